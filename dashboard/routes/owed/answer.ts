import type { OwedQuery } from '../../generated/graphql.ts';

export type Obligation = OwedQuery['obligations']['edges'][number]['node'];
