import type { Readable } from 'node:stream';
import { SHEETS_IN_PARTS } from '../../tables/sheets/registry.ts';
import type { WorkbookSheet } from '../../tables/sheets/registry.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import { replaceFile } from '../replace-file.ts';
import { spreadsheetStream } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { aboutSheet } from './about-sheet.ts';
import { columnsForPeople } from './written-columns.ts';
import { columnLayout, headerCell } from './sheet-layout.ts';

/** An empty workbook to fill in: every sheet with its header, what its columns take, and a sheet that explains. */
export const templateContent = (): Readable =>
  spreadsheetStream([aboutSheet(), ...SHEETS_IN_PARTS.map(emptySheet)]);

export const writeTemplate = (path: string): Promise<void> => replaceFile(path, templateContent());

function emptySheet(sheet: WorkbookSheet): WrittenSheet {
  const columns = columnsForPeople(sheet);
  return {
    ...{ name: bothNames(sheet), frozenRows: 1 },
    columns: columns.map((column) => columnLayout(sheet, column)),
    rows: [columns.map(headerCell)],
  };
}
