import type { AuditKind } from '../domain/findings.ts';
import { notFiled } from './audits/not-filed.ts';
import { staffNotInPost } from './audits/staff-not-in-post.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which findings and counts list them. Ids are never used again. */
export const RULES: readonly Rule[] = [staffNotInPost, notFiled];

const byKind: ReadonlyMap<AuditKind, Rule> = new Map(RULES.map((rule) => [rule.kind, rule]));

export function ruleOf(kind: AuditKind): Rule {
  const rule = byKind.get(kind);
  if (!rule) throw new Error(`there is no rule of ${kind}`);
  return rule;
}

/** The rules of the kinds named, each once, in their order; without kinds those that need not be named. */
export function rulesOf(kinds: readonly AuditKind[] | null): readonly Rule[] {
  return RULES.filter(({ kind, onlyByName }) =>
    kinds === null ? onlyByName !== true : kinds.includes(kind),
  );
}
