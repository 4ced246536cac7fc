import { SUPPORT_ELEMENT_KINDS } from '../domain/words.ts';
import { CODE, NAME, OPTIONAL_PERIOD, REQUIRED, word } from './columns.ts';
import { declare } from './kind.ts';

/** The technology, equipment or expertise that a power takes. */
export const supportElement = declare({
  label: 'SupportElement',
  zh: '支撑要素',
  table: 'supportElements',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    kind: word('类别', SUPPORT_ELEMENT_KINDS, REQUIRED),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: 'public',
  isCompared: true,
});
