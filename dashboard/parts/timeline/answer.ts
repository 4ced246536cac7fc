import type { TimelineQuery } from '../../generated/graphql.ts';

/** What a timeline is made of. */
export type Lane = NonNullable<TimelineQuery['timeline']>['lanes'][number];
export type Span = Lane['spans'][number];
export type SpanGap = Lane['gaps'][number];
