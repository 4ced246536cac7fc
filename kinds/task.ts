import { CODE, NAME, REQUIRED, codes, day, order, text } from './columns.ts';
import { declare } from './kind.ts';

/** A task of a plan of work. */
export const task = declare({
  label: 'Task',
  zh: '任务',
  table: 'tasks',
  part: 'seed',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    order: order('序号', REQUIRED),
    part: text('部分'),
    plan: text('方案'),
    deadline: text('期限', REQUIRED),
    dueFrom: day('期限首日', REQUIRED),
    dueBy: day('期限末日', REQUIRED),
    deliverables: codes('成果'),
  },
  identity: ['code'],
  own: 'public',
  found: { of: ['Task'], texts: ['name'] },
  isCompared: false,
});
