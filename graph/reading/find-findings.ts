import type { AuditQuestion } from '../audits/audit-question.ts';
import type { FoundFinding } from '../audits/run-audit.ts';
import { ownDelegations } from './own-delegations.ts';
import type { Reading } from './reading.ts';

/** What an audit finds, as far as the reader may see it: the audit is of the whole city, whoever asks. */
export async function findFindings(
  reading: Reading,
  question: AuditQuestion,
): Promise<readonly FoundFinding[]> {
  const [found, own] = await Promise.all([
    reading.audits.run(question, reading.options),
    ownDelegations(reading, question),
  ]);
  return reading.scope === 'all' ? found : found.filter((finding) => own.hasFinding(finding));
}

/** Broken chains, for anybody: which zone holds which chain is published. */
export async function findBrokenChains(
  reading: Reading,
  question: AuditQuestion,
): Promise<readonly FoundFinding[]> {
  const found = await reading.audits.run(question, reading.options);
  return found.filter(({ kind }) => kind === 'CHAIN_BROKEN');
}
