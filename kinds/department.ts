import { declare } from './kind.ts';
import { ORGANIZATIONS } from './organization-columns.ts';

/** The city government, a department of the city or one of a zone. */
export const department = declare({
  ...ORGANIZATIONS,
  label: 'Department',
  zh: '部门',
  compared: 'a department: its name, kind, counterpart, and what it is under.',
  own: { isPublic: true, by: 'departments' },
  rows: { column: 'kind', isNot: 'ZONE' },
  leavesOut: ['zoneClass'],
  found: { of: ['Department'], texts: ['name'] },
});
