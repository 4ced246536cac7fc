import * as outcomes from '../domain/messages/outcomes.ts';
import type { CountedFindings, ForeseenFindings } from '../graph/answers/foresee-findings.ts';
import { tell } from './language.ts';

/** How many findings of each list are printed in full. */
export const SHOWN_FINDINGS = 20;

/** What an import would do to the audit, for people: each list counted by kind, and its first findings. */
export function foreseenText(foreseen: ForeseenFindings): readonly string[] {
  return [
    tell(outcomes.foreseen(foreseen.asOf ?? '')),
    ...list(tell(outcomes.FORESEEN.introduced), foreseen.introduced),
    ...list(tell(outcomes.FORESEEN.resolved), foreseen.resolved),
    ...list(tell(outcomes.FORESEEN.changed), foreseen.changed),
  ];
}

function list(title: string, { count, counts, findings }: CountedFindings): readonly string[] {
  const more = count - findings.length;
  return [
    `${title}: ${count}`,
    ...counts
      .filter((each) => each.count > 0)
      .map(
        (each) =>
          `${String(each.count).padStart(8)}  ${each.severity.padEnd(6)}  ${each.kind.padEnd(24)}${each.title}`,
      ),
    ...findings.map(({ kind, message }) => `  ${kind}  ${message}`),
    ...(more > 0 ? [`  ${tell(outcomes.moreWithJson(more))}`] : []),
  ];
}
