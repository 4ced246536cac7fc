import type { RootField } from '../execution/execute.ts';
import {
  answerCatalogueAdvice,
  answerFit,
  type CatalogueArgs,
  type FitArgs,
} from '../graph/answers/answer-fit.ts';
import { answerReview, type ReviewArgs } from '../graph/answers/answer-review.ts';
import { rootField, type Asking } from './root-field.ts';

const adjustmentReview: RootField<Asking> = (args, asked, { reading, actor }) =>
  // The schema has checked the arguments.
  answerReview(reading, actor, args as unknown as ReviewArgs, asked.of('AdjustmentReview'));

export const adjustments = {
  adjustmentReview,
  fit: rootField<FitArgs>((args, asked, reading) => answerFit(reading, args, asked.of('FitConnection'))),
  adviseCatalogue: rootField<CatalogueArgs>((args, asked, reading) =>
    answerCatalogueAdvice(reading, args, asked.of('CatalogueAdviceConnection')),
  ),
};
