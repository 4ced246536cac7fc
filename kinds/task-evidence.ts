import { REQUIRED, code, day, text, to } from './columns.ts';
import { declare } from './kind.ts';

/** What shows that a task is done, from the day on which it was. */
export const taskEvidence = declare({
  label: 'TaskEvidence',
  zh: '任务完成依据',
  compared: 'what shows that a task is done.',
  table: 'taskEvidence',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    task: code('任务', {
      ...REQUIRED,
      leads: to('Task')('SHOWS_DONE', 'refused', {
        name: 'evidence',
        means: 'What shows on that day that it is done, by day; empty while nothing does.',
      }),
    }),
    doneOn: day('完成日期', { ...REQUIRED, means: 'The day on which it was done.' }),
    evidence: text('依据', { ...REQUIRED, means: 'What shows it.' }),
  },
  identity: ['task', 'doneOn'],
  own: 'public',
  happenedOn: 'doneOn',
  isCompared: true,
  type: { means: 'That a task is done.' },
  adds: {
    anywhere: ['reform-office', 'supervision-office'],
    beyond: {
      ...{ from: 'task', where: 'parent', by: { label: 'TaskUnit', column: 'task' } },
      along: ['unit', ['organization', 'members']],
      means: 'the organisation of a unit, or a member of a class that is one, of a task that has a parent',
    },
  },
});
