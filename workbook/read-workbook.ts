import { stat } from 'node:fs/promises';
import { Refusal } from '../domain/errors.ts';
import { readFolder } from './read-folder.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { WorkbookSource } from '../tables/source.ts';

/** Opens a workbook: a folder of CSV files, or a spreadsheet. */
export async function readWorkbook(path: string): Promise<WorkbookSource> {
  const found = await stat(path).catch((error: unknown) => {
    const message = `There is no ${path}. Give an .xlsx file, or the folder with the CSV files of the workbook.`;
    throw new Refusal('invalid', message, { argument: 'path', value: path }, { cause: error });
  });
  if (found.isFile() && /\.csv$/i.test(path)) {
    const message = `${path} is one CSV file. Give the folder that it is in, with a file for each sheet.`;
    throw new Refusal('invalid', message, { argument: 'path', value: path });
  }
  return found.isDirectory() ? readFolder(path) : readSpreadsheet(path);
}
