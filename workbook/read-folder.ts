import { join } from 'node:path';
import type { Told } from '../domain/messages/told.ts';
import { noHeader } from '../domain/messages/workbook-sheets.ts';
import { unguarded } from './csv-text.ts';
import { csvRecords } from './folder/csv-records.ts';
import { findFiles } from './folder/files.ts';
import { refuseChanged, versionOf } from './file-version.ts';
import { readCells, readHeader } from './header.ts';
import type { Header } from './header.ts';
import { SHEETS, sheetOf } from '../tables/sheets/registry.ts';
import type { SheetKey, TableKey } from '../tables/sheets/registry.ts';
import { UnreadableSheet } from '../tables/source.ts';
import type { RawRow, WorkbookError, WorkbookSource } from '../tables/source.ts';

interface SheetFile {
  readonly path: string;
  readonly header: Header;
  /** As it was when the folder was opened: rows are read twice, and must be the same rows. */
  readonly version: string;
}

/** Opens a folder of CSV files, one a sheet. Reads the headers only; throws where it is no folder. */
export async function readFolder(folder: string): Promise<WorkbookSource> {
  const found = await findFiles(folder);
  const problems = [...found.problems];
  const unreadable = new Set(found.unclear);
  const sheets = new Map<TableKey, SheetFile>();
  for (const { key } of SHEETS) {
    const file = found.sheets.get(key);
    if (!file) continue;
    const opened = await openSheet(key, join(folder, file.label));
    if ('path' in opened) {
      sheets.set(key, opened);
      problems.push(...opened.header.problems);
    } else {
      problems.push(opened);
      unreadable.add(key);
    }
  }
  return {
    path: folder,
    problems,
    unreadable,
    sheets: new Map([...sheets].map(([key, file]) => [key, file.header])),
    rows: (key) => sheetRows(sheets.get(key)),
  };
}

async function openSheet(key: SheetKey, path: string): Promise<SheetFile | WorkbookError> {
  const problem = (what: Told): WorkbookError => {
    return { sheet: key, row: null, column: null, value: null, ...what };
  };
  try {
    const version = await versionOf(path);
    const first = await firstRecord(path);
    const header = first && readHeader(sheetOf(key), first);
    if (header) return { path, header, version };
    return problem(noHeader('file', sheetOf(key).columns));
  } catch (error) {
    if (error instanceof UnreadableSheet) return problem(error.told);
    throw error;
  }
}

async function firstRecord(path: string): Promise<string[] | undefined> {
  for await (const record of csvRecords(path)) return record;
  return undefined;
}

async function* sheetRows(file: SheetFile | undefined): AsyncGenerator<RawRow> {
  if (!file) return;
  await refuseChanged(file.path, file.version);
  let row = 0;
  for await (const record of csvRecords(file.path)) {
    row += 1;
    const read = row === 1 ? undefined : readCells(file.header, record.map(unguarded), row);
    if (read) yield read;
  }
}
