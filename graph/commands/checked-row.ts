import { isoFromDay } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import * as correcting from '../../domain/messages/correcting.ts';
import { OPTIONAL_PERIOD } from '../../kinds/columns.ts';
import { valueIn } from '../../tables/cells.ts';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import { cellError, checkRow } from '../../tables/check/row-errors.ts';
import { Fault } from '../../tables/fault.ts';
import { memorySource, rawRow, type Cells } from '../../tables/memory-source.ts';
import { sheetOf, type Table } from '../../tables/sheets/registry.ts';
import { columnsOf } from '../../tables/sheets/sheet-of-kind.ts';
import { columnOf, withColumns } from '../../tables/sheets/sheet.ts';
import type { WorkbookError } from '../../tables/source.ts';
import type { Value, Values } from '../import/record-kind.ts';
import type { Optional } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { KnownToWorksheet } from './known-to-worksheet.ts';
import { kindOf, shapeOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** Any version may hold for a while, also of what a workbook gives no days. */
export function sheetFor(label: string): Table {
  const sheet = sheetOf(kindOf(label).sheet);
  // What happened on a day has no period of its own.
  return shapeOf(label).happenedOn === undefined ? withColumns(sheet, columnsOf(OPTIONAL_PERIOD)) : sheet;
}

/** What an input gives for a column: a text, a number, yes or no, or several. */
export type Given = Optional<string | number | boolean | readonly (string | number)[]>;

/** As a cell has it. Fixed words may be given as the schema calls them, or as the sheet writes them. */
export function cellOf(sheet: Table, column: string, given: Given): string {
  const { type } = columnOf(sheet, column);
  const word = (text: string): string => {
    if (type.is !== 'word' && type.is !== 'words') return text;
    return Object.entries(type.words).find(([, name]) => name === text)?.[0] ?? text;
  };
  if (given === null || given === undefined) return '';
  if (typeof given === 'boolean') return given ? '是' : '否';
  return Array.isArray(given) ? given.map((each) => word(String(each))).join('；') : word(String(given));
}

/** What cells say, typed; a refusal for the first that says nothing of its type. */
export function typed(sheet: Table, cells: Cells): Values {
  const raw = rawRow(sheet)(cells, 0);
  return Object.fromEntries(
    Object.keys(cells).map((key): [string, Value] => {
      const column = columnOf(sheet, key);
      const value = valueIn(raw, column, sheet.columns.indexOf(column));
      if (value instanceof Fault)
        throw refused({ error: cellError(sheet, raw, key, value), kind: 'invalid' });
      return [key, value];
    }),
  );
}

export interface RowFault {
  readonly error: WorkbookError;
  readonly kind: 'invalid' | 'not-found' | 'conflict';
}

/**
 * What is wrong with a row by itself; where that is nothing, what is wrong with it beside all else there is: what the
 * check of a workbook finds that has this one row, in the place of a version or of none.
 */
export async function faultsOf(
  worksheet: Worksheet,
  label: string,
  cells: Cells,
  replaced?: VersionRow,
): Promise<readonly RowFault[]> {
  const sheet = sheetFor(label);
  const source = memorySource(label, [sheet], () => [cells]);
  const alone = checkRow(sheet, { columns: new Set(sheet.places.keys()) }, rawRow(sheet)(cells, 0)).errors;
  if (alone.length > 0) return alone.map((error) => ({ error, kind: 'invalid' }));
  const known = new KnownToWorksheet(worksheet, sheet, replaced);
  const errors: WorkbookError[] = [];
  const onError = (error: WorkbookError): void => void errors.push(error);
  await checkWorkbook(source, known, { replace: [], tables: [sheet], onError });
  return errors.map((error) => ({ error, kind: known.lacks(error.value ?? '') ? 'not-found' : 'conflict' }));
}

export const refused = ({ error, kind }: RowFault): Refusal =>
  new Refusal(kind, correcting.notARow(error), { argument: error.column, value: error.value });

export const dayCell = (day: number): string => isoFromDay(day) ?? '';
