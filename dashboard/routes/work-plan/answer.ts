import type { WorkPlanQuery } from '../../generated/graphql.ts';

export type Task = WorkPlanQuery['workPlan']['tasks'][number];
