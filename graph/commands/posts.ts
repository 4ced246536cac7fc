import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { alreadyThere, ofOtherDepartment } from '../../domain/messages/organisation.ts';
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
import type { Worksheet } from './worksheet.ts';

export interface PostPlace {
  readonly department: string;
  readonly section?: Optional<string>;
}

/** A post comes to be, in a department, and in a section of it unless it is a leader's. */
export const registerPost: Command<
  PostPlace & { readonly code: string; readonly name: string; readonly kind: string }
> = async (worksheet, { code, name, kind, ...place }, day) => {
  await needPlace(worksheet, place, day);
  const { department, section = null } = place;
  await worksheet.begin('Post', {
    ...{ code: checkCode(code), name: checkName(name), kind, department, section },
    validFrom: day,
  });
  return [
    { type: 'Post', code },
    { type: 'Department', code: department },
  ];
};

/** A post goes to another department or section; who holds it goes with it. */
export const movePost: Command<PostPlace & { readonly post: string }> = async (
  worksheet,
  { post, ...place },
  day,
) => {
  const rows = await need(worksheet, 'Post', post, 'post');
  await needPlace(worksheet, place, day);
  const { department, section = null } = place;
  if (!worksheet.changeFrom(rows, day, { department, section }))
    throw conflict(alreadyThere(post, textOf(day)), 'post', post);
  return [
    { type: 'Post', code: post },
    { type: 'Department', code: department },
  ];
};

async function needPlace(worksheet: Worksheet, { department, section }: PostPlace, day: Day): Promise<void> {
  await needDepartment(worksheet, department, 'department');
  if (section === null || section === undefined) return;
  const of = rowOn(await need(worksheet, 'Section', section, 'section'), day)?.values['department'];
  if (of === department) return;
  const message = ofOtherDepartment('Section', section, String(of), department);
  throw new Refusal('conflict', message, { argument: 'section', value: section });
}
