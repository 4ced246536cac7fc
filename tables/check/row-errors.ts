import { isoFromDay } from '../../domain/days.ts';
import type { Bilingual } from '../../domain/language.ts';
import * as say from '../../domain/messages/workbook-cells.ts';
import { strayCell } from '../../domain/messages/workbook-sheets.ts';
import { shown } from '../../domain/text.ts';
import { valueIn } from '../cells.ts';
import { Fault } from '../fault.ts';
import type { Value, When } from '../../kinds/kind.ts';
import type { Note } from '../cells.ts';
import type { ParsedRow } from '../parsed-row.ts';
import { LAST_DAY } from '../sheets/last-day.ts';
import type { Table } from '../sheets/registry.ts';
import { columnOf, placeOf } from '../sheets/sheet.ts';
import type { Column, Sheet } from '../sheets/sheet.ts';
import type { PresentSheet, RawRow, WorkbookError } from '../source.ts';

export interface CheckedRow {
  readonly parsed: ParsedRow;
  readonly errors: readonly WorkbookError[];
  /** False where cells have slipped out of their columns: then only the row as a whole is wrong. */
  readonly aligned: boolean;
}

/** Reads a row and finds what is wrong with it by itself, without looking at any other. */
export function checkRow(
  sheet: Table,
  present: PresentSheet,
  raw: RawRow,
  onNote?: (note: Note) => void,
): CheckedRow {
  if (raw.stray !== undefined) return strayRow(sheet, raw, raw.stray);
  const values: (Value | undefined)[] = [];
  const errors: WorkbookError[] = [];
  sheet.columns.forEach((column, place) => {
    const value = valueIn(raw, column, place, onNote);
    const blank = value === null && column.required;
    values.push(blank || value instanceof Fault ? undefined : value);
    // A column that is missing was reported once, with the header.
    if (value instanceof Fault) errors.push(cellError(sheet, raw, column.key, value));
    else if (blank && present.columns.has(column.key))
      errors.push(cellError(sheet, raw, column.key, BLANK(column)));
  });
  const parsed: ParsedRow = { row: raw.row, values };
  for (const column of sheet.columns) {
    const fault = outOfPlace(sheet, column, parsed);
    if (fault) errors.push(cellError(sheet, raw, column.key, fault));
  }
  errors.push(...eventErrors(sheet, raw, parsed), ...tooEarlyErrors(sheet, raw, parsed));
  errors.push(...tooManyErrors(sheet, raw, parsed));
  const backwards = endsTooSoon(sheet, parsed, raw);
  if (backwards) errors.push(cellError(sheet, raw, 'validTo', backwards));
  return { parsed, errors, aligned: true };
}

export function cellError(sheet: Sheet, raw: RawRow, column: string, fault: Fault): WorkbookError {
  if (fault.at) {
    const { column: other, text } = fault.at;
    const value = shown(text);
    return { sheet: sheet.key, row: raw.row, column: other.key, value, ...say.ofCell(other, value, fault) };
  }
  const value = shown(raw.cells[placeOf(sheet, column)] ?? '');
  const what = say.ofCell(columnOf(sheet, column), value, fault);
  return { sheet: sheet.key, row: raw.row, column, value, ...what };
}

const BLANK = (column: Column) => new Fault(say.blank(expectedOf(column)));

function expectedOf(column: Column): Bilingual {
  switch (column.type.is) {
    case 'day':
      return say.A_DAY_EXPECTED;
    case 'order':
      return say.A_WHOLE_NUMBER;
    case 'number':
      return say.aDecimal(column.type.most);
    case 'word':
      return say.oneOf(Object.keys(column.type.words));
    default:
      return say.someValue(column);
  }
}

/** Such a row still counts by its identity, so that nothing that names it is reported as well. */
function strayRow(sheet: Table, raw: RawRow, stray: string): CheckedRow {
  const values = sheet.columns.map((column, place) => {
    const value = sheet.identity.includes(column.key) ? valueIn(raw, column, place) : undefined;
    return value instanceof Fault ? undefined : value;
  });
  const error: WorkbookError = {
    sheet: sheet.key,
    row: raw.row,
    column: null,
    value: shown(stray),
    ...strayCell(shown(stray)),
  };
  return { parsed: { row: raw.row, values }, errors: [error], aligned: false };
}

/** What is wrong with a cell by what other cells of its row say: blank though it must not be, or filled in though it must. */
function outOfPlace(sheet: Sheet, column: Column, row: ParsedRow): Fault | undefined {
  const value = row.values[placeOf(sheet, column.key)];
  if (value === undefined) return undefined;
  const isBlank = value === null;
  for (const when of isBlank ? [column.onlyWhen, column.mustWhen] : [column.onlyWhen, column.mayWhen]) {
    const isSo = when && saysSo(sheet, when, row);
    if (!when || isSo === undefined || isSo !== isBlank) continue;
    const other = columnOf(sheet, when.column);
    const said = inWords(other, when);
    return new Fault(
      isBlank ? say.blankThough(other, said, expectedOf(column)) : say.filledThough(other, said),
    );
  }
  return undefined;
}

/** Whether a row says so; undefined where the cell is wrong. */
function saysSo(sheet: Sheet, when: When, { values }: ParsedRow): boolean | undefined {
  const value = values[placeOf(sheet, when.column)];
  if (value === undefined) return undefined;
  if ('isFilled' in when) return (value !== null) === when.isFilled;
  return 'is' in when ? listOf(when.is).includes(String(value)) : !listOf(when.isNot).includes(String(value));
}

const listOf = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? [words] : words;

/** The same in the words of the sheet. */
export function inWords({ type }: Column, when: When): say.Said {
  if ('isFilled' in when) return { isFilled: when.isFilled };
  const wordsOf = (names: string | readonly string[]) =>
    listOf(names).map(
      (name) =>
        (type.is === 'word'
          ? Object.entries(type.words).find(([, each]) => each === name)?.[0]
          : undefined) ?? name,
    );
  return 'is' in when ? { is: wordsOf(when.is) } : { isNot: wordsOf(when.isNot) };
}

/** What happened later stands before what happened first. Alternatives are not compared with each other. */
function eventErrors(sheet: Sheet, raw: RawRow, { values }: ParsedRow): readonly WorkbookError[] {
  const errors: WorkbookError[] = [];
  let latest: { readonly key: string; readonly day: number } | undefined;
  for (const group of sheet.events ?? []) {
    const days = (typeof group === 'string' ? [group] : group).flatMap((key) => {
      const day = values[placeOf(sheet, key)];
      return typeof day === 'number' ? [{ key, day }] : [];
    });
    for (const { key, day } of days)
      if (latest && day < latest.day) {
        const fault = new Fault(say.beforeEvent(columnOf(sheet, latest.key), isoFromDay(latest.day) ?? ''));
        errors.push(cellError(sheet, raw, key, fault));
      }
    for (const each of days) if (!latest || each.day > latest.day) latest = each;
  }
  return errors;
}

/** Numbers that are at most that of another column. */
function tooManyErrors(sheet: Sheet, raw: RawRow, { values }: ParsedRow): readonly WorkbookError[] {
  return sheet.columns.flatMap(({ key, atMost }) => {
    if (atMost === undefined) return [];
    const [count, most] = [values[placeOf(sheet, key)], values[placeOf(sheet, atMost)]];
    if (typeof count !== 'number' || typeof most !== 'number' || count <= most) return [];
    return [cellError(sheet, raw, key, new Fault(say.moreThan(columnOf(sheet, atMost), String(most))))];
  });
}

/** Days that are on or after that of another column. */
function tooEarlyErrors(sheet: Sheet, raw: RawRow, { values }: ParsedRow): readonly WorkbookError[] {
  return sheet.columns.flatMap(({ key, notBefore }) => {
    if (notBefore === undefined) return [];
    const [day, first] = [values[placeOf(sheet, key)], values[placeOf(sheet, notBefore)]];
    if (typeof day !== 'number' || typeof first !== 'number' || day >= first) return [];
    const fault = new Fault(say.beforeEvent(columnOf(sheet, notBefore), isoFromDay(first) ?? ''));
    return [cellError(sheet, raw, key, fault)];
  });
}

function endsTooSoon(sheet: Table, row: ParsedRow, { cells, lastDay }: RawRow): Fault | undefined {
  const from = sheet.places.get('validFrom');
  const to = sheet.places.get('validTo');
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [row.values[from], row.values[to]];
  if (typeof first !== 'number' || typeof last !== 'number' || first < last) return undefined;
  return lastDay !== undefined && (cells[to] ?? '') === ''
    ? new Fault(say.lastDayTooSoon(), { column: LAST_DAY, text: lastDay.text })
    : new Fault(say.endsTooSoon());
}
