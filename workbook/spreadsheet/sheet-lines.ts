import { isDate } from '../../domain/messages/workbook-cells.ts';
import { tidy } from '../../domain/text.ts';
import { Fault } from '../../tables/fault.ts';
import type { Table } from '../../tables/sheets/registry.ts';
import type { Column } from '../../tables/sheets/sheet.ts';
import type { RawRow } from '../../tables/source.ts';
import type { Header } from '../layout/header.ts';
import type { Line } from '../layout/lay-out.ts';
import type { ReadCell } from './read-cell.ts';
import type { SpreadsheetRow } from './sheet-rows.ts';
import type { WrittenCell } from './written-sheet.ts';
import { dayFromIso } from '../../domain/days.ts';

/** A row of a spreadsheet as a line of texts, with the cells that they are of. */
export interface SheetLine extends Line {
  readonly cells: ReadonlyMap<number, ReadCell>;
}

export async function* sheetLines(rows: AsyncIterable<SpreadsheetRow>): AsyncGenerator<SheetLine> {
  for await (const { row, cells } of rows) {
    const last = Math.max(...cells.keys());
    const texts = Array.from({ length: last + 1 }, (_, at) => tidy(cells.get(at)?.text ?? ''));
    yield { row, texts, cells };
  }
}

/** The row with what is wrong with its cells as cells, and numbers where numbers are meant. */
export function withCells(sheet: Table, header: Header, { cells: read }: SheetLine, raw: RawRow): RawRow {
  const wrong = new Map<number, Fault>();
  const texts = [...raw.cells];
  sheet.columns.forEach((column, place) => {
    const cell = read.get(header.places[place] ?? -1);
    if (!cell) return;
    const fault = faultOf(cell, column);
    if (fault) wrong.set(place, fault);
    else if (column.type.is === 'order' && cell.number !== undefined) texts[place] = String(cell.number);
  });
  const last = read.get(header.lastDay)?.fault;
  return {
    ...{ ...raw, cells: texts },
    ...(wrong.size === 0 ? {} : { wrong }),
    ...(last && raw.lastDay ? { lastDay: { ...raw.lastDay, fault: last } } : {}),
  };
}

const A_DATE = new Fault(isDate());

/** A date is one for a column of days only; what a format hides matters where the text itself is meant. */
function faultOf({ fault, isDate: isADate, unlikeShown }: ReadCell, { type }: Column): Fault | undefined {
  if (fault) return fault;
  if (isADate && type.is !== 'day') return A_DATE;
  return type.is === 'code' || type.is === 'codes' || type.is === 'text' ? unlikeShown : undefined;
}

/** The cells of a line so that they are read again as they were. */
export function writtenCells({ cells }: SheetLine): WrittenCell[] {
  const last = Math.max(...cells.keys());
  return Array.from({ length: last + 1 }, (_, at) => writtenCell(cells.get(at)));
}

function writtenCell(cell: ReadCell | undefined): WrittenCell {
  if (!cell) return null;
  if (cell.isTrue !== undefined) return cell.isTrue;
  const day = cell.isDate ? dayFromIso(cell.text) : undefined;
  if (day !== undefined) return { day };
  const isLost = cell.fault !== undefined || cell.unlikeShown !== undefined;
  const isPlain = cell.number !== undefined && String(cell.number) === cell.text;
  return cell.number !== undefined && (isLost || isPlain) ? cell.number : cell.text;
}
