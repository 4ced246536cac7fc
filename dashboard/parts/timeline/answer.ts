import type { LaneKind, TimelineQuery } from '../../generated/graphql.ts';

/** What a timeline is made of. */
export type Lane = NonNullable<TimelineQuery['timeline']>['lanes'][number];
export type Span = Lane['spans'][number];
export type SpanGap = Lane['gaps'][number];

/** Lanes in which one is expected at a time: days with none, or with several, are told of these. */
const ONE_EXPECTED: ReadonlySet<LaneKind> = new Set(['HOLDER', 'CERTIFICATE', 'ZONE_CLASS', 'PLACE']);
export const isOneExpected = ({ kind }: Lane): boolean => ONE_EXPECTED.has(kind);
