import { DELEGATION_MODES } from '../domain/words.ts';
import { PERIOD, REQUIRED, code, toCityBody, toDocument, toPower, toZone, word } from './columns.ts';
import { declare } from './kind.ts';

/** By which document a zone has a power of its own, or acts for whoever gave it one; for all powers where it names none. */
export const standing = declare({
  label: 'Standing',
  zh: '授权委托',
  compared: 'by which document a zone has a power, or acts for another.',
  table: 'standings',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    document: code('文件', {
      ...REQUIRED,
      means: 'By which document.',
      leads: toDocument('STANDS_ON', 'refused'),
    }),
    kind: word('类别', DELEGATION_MODES, { ...REQUIRED, means: '授权, or 委托.' }),
    zone: code('新区', { ...REQUIRED, means: 'Which zone.', leads: toZone('STANDING_OF', 'ends') }),
    power: code('职权', {
      means: 'For which power; null for all that the grantor may give.',
      leads: toPower('STANDS_FOR', 'ends'),
    }),
    grantor: code('授权委托机关', {
      ...REQUIRED,
      means: 'Who gave it.',
      leads: toCityBody('GRANTED_BY', 'ends'),
    }),
    ...PERIOD,
  },
  identity: ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom'],
  exclusive: ['document', 'kind', 'zone', 'power', 'grantor'],
  own: { isPublic: true, by: ['zone', 'power', 'grantor'] },
  begins: 'grantStanding',
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means: 'By which document a zone has a power of its own (授权), or acts for whoever gave it one (委托).',
  },
  ends: {
    anywhere: ['legal-office', 'government'],
    department: ['grantor'],
    only: { government: { column: 'kind', is: 'AUTHORIZATION' } },
  },
});
