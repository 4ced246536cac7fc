import { extname } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { unknownEnding } from '../../domain/messages/workbook-refusals.ts';
import { csvRow } from '../csv-text.ts';
import { replaceFile } from '../replace-file.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import type { Table, TableCell } from './table.ts';

const FORMATS = { '.csv': writeCsv, '.xlsx': writeXlsx, '.json': writeJson } as const;

/** The ending of a file that a table can be written to; refused before anything is asked. */
export function tableFormat(path: string): keyof typeof FORMATS {
  const ending = extname(path).toLowerCase();
  if (Object.hasOwn(FORMATS, ending)) return ending as keyof typeof FORMATS;
  throw new Refusal('invalid', unknownEnding(path), { argument: 'out', value: path });
}

/** Writes a table as its file's ending says, row by row; returns how many rows there were. */
export async function writeTable(path: string, table: Table): Promise<number> {
  const write = FORMATS[tableFormat(path)];
  let rows = 0;
  async function* counted() {
    for await (const row of table.rows) {
      rows += 1;
      yield row;
    }
  }
  await write(path, { ...table, rows: counted() });
  return rows;
}

async function writeCsv(path: string, { columns, rows, about }: Table): Promise<void> {
  const known = Object.values(about);
  async function* lines() {
    yield `\uFEFF${csvRow([...columns, ...Object.keys(about)])}`;
    for await (const row of rows) yield csvRow([...row.map(flat), ...known]);
  }
  await replaceFile(path, lines());
}

async function writeJson(path: string, { columns, rows, about }: Table): Promise<void> {
  async function* lines() {
    yield `{"about": ${JSON.stringify(about)},\n"rows": [`;
    let comma = '\n';
    for await (const row of rows) {
      yield (
        comma + JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])))
      );
      comma = ',\n';
    }
    yield '\n]}\n';
  }
  await replaceFile(path, lines());
}

const HEADER = { width: 24 } as const;

async function writeXlsx(path: string, { name, columns, rows, about }: Table): Promise<void> {
  async function* cells(): AsyncGenerator<readonly WrittenCell[]> {
    yield columns.map((text) => ({ text, style: 'header' }) as const);
    for await (const row of rows) yield row.map(flat);
  }
  const known = Object.entries(about).map(([key, value]) => [{ text: key, style: 'header' } as const, value]);
  const sheet: WrittenSheet = { name, columns: columns.map(() => HEADER), frozenRows: 1, rows: cells() };
  const sheets = [sheet, { name: '说明 About', columns: [HEADER, HEADER], frozenRows: 0, rows: known }];
  await writeSpreadsheet(path, sheets);
}

function flat(cell: TableCell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join('；') : cell;
}
