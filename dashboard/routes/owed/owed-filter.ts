import type { Matter, ObligationState, OwedQueryVariables } from '../../generated/graphql.ts';

export type OwedFilter = Pick<OwedQueryVariables, 'matters' | 'states' | 'zones'>;

/** Which obligations are shown, as the address says it; what is left out does not narrow. */
export function owedFilterOf(view: URLSearchParams): OwedFilter {
  const listed = (key: string): string[] | undefined => view.get(key)?.split(',').filter(Boolean);
  const [matters, states, zones] = ['matters', 'states', 'zones'].map(listed);
  return {
    ...(matters && { matters: matters as Matter[] }),
    ...(states && { states: states as ObligationState[] }),
    ...(zones && { zones }),
  };
}
