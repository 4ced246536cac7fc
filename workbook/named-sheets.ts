import type { Bilingual } from '../domain/language.ts';
import type { Told } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-sheets.ts';
import { shown } from '../domain/text.ts';
import { nearest } from './nearest.ts';
import { SHEETS, sheetNamed } from '../tables/sheets/registry.ts';
import type { SheetKey, WorkbookSheet } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';

/** Something that was handed over as a sheet: a file of a folder, or a sheet of a spreadsheet. */
export interface Handed {
  /** As people see it: `people.csv`. */
  readonly label: string;
  /** What should be the name of a sheet: `people`. */
  readonly name: string;
}

/** Which of the things handed over is which sheet. */
export interface NamedSheets<T extends Handed> {
  readonly sheets: ReadonlyMap<SheetKey, T>;
  /** Sheets that somebody meant to hand over, though not once and with the right name. */
  readonly unclear: ReadonlySet<SheetKey>;
  readonly problems: readonly WorkbookError[];
}

/** How a workbook of this form speaks of its sheets. */
export interface SheetForm {
  readonly noun: 'file' | 'sheet';
  readonly titleOf: say.SheetTitle;
}

export function nameSheets<T extends Handed>(handed: readonly T[], form: SheetForm): NamedSheets<T> {
  const sheets = new Map<SheetKey, T>();
  const unclear = new Set<SheetKey>();
  const problems: WorkbookError[] = [];
  const unknown: T[] = [];
  for (const each of handed) {
    const sheet = sheetNamed(each.name);
    if (!sheet) unknown.push(each);
    else if (sheets.has(sheet.key) || unclear.has(sheet.key)) {
      problems.push(second(sheet, each, sheets.get(sheet.key), form));
      unclear.add(sheet.key);
    } else sheets.set(sheet.key, each);
  }
  for (const key of unclear) sheets.delete(key);
  for (const each of unknown) {
    const meant = meantBy(each.name);
    problems.push(unknownSheet(each, meant, form));
    if (meant && !sheets.has(meant.key)) unclear.add(meant.key);
  }
  return { sheets, unclear, problems };
}

/** `expected` of a workbook that has no sheet at all. */
export function someSheet({ titleOf }: SheetForm): Bilingual {
  return say.someSheet(SHEETS, titleOf);
}

function meantBy(name: string): WorkbookSheet | undefined {
  const names = SHEETS.flatMap((sheet) => [sheet.key, sheet.chinese]);
  return sheetNamed(nearest(name, names) ?? '');
}

function second(
  sheet: WorkbookSheet,
  { label }: Handed,
  first: Handed | undefined,
  { noun, titleOf }: SheetForm,
): WorkbookError {
  const what = { first: first && shown(first.label), noun, title: titleOf };
  return problem(sheet.key, label, say.secondSheet(shown(label), sheet, what));
}

function unknownSheet(
  { label }: Handed,
  meant: WorkbookSheet | undefined,
  { titleOf }: SheetForm,
): WorkbookError {
  const expected = meant ? titleOf(meant) : say.oneOfSheets(SHEETS, titleOf);
  return problem(shown(label), label, say.unknownSheet(shown(label), expected));
}

function problem(sheet: string, value: string, what: Told): WorkbookError {
  return { sheet, row: null, column: null, value: shown(value), ...what };
}
