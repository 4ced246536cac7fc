import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { UnreadableSheet } from '../source.ts';

/** Far above any honest row; keeps a quote without an end from pulling the whole file into one cell. */
const LONGEST_RECORD = 1_000_000;

const OPTIONS = {
  bom: true,
  columns: false,
  relax_column_count: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LONGEST_RECORD,
};

/** The records of a CSV file in order, blank ones included, so that their index is the row of a spreadsheet. */
export async function* csvRecords(path: string): AsyncGenerator<string[]> {
  const parser = parse(OPTIONS);
  // Its failure also ends the loop below; here it only must not go unhandled.
  const reading = pipeline(createReadStream(path), checkedUtf8, parser).catch(() => undefined);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      yield record as string[]; // without `columns` a record is a list of its cells
    }
    await reading;
  } catch (error) {
    throw await asUnreadable(error, path, row + 1);
  }
}

class NotUtf8 extends Error {}

/** Passes bytes on as they are once they have proved to be UTF-8. */
async function* checkedUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) {
      decoder.decode(chunk, { stream: true });
      yield chunk;
    }
    decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new NotUtf8('not UTF-8', { cause: error }) : error;
  }
}

async function asUnreadable(error: unknown, path: string, row: number): Promise<unknown> {
  const file = basename(path);
  if (error instanceof NotUtf8) {
    const message = `${file} is not UTF-8: line ${await firstBadLine(path)} of the file cannot be read`;
    return new UnreadableSheet(
      message,
      { row: null, expected: 'a CSV file saved as UTF-8' },
      { cause: error },
    );
  }
  if (error instanceof CsvError) {
    const message = `${file} cannot be read from row ${row} on: ${csvFault(error)}`;
    return new UnreadableSheet(
      message,
      { row, expected: 'comma-separated values (RFC 4180)' },
      { cause: error },
    );
  }
  if (error instanceof Error && 'syscall' in error) {
    return new UnreadableSheet(`${file} cannot be read: ${error.message}`, {
      row: null,
      expected: 'a readable file',
    });
  }
  return error;
}

function csvFault(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a cell begins with " and does not end';
    case 'CSV_MAX_RECORD_SIZE':
      return `the row is longer than ${LONGEST_RECORD} characters; a closing " may be missing`;
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a " within a cell must be doubled, and the cell stand between two "';
    default:
      return error.message;
  }
}

/** Only ever run on a file that has such a line, to tell where it is. */
async function firstBadLine(path: string): Promise<number> {
  const bytes = await readFile(path);
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
