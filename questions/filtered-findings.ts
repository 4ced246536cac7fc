import type { View } from '../columns/view.ts';
import type { Finding } from '../domain/findings.ts';
import { Look } from '../rules/look.ts';
import { findAll, type AuditAsked } from './audit.ts';
import { rulesOf } from '../rules/registry.ts';
import { findingsOf, runRule } from '../rules/run-rule.ts';
import { filterOf, type FindingFilters } from './filter-findings.ts';

export interface FilteredAudit extends AuditAsked {
  readonly filters?: FindingFilters;
}

/** The findings of a city that pass filters, in their order. */
export function findFiltered(view: View, { filters, ...asked }: FilteredAudit): readonly Finding[] {
  if (!filters) return findAll(view, asked);
  const look = new Look(view, asked.limits);
  const keeps = filterOf(look, filters);
  const answers = rulesOf(asked.kinds).map((rule) => {
    const answer = runRule(rule, look);
    return { ...answer, found: answer.found.filter(([first]) => first && keeps(rule, first)) };
  });
  return findingsOf(look, answers);
}
