import * as outcomes from '../domain/messages/outcomes.ts';
import { acceptedText } from './accepted-text.ts';
import type { AuditReport } from '../reports/audit-report.ts';
import { tell } from './language.ts';

const SHOWN = 100;

/** The audit for people: counts, and the first findings where they are not written elsewhere. */
export function auditText(
  { asOf, revision, counts, findings }: AuditReport,
  out: string | undefined,
): string {
  const shown = out === undefined ? findings.slice(0, SHOWN) : [];
  const more = findings.length - shown.length;
  const accepted = counts.reduce((sum, each) => sum + each.accepted, 0);
  return [
    `${tell(outcomes.findings(asOf, revision, findings.length))}${ofWhich(accepted)}`,
    ...counts.map(
      ({ kind, severity, title, count, accepted: of }) =>
        `${String(count).padStart(8)}  ${severity.padEnd(6)}  ${kind.padEnd(24)}${title}${ofWhich(of)}`,
    ),
    ...shown.map(({ kind, message, acceptance }) => `${kind}  ${message}${acceptedText(acceptance)}`),
    ...(out !== undefined ? [tell(outcomes.allIn(out))] : []),
    ...(out === undefined && more > 0 ? [tell(outcomes.moreWithOut(more))] : []),
    '',
  ].join('\n');
}

const ofWhich = (accepted: number): string =>
  accepted === 0 ? '' : tell(outcomes.ofWhichAccepted(accepted));
