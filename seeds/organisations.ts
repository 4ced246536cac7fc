import { cityDepartments } from './departments.ts';
import { cell, readFacts, type Tables } from './read-table.ts';

export const CITY = 'CITY';

/** The city, those of its bodies and zones that the plan names, and a department for each kind of body elsewhere. */
export function organisations(): Tables {
  const named = readFacts('work-units').filter((row) => cell(row, 'organization') !== '');
  const codes = new Set(named.map((row) => cell(row, 'organization')));
  return {
    organizations: [
      ...named.map((row) => ({
        code: cell(row, 'organization'),
        name: cell(row, 'name'),
        kind: cell(row, 'organizationKind'),
        parent: cell(row, 'parent'),
        zoneClass: cell(row, 'zoneClass'),
      })),
      ...cityDepartments()
        .filter(({ code }) => !codes.has(code))
        .map(({ code, name }) => ({ code, name, kind: '市直部门', parent: CITY })),
    ],
    aliases: named.flatMap((row) =>
      cell(row, 'aliases')
        .split('；')
        .filter((name) => name !== '')
        .map((name) => ({ organization: cell(row, 'organization'), name })),
    ),
  };
}
