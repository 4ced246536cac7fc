import type { PowerFindingsQuery, PowerQuery, PowerTraceQuery } from '../../generated/graphql.ts';

export type PowerAnswer = NonNullable<PowerQuery['power']>;
export type TraceDelegation = NonNullable<PowerTraceQuery['power']>['delegations'][number];
export type TraceStep = TraceDelegation['steps'][number];
/** What an audit finds in a box of a power. */
export type PowerFinding = PowerFindingsQuery['audit']['findings']['edges'][number]['node'];
