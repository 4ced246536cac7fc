import { CODE, REQUIRED, code, day, number, text, toPower, toZone, yesNo } from './columns.ts';
import { declare } from './kind.ts';

/** A case in which a zone punished somebody, from the day of its decision on. */
export const penalty = declare({
  label: 'Penalty',
  zh: '行政处罚案件',
  compared: 'a case in which a zone punished somebody.',
  table: 'penalties',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among penalties.' },
    zone: code('新区', {
      ...REQUIRED,
      means: 'Which zone punished.',
      leads: toZone('PUNISHED_BY', 'outlives'),
    }),
    power: code('职权', {
      ...REQUIRED,
      means: 'By which power.',
      leads: toPower('PUNISHED_WITH', 'outlives'),
    }),
    party: text('当事人', { ...REQUIRED, means: 'Whom.' }),
    sanction: text('处罚种类', { ...REQUIRED, means: 'The sanction.' }),
    amount: number('金额', { means: 'The amount, in yuan; null where there is none.' }),
    isMajor: yesNo('重大', { means: 'Whether it is a major one.' }),
    decidedOn: day('决定日期', { ...REQUIRED, means: 'The day on which it was decided.' }),
    servedOn: day('送达日期', { means: 'The day on which it was served; null before.' }),
  },
  identity: ['code'],
  happenedOn: 'decidedOn',
  events: ['decidedOn', 'servedOn'],
  own: { by: ['zone', 'power'] },
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means: 'A case in which a zone punished somebody (行政处罚案件). It is seen by whose own it is.',
    list: {
      name: 'penalties',
      means: 'All cases that were decided by the day, or those that pass every filter given, by code.',
      filters: {
        zones: { by: 'zone', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: { by: 'power', means: 'Only by these powers, by code; an empty list keeps none.' },
        isMajor: { by: 'isMajor', means: 'Only major ones, or only others.' },
        from: { from: 'decidedOn', means: 'Only those decided on this day or later.' },
        to: { to: 'decidedOn', means: 'Only those decided on this day or before.' },
      },
    },
  },
  adds: { anywhere: [], zone: ['zone'] },
});
