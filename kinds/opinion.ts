import { STANCES } from '../domain/adjustment-words.ts';
import { REQUIRED, code, day, order, text, toCityDepartment, word } from './columns.ts';
import { declare } from './kind.ts';

/** What a department of the city says of an item of its power. */
export const opinion = declare({
  label: 'Opinion',
  zh: '部门意见',
  compared: 'what a department says of an item of a list.',
  table: 'opinions',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    list: code('清单', REQUIRED),
    order: order('序号', REQUIRED),
    department: code('部门', {
      ...REQUIRED,
      means: 'Whose opinion it is.',
      leads: toCityDepartment('OPINION_OF', 'outlives'),
    }),
    givenOn: day('提出日期', { ...REQUIRED, means: 'The day on which it was given.' }),
    stance: word('意见', STANCES, { ...REQUIRED, means: 'For or against.' }),
    reason: text('理由', {
      mustWhen: { column: 'stance', is: ['CONDITIONAL', 'OPPOSE'] },
      means: 'Why; null where nobody said.',
    }),
  },
  identity: ['list', 'order', 'department', 'givenOn'],
  hangsOn: ['list', 'order'],
  happenedOn: 'givenOn',
  own: { by: ['list', 'department'], alsoSeen: 'once submitted' },
  references: [
    {
      ...{ columns: ['list', 'order'], by: 'SAID_OF', to: 'AdjustmentItem', fate: 'outlives' },
      back: {
        name: 'opinions',
        means: 'What departments said of it by the day, by department, then day.',
      },
    },
  ],
  begins: 'giveOpinion',
  importedWhile: 'SUBMITTED',
  isCompared: true,
  type: {
    means: 'What a department says of an item (部门意见).',
    enums: { Stance: { means: 'For or against (意见).', words: STANCES } },
    isPeriodHidden: true,
    together: { SAID_OF: { name: 'item', means: 'What it is about.' } },
  },
});
