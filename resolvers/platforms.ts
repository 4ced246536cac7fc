import { answerPlatforms, type PlatformArgs } from '../graph/answers/answer-platforms.ts';
import { answerGaps, type GapsArgs } from '../graph/answers/answer-gaps.ts';
import { rootField } from './root-field.ts';

export const platforms = {
  platformCoverage: rootField<PlatformArgs>((args, asked, reading) =>
    answerPlatforms(reading, args, asked.of('PlatformCoverage')),
  ),
  standingGaps: rootField<GapsArgs>((args, asked, reading) =>
    answerGaps(reading, args, asked.of('StandingGapConnection')),
  ),
};
