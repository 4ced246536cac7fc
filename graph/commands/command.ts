import { dayFromIso, isoFromDay, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { LONGEST_CODE, LONGEST_TEXT, longerThan, shown, tidy, unseenIn } from '../../domain/text.ts';
import type { Bilingual } from '../../domain/language.ts';
import { wrongKindOfDepartment } from '../../domain/messages/organisation.ts';
import * as writing from '../../domain/messages/writing.ts';
import { alikeCode } from './alike-code.ts';
import type { Subject } from '../record/change.ts';
import type { VersionRow } from './find-versions.ts';
import { isEmpty, type Worksheet } from './worksheet.ts';

/**
 * A command's body: it says on the worksheet what ends and what begins on the day, and returns what it is about, or
 * throws a refusal. It neither writes nor looks at a clock, so what is simulated is what is done.
 */
export type Command<Input> = (worksheet: Worksheet, input: Input, day: Day) => Promise<readonly Subject[]>;

/** What an input leaves out, or says null of. */
export type Optional<T> = T | null | undefined;

/** The versions of the thing with a code, of whatever day; a code that nothing has is refused. */
export async function need(
  worksheet: Worksheet,
  label: string,
  code: string,
  argument: string,
): Promise<readonly VersionRow[]> {
  const column = label === 'Certificate' ? 'number' : 'code';
  const isNameable = await worksheet.mayName(label, code);
  const rows = isNameable ? await worksheet.find(label, { [column]: code }) : [];
  if (rows.length === 0) {
    const alike = await alikeCode(worksheet, label, code);
    throw new Refusal('not-found', writing.noSuchThing(label, code, alike), { argument, value: code });
  }
  return rows;
}

/** The same for a code that may be left out. */
export async function needIfGiven(
  worksheet: Worksheet,
  label: string,
  code: Optional<string>,
  argument: string,
): Promise<readonly VersionRow[]> {
  return code === null || code === undefined ? [] : need(worksheet, label, code, argument);
}

/** The same for a department: of the city or of a zone, or of one kind. */
export async function needDepartment(
  worksheet: Worksheet,
  code: string,
  argument: string,
  kind?: string,
): Promise<readonly VersionRow[]> {
  const rows = await need(worksheet, 'Department', code, argument);
  const found = String(rows.at(-1)?.values['kind']);
  if (kind === undefined ? found !== 'CITY_GOVERNMENT' : found === kind) return rows;
  const message = wrongKindOfDepartment(code, found, kind);
  throw new Refusal('invalid', message, { argument, value: code });
}

/** A code as the workbook lets it be. */
export function checkCode(code: string, argument = 'code'): string {
  return checkText(code, argument, LONGEST_CODE);
}

export function checkName(name: string): string {
  return checkText(name, 'name', LONGEST_TEXT);
}

/** A text as a cell of the workbook lets it be. */
export function checkText(text: string, argument: string, longest: number): string {
  const unseen = unseenIn(text);
  const fault =
    text === '' || tidy(text) !== text
      ? writing.badText.blank(argument)
      : unseen !== undefined
        ? writing.badText.unseen(argument, unseen)
        : longerThan(text, longest)
          ? writing.badText.tooLong(argument, longest)
          : undefined;
  if (fault === undefined) return text;
  throw new Refusal('invalid', fault, { argument, value: shown(text) });
}

/** What a thing says on a day: of what is over, on its last day; of what is yet to come, on its first. */
export function rowOn(rows: readonly VersionRow[], day: Day): VersionRow | undefined {
  const held = rows.filter((row) => !isEmpty(row));
  const among = held.length > 0 ? held : rows;
  return among.filter((row) => row.validFrom <= day).at(-1) ?? among[0];
}

export function conflict(message: Bilingual, argument: string, value: unknown): Refusal {
  return new Refusal('conflict', message, { argument, value });
}

/** A day that an input gives; undefined where it leaves it out. */
export function dayOf(value: Optional<string>, argument: string): Day | undefined {
  if (value === null || value === undefined) return undefined;
  const day = dayFromIso(value);
  if (day === undefined) throw new Refusal('invalid', writing.notADay(argument, value), { argument, value });
  return day;
}

export const textOf = (day: Day): string => isoFromDay(day) ?? '';
