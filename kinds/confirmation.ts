import { REQUIRED, code, day, toPerson } from './columns.ts';
import { declare } from './kind.ts';

/** That somebody read on a day what they answer for. */
export const confirmation = declare({
  label: 'Confirmation',
  zh: '职责确认',
  compared: 'that somebody confirmed what they answer for.',
  table: 'confirmations',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    person: code('人员', { ...REQUIRED, means: 'Who.', leads: toPerson('CONFIRMED', 'outlives') }),
    confirmedOn: day('确认日期', { ...REQUIRED, means: 'The day on which they did.' }),
  },
  identity: ['person', 'confirmedOn'],
  happenedOn: 'confirmedOn',
  own: { by: ['person'], isByPost: true },
  begins: 'confirmDuties',
  isCompared: true,
  type: {
    means:
      'That somebody confirmed on a day what they answer for (职责确认). It is seen by the zone or department in which they hold a post.',
  },
});
