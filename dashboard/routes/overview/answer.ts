import type { OverviewQuery } from '../../generated/graphql.ts';

/** What the overview page is made of. */
export type OverviewAnswer = OverviewQuery['overview'];
