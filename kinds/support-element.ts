import { SUPPORT_ELEMENT_KINDS } from '../domain/words.ts';
import { CODE, NAME, OPTIONAL_PERIOD, REQUIRED, word } from './columns.ts';
import { declare } from './kind.ts';

/** The technology, equipment or expertise that a power takes. */
export const supportElement = declare({
  label: 'SupportElement',
  zh: '支撑要素',
  compared: 'a support element.',
  table: 'supportElements',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among support elements.' },
    name: { ...NAME, means: 'Its name.' },
    kind: word('类别', SUPPORT_ELEMENT_KINDS, { ...REQUIRED, means: 'What it is.' }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: 'public',
  isCompared: true,
  adds: { anywhere: ['reform-office'] },
  type: {
    means: 'What exercising a power takes (支撑要素).',
    isEndShown: true,
    enums: { SupportElementKind: { means: 'The kinds of support element.', words: SUPPORT_ELEMENT_KINDS } },
    computed: { powers: { type: '[Power!]!', means: 'The powers that take it on that day, by code.' } },
  },
});
