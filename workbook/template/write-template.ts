import { SHEETS_IN_PARTS } from '../../tables/sheets/registry.ts';
import type { WorkbookSheet } from '../../tables/sheets/registry.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { aboutSheet } from './about-sheet.ts';
import { columnsForPeople } from './written-columns.ts';
import { columnLayout, headerCell } from './sheet-layout.ts';

/** An empty workbook to fill in: every sheet with its header, what its columns take, and a sheet that explains. */
export async function writeTemplate(path: string): Promise<void> {
  await writeSpreadsheet(path, [aboutSheet(), ...SHEETS_IN_PARTS.map(emptySheet)]);
}

function emptySheet(sheet: WorkbookSheet): WrittenSheet {
  const columns = columnsForPeople(sheet);
  return {
    ...{ name: bothNames(sheet), frozenRows: 1 },
    columns: columns.map((column) => columnLayout(sheet, column)),
    rows: [columns.map(headerCell)],
  };
}
