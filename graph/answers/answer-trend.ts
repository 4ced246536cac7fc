import { isoFromDay } from '../../domain/days.ts';
import type { TrendPoint } from '../../questions/audit-trend.ts';
import { toldAudit } from '../audits/told-audit.ts';
import { auditArguments } from './audit-arguments.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { risingDays } from './many-days.ts';
import { readerOf } from './reader-of.ts';

export interface TrendArgs extends When, Readonly<Record<string, unknown>> {
  readonly days: readonly string[];
  readonly zones?: readonly string[] | null;
  readonly asKnown?: 'NOW' | 'THEN' | null;
}

/** The audit of several days, in numbers. */
export async function answerTrend(
  reading: Reading,
  args: TrendArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { kinds, ...limits } = auditArguments(args);
  const { today, timeZone } = reading.clock;
  const revision = await reading.revision(args);
  const asked = {
    ...{ kinds, revision, today, days: risingDays(args.days), zones: args.zones ?? null },
    ...{ limits: { ...limits, timeZone }, asKnown: args.asKnown ?? 'NOW' },
  };
  const reader = await readerOf(reading, revision);
  const points = await reading.audits.ask(
    'trend',
    { asked, reader },
    { day: today, revision },
    reading.options,
  );
  const things: Record<string, unknown> = {};
  for (const { key, fields: ofPoint } of fields.filter(({ field }) => field === 'points')) {
    const shown: unknown[] = [];
    for (const point of points) shown.push(await showPoint(reading, point, args, ofPoint));
    things[key] = shown;
  }
  return projectBeside(things, fields, { revision });
}

const zoneFields = keptFields((fields: readonly SelectedField[]) =>
  fields.filter(({ field }) => field === 'zone'),
);

/** Zones are read as on the day of the point, by its record. */
async function showPoint(
  reading: Reading,
  { day, revision, at, counts, zones }: TrendPoint,
  { knownAt }: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const zoneLists = new Map<SelectedField, readonly unknown[]>();
  for (const selected of fields.filter(({ field }) => field === 'zones')) {
    const when = { asOf: isoFromDay(day), knownAt: at ?? knownAt };
    const rows = zones.map(({ zone }) => ({ zone }));
    const named = await nameThings(reading, 'ZoneTrendCount', rows, when, zoneFields(selected.fields));
    zoneLists.set(
      selected,
      zones.map((each, place) => projectBeside(named[place] ?? {}, selected.fields, each)),
    );
  }
  const plain = {
    ...{ asOf: isoFromDay(day), revision },
    counts: counts.map((count) => ({
      ...count,
      ...toldAudit(count.kind, reading.language),
    })),
  };
  const things = Object.fromEntries([...zoneLists].map(([{ key }, list]) => [key, list]));
  return projectBeside(things, fields, plain);
}
