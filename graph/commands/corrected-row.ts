import { Refusal } from '../../domain/errors.ts';
import * as correcting from '../../domain/messages/correcting.ts';
import { OPTIONAL_PERIOD } from '../../kinds/columns.ts';
import { cellText } from '../../tables/cell-text.ts';
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
import { kindOf, propertyColumns, shapeOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

export interface ColumnValue {
  readonly column: string;
  readonly value?: Optional<string>;
}

/**
 * What a version says when some of its columns are put right, as a workbook with that one row would have it: whatever
 * the check of a workbook finds wrong with the row is refused, in its words.
 */
export async function correctedRow(
  worksheet: Worksheet,
  row: VersionRow,
  given: readonly ColumnValue[],
): Promise<Values> {
  const sheet = sheetFor(row.label);
  const said = cellsOf(row.label, given);
  const before = sheet.columns.map((column) => [
    column.key,
    cellText(column, row.values[column.key] ?? null),
  ]);
  const cells: Cells = { ...Object.fromEntries(before), ...said };
  const faults = await faultsOf(worksheet, row, sheet, cells);
  const fault = faults.find(({ error }) => error.column !== null && error.column in said) ?? faults[0];
  if (fault) throw refused(fault);
  const kept = columnsKept(row.label);
  const lost = Object.keys(said).find((column) => said[column] !== '' && !kept.includes(column));
  if (lost !== undefined) throw noColumn(row.label, lost, said[lost]);
  return { ...row.values, ...typed(sheet, said) };
}

/** The values of some columns of a row of a label. */
export const valuesOf = (label: string, given: readonly ColumnValue[]): Values =>
  typed(sheetFor(label), cellsOf(label, given));

/** Any version may hold for a while, also of what a workbook gives no days. */
const sheetFor = (label: string): Table =>
  withColumns(sheetOf(kindOf(label).sheet), columnsOf(OPTIONAL_PERIOD));

/** The columns of its sheet that a label has. */
function columnsKept(label: string): readonly string[] {
  const { code, key, ofVersion = {}, constants = {} } = shapeOf(label);
  const all = [...code, ...key, ...Object.values(ofVersion), ...propertyColumns(label)];
  return [...new Set([...all, ...Object.keys(constants), 'validFrom', 'validTo'])];
}

/** Fixed words may be given as the schema calls them, or as the sheet writes them. */
function cellsOf(label: string, given: readonly ColumnValue[]): Cells {
  const sheet = sheetFor(label);
  return Object.fromEntries(
    given.map(({ column: key, value }) => {
      if (!sheet.places.has(key)) throw noColumn(label, key, value);
      const { type } = columnOf(sheet, key);
      const word = type.is === 'word' && Object.entries(type.words).find(([, name]) => name === value);
      return [key, word ? word[0] : (value ?? '')];
    }),
  );
}

function noColumn(label: string, column: string, value: Optional<string>): Refusal {
  const message = correcting.noColumn(label, column, columnsKept(label));
  return new Refusal('invalid', message, { argument: column, value: value ?? null });
}

function typed(sheet: Table, cells: Cells): Values {
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

interface RowFault {
  readonly error: WorkbookError;
  readonly kind: 'invalid' | 'not-found' | 'conflict';
}

/** What is wrong with the row by itself; where that is nothing, what is wrong with it beside all else there is. */
async function faultsOf(
  worksheet: Worksheet,
  row: VersionRow,
  sheet: Table,
  cells: Cells,
): Promise<readonly RowFault[]> {
  const source = memorySource(row.label, [sheet], () => [cells]);
  const alone = checkRow(sheet, { columns: new Set(sheet.places.keys()) }, rawRow(sheet)(cells, 0)).errors;
  if (alone.length > 0) return alone.map((error) => ({ error, kind: 'invalid' }));
  const known = new KnownToWorksheet(worksheet, row);
  const errors: WorkbookError[] = [];
  const onError = (error: WorkbookError): void => void errors.push(error);
  await checkWorkbook(source, known, { replace: [], tables: [sheet], onError });
  return errors.map((error) => ({ error, kind: known.lacks(error.value ?? '') ? 'not-found' : 'conflict' }));
}

const refused = ({ error, kind }: RowFault): Refusal =>
  new Refusal(kind, correcting.notARow(error), { argument: error.column, value: error.value });
