import { byCode, pageOf } from './root-field.ts';

export const chains = {
  chain: byCode('Chain'),
  chains: pageOf('chains', 'ChainConnection'),
  chainCoverage: pageOf('chainCoverage', 'ChainCoverageConnection'),
};
