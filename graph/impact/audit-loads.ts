import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { loadOf } from '../audits/patterns.ts';
import type { Moment } from '../model/dating.ts';
import type { Failing } from './failing.ts';
import type { Places } from './places.ts';
import { namedIn, type Slice } from './slice.ts';

export interface LoadQuestion {
  readonly places: Places;
  readonly revision: number;
  readonly overload: number;
}

/**
 * OVERLOADED, before the changes and after, of those whose load they alter: how much these have in all, the record
 * counts; what changes of it lies in the delegations that are reached.
 */
export async function auditLoads(
  read: Read,
  [before, after]: readonly [Slice, Slice],
  { places, revision, overload }: LoadQuestion,
): Promise<readonly [readonly Failing[], readonly Failing[]]> {
  const [old, now] = await Promise.all([loadsIn(before, places), loadsIn(after, places)]);
  const people = [...new Set([...old.keys(), ...now.keys()])].filter(
    (person) => old.get(person) !== now.get(person),
  );
  const recorded = await countLoads(read, people, { day: before.day, revision });
  const gain = (person: string) => (now.get(person) ?? 0) - (old.get(person) ?? 0);
  return [
    overloaded(people, (person) => recorded.get(person) ?? 0, overload),
    overloaded(people, (person) => (recorded.get(person) ?? 0) + gain(person), overload),
  ];
}

/** How many responsibilities of some delegations each person is the staff of. */
async function loadsIn(slice: Slice, places: Places): Promise<ReadonlyMap<string, number>> {
  const loads = new Map<string, number>();
  for (const { steps } of await slice.delegations(places.byZone)) {
    for (const row of steps.flatMap(({ responsibilities }) => responsibilities)) {
      const staff = namedIn(row, 'staff');
      if (staff !== null) loads.set(staff, (loads.get(staff) ?? 0) + 1);
    }
  }
  return loads;
}

const COUNT_LOADS = cypher`
  UNWIND $people AS code
  MATCH (staff:Person {code: code})
  RETURN code, ${loadOf(cypher`staff`, 'STAFF')}`;

async function countLoads(
  read: Read,
  people: readonly string[],
  moment: Moment,
): Promise<ReadonlyMap<string, number>> {
  if (people.length === 0) return new Map();
  const rows = await read(COUNT_LOADS, { people, ...moment });
  return new Map(rows.map(([code, load]) => [String(code), Number(load)]));
}

const overloaded = (
  people: readonly string[],
  loadOf: (person: string) => number,
  overload: number,
): readonly Failing[] =>
  people
    .filter((person) => loadOf(person) > overload)
    .map((person) => ({ kind: 'OVERLOADED', person, detail: loadOf(person) }));
