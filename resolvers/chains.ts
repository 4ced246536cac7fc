import { answerCoverage, type CoverageArgs } from '../graph/answers/answer-coverage.ts';
import { byCode, pageOf, rootField } from './root-field.ts';

export const chains = {
  chain: byCode('Chain'),
  chains: pageOf('chains', 'ChainConnection'),
  chainCoverage: rootField<CoverageArgs>((args, asked, reading) =>
    answerCoverage(reading, args, asked.of('ChainCoverageConnection')),
  ),
};
