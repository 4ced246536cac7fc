import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { folderNotEmpty } from '../../domain/messages/workbook-refusals.ts';
import { csvRow } from '../csv-text.ts';
import { MOST_ROWS } from '../read-spreadsheet.ts';
import { replaceFile } from '../replace-file.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import type { WorkbookSheet } from '../../tables/sheets/registry.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { aboutSheet } from '../template/about-sheet.ts';
import { columnLayout, headerCell } from '../template/sheet-layout.ts';
import { columnsForPeople } from '../template/written-columns.ts';
import type { ExportRows } from './export-rows.ts';
import { cellsForPeople, textsOf } from './row-cells.ts';

/** Lines that say what an export is of: the day, the revision. */
export type About = readonly (readonly [string, string | number])[];

/** What of a path is a spreadsheet; all else is a folder. */
const isSpreadsheet = (path: string): boolean => /\.xlsx$/i.test(path);

/** Writes the record as a workbook that an import takes: an .xlsx file, or a folder of CSV files. Returns the rows by sheet. */
export async function exportWorkbook(
  path: string,
  rows: ExportRows,
  about: About,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const counted = async function* (sheet: WorkbookSheet) {
    let count = 0;
    for await (const values of rows.of(sheet.key)) {
      count += 1;
      yield values;
    }
    counts.set(sheet.key, count);
  };
  if (isSpreadsheet(path)) await writeXlsx(path, counted, about);
  else await writeFolder(path, counted, about);
  return counts;
}

type Counted = (sheet: WorkbookSheet) => ReturnType<ExportRows['of']>;

async function writeXlsx(path: string, rows: Counted, about: About): Promise<void> {
  const known = about.map(([key, value]): WrittenCell[] => [{ text: key, style: 'header' }, value]);
  // A row is written after what it names, so the sheets are read in their own order.
  const sheets = SHEETS.map((sheet): WrittenSheet => {
    const columns = columnsForPeople(sheet);
    async function* cells() {
      yield columns.map(headerCell);
      for await (const values of rows(sheet)) yield cellsForPeople(columns, values);
    }
    const layouts = columns.map((column) => columnLayout(sheet, column));
    return { name: bothNames(sheet), columns: layouts, frozenRows: 1, rows: cells() };
  });
  await writeSpreadsheet(path, [aboutSheet(known), ...sheets]);
}

/** Who opens the files in a spreadsheet program and saves them has other codes. */
const CSV_IN_SPREADSHEETS = [
  '\n电子表格程序打开这些 CSV 再保存会改掉编码（000701 变成 701，3E5 变成 300000）：供人填写请导出 .xlsx。\n',
  'A spreadsheet program that opens these CSV files and saves them changes codes (000701 to 701, 3E5 to 300000): for people, export an .xlsx file.\n',
];

/** One file a sheet, and beside them what they are of; only *.csv files are read again. */
async function writeFolder(path: string, rows: Counted, about: About): Promise<void> {
  await mkdir(path, { recursive: true });
  if ((await readdir(path)).length > 0) {
    throw new Refusal('conflict', folderNotEmpty(path), { argument: 'path', value: path });
  }
  for (const sheet of SHEETS) {
    async function* lines() {
      yield `\uFEFF${csvRow(sheet.columns.map(({ key }) => key))}`;
      for await (const values of rows(sheet)) yield csvRow(textsOf(sheet, values));
    }
    await replaceFile(join(path, `${sheet.key}.csv`), lines());
  }
  const lines = about.map(([key, value]) => `${key}: ${value}\n`);
  await writeFile(join(path, 'ABOUT.txt'), [...lines, ...CSV_IN_SPREADSHEETS].join(''));
}

/** Whether a spreadsheet with so many rows could not be imported again. */
export const isTooLarge = (path: string, rows: number): boolean => isSpreadsheet(path) && rows > MOST_ROWS;
