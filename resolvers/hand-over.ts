import { answerHandOver } from '../graph/answers/answer-hand-over.ts';
import { rootField } from './root-field.ts';

type Args = Parameters<typeof answerHandOver>[1];

export const handOver = {
  handOverPlan: rootField<Args>((args, asked, reading) =>
    answerHandOver(reading, args, asked.of('HandOverPlan')),
  ),
};
