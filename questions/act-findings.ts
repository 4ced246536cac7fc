import type { View } from '../columns/view.ts';
import type { Finding } from '../domain/findings.ts';
import { actWithoutStanding } from '../rules/audits/act-without-standing.ts';
import { Look } from '../rules/look.ts';
import { findActStandings, type ActAsked } from './act-lacks.ts';
import { filterOf, type FindingFilters } from './filter-findings.ts';

export interface ActFindingsAsked {
  readonly acts: readonly (ActAsked & { readonly code: string })[];
  readonly filters?: FindingFilters;
}

/** Acts that lack anything and pass the filters, as findings: filters are of the day of the view, what lacks of the acts' own days. */
export function findActFindings(view: View, { acts, filters }: ActFindingsAsked): readonly Finding[] {
  const { city } = view;
  const { kind, severity } = actWithoutStanding;
  const keeps = filters && filterOf(new Look(view, NO_LIMITS), filters);
  const number = (label: string, code: string) => city.things(label).find(code);
  return findActStandings(view, { acts }).flatMap(({ lacking }, place) => {
    const act = acts[place];
    if (!act || lacking.length === 0) return [];
    const { zone, power, step, person, code } = act;
    const failing = {
      ...{ thing: place, zone: number('Zone', zone), power: number('Power', power), step },
      ...(person === null ? {} : { person: number('Person', person) }),
    };
    if (keeps && !keeps(actWithoutStanding, failing)) return [];
    const named = { zone, power, step, person, chain: null, element: null };
    return [{ kind, severity, ...named, subject: { type: 'Act', code }, detail: lacking.join(',') }];
  });
}

/** Nothing here is too much or too late. */
const NO_LIMITS = { overload: Infinity, backdated: Infinity, timeZone: 'UTC' };
