import type { AuditKind, Finding, Severity } from '../../domain/findings.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Language } from '../../domain/language.ts';
import { toldAudit } from './told-audit.ts';

export interface FindingCount {
  readonly kind: AuditKind;
  readonly severity: Severity;
  /** In the reader's language. */
  readonly title: string;
  readonly count: number;
  /** Of these, those that are not accepted, and those that are. */
  readonly open: number;
  readonly accepted: number;
}

/** How many findings each audit has, zeros too, in the order of the audits; titles in the reader's language. */
export function countFindings(
  audits: readonly Pick<Rule, 'kind'>[],
  findings: readonly Finding[],
  language: Language,
  isAccepted: (finding: Finding) => boolean,
): readonly FindingCount[] {
  const counts = countByKind(findings);
  const accepts = countByKind(findings.filter(isAccepted));
  return audits.map(({ kind }) => {
    const [count, accepted] = [counts.get(kind) ?? 0, accepts.get(kind) ?? 0];
    return { kind, ...toldAudit(kind, language), count, open: count - accepted, accepted };
  });
}

function countByKind(findings: readonly Finding[]): ReadonlyMap<AuditKind, number> {
  const counts = new Map<AuditKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
