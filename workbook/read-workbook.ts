import { stat } from 'node:fs/promises';
import { Refusal } from '../domain/errors.ts';
import { noSuchPath, oneCsvFile } from '../domain/messages/workbook-refusals.ts';
import { readFolder } from './read-folder.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { WholeWorkbook } from './whole-workbook.ts';

/** Opens a workbook: a folder of CSV files, or a spreadsheet. */
export async function readWorkbook(path: string): Promise<WholeWorkbook> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Refusal('invalid', noSuchPath(path), { argument: 'path', value: path }, { cause: error });
  });
  if (found.isFile() && /\.csv$/i.test(path)) {
    throw new Refusal('invalid', oneCsvFile(path), { argument: 'path', value: path });
  }
  return found.isDirectory() ? readFolder(path) : readSpreadsheet(path);
}
