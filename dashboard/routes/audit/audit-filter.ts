import type { AuditCountsQueryVariables, AuditKind, PowerType, Severity } from '../../generated/graphql.ts';

/** What of the address narrows the findings, beside their kinds; each is a facet with a choice of its own. */
export const FACETS = ['zones', 'severities', 'departments', 'types', 'chains', 'leaders'] as const;
export type Facet = (typeof FACETS)[number];

export type AuditFilter = Pick<AuditCountsQueryVariables, 'kinds' | 'acceptance' | Facet>;

/** Which findings are shown, as the address says it; what is left out does not narrow. */
export function auditFilterOf(view: URLSearchParams): AuditFilter {
  const acceptance = view.get('acceptance');
  const given = (['kinds', ...FACETS] as const).flatMap((key) => {
    const listed = view.get(key)?.split(',').filter(Boolean);
    return listed ? [[key, listed] as const] : [];
  });
  const listed: Listed = Object.fromEntries(given);
  return {
    ...listed,
    ...((acceptance === 'OPEN' || acceptance === 'ACCEPTED') && { acceptance }),
  };
}

interface Listed {
  readonly kinds?: AuditKind[];
  readonly severities?: Severity[];
  readonly types?: PowerType[];
  readonly zones?: string[];
  readonly departments?: string[];
  readonly chains?: string[];
  readonly leaders?: string[];
}
