import type { PowerQuery, PowerTraceQuery } from '../../generated/graphql.ts';

export type PowerAnswer = NonNullable<PowerQuery['power']>;
export type TraceDelegation = NonNullable<PowerTraceQuery['power']>['delegations'][number];
export type TraceStep = TraceDelegation['steps'][number];
