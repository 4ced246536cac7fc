import type { RootField } from '../execution/execute.ts';
import { audits } from './audits.ts';
import { chains } from './chains.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import type { Mutation, Query } from './generated/types.ts';
import { labels } from './labels.ts';
import { laws } from './laws.ts';
import { nodes } from './nodes.ts';
import { organisation } from './organisation.ts';
import { powers } from './powers.ts';
import type { Asking } from './root-field.ts';
import { reference } from './reference.ts';
import { workPlan } from './work-plan.ts';
import { search } from './search.ts';
import { zones } from './zones.ts';

/** What answers each root field; the type says that none is missing. */
export const rootFields: Readonly<
  Record<Exclude<keyof Query | keyof Mutation, '__typename'>, RootField<Asking>>
> = {
  ...nodes,
  ...audits,
  ...powers,
  ...chains,
  ...zones,
  ...organisation,
  ...laws,
  ...reference,
  ...workPlan,
  ...search,
  ...labels,
  ...changes,
  ...commands,
};

/** Root fields that look at the whole city: they may take longer than a lookup. */
export const LONG_ROOT_FIELDS: ReadonlySet<string> = new Set(['audit', 'overview', 'scoresByPowerType']);
