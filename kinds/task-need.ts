import { NEED_BASES } from '../domain/words.ts';
import { REQUIRED, code, text, to, word } from './columns.ts';
import { declare } from './kind.ts';

const toTask = to('Task');

/** That a task needs another one to be done. */
export const taskNeed = declare({
  label: 'TaskNeed',
  zh: '任务前提',
  compared: 'that a task needs another one to be done.',
  table: 'taskNeeds',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    task: code('任务', { ...REQUIRED, leads: toTask('NEEDED_BY', 'refused') }),
    needs: code('前提任务', { ...REQUIRED, leads: toTask('NEEDS', 'refused') }),
    basis: word('依据', NEED_BASES, REQUIRED),
    reason: text('理由'),
  },
  identity: ['task', 'needs'],
  own: 'public',
  isCompared: true,
});
