import type { AuditCountsQueryVariables, AuditKind } from '../../generated/graphql.ts';

export type AuditFilter = Pick<AuditCountsQueryVariables, 'kinds' | 'zones' | 'acceptance'>;

/** Which findings are shown, as the address says it; what is left out does not narrow. */
export function auditFilterOf(view: URLSearchParams): AuditFilter {
  const acceptance = view.get('acceptance');
  const listed = (key: string): string[] | undefined => view.get(key)?.split(',').filter(Boolean);
  const kinds = listed('kinds') as AuditKind[] | undefined;
  const zones = listed('zones');
  return {
    ...(kinds && { kinds }),
    ...(zones && { zones }),
    ...((acceptance === 'OPEN' || acceptance === 'ACCEPTED') && { acceptance }),
  };
}
