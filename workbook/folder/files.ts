import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { said } from '../../domain/messages/told.ts';
import { noFolder } from '../../domain/messages/workbook-refusals.ts';
import { noCsvFile } from '../../domain/messages/workbook-sheets.ts';
import { shown } from '../../domain/text.ts';
import { nameSheets, someSheet } from '../named-sheets.ts';
import type { Handed, NamedSheets, SheetForm } from '../named-sheets.ts';
import type { WorkbookError } from '../../tables/source.ts';

const FORM: SheetForm = {
  noun: 'file',
  titleOf: ({ key, chinese }) => said(`${chinese}.csv`, `${key}.csv (${chinese}.csv)`),
};

export type CsvFile = Handed;

/** Looks through the `*.csv` files of a folder; hidden ones are no part of it, nor is any other file. */
export async function findFiles(
  folder: string,
  firstLines: (file: CsvFile) => Promise<readonly (readonly string[])[]>,
): Promise<NamedSheets<CsvFile> & { readonly files: readonly string[] }> {
  const names = await csvNames(folder);
  const handed = names.map((label) => ({ label, name: nameOf(label) }));
  const found = await nameSheets(handed, FORM, firstLines);
  const files = { files: names };
  return names.length > 0 ? { ...found, ...files } : { ...found, ...files, problems: [noFile(folder)] };
}

async function csvNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new Refusal('invalid', noFolder(folder), { argument: 'path', value: folder }, { cause: error });
  });
  const names = entries.filter((name) => /^[^.].*\.csv$/i.test(name)).sort();
  const stats = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined)));
  return names.filter((_, at) => !stats[at]?.isDirectory());
}

/** macOS hands out names decomposed. */
function nameOf(file: string): string {
  return file.slice(0, -'.csv'.length).normalize('NFC');
}

function noFile(folder: string): WorkbookError {
  const value = shown(folder);
  return { sheet: value, row: null, column: null, value, ...noCsvFile(someSheet(FORM)) };
}
