import type { Derivation } from '../statement/statement.ts';
import { deriveActLacks, deriveActResponsibilities } from '../reading/derive-acts.ts';
import { deriveAllowed } from '../reading/derive-allowed.ts';
import { deriveCoverage } from '../reading/derive-coverage.ts';
import { deriveProposedChanges } from '../reading/derive-proposed-changes.ts';
import { deriveMeasures } from '../reading/derive-measures.ts';
import { deriveScores } from './derive-scores.ts';
import { deriveTransfersOwed } from '../reading/derive-transfers-owed.ts';
import type { AskedOn, Reading } from '../reading/reading.ts';

/** What takes more than a statement, worked out for all things of an answer that ask it. */
export function derive(
  reading: Reading,
  question: Derivation,
  codes: readonly string[],
  on: AskedOn,
): Promise<ReadonlyMap<string, unknown>> {
  switch (question.derive) {
    case 'scores':
      return deriveScores(reading, question, codes, on);
    case 'transfers owed':
      return deriveTransfersOwed(reading, codes, on);
    case 'allowed':
      return deriveAllowed(reading, codes);
    case 'proposed changes':
      return deriveProposedChanges(reading, question, codes, on);
    case 'measures':
      return deriveMeasures(reading, codes, on);
    case 'coverage':
      return deriveCoverage(reading, question, codes, on);
    case 'what acts lack':
      return deriveActLacks(reading, codes, on);
    case 'responsibility of acts':
      return deriveActResponsibilities(reading, question, codes, on);
  }
}
