import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import type { Bilingual } from '../../domain/language.ts';
import * as say from '../../domain/messages/workbook-files.ts';
import { UnreadableSheet } from '../../tables/source.ts';
import type { CsvForm } from './csv-form.ts';
import { decodedPieces } from './encoding.ts';
import { NotUtf8 } from './utf8-pieces.ts';

/** Far above any honest row; keeps a quote without an end from pulling the whole file into one cell. */
const LONGEST_RECORD = 1_000_000;

/** Far above what a table leaves blank; what has more holds up others for nothing. */
export const MOST_BLANK = 200_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const OPTIONS = {
  bom: true,
  columns: false,
  relax_column_count: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LONGEST_RECORD,
} as const;

/**
 * The records of a CSV file in order, blank ones included, so that their index is the row of a spreadsheet.
 * Throws `UnreadableSheet` after the last record that can be read: the parser as a stream would drop those
 * that it still holds, so they are taken from it as they are found.
 */
export async function* csvRecords(path: string, form: CsvForm): AsyncGenerator<string[]> {
  const found: string[][] = [];
  const parser = parse({
    ...OPTIONS,
    delimiter: form.separator,
    record_delimiter: [...OPTIONS.record_delimiter],
    on_record: (record: string[]) => {
      found.push(record);
      return null;
    },
  });
  parser.on('error', () => undefined); // each write is told of its failure
  parser.resume();
  let row = 0;
  let blank = 0;
  try {
    for await (const fed of feed(parser, decodedPieces(path, form.encoding), found)) {
      row += found.length;
      blank += found.filter((record) => record.every((cell) => cell === '')).length;
      if (blank > MOST_BLANK) throw new UnreadableSheet(say.tooManyBlank(MOST_BLANK));
      yield* found.splice(0);
      if (fed instanceof Error) throw fed;
    }
  } catch (error) {
    throw asUnreadable(error, path, row + 1);
  } finally {
    parser.destroy();
  }
}

/** Gives a file to the parser piece by piece; yields after each, with the failure if it is one. */
async function* feed(
  parser: Parser,
  pieces: AsyncIterable<Buffer>,
  found: string[][],
): AsyncGenerator<Error | undefined> {
  let lastByte: number | undefined;
  try {
    for await (const piece of pieces) {
      lastByte = piece.at(-1) ?? lastByte;
      yield await new Promise((done) => parser.write(piece, (failure) => done(failure ?? undefined)));
    }
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    // The parser looks ahead: only at an end does it let go of the last record. A part of one is none.
    const failure = await ended(parser);
    if (!failure && lastByte !== LINE_FEED && lastByte !== CARRIAGE_RETURN) found.pop();
    yield undefined;
    throw error;
  }
  yield await ended(parser);
}

function ended(parser: Parser): Promise<Error | undefined> {
  return new Promise((done) => parser.end((failure?: Error | null) => done(failure ?? undefined)));
}

function asUnreadable(error: unknown, path: string, row: number): unknown {
  const file = basename(path);
  if (error instanceof NotUtf8) {
    return new UnreadableSheet(say.notUtf8(file, error.line), null, { cause: error });
  }
  if (error instanceof CsvError) {
    return new UnreadableSheet(say.brokenCsv(file, row, csvFault(error)), row, { cause: error });
  }
  if (error instanceof Error && 'syscall' in error) {
    return new UnreadableSheet(say.unreadableOnDisk(file, error.message), null, { cause: error });
  }
  return error;
}

function csvFault(error: CsvError): Bilingual {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return say.CSV_FAULTS.openQuote();
    case 'CSV_MAX_RECORD_SIZE':
      return say.CSV_FAULTS.longRow(LONGEST_RECORD);
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return say.CSV_FAULTS.quote();
    default:
      return say.CSV_FAULTS.other(error.message);
  }
}
