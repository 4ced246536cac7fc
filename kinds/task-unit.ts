import { TASK_UNIT_ROLES } from '../domain/words.ts';
import { REQUIRED, code, order, to, word } from './columns.ts';
import { declare } from './kind.ts';

/** What a unit has to do with a task. */
export const taskUnit = declare({
  label: 'TaskUnit',
  zh: '任务责任单位',
  compared: 'that a unit has a task, and as what.',
  table: 'taskUnits',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    task: code('任务', { ...REQUIRED, leads: to('Task')('UNIT_OF', 'refused') }),
    role: word('角色', TASK_UNIT_ROLES, REQUIRED),
    order: order('序号', REQUIRED),
    unit: code('单位', { ...REQUIRED, leads: to('WorkUnit')('UNIT', 'refused') }),
  },
  identity: ['task', 'role', 'unit'],
  own: 'public',
  isCompared: true,
});
