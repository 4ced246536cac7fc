import type { ZoneQuery } from '../../generated/graphql.ts';

export type ZoneAnswer = NonNullable<ZoneQuery['zone']>;
