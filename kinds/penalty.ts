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
    code: CODE,
    zone: code('新区', { ...REQUIRED, leads: toZone('PUNISHED_BY', 'outlives') }),
    power: code('职权', { ...REQUIRED, leads: toPower('PUNISHED_WITH', 'outlives') }),
    party: text('当事人', REQUIRED),
    sanction: text('处罚种类', REQUIRED),
    amount: number('金额'),
    isMajor: yesNo('重大'),
    decidedOn: day('决定日期', REQUIRED),
    servedOn: day('送达日期'),
  },
  identity: ['code'],
  happenedOn: 'decidedOn',
  events: ['decidedOn', 'servedOn'],
  own: { by: ['zone', 'power'] },
  zoneBy: 'zone',
  begins: { zone: ['zone'] },
  isCompared: true,
});
