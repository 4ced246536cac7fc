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
    day: day('日期', REQUIRED),
    kind: word('类别', CALENDAR_DAY_KINDS, REQUIRED),
    note: text('备注'),
  },
  identity: ['day'],
  own: 'public',
  isCompared: true,
});
