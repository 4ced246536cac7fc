import { isOfCity } from '../../domain/access/scope.ts';
import type { Finding } from '../../domain/findings.ts';
import type { AuditQuestion } from '../audits/audit-question.ts';
import { ownDelegations } from './own-delegations.ts';
import type { Reading } from './reading.ts';

/** What an audit finds, as far as the reader may see it: the audit is of the whole city, whoever asks. */
export async function findFindings(reading: Reading, question: AuditQuestion): Promise<readonly Finding[]> {
  const [found, own] = await Promise.all([
    reading.audits.run(question, reading.options),
    ownDelegations(reading, question),
  ]);
  return isOfCity(reading.scope) ? found : found.filter((finding) => own.hasFinding(finding));
}
