import { SEAL_KINDS } from '../domain/running-words.ts';
import { CODE, NAME, OPTIONAL_PERIOD, REQUIRED, code, toDocument, toZoneBody, word } from './columns.ts';
import { declare } from './kind.ts';

/** A seal of a zone or a department of one. */
export const seal = declare({
  label: 'Seal',
  zh: '印章',
  compared: 'a seal of a zone or a department of one.',
  table: 'seals',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    kind: word('类别', SEAL_KINDS, REQUIRED),
    holder: code('持有单位', { ...REQUIRED, leads: toZoneBody('HELD_BY', 'ends') }),
    notice: code('公告', { leads: toDocument('ANNOUNCED_BY', 'refused') }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['holder'] },
  zoneBy: 'holder',
  isCompared: true,
});
