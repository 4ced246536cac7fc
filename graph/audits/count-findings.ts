import type { AuditKind, Finding, Severity } from '../../domain/findings.ts';
import type { AuditRule, Language } from './audit-rule.ts';

export interface FindingCount {
  readonly kind: AuditKind;
  readonly severity: Severity;
  /** In the reader's language. */
  readonly title: string;
  readonly count: number;
}

/** How many findings each audit has, zeros too, in the order of the audits; titles in the reader's language. */
export function countFindings(
  audits: readonly AuditRule[],
  findings: readonly Pick<Finding, 'kind'>[],
  language: Language,
): readonly FindingCount[] {
  const counts = new Map<AuditKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return audits.map(({ kind, severity, title }) => ({
    kind,
    severity,
    title: title[language],
    count: counts.get(kind) ?? 0,
  }));
}
