import { READINESS_MEASURES } from '../domain/running-words.ts';
import { CODE, NAME, REQUIRED, code, codes, day, order, text, to, toPerson, words } from './columns.ts';
import { declare } from './kind.ts';

const OF_THE_PLAN = { column: 'parent', isFilled: false } as const;

/** A task of a plan of work, or a step to one that a unit sets itself. */
export const task = declare({
  label: 'Task',
  zh: '任务',
  compared: 'a task of a plan of work.',
  table: 'tasks',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    order: order('序号', REQUIRED),
    part: text('部分'),
    plan: text('方案'),
    // What a unit sets itself need say the day alone by which it is due.
    deadline: text('期限', { mustWhen: OF_THE_PLAN }),
    dueFrom: day('期限首日', { mustWhen: OF_THE_PLAN }),
    dueBy: day('期限末日', REQUIRED),
    deliverables: codes('成果'),
    parent: code('上级任务', { leads: to('Task')('STEP_OF_TASK', 'refused') }),
    person: code('人员', { leads: toPerson('SEES_TO', 'outlives') }),
    measures: words('衡量', READINESS_MEASURES),
  },
  identity: ['code'],
  tree: 'parent',
  own: 'public',
  found: { of: ['Task'], texts: ['name'] },
  isCompared: true,
  // The plan's own tasks come with the plan: what is added is a step to one of them.
  adds: {
    anywhere: ['reform-office', 'supervision-office'],
    filled: ['parent'],
    with: {
      ...{ label: 'TaskUnit', column: 'task', given: 'unit' },
      means: 'Which unit is responsible for it.',
      says: { role: 'RESPONSIBLE', order: 1 },
    },
    beyond: { from: 'unit', along: ['organization'], means: 'the organisation of the unit' },
  },
});
