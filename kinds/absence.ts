import { ABSENCE_REASONS } from '../domain/running-words.ts';
import { PERIOD, REQUIRED, code, toPerson, word } from './columns.ts';
import { declare } from './kind.ts';

/** That somebody is away for a while, back on the last day. */
export const absence = declare({
  label: 'Absence',
  zh: '不在岗',
  compared: 'that somebody is away for a while.',
  table: 'absences',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    person: code('人员', {
      ...REQUIRED,
      means: 'Who.',
      leads: toPerson('AWAY', 'ends', {
        name: 'absences',
        means:
          'That they are away on that day (不在岗). It is told to the zone or department in which they hold a post, and to those who see the whole city: others find none, whether they are away or not.',
      }),
    }),
    reason: word('事由', ABSENCE_REASONS, { ...REQUIRED, means: 'Why.' }),
    ...PERIOD,
  },
  identity: ['person', 'validFrom'],
  exclusive: ['person'],
  own: { by: ['person'], isByPost: true },
  isCompared: true,
  type: {
    means:
      'That somebody is away for a while (不在岗). It is seen by the zone or department in which they hold a post.',
    enums: { AbsenceReason: { means: 'Why somebody is away.', words: ABSENCE_REASONS } },
  },
  adds: { anywhere: ['staffing-office'], zone: ['person'], department: ['person'] },
  ends: { anywhere: ['staffing-office'], zone: ['person'], department: ['person'] },
});
