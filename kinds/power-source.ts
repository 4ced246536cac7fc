import { OPTIONAL_PERIOD, REQUIRED, code, text, toPower } from './columns.ts';
import { declare } from './kind.ts';

/** Where a power was found. */
export const powerSource = declare({
  label: 'PowerSource',
  zh: '职权来源',
  table: 'powerSources',
  part: 'seed',
  form: 'fact',
  columns: {
    power: code('职权', { ...REQUIRED, leads: toPower('SOURCE_OF', 'outlives') }),
    source: code('来源', REQUIRED),
    place: text('地区'),
    department: text('主管部门'),
    body: text('实施主体'),
    ...OPTIONAL_PERIOD,
  },
  identity: ['power', 'source'],
  own: { isPublic: true, by: ['power'] },
  isCompared: false,
});
