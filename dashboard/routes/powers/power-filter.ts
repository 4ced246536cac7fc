import { listsOf } from '../../asking/when.ts';
import type { ListOrder, PowersQueryVariables } from '../../generated/graphql.ts';

export type PowerFilter = Omit<PowersQueryVariables, 'asOf' | 'knownAt' | 'after' | 'orderBy' | 'direction'>;

const LISTS = ['types', 'departments', 'zones', 'chains', 'laws', 'articles'] as const;

/** What of the powers is shown, as the address says it; what is left out does not narrow. */
export function powerFilterOf(view: URLSearchParams): PowerFilter {
  const text = view.get('text');
  const held = view.get('held');
  return {
    ...(text && { text }),
    ...(listsOf(view, LISTS) as Pick<PowerFilter, (typeof LISTS)[number]>),
    ...(held !== null && { held: held === 'true' }),
  };
}

const ORDERS: readonly ListOrder[] = ['CODE', 'NAME', 'TYPE', 'DEPARTMENT'];

/** In which order they stand; by code, the first one first, where the address says nothing that there is. */
export const powerOrderOf = (view: URLSearchParams) => ({
  orderBy: ORDERS.find((each) => each === view.get('orderBy')) ?? 'CODE',
  direction: view.get('direction') === 'DESC' ? ('DESC' as const) : ('ASC' as const),
});

export type Facet = 'types' | 'departments' | 'zones';

/** Facets are counted among what passes: another choice of the same one would replace what they were counted with. */
export const isCounted = (filter: PowerFilter, facet: Facet): boolean => filter[facet] === undefined;
