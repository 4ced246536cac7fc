import { answerDays, type DaysArgs } from '../graph/answers/answer-days.ts';
import { answerFinding, type FindingArgs } from '../graph/answers/answer-finding.ts';
import { answerMatrix, type MatrixArgs } from '../graph/answers/answer-matrix.ts';
import { answerPivot, type PivotArgs } from '../graph/answers/answer-pivot.ts';
import { answerTimeline, type TimelineArgs } from '../graph/answers/answer-timeline.ts';
import { answerTrend, type TrendArgs } from '../graph/answers/answer-trend.ts';
import { rootField } from './root-field.ts';

export const manyDays = {
  auditTrend: rootField<TrendArgs>((args, asked, reading) =>
    answerTrend(reading, args, asked.of('AuditTrend')),
  ),
  auditPivot: rootField<PivotArgs>((args, asked, reading) =>
    answerPivot(reading, args, asked.of('AuditPivot')),
  ),
  chainMatrix: rootField<MatrixArgs>((args, asked, reading) =>
    answerMatrix(reading, args, asked.of('ChainMatrix')),
  ),
  daysOfChange: rootField<DaysArgs>((args, asked, reading) =>
    answerDays(reading, args, asked.of('DayOfChange')),
  ),
  timeline: rootField<TimelineArgs>((args, asked, reading) =>
    answerTimeline(reading, args, asked.of('Timeline')),
  ),
  finding: rootField<FindingArgs>((args, asked, reading) =>
    answerFinding(reading, args, asked.of('Finding')),
  ),
};
