import { OPTIONAL_PERIOD, REQUIRED, code, toDepartment } from './columns.ts';
import { declare } from './kind.ts';

/** That a department went on as another one. */
export const succession = declare({
  label: 'Succession',
  zh: '承继',
  compared: 'what became of a department.',
  table: 'successions',
  part: 'seed',
  form: 'fact',
  columns: {
    department: code('部门', { ...REQUIRED, leads: toDepartment('SUCCEEDED', 'outlives') }),
    successor: code('承继部门', { ...REQUIRED, leads: toDepartment('BY', 'outlives') }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['department', 'successor'],
  own: { isPublic: true, by: ['department', 'successor'] },
  isCompared: true,
});
