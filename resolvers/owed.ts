import { answerReadiness } from '../graph/answers/answer-readiness.ts';
import { answerDeadline, answerOwed } from '../graph/answers/answer-owed.ts';
import { answerLoads } from '../graph/answers/answer-loads.ts';
import type { When } from '../graph/reading/reading.ts';
import { rootField } from './root-field.ts';

type Args = When & Readonly<Record<string, unknown>>;

export const owed = {
  obligations: rootField<Args>((args, asked, reading) =>
    answerOwed(reading, args, asked.of('ObligationConnection')),
  ),
  zoneReadiness: rootField<Args>((args, asked, reading) =>
    answerReadiness(reading, args, asked.of('ZoneReadiness')),
  ),
  loadPerPerson: rootField<Args>((args, asked, reading) =>
    answerLoads(reading, args, asked.of('LoadConnection')),
  ),
  deadline: rootField<Args>((args, asked, reading) => answerDeadline(reading, args, asked.of('Deadline'))),
};
