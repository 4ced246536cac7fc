import { DAY_KINDS, DUTY_MATTERS, PERIODIC_MATTERS } from '../domain/running-words.ts';
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
    matter: word('事项', DUTY_MATTERS, REQUIRED),
    city: code('市', { leads: toCity('DEMANDED_IN', 'ends') }),
    days: order('天数', {
      mustWhen: { column: 'matter', is: PERIODIC_MATTERS },
      mayWhen: { column: 'dueBy', isFilled: false },
    }),
    dayKind: word('计日', DAY_KINDS, { onlyWhen: { column: 'days', isFilled: true } }),
    everyDays: order('间隔天数', { mayWhen: { column: 'matter', is: PERIODIC_MATTERS } }),
    dueBy: day('截止日期', { mayWhen: { column: 'matter', isNot: PERIODIC_MATTERS } }),
    clause: text('依据条款', REQUIRED),
    document: code('文件', { leads: toDocument('DEMANDED_BY', 'refused') }),
    ...PERIOD,
  },
  identity: ['matter', 'city', 'validFrom'],
  own: 'public',
  isCompared: true,
});
