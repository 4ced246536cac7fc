import { findingKeyText } from '../../domain/findings.ts';
import type { FoundFinding } from './run-audit.ts';

/** Two audits of one day, against each other. */
export interface FindingsDifference {
  /** Findings that are there only after. */
  readonly introduced: readonly FoundFinding[];
  /** Findings that were there only before. */
  readonly resolved: readonly FoundFinding[];
  /** Findings that are there before and after, with another detail: as after. */
  readonly changed: readonly FoundFinding[];
}

export function differenceOf(
  before: readonly FoundFinding[],
  after: readonly FoundFinding[],
): FindingsDifference {
  const details = new Map(before.map((finding) => [findingKeyText(finding), finding.detail]));
  const kept = new Set(after.map(findingKeyText));
  return {
    introduced: after.filter((finding) => !details.has(findingKeyText(finding))),
    resolved: before.filter((finding) => !kept.has(findingKeyText(finding))),
    changed: after.filter((finding) => {
      const key = findingKeyText(finding);
      return details.has(key) && details.get(key) !== finding.detail;
    }),
  };
}
