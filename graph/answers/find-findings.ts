import { isOfCity } from '../../domain/access/scope.ts';
import { compareFindings, type Finding } from '../../domain/findings.ts';
import type { AuditQuestion } from '../../questions/audit-question.ts';
import { findActFindings, OF_ACTS, USUAL_WITHIN } from './find-act-findings.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * What an audit finds, as far as the reader may see it: the audit is of the whole city, whoever asks. Acts are looked at where
 * they are asked for by name.
 */
export async function findFindings(
  reading: Reading,
  question: AuditQuestion,
  within: number = USUAL_WITHIN,
): Promise<readonly Finding[]> {
  const { day, revision, filters } = question;
  const kinds = question.kinds?.filter((kind) => kind !== OF_ACTS) ?? null;
  const [ofColumns, ofActs, own] = await Promise.all([
    kinds?.length === 0 ? [] : reading.audits.run({ ...question, kinds }, reading.options),
    question.kinds?.includes(OF_ACTS)
      ? findActFindings(reading, { day, revision, within, filters })
      : undefined,
    ownDelegations(reading, question),
  ]);
  const found = ofActs ? [...ofColumns, ...ofActs].sort(compareFindings) : ofColumns;
  return isOfCity(reading.scope) ? found : found.filter((finding) => own.hasFinding(finding));
}
