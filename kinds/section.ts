import { CODE, NAME, OPTIONAL_PERIOD, REQUIRED, code, toDepartment } from './columns.ts';
import { declare } from './kind.ts';

export const section = declare({
  label: 'Section',
  zh: '科室',
  compared: 'a section.',
  table: 'sections',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    department: code('部门', { ...REQUIRED, leads: toDepartment('SECTION_IN', 'refused') }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['department'] },
  zoneBy: 'department',
  found: { of: ['Section'], texts: ['name'] },
  isCompared: true,
});
