import { answerImpact } from '../graph/reading/answer-impact.ts';
import { rootField } from './root-field.ts';

type Args = Parameters<typeof answerImpact>[1];

export const impact = {
  impact: rootField<Args>((args, asked, reading) => answerImpact(reading, args, asked.of('Impact'))),
};
