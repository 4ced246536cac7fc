import { OPTIONAL_PERIOD, REQUIRED, code, text, toPower } from './columns.ts';
import { declare } from './kind.ts';

/** The code of a power in a scheme of codes. */
export const identifier = declare({
  label: 'Identifier',
  zh: '官方编码',
  table: 'identifiers',
  part: 'seed',
  form: 'fact',
  columns: {
    power: code('职权', {
      ...REQUIRED,
      means: 'The power that it stands for.',
      leads: toPower('IDENTIFIES', 'outlives', {
        name: 'identifiers',
        means: 'Those of its official codes of which the scheme is known, by scheme, then value.',
      }),
    }),
    scheme: code('编码体系', { ...REQUIRED, means: 'The scheme (编码体系) that gives the code.' }),
    value: code('编码', { ...REQUIRED, means: 'The code.' }),
    version: text('版本', { means: 'The version of the list that has it; null where nobody said.' }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['power', 'scheme', 'value'],
  own: { isPublic: true, by: ['power'] },
  found: { of: ['Power'], texts: ['value'] },
  isCompared: false,
  type: {
    means:
      'An official code (官方编码) of a power, with the scheme that it is of. Official codes are not unique: one may stand for two powers.',
  },
});
