import type { ListOrder, PowersQueryVariables, PowerType } from '../../generated/graphql.ts';

export type PowerFilter = Omit<PowersQueryVariables, 'asOf' | 'knownAt' | 'after' | 'orderBy' | 'direction'>;

const LISTS = ['departments', 'zones', 'chains', 'laws', 'articles'] as const;

/** What of the powers is shown, as the address says it; what is left out does not narrow. */
export function powerFilterOf(view: URLSearchParams): PowerFilter {
  const text = view.get('text');
  const held = view.get('held');
  const listed = (key: string): string[] | undefined => view.get(key)?.split(',').filter(Boolean);
  const types = listed('types') as PowerType[] | undefined;
  return {
    ...(text && { text }),
    ...(types && { types }),
    ...Object.fromEntries(LISTS.flatMap((key) => (listed(key) ? [[key, listed(key)]] : []))),
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
