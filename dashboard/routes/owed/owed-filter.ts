import { listsOf } from '../../asking/when.ts';
import type { OwedQueryVariables } from '../../generated/graphql.ts';

export type OwedFilter = Pick<OwedQueryVariables, 'matters' | 'states' | 'zones'>;

/** Which obligations are shown, as the address says it; what is left out does not narrow. */
export const owedFilterOf = (view: URLSearchParams): OwedFilter =>
  listsOf(view, ['matters', 'states', 'zones']) as OwedFilter;
