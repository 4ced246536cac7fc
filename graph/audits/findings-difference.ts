import { findingKeyText, type Finding } from '../../domain/findings.ts';

/** Two audits of one day, against each other. */
export interface FindingsDifference {
  /** Findings that are there only after. */
  readonly introduced: readonly Finding[];
  /** Findings that were there only before. */
  readonly resolved: readonly Finding[];
  /** Findings that are there before and after, with another detail: as after. */
  readonly changed: readonly Finding[];
}

export function differenceOf(before: readonly Finding[], after: readonly Finding[]): FindingsDifference {
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
