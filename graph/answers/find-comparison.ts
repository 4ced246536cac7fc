import { isoFromDay } from '../../domain/days.ts';
import { COMPARED_KINDS, type ComparedKind, type ComparedRecord } from '../compare/compared-kinds.ts';
import { comparePoints } from '../compare/compare-points.ts';
import { compareWithCatalogue, compareZones } from '../compare/compare-zones.ts';
import type { Comparison, DifferenceKind } from '../compare/comparison.ts';
import { cypher } from '../cypher.ts';
import { isThere, type Moment } from '../model/dating.ts';
import type { Reading, When } from '../reading/reading.ts';
import { refuseMomentToCome } from '../reading/record.ts';

/** What every comparison is asked with; null is the same as left out. */
export interface ComparedArgs {
  readonly records?: readonly ComparedRecord[] | null;
  readonly kinds?: readonly DifferenceKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A comparison of the record, and the day and moment by which what it names is shown. */
export interface FoundComparison {
  readonly comparison: Comparison;
  readonly when: When;
  /** The newest revision that it was made of. */
  readonly revision: number;
}

export interface DaysArgs extends ComparedArgs {
  readonly from: string;
  readonly to?: string | null;
  readonly zones?: readonly string[] | null;
  readonly knownAt?: number | null;
}

/** What differs between two days. */
export async function findDays(reading: Reading, args: DaysArgs): Promise<FoundComparison> {
  const { knownAt } = args;
  const from = await reading.moment({ asOf: args.from, knownAt });
  const to = await reading.moment({ asOf: args.to, knownAt });
  const later = isoFromDay(Math.max(from.day, to.day));
  return {
    comparison: await points(reading, args, from, to),
    when: { asOf: later, knownAt },
    revision: to.revision,
  };
}

export interface MomentsArgs extends ComparedArgs {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to?: number | null;
  readonly zones?: readonly string[] | null;
  readonly asOf?: string | null;
}

/** What the record says of a day at two moments. */
export async function findMoments(reading: Reading, args: MomentsArgs): Promise<FoundComparison> {
  const { asOf } = args;
  const given = { from: args.from, to: args.to };
  for (const [argument, moment] of Object.entries(given))
    if (moment !== null && moment !== undefined) refuseMomentToCome(moment, reading.clock.now, argument);
  const from = await reading.moment({ asOf, knownAt: args.from });
  const to = await reading.moment({ asOf, knownAt: args.to });
  const knownAt = from.revision > to.revision ? args.from : args.to;
  return {
    comparison: await points(reading, args, from, to),
    when: { asOf, knownAt },
    revision: Math.max(from.revision, to.revision),
  };
}

async function points(
  reading: Reading,
  { records, zones = null }: DaysArgs | MomentsArgs,
  from: Moment,
  to: Moment,
): Promise<Comparison> {
  // Who was recorded by the later revision was not there before, where they are not.
  const own = await reading.own(Math.max(from.revision, to.revision));
  return comparePoints({
    ...{ from, to, zones, kinds: kindsOf(records) },
    ...{ sight: reading.sight, own },
  });
}

const kindsOf = (records: ComparedArgs['records']): readonly ComparedKind[] =>
  COMPARED_KINDS.filter(({ record }) => records?.includes(record) ?? true);

export interface ZonesArgs extends ComparedArgs, When {
  readonly zone: string;
  readonly other: string;
}

/** What two zones differ in on a day; null where one of them is not there. */
export async function findZones(reading: Reading, args: ZonesArgs): Promise<FoundComparison | null> {
  const at = await reading.moment(args);
  const { zone, other, records = null } = args;
  if (!(await areThere(reading, [zone, other], at))) return null;
  const comparison = compareZones({
    ...{ zone, other, at, records },
    ...{ sight: reading.sight, own: await reading.own(at.revision) },
  });
  return { comparison, when: args, revision: at.revision };
}

/** What a zone holds on a day beside what the catalogue of its class lists; null where the zone is not there. */
export async function findCatalogue(
  reading: Reading,
  args: Omit<ZonesArgs, 'other'>,
): Promise<FoundComparison | null> {
  const at = await reading.moment(args);
  const { zone, records = null } = args;
  if (!(await areThere(reading, [zone], at))) return null;
  return { comparison: compareWithCatalogue({ zone, at, records }), when: args, revision: at.revision };
}

const FIND_THERE = cypher`UNWIND $codes AS code MATCH (zone:Zone {code: code}) WHERE ${isThere(cypher`zone`, 'Zone')} RETURN count(zone)`;

async function areThere(
  reading: Reading,
  codes: readonly string[],
  { day, revision }: Moment,
): Promise<boolean> {
  const [row] = await reading.read(FIND_THERE, { codes, day, revision });
  return row?.[0] === codes.length;
}
