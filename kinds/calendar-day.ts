import { CALENDAR_DAY_KINDS } from '../domain/running-words.ts';
import { REQUIRED, day, text, word } from './columns.ts';
import { declare } from './kind.ts';

/** A day that is free though it is no weekend, or worked though it is one. */
export const calendarDay = declare({
  label: 'CalendarDay',
  zh: '工作日历',
  compared: 'a day that is free, or worked, against the week.',
  table: 'calendarDays',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    day: day('日期', { ...REQUIRED, means: 'The day.' }),
    kind: word('类别', CALENDAR_DAY_KINDS, { ...REQUIRED, means: 'What it is.' }),
    note: text('备注', { means: 'Why; null where nobody said.' }),
  },
  identity: ['day'],
  own: 'public',
  isCompared: true,
  type: {
    means: 'A day that is free though it is no weekend, or worked though it is one (工作日历).',
    enums: { CalendarDayKind: { means: 'What a day is, against the week.', words: CALENDAR_DAY_KINDS } },
    list: {
      name: 'calendarDays',
      means:
        'The days that are recorded, in their order. Of a year without any it is not known which are worked.',
      isWhole: true,
      filters: {
        from: { from: 'day', means: 'Only from this day.' },
        to: { to: 'day', means: 'Only up to this day.' },
      },
    },
  },
  adds: { anywhere: ['reform-office'] },
});
