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
    code: { ...CODE, means: 'Its code, unique among seals.' },
    name: { ...NAME, means: 'What it says.' },
    kind: word('类别', SEAL_KINDS, { ...REQUIRED, means: 'What it is.' }),
    holder: code('持有单位', {
      ...REQUIRED,
      means: 'The zone, or the department of one, that holds it.',
      leads: toZoneBody('HELD_BY', 'ends', {
        name: 'seals',
        means: 'The seals that it holds itself on that day (印章), by code.',
      }),
    }),
    notice: code('公告', {
      means: 'The notice that announces it; null where there is none.',
      leads: toDocument('ANNOUNCED_BY', 'refused'),
    }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['holder'] },
  zoneBy: 'holder',
  isCompared: true,
  type: {
    means: 'A seal of a zone or a department of one (印章).',
    enums: { SealKind: { means: 'The kinds of seals.', words: SEAL_KINDS } },
    computed: {
      isValid: {
        type: 'Boolean!',
        means: 'Whether it is there on that day, and its notice was published by then.',
      },
    },
  },
  adds: { anywhere: ['government', 'legal-office'] },
  ends: { anywhere: ['government', 'legal-office'] },
});
