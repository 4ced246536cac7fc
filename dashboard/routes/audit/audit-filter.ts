import { listsOf } from '../../asking/when.ts';
import type { AuditCountsQueryVariables } from '../../generated/graphql.ts';

/** What of the address narrows the findings, beside their kinds; each is a facet with a choice of its own. */
export const FACETS = ['zones', 'severities', 'departments', 'types', 'chains', 'leaders'] as const;
export type Facet = (typeof FACETS)[number];

export type AuditFilter = Pick<AuditCountsQueryVariables, 'kinds' | 'acceptance' | Facet>;

/** Which findings are shown, as the address says it; what is left out does not narrow. */
export function auditFilterOf(view: URLSearchParams): AuditFilter {
  const acceptance = view.get('acceptance');
  return {
    ...(listsOf(view, ['kinds', ...FACETS]) as AuditFilter),
    ...((acceptance === 'OPEN' || acceptance === 'ACCEPTED') && { acceptance }),
  };
}

/** Whether something is chosen, but of one facet, that counts by facet are counted without. */
export const isNarrower = (filter: AuditFilter, but?: Facet): boolean =>
  FACETS.some((facet) => facet !== 'zones' && facet !== but && filter[facet] !== undefined);
