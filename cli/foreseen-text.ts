import type { CountedFindings, ForeseenFindings } from '../graph/answers/foresee-findings.ts';

/** How many findings of each list are printed in full. */
export const SHOWN_FINDINGS = 20;

const TITLES = {
  introduced: 'Introduced / 新增问题',
  resolved: 'Resolved / 解决问题',
  changed: 'Changed / 变化问题',
} as const;

/** What an import would do to the audit, for people: each list counted by kind, and its first findings. */
export function foreseenText(foreseen: ForeseenFindings): readonly string[] {
  return [
    `Audit of ${foreseen.asOf}, if it were imported / 若导入，${foreseen.asOf} 的责任审计变化`,
    ...list(TITLES.introduced, foreseen.introduced),
    ...list(TITLES.resolved, foreseen.resolved),
    ...list(TITLES.changed, foreseen.changed),
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
    ...(more > 0 ? [`  … ${more} more, all with --json / 其余 ${more} 项见 --json`] : []),
  ];
}
