import type { Matter, ReadinessMeasure } from '../generated/graphql.ts';

/** A page with what its address says of the list on it. */
export interface ListLink {
  readonly path: string;
  readonly view?: Readonly<Record<string, string>>;
}

/** Where numbers lead: each to the list that it counts, which has as many entries. */
export const counted = {
  powers: { path: '/powers' },
  chains: { path: '/chains' },
  openFindings: { path: '/audits', view: { acceptance: 'OPEN' } },
  delegationsOf: (zone: string): ListLink => ({ path: '/powers', view: { zones: zone } }),
  findingsOf: (zone: string): ListLink => ({ path: '/audits', view: { zones: zone } }),
  findingsOfKind: (kinds: string, acceptance: 'OPEN' | 'ACCEPTED'): ListLink => ({
    ...{ path: '/audits', view: { kinds, acceptance } },
  }),
  /** Those of a day that pass the filter of a trend. */
  findingsThat: (filter: Readonly<Record<string, unknown>>): ListLink => ({
    path: '/audits',
    view: Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, [value].flat().join(',')])),
  }),
  failedIn: (zones: string, kinds: string): ListLink => ({ path: '/audits', view: { zones, kinds } }),
} as const;

/** By which findings, or which obligations, a zone falls behind in a measure. */
const BEHIND: Readonly<Record<ReadinessMeasure, ListLink>> = {
  CARRIED_OUT: found('ITEM_NOT_CARRIED_OUT'),
  CATALOGUED: found('OUTSIDE_CATALOGUE'),
  SUPPORTED: found('SUPPORT_MISSING'),
  AUTHORIZED: owed('STANDING'),
  TRANSFERRED: owed('TRANSFER'),
  STAFFED: found('STEP_UNASSIGNED,ASSIGNMENT_INCOMPLETE,STAFF_NOT_IN_POST'),
  CERTIFIED: found('CERTIFICATE_MISSING'),
  SUPERVISED: owed('SUPERVISION'),
  FILED: owed('FILING'),
  ON_PLATFORM: owed('PLATFORM'),
};

function found(kinds: string): ListLink {
  return { path: '/audits', view: { kinds } };
}

function owed(matters: Matter): ListLink {
  return { path: '/owed', view: { matters, states: 'OPEN,LATE' } };
}

/** Measures of steps and items: what lacks there is told by findings, of which there may be several of one. */
const TOLD_OTHERWISE: readonly ReadinessMeasure[] = ['STAFFED', 'CARRIED_OUT'];

/** Whether as many are behind in a measure as the list has that says which. */
export const isCountedBehind = (measure: ReadinessMeasure): boolean => !TOLD_OTHERWISE.includes(measure);

/** What says in what a zone falls behind in a measure. */
export function behindIn(measure: ReadinessMeasure, zones: string): ListLink {
  const { path, view } = BEHIND[measure];
  return { path, view: { ...view, zones } };
}
