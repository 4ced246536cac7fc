import * as organisation from '../../domain/messages/organisation.ts';
import {
  checkCode,
  checkName,
  conflict,
  need,
  needDepartment,
  rowOn,
  textOf,
  type Command,
  type Optional,
} from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { isEmpty, isOn, type Worksheet } from './worksheet.ts';

export interface DepartmentInput {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent?: Optional<string>;
  readonly counterpart?: Optional<string>;
}

/** A department comes to be, under another or a zone. */
export const setUpDepartment: Command<DepartmentInput> = async (
  worksheet,
  { code, name, kind, parent = null, counterpart = null },
  day,
) => {
  if (parent !== null && (await worksheet.find('Zone', { code: parent })).length === 0)
    await need(worksheet, 'Department', parent, 'parent');
  if (counterpart !== null) await needDepartment(worksheet, counterpart, 'counterpart', 'CITY_DEPARTMENT');
  if ((await worksheet.find('Zone', { code })).length > 0)
    throw conflict(organisation.isZone(code), 'code', code);
  await worksheet.begin('Department', {
    ...{ code: checkCode(code), name: checkName(name), kind, parent, counterpart },
    validFrom: day,
  });
  return [{ type: 'Department', code }];
};

/** A section comes to be, in a department. */
export const setUpSection: Command<{
  readonly code: string;
  readonly name: string;
  readonly department: string;
}> = async (worksheet, { code, name, department }, day) => {
  await needDepartment(worksheet, department, 'department');
  const values = { code: checkCode(code), name: checkName(name), department, validFrom: day };
  await worksheet.begin('Section', values);
  return [
    { type: 'Section', code },
    { type: 'Department', code: department },
  ];
};

/** From a day on a department has another name; the old one stays an alias, by which it is found. */
export const renameDepartment: Command<{ readonly department: string; readonly name: string }> = async (
  worksheet,
  { department, name },
  day,
) => {
  const rows = await need(worksheet, 'Department', department, 'department');
  const old = rowOn(rows, day)?.values['name'];
  if (!worksheet.changeFrom(rows, day, { name: checkName(name) }))
    throw conflict(organisation.sameName(department), 'name', name);
  await addAlias(worksheet, department, String(old), day);
  return [{ type: 'Department', code: department }];
};

export async function addAlias(
  worksheet: Worksheet,
  organization: string,
  name: string,
  validFrom: number,
): Promise<void> {
  const known = await worksheet.find('Alias', { organization });
  if (known.some((row) => row.values['name'] === name && isOn(row, validFrom))) return;
  await worksheet.beginUntilNext('Alias', { organization, name, validFrom });
}

/**
 * A department is no more, nor are its sections and posts; who held those holds them no more. Refused while it has
 * powers or departments under it. The responsibilities that name it stay: audits find them.
 */
export const dissolveDepartment: Command<{ readonly department: string }> = async (
  worksheet,
  { department },
  day,
) => {
  const rows = await need(worksheet, 'Department', department, 'department');
  for (const [label, column] of [
    ['Power', 'department'],
    ['Department', 'parent'],
  ] as const) {
    const left = (await worksheet.find(label, { [column]: department })).find(
      (row) => row.validTo > day && !isEmpty(row),
    );
    if (!left) continue;
    const message = organisation.stillHas(department, label, left.code, textOf(day));
    throw conflict(message, 'department', department);
  }
  if (!worksheet.endAll(rows, day))
    throw conflict(organisation.isNoMore('Department', department, textOf(day)), 'department', department);
  worksheet.changeFrom(await worksheet.find('Department', { counterpart: department }), day, {
    counterpart: null,
  });
  const sections = await worksheet.find('Section', { department });
  worksheet.endAll(sections, day);
  await endPosts(worksheet, await worksheet.find('Post', { department }), day);
  return [{ type: 'Department', code: department }];
};

/** A section is no more, nor are its posts; who held those holds them no more. */
export const dissolveSection: Command<{ readonly section: string }> = async (worksheet, { section }, day) => {
  const rows = await need(worksheet, 'Section', section, 'section');
  if (!worksheet.endAll(rows, day))
    throw conflict(organisation.isNoMore('Section', section, textOf(day)), 'section', section);
  await endPosts(worksheet, await worksheet.find('Post', { section }), day);
  return [{ type: 'Section', code: section }];
};

/** Posts that are there on the day or come later: those that went elsewhere before keep their holders. */
async function endPosts(worksheet: Worksheet, rows: readonly VersionRow[], day: number): Promise<void> {
  const posts = rows.filter((row) => row.validTo > day && !isEmpty(row));
  worksheet.endAll(posts, day);
  if (posts.length === 0) return;
  const post = posts.map(({ code }) => code);
  worksheet.endAll(await worksheet.find('Membership', { post }), day);
}
