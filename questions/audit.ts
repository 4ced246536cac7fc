import type { View } from '../columns/view.ts';
import { findingKeyText, type AuditKind, type Finding, type FindingKey } from '../domain/findings.ts';
import type { EvidenceLink } from '../rules/evidence.ts';
import { Look, type Limits } from '../rules/look.ts';
import { ruleOf, rulesOf } from '../rules/registry.ts';
import { findingOf, findingsOf, runRule } from '../rules/run-rule.ts';
import { placesOfKey } from './places-of-key.ts';

export interface AuditAsked {
  /** Those that need not be named, where it is null. */
  readonly kinds: readonly AuditKind[] | null;
  readonly limits: Limits;
}

/** All findings of a city, in their order. */
export function findAll(view: View, { kinds, limits }: AuditAsked): readonly Finding[] {
  const look = new Look(view, limits);
  return findingsOf(
    look,
    rulesOf(kinds).map((rule) => runRule(rule, look)),
  );
}

/** One finding, as its rule has it; null where it is not there. */
export function findOne(
  view: View,
  { key, limits }: { readonly key: FindingKey; readonly limits: Limits },
): Finding | null {
  return seek(view, key, limits)?.finding ?? null;
}

/** What makes findings true, in their order; nothing of those that are not there. */
export function findEvidence(
  view: View,
  { keys, limits }: { readonly keys: readonly FindingKey[]; readonly limits: Limits },
): readonly (readonly EvidenceLink[])[] {
  return keys.map((key) => {
    const found = seek(view, key, limits);
    return found ? ruleOf(key.kind).evidence(found.look, found.finding, found.same) : [];
  });
}

/** Runs its one rule at its one place. */
function seek(view: View, key: FindingKey, limits: Limits) {
  const rule = ruleOf(key.kind);
  const look = new Look(view, limits, placesOfKey(view.city, key));
  const text = findingKeyText(key);
  for (const same of runRule(rule, look).found) {
    const finding = findingOf(rule, look, same);
    if (findingKeyText(finding) === text) return { look, finding, same };
  }
  return undefined;
}
