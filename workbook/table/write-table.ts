import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../../domain/errors.ts';
import { unknownEnding } from '../../domain/messages/workbook-refusals.ts';
import { csvRow } from '../csv-text.ts';
import { replaceFile } from '../replace-file.ts';
import { spreadsheetStream } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import type { Layout, Table, TableCell } from './table.ts';

type Content = AsyncIterable<Buffer | string> | Readable;

const FORMATS = { '.csv': csvOf, '.xlsx': xlsxOf, '.json': jsonOf } as const;
export type TableFormat = keyof typeof FORMATS;

/** The ending of a file that a table can be written to; refused before anything is asked. */
export function tableFormat(path: string): TableFormat {
  const ending = extname(path).toLowerCase();
  if (Object.hasOwn(FORMATS, ending)) return ending as TableFormat;
  throw new Refusal('invalid', unknownEnding(path), { argument: 'out', value: path });
}

/** Writes a table as its file's ending says, row by row; returns how many rows there were. */
export async function writeTable(path: string, table: Table): Promise<number> {
  let rows = 0;
  async function* counted() {
    for await (const row of table.rows) {
      rows += 1;
      yield row;
    }
  }
  await replaceFile(path, tableContent(tableFormat(path), { ...table, rows: counted() }));
  return rows;
}

/** A table as the bytes of a file; rows are asked for as they are taken. */
export const tableContent = (format: TableFormat, table: Table): Content => FORMATS[format](table);

async function* csvOf({ columns, rows, about }: Table): AsyncGenerator<string> {
  const known = Object.entries(about).map(([key, value]) => `${key}=${value ?? ''}`);
  yield `\uFEFF${csvRow([...columns, known.join(' ')])}`;
  for await (const row of rows) yield csvRow([...row.map(flat), null]);
}

async function* jsonOf({ columns, rows, about }: Table): AsyncGenerator<string> {
  yield `{"about": ${JSON.stringify(about)},\n"rows": [`;
  let comma = '\n';
  for await (const row of rows) {
    yield comma + JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
    comma = ',\n';
  }
  yield '\n]}\n';
}

function xlsxOf({ rows, layout }: Table): Readable {
  return spreadsheetStream([frontSheet(layout), rowsSheet(layout, rows)]);
}

const FRONT_WIDTHS = [22, 60, 14, 14, 14];

function frontSheet({ title, frontTitle, front }: Layout): WrittenSheet {
  return {
    name: frontTitle,
    columns: FRONT_WIDTHS.map((width) => ({ width })),
    frozenRows: 0,
    rows: front.map((line) =>
      line.map((cell) => {
        if (typeof cell === 'string') return { text: cell, style: 'body' } as const;
        return typeof cell === 'object' && cell !== null
          ? ({ text: cell.heading, style: 'header' } as const)
          : cell;
      }),
    ),
    print: { footer: title, columns: FRONT_WIDTHS.length, isFiltered: false },
  };
}

function rowsSheet({ title, columns }: Layout, rows: Table['rows']): WrittenSheet {
  const laid = [...columns.filter(({ isRaw }) => !isRaw), ...columns.filter(({ isRaw }) => isRaw)];
  async function* cells(): AsyncGenerator<readonly WrittenCell[]> {
    yield laid.map((column) => ({ text: column.title, style: 'header' }) as const);
    for await (const row of rows)
      yield laid.map(({ of }) => {
        const cell = flat(of(row));
        return typeof cell === 'string' ? ({ text: cell, style: 'body' } as const) : cell;
      });
  }
  return {
    name: title,
    columns: laid.map(({ width }) => ({ width })),
    frozenRows: 1,
    rows: cells(),
    print: { footer: title, columns: columns.filter(({ isRaw }) => !isRaw).length, isFiltered: true },
  };
}

function flat(cell: TableCell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join('；') : cell;
}
