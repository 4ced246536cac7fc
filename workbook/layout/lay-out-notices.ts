import { columnPassedOver, lineIsNote, lineIsTitle } from '../../domain/messages/workbook-sheets.ts';
import { shown } from '../../domain/text.ts';
import type { Table } from '../../tables/sheets/registry.ts';
import type { WorkbookError } from '../../tables/source.ts';
import type { Header } from './header.ts';
import type { Line } from './lay-out.ts';

/** The notice of a column of numbers under no header, as programs write them beside their rows. */
export const indexPassedOver = (sheet: Table, header: Header): WorkbookError => ({
  ...{ sheet: sheet.key, row: header.row, column: null, value: null, letter: 'A' },
  ...columnPassedOver('A'),
});

/** The notice of a line that is no row of the table. */
export function passedOverLine(sheet: Table, { row, texts }: Line, as: 'title' | 'note'): WorkbookError {
  const value = shown(texts.filter((text) => text !== '').join(' '));
  const what = as === 'title' ? lineIsTitle(value) : lineIsNote(value);
  return { sheet: sheet.key, row, column: null, value, ...what };
}
