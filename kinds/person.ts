import { CODE, REQUIRED, text } from './columns.ts';
import { declare } from './kind.ts';

export const person = declare({
  label: 'Person',
  zh: '人员',
  compared: 'a person.',
  table: 'people',
  part: 'workbook',
  form: 'thing',
  columns: { code: CODE, name: text('姓名', REQUIRED) },
  identity: ['code'],
  own: { by: 'people' },
  found: { of: ['Person'], texts: ['name'] },
  isCompared: true,
});
