import { answerAudit } from '../graph/answers/answer-audit.ts';
import { answerOverview, answerScoresByPowerType } from '../graph/answers/answer-overview.ts';
import { rootField } from './root-field.ts';

type Args = Parameters<typeof answerAudit>[1];

export const audits = {
  audit: rootField<Args>((args, asked, reading) => answerAudit(reading, args, asked.of('Audit'))),
  overview: rootField<Args>((args, asked, reading) => answerOverview(reading, args, asked.of('Overview'))),
  scoresByPowerType: rootField<Args>((args, asked, reading) =>
    answerScoresByPowerType(reading, args, asked.of('PowerTypeScores')),
  ),
};
