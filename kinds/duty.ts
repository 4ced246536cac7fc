import { DAY_KINDS, DUTY_MATTERS, MATTERS, PERIODIC_MATTERS } from '../domain/running-words.ts';
import { PERIOD, REQUIRED, code, day, order, text, toCity, toDocument, word } from './columns.ts';
import { declare } from './kind.ts';

/**
 * What a city demands, from which day, within how long, on which clause: of a city, or of every city that demands nothing
 * of its own. What no duty demands is not looked at.
 */
export const duty = declare({
  label: 'Duty',
  zh: '办理要求',
  compared: 'what a city demands, and by when.',
  table: 'duties',
  part: 'workbook',
  isRunning: true,
  form: 'rounds',
  columns: {
    matter: word('事项', DUTY_MATTERS, { ...REQUIRED, means: 'What is owed.' }),
    city: code('市', {
      means: 'The city that demands it; null for every city that demands nothing of its own.',
      leads: toCity('DEMANDED_IN', 'ends'),
    }),
    days: order('天数', {
      means: 'Within how many days; null where it is due at once, or by a day.',
      mustWhen: { column: 'matter', is: PERIODIC_MATTERS },
      mayWhen: { column: 'dueBy', isFilled: false },
    }),
    dayKind: word('计日', DAY_KINDS, {
      means: 'Which days count; null where there are none.',
      onlyWhen: { column: 'days', isFilled: true },
    }),
    everyDays: order('间隔天数', {
      means: 'After how many days it is owed again; null for once.',
      mayWhen: { column: 'matter', is: PERIODIC_MATTERS },
    }),
    dueBy: day('截止日期', {
      isSetAhead: true,
      means: 'By which day; null where it is due within days.',
      mayWhen: { column: 'matter', isNot: PERIODIC_MATTERS },
    }),
    clause: text('依据条款', { ...REQUIRED, means: 'The clause that demands it.' }),
    document: code('文件', {
      means: 'The document of the clause; null where nobody said.',
      leads: toDocument('DEMANDED_BY', 'refused'),
    }),
    ...PERIOD,
  },
  identity: ['matter', 'city', 'validFrom'],
  own: 'public',
  isCompared: true,
  type: {
    means: 'What a city demands, and by when (办理要求). What no duty demands is not looked at.',
    enums: {
      Matter: { means: 'What can be owed.', words: MATTERS },
      DayKind: { means: 'Which days count.', words: DAY_KINDS },
    },
    list: {
      name: 'duties',
      means:
        'All that is demanded on the day, by matter, then city; what every city is asked for comes last.',
      isWhole: true,
      filters: { matters: { by: 'matter', means: 'Only of these; an empty list keeps none.' } },
    },
  },
  adds: { anywhere: ['reform-office', 'legal-office'] },
  ends: { anywhere: ['reform-office', 'legal-office'] },
});
