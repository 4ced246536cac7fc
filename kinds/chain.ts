import { CODE, NAME, OPTIONAL_PERIOD } from './columns.ts';
import { declare } from './kind.ts';

/** Powers that belong together, and must move together. */
export const chain = declare({
  label: 'Chain',
  zh: '职权链条',
  compared: 'a chain.',
  table: 'chains',
  part: 'workbook',
  form: 'thing',
  columns: { code: CODE, name: NAME, ...OPTIONAL_PERIOD },
  isDated: true,
  identity: ['code'],
  own: 'public',
  found: { of: ['Chain'], texts: ['name'] },
  isCompared: true,
});
