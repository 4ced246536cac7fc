import { DELEGATION_MODES } from '../domain/words.ts';
import { PERIOD, REQUIRED, code, day, text, toPower, toZone, word } from './columns.ts';
import { declare } from './kind.ts';

/** That a power is handed down to a zone: each row is a period of it. */
export const delegation = declare({
  label: 'Delegation',
  zh: '下放职权',
  compared: 'a delegation: its mode, memorandum and filing.',
  table: 'delegations',
  part: 'workbook',
  form: 'rounds',
  columns: {
    zone: code('新区', { ...REQUIRED, leads: toZone('TO_ZONE', 'refused') }),
    power: code('职权', { ...REQUIRED, leads: toPower('DELEGATES', 'refused') }),
    mode: word('方式', DELEGATION_MODES, REQUIRED),
    ...PERIOD,
    memorandum: text('备忘录号'),
    filedOn: day('备案日期'),
  },
  identity: ['zone', 'power', 'validFrom'],
  own: { isPublic: true, by: ['zone', 'power'] },
  zoneBy: 'zone',
  isCompared: true,
});
