import { answerDeadline, answerOwed } from '../graph/answers/answer-owed.ts';
import type { When } from '../graph/reading/reading.ts';
import { rootField } from './root-field.ts';

type Args = When & Readonly<Record<string, unknown>>;

export const owed = {
  obligations: rootField<Args>((args, asked, reading) =>
    answerOwed(reading, args, asked.of('ObligationConnection')),
  ),
  deadline: rootField<Args>((args, asked, reading) => answerDeadline(reading, args, asked.of('Deadline'))),
};
