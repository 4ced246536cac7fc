import type { Moment } from '../model/dating.ts';
import type { Derivation } from '../statement/statement.ts';
import { deriveScores } from './derive-scores.ts';
import { deriveTransfersOwed } from './derive-transfers-owed.ts';
import type { Reading } from './reading.ts';

/** What takes more than a statement, worked out for all things of an answer that ask it. */
export const derive = (
  reading: Reading,
  question: Derivation,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, unknown>> =>
  question.derive === 'scores'
    ? deriveScores(reading, question, codes, at)
    : deriveTransfersOwed(reading, codes, at);
