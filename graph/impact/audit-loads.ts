import type { Failing } from './audit-slice.ts';
import { joinKey } from '../../domain/keys.ts';
import { groupBy, namedIn, textIn, type Slice } from './slice.ts';

/** OVERLOADED: how many responsibilities each of these people is the staff of, over all zones. */
export async function auditLoads(
  slice: Slice,
  people: readonly string[],
  overload: number,
): Promise<readonly Failing[]> {
  const named = await slice.inForce('Responsibility', { staff: people });
  const byZone = new Map(
    [...groupBy(named, ({ values }) => textIn(values, 'zone'))].map(([zone, rows]) => [
      zone,
      new Set(rows.map(({ values }) => textIn(values, 'power'))),
    ]),
  );
  const active = new Set<string>();
  for (const { zone, power, steps } of await slice.delegations(byZone))
    for (const { order } of steps) active.add(joinKey([zone, power, String(order)]));
  const counted = named.filter(({ code }) => active.has(code));
  return [...groupBy(counted, (row) => namedIn(row, 'staff') ?? '')]
    .filter(([, rows]) => rows.length > overload)
    .map(([person, rows]) => ({ kind: 'OVERLOADED', person, detail: rows.length }));
}
