import { TRAINING_KINDS } from '../domain/running-words.ts';
import { CODE, REQUIRED, code, codes, day, text, toCityDepartment, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** A training, or an examination, from the day on which it begins on. */
export const training = declare({
  label: 'Training',
  zh: '培训',
  compared: 'a training, or an examination.',
  table: 'trainings',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among trainings.' },
    title: text('标题', { ...REQUIRED, means: 'What it is called.' }),
    kind: word('类别', TRAINING_KINDS, { ...REQUIRED, means: 'Of what kind it is.' }),
    by: code('组织部门', {
      ...REQUIRED,
      means: 'The department of the city that gives it.',
      leads: toCityDepartment('TRAINED_BY', 'outlives'),
    }),
    powers: codes('职权', {
      means: 'The powers that it is about, by code.',
      leads: toPower('TRAINED_FOR', 'outlives', {
        name: 'trainings',
        means: 'Trainings about it that began by that day (培训), by code.',
      }),
    }),
    beginsOn: day('开始日期', { ...REQUIRED, means: 'The day on which it begins.' }),
    endsOn: day('结束日期', { ...REQUIRED, isSetAhead: true, means: 'The day on which it ends.' }),
  },
  identity: ['code'],
  happenedOn: 'beginsOn',
  events: ['beginsOn', 'endsOn'],
  own: { isPublic: true, by: ['by'] },
  isCompared: true,
  type: {
    means: 'A training, or an examination (培训). Who took part is seen by whose own that is.',
    enums: {
      TrainingKind: { means: 'The kinds of trainings.', words: TRAINING_KINDS },
    },
    list: {
      name: 'trainings',
      means: 'All trainings that began by the day, or those that pass every filter given.',
      filters: {
        powers: { by: 'powers', means: 'Only about one of these powers, by code; an empty list keeps none.' },
        by: { by: 'by', means: 'Only by these departments, by code; an empty list keeps none.' },
        from: { from: 'beginsOn', means: 'Only those that began on this day or later.' },
        to: { to: 'beginsOn', means: 'Only those that began on this day or before.' },
      },
    },
  },
  adds: { anywhere: ['legal-office'], department: ['by'] },
});
