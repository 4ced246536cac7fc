import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { shown } from '../../domain/text.ts';
import { nearest } from '../nearest.ts';
import { SHEETS, sheetNamed } from '../sheets/registry.ts';
import type { SheetKey, WorkbookSheet } from '../sheets/registry.ts';
import type { WorkbookError } from '../source.ts';

/** Which file of a folder is which sheet. */
export interface SheetFiles {
  readonly files: ReadonlyMap<SheetKey, string>;
  /** Sheets that somebody meant to hand over, though not in one file with the right name. */
  readonly unclear: ReadonlySet<SheetKey>;
  readonly problems: readonly WorkbookError[];
}

/** Looks through the `*.csv` files of a folder; hidden ones are no part of it, nor is any other file. */
export async function findFiles(folder: string): Promise<SheetFiles> {
  const files = new Map<SheetKey, string>();
  const unclear = new Set<SheetKey>();
  const problems: WorkbookError[] = [];
  const unknown: string[] = [];
  const names = await csvNames(folder);
  for (const name of names) {
    const sheet = sheetNamed(nameOf(name));
    if (!sheet) unknown.push(name);
    else if (files.has(sheet.key) || unclear.has(sheet.key)) {
      problems.push(secondFile(sheet, name, files.get(sheet.key)));
      unclear.add(sheet.key);
    } else files.set(sheet.key, name);
  }
  for (const key of unclear) files.delete(key);
  for (const name of unknown) {
    const meant = meantBy(name);
    problems.push(unknownFile(name, meant));
    if (meant && !files.has(meant.key)) unclear.add(meant.key);
  }
  if (names.length === 0) problems.push(noFile(folder));
  return { files, unclear, problems };
}

async function csvNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    const message = `${folder} is not a folder that can be read. Give the folder with the CSV files of the workbook.`;
    throw new Refusal('invalid', message, { argument: 'path', value: folder }, { cause: error });
  });
  const names = entries.filter((name) => /^[^.].*\.csv$/i.test(name)).sort();
  const stats = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined)));
  return names.filter((_, at) => !stats[at]?.isDirectory());
}

/** macOS hands out names decomposed. */
function nameOf(file: string): string {
  return file.slice(0, -'.csv'.length).normalize('NFC');
}

function meantBy(file: string): WorkbookSheet | undefined {
  const names = SHEETS.flatMap((sheet) => [sheet.key, sheet.chinese]);
  return sheetNamed(nearest(nameOf(file), names) ?? '');
}

function secondFile(sheet: WorkbookSheet, name: string, first: string | undefined): WorkbookError {
  const others = first === undefined ? 'other files' : shown(first);
  const message = `${shown(name)} is the sheet ${sheet.key}, which ${others} is already`;
  return fileProblem(sheet.key, name, message, `one file: ${fileTitle(sheet)}`);
}

function unknownFile(name: string, meant: WorkbookSheet | undefined): WorkbookError {
  const expected = meant ? fileTitle(meant) : `one of ${SHEETS.map(fileTitle).join(', ')}`;
  return fileProblem(shown(name), name, `${shown(name)} is not named after a sheet`, expected);
}

function noFile(folder: string): WorkbookError {
  const expected = `at least one of ${SHEETS.map(fileTitle).join(', ')}`;
  return fileProblem(shown(folder), folder, 'the folder has no CSV file', expected);
}

function fileTitle(sheet: WorkbookSheet): string {
  return `${sheet.key}.csv (${sheet.chinese}.csv)`;
}

function fileProblem(sheet: string, value: string, message: string, expected: string): WorkbookError {
  return { sheet, row: null, column: null, value: shown(value), message, expected };
}
