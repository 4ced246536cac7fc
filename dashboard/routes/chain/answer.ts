import type { ChainQuery } from '../../generated/graphql.ts';

export type ChainAnswer = NonNullable<ChainQuery['chain']>;
