import { refuseUnless } from '../domain/access/may.ts';
import type { Activity } from '../domain/access/rights.ts';
import type { RootField } from '../execution/execute.ts';
import { acts, pushes } from './acts.ts';
import { adjustments } from './adjustments.ts';
import { audits } from './audits.ts';
import { chains } from './chains.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { comparisons } from './comparisons.ts';
import type { Mutation, Query } from './generated/types.ts';
import { handOver } from './hand-over.ts';
import { impact } from './impact.ts';
import { kinds } from './kinds.ts';
import { labels } from './labels.ts';
import { laws } from './laws.ts';
import { manyDays } from './many-days.ts';
import { nodes } from './nodes.ts';
import { organisation } from './organisation.ts';
import { owed } from './owed.ts';
import { platforms } from './platforms.ts';
import { powers } from './powers.ts';
import type { Asking } from './root-field.ts';
import { record } from './record.ts';
import { workPlan } from './work-plan.ts';
import { search } from './search.ts';
import { viewer } from './viewer.ts';
import { zones } from './zones.ts';

type RootFields = Readonly<Record<Exclude<keyof Query | keyof Mutation, '__typename'>, RootField<Asking>>>;

/** The type says that none is missing. */
const answers: RootFields = {
  ...kinds,
  ...nodes,
  ...audits,
  ...manyDays,
  ...owed,
  ...adjustments,
  ...platforms,
  ...acts,
  ...impact,
  ...handOver,
  ...comparisons,
  ...powers,
  ...chains,
  ...zones,
  ...organisation,
  ...laws,
  ...workPlan,
  ...search,
  ...labels,
  ...record,
  ...viewer,
  ...changes,
  ...commands,
  ...pushes,
};

/** They tell what was written when. */
const HISTORY: ReadonlySet<string> = new Set(['changes', 'compareMoments']);

/** What a platform may ask, too. */
const OF_ACTS: ReadonlySet<string> = new Set(['acts', 'viewer']);

/** What answers each root field, for those who may ask it. */
export const rootFields = Object.fromEntries(
  Object.entries(answers).map(([name, answer]) => [name, forThose(activityOf(name), answer)]),
) as RootFields;

/** Commands say by themselves who may give them. */
function activityOf(name: string): Activity | undefined {
  if (Object.hasOwn(commands, name) || Object.hasOwn(pushes, name)) return undefined;
  if (OF_ACTS.has(name)) return 'read acts';
  return HISTORY.has(name) ? 'history' : 'read';
}

function forThose(activity: Activity | undefined, answer: RootField<Asking>): RootField<Asking> {
  if (activity === undefined) return answer;
  return async (args, asked, asking) => {
    refuseUnless(asking.actor, activity);
    return answer(args, asked, asking);
  };
}

/** Root fields that look at the whole city, or at all history of a part of it: they may take longer than a lookup. */
export const LONG_ROOT_FIELDS: ReadonlySet<string> = new Set([
  'audit',
  'overview',
  'scoresByPowerType',
  'auditTrend',
  'auditPivot',
  'chainCoverage',
  'chainMatrix',
  'daysOfChange',
  'timeline',
  'finding',
  'obligations',
  'acts',
  'deadline',
  'impact',
  'adjustmentReview',
  'fit',
  'adviseCatalogue',
  'handOverPlan',
  'compareDays',
  'compareMoments',
  'compareZones',
  'changes',
]);
