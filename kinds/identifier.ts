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
    power: code('职权', { ...REQUIRED, leads: toPower('IDENTIFIES', 'outlives') }),
    scheme: code('编码体系', REQUIRED),
    value: code('编码', REQUIRED),
    version: text('版本'),
    ...OPTIONAL_PERIOD,
  },
  identity: ['power', 'scheme', 'value'],
  own: { isPublic: true, by: ['power'] },
  found: { of: ['Power'], texts: ['value'] },
  isCompared: false,
});
