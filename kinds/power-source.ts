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
    power: code('职权', {
      ...REQUIRED,
      leads: toPower('SOURCE_OF', 'outlives', {
        name: 'sources',
        means: 'Where it was found, by source; empty where nobody said.',
      }),
    }),
    source: code('来源', { ...REQUIRED, means: 'The list that has it.' }),
    place: text('地区', { means: 'The place that the list is of; null where it is of no one place.' }),
    department: text('主管部门', {
      means: 'The competent department (主管部门) as the list names it; null where it names none.',
    }),
    body: text('实施主体', {
      means: 'The body that carries it out (实施主体) as the list names it; null where it names none.',
    }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['power', 'source'],
  own: { isPublic: true, by: ['power'] },
  isCompared: false,
  type: { means: 'Where a power was found, as it stands there.' },
});
