import { AUDIT_TITLES, type AuditKind, type Severity } from '../../domain/findings.ts';
import type { Language } from '../../domain/language.ts';
import { ruleOf } from '../../rules/registry.ts';

/** How an audit is told: how grave its findings are, and what it is called in the reader's language. */
export const toldAudit = (
  kind: AuditKind,
  language: Language,
): { readonly severity: Severity; readonly title: string } => ({
  severity: ruleOf(kind).severity,
  title: AUDIT_TITLES[kind][language],
});
