import type { Day } from '../../domain/days.ts';
import type { ReviewFound } from '../../questions/review.ts';
import type { Limits } from '../../rules/look.ts';
import { basedOn, movedSince } from '../commands/adjustments/stale.ts';
import type { Sees } from '../commands/seen-by.ts';
import { Worksheet } from '../commands/worksheet.ts';
import { rowsOf, type Impact, type ImpactPlace } from '../impact/find-impact.ts';
import { findSimulated } from '../impact/simulated.ts';
import type { ReviewedList } from './reviewed-list.ts';
import { runItems, type RunItems } from './run-items.ts';

export interface ReviewProposal {
  readonly list: ReviewedList;
  /** The day for which it is run. */
  readonly day: Day;
  readonly revision: number;
  readonly limits: Limits;
  readonly withEvidence: boolean;
  /** Whether it is asked which items bring a finding. */
  readonly withCauses: boolean;
  readonly sees?: Sees | undefined;
}

/** What a list would do on a day, as the record says at a revision. */
export interface Review extends RunItems, Omit<ReviewFound, 'impact'> {
  readonly impact: Impact;
}

/** The items of a list as they were run, and what of the record was asked for it. */
export interface Ran {
  readonly read: ImpactPlace['read'];
  readonly worksheet: Worksheet;
  readonly items: RunItems;
}

/** Runs the items of a list by their very commands on a worksheet that nobody writes. */
export async function runList(
  { read }: Pick<ImpactPlace, 'read'>,
  { list, day, revision, sees }: ReviewProposal,
): Promise<Ran> {
  const worksheet = new Worksheet({ read, revision, sees });
  return { read, worksheet, items: await runItems(worksheet, list, day) };
}

/** Looks at what comes of the items of a list, as they were run, on the columns. */
export async function findReview(
  { audits, options }: Pick<ImpactPlace, 'audits' | 'options'>,
  { list, day, revision, limits, withEvidence, withCauses }: ReviewProposal,
  { read, worksheet, items: run }: Ran,
): Promise<Review> {
  const changes = rowsOf(worksheet.outcome);
  const asked = {
    ...{ limits, withEvidence, changes, zone: list.zone },
    powers: list.items.map(({ power }) => power),
    alone: withCauses ? run.alone : [],
  };
  const [{ impact, fits, causes }, simulated] = await Promise.all([
    audits.ask('review', asked, { day, revision }, options),
    findSimulated(worksheet.outcome.begun, new Worksheet({ read, revision }), day),
  ]);
  return { ...run, fits, causes, impact: { ...impact, changes, simulated, objections: [] } };
}

/** The revision that a list was last decided on, and whether what its items ask has moved since. */
export interface Basis {
  /** Null of a draft. */
  readonly revision: number | null;
  readonly isStale: boolean;
}

export async function findBasis(
  { read }: Pick<ImpactPlace, 'read'>,
  { list, revision }: Pick<ReviewProposal, 'list' | 'revision'>,
  run: () => Promise<Ran>,
): Promise<Basis> {
  const based = await basedOn(read, list, revision);
  if (based === null) return { revision: null, isStale: false };
  const { worksheet } = await run();
  const moved = await movedSince(read, worksheet.questions, based, revision);
  return { revision: based, isStale: moved !== undefined };
}
