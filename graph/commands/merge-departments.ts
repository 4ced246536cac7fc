import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import * as organisation from '../../domain/messages/organisation.ts';
import type { Value } from '../import/record-kind.ts';
import { addAlias } from './departments.ts';
import { conflict, needDepartment, rowOn, textOf, type Command } from './command.ts';
import { isOn, type Worksheet } from './worksheet.ts';

/** What names a department, and goes to its successor: labels by the column that names it. */
const FOLLOWS = [
  ['Section', 'department'],
  ['Post', 'department'],
  ['Power', 'department'],
  ['Department', 'parent'],
  ['Zone', 'parent'],
  ['Department', 'counterpart'],
  ['Responsibility', 'department'],
] as const;

/**
 * Departments become one. Their sections, posts, powers and duties follow from that day, what was before stays; the
 * successor is found by their names and codes, and by those of what had become them.
 */
export const mergeDepartments: Command<{
  readonly departments: readonly string[];
  readonly into: string;
}> = async (worksheet, { departments, into }, day) => {
  await needDepartment(worksheet, into, 'into');
  const merged = [...new Set(departments)];
  if (merged.length === 0 || merged.includes(into)) {
    throw new Refusal('invalid', organisation.notMergedIntoItself(), {
      argument: 'departments',
      value: departments,
    });
  }
  for (const department of merged) await mergeOne(worksheet, department, into, day);
  return [into, ...merged].map((code) => ({ type: 'Department', code }));
};

async function mergeOne(worksheet: Worksheet, department: string, into: string, day: number): Promise<void> {
  const rows = await needDepartment(worksheet, department, 'departments');
  const { name, kind } = rowOn(rows, day)?.values ?? {};
  // Powers and counterparts are of departments of the city alone.
  if (kind === 'CITY_DEPARTMENT') await needDepartment(worksheet, into, 'into', kind);
  if (!worksheet.endAll(rows, day))
    throw conflict(organisation.isNoMore('Department', department, textOf(day)), 'departments', department);
  await keepAbove(worksheet, { department, into }, rowOn(rows, day)?.values['parent'] ?? null, day);
  for (const [label, column] of FOLLOWS)
    worksheet.changeFrom(await worksheet.find(label, { [column]: department }), day, { [column]: into });
  await worksheet.begin('Succession', { department, successor: into, validFrom: day });
  const aliases = (await worksheet.find('Alias', { organization: department })).filter((row) =>
    isOn(row, day),
  );
  const earlier = aliases.map(({ values }) => String(values['name']));
  for (const each of new Set([String(name), department, ...earlier]))
    await addAlias(worksheet, into, each, day);
}

const DEEPEST = 30;

/** A department that is under the one merged into it comes to be where that was: nothing is under itself. */
async function keepAbove(
  worksheet: Worksheet,
  { department, into }: { readonly department: string; readonly into: string },
  parent: Value,
  day: Day,
): Promise<void> {
  const own = await worksheet.find('Department', { code: into });
  let above = rowOn(own, day)?.values['parent'];
  for (let depth = 0; depth < DEEPEST && typeof above === 'string' && above !== department; depth += 1)
    above = rowOn(await worksheet.find('Department', { code: above }), day)?.values['parent'];
  if (above === department) worksheet.changeFrom(own, day, { parent });
}
