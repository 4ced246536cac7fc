import { isoFromDay } from '../../domain/days.ts';
import type { ComparedRecord } from '../../kinds/compared-kinds.ts';
import type { DifferenceKind } from '../../questions/compare/comparison.ts';
import type { Compared } from '../../questions/compare/find.ts';
import type { Moment } from '../model/dating.ts';
import type { Reading, When } from '../reading/reading.ts';
import { refuseMomentToCome } from '../reading/record.ts';

/** What every comparison is asked with; null is the same as left out. */
export interface ComparedArgs {
  readonly records?: readonly ComparedRecord[] | null;
  readonly kinds?: readonly DifferenceKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What is compared, and the day and moment by which what it names is shown. */
export interface AskedComparison {
  readonly compared: Compared;
  readonly when: When;
  /** The later of its days, and the newest revision that it is made of. */
  readonly at: Moment;
}

export interface DaysArgs extends ComparedArgs {
  readonly from: string;
  readonly to?: string | null;
  readonly zones?: readonly string[] | null;
  readonly knownAt?: number | null;
}

/** What differs between two days. */
export async function findDays(reading: Reading, args: DaysArgs): Promise<AskedComparison> {
  const { knownAt } = args;
  const from = await reading.moment({ asOf: args.from, knownAt });
  const to = await reading.moment({ asOf: args.to, knownAt });
  const later = isoFromDay(Math.max(from.day, to.day));
  return { ...points(args, from, to), when: { asOf: later, knownAt } };
}

export interface MomentsArgs extends ComparedArgs {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to?: number | null;
  readonly zones?: readonly string[] | null;
  readonly asOf?: string | null;
}

/** What the record says of a day at two moments. */
export async function findMoments(reading: Reading, args: MomentsArgs): Promise<AskedComparison> {
  const { asOf } = args;
  const given = { from: args.from, to: args.to };
  for (const [argument, moment] of Object.entries(given))
    if (moment !== null && moment !== undefined) refuseMomentToCome(moment, reading.clock.now, argument);
  const from = await reading.moment({ asOf, knownAt: args.from });
  const to = await reading.moment({ asOf, knownAt: args.to });
  const knownAt = from.revision > to.revision ? args.from : args.to;
  return { ...points(args, from, to), when: { asOf, knownAt } };
}

function points(
  { records = null, zones = null }: DaysArgs | MomentsArgs,
  from: Moment,
  to: Moment,
): Pick<AskedComparison, 'compared' | 'at'> {
  return {
    compared: { of: 'points', from, to, records, zones },
    // Who was recorded by the later revision was not there before, where they are not.
    at: { day: Math.max(from.day, to.day), revision: Math.max(from.revision, to.revision) },
  };
}

export interface ZonesArgs extends ComparedArgs, When {
  readonly zone: string;
  readonly other: string;
}

/** What two zones differ in on a day. */
export async function findZones(reading: Reading, args: ZonesArgs): Promise<AskedComparison> {
  const { zone, other, records = null } = args;
  const compared = { of: 'zones', zone, other, records } as const;
  return { compared, when: args, at: await reading.moment(args) };
}

/** What a zone holds on a day beside what the catalogue of its class lists. */
export async function findCatalogue(
  reading: Reading,
  args: Omit<ZonesArgs, 'other'>,
): Promise<AskedComparison> {
  const { zone, records = null } = args;
  return { compared: { of: 'catalogue', zone, records }, when: args, at: await reading.moment(args) };
}
