import type { When } from '../graph/reading/reading.ts';
import { findWorkPlan } from '../graph/work-plan/find-work-plan.ts';
import { byCode, rootField } from './root-field.ts';

export const workPlan = {
  workPlan: rootField<When>((when, asked, reading) => findWorkPlan(reading, when, asked.of('WorkPlan'))),
  task: byCode('Task'),
};
