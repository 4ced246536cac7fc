import type { Table } from '../../tables/sheets/registry.ts';
import type { RawRow } from '../../tables/source.ts';
import { namesIn, readHeader, type Header } from './header.ts';
import { Notes } from './notes.ts';

/** A line of a file, its texts tidy. */
export interface Line {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** What a line is: something above the header, the header, a row of the table, a note that is none. */
export type Laid<L extends Line> =
  | { readonly as: 'title' | 'note'; readonly line: L }
  | { readonly as: 'header'; readonly line: L; readonly header: Header }
  | {
      readonly as: 'row';
      readonly line: L;
      readonly header: Header;
      readonly raw: RawRow;
      /** The first of the rows that have a number of their own under no header, as programs write it. */
      readonly beginsIndex: boolean;
    };

/** The header is one of the first lines. */
export const HEADER_WITHIN = 10;

/** Says of each line that is not blank what it is, in their order. Without a header all are titles. */
export async function* layOut<L extends Line>(
  sheet: Table,
  lines: AsyncIterable<L>,
): AsyncGenerator<Laid<L>> {
  let before: L[] | undefined = [];
  let table: Below | undefined;
  for await (const line of lines) {
    if (table) {
      const laid = table.place(line);
      if (laid) yield laid as Laid<L>;
      continue;
    }
    if (line.texts.every((text) => text === '')) continue;
    before?.push(line);
    const isHeader = line.row <= HEADER_WITHIN && namesIn(sheet, line.texts) > 1;
    if (!isHeader && line.row < HEADER_WITHIN) continue;
    const found: L | undefined = isHeader ? line : headerAmong(sheet, before ?? []);
    if (!found) {
      yield* titles(before ?? [line]);
      before = undefined;
      continue;
    }
    table = new Below(sheet, readHeader(sheet, found.row, found.texts));
    yield* above(before ?? [], found, table);
    before = undefined;
  }
  if (table || !before) return;
  const found = headerAmong(sheet, before);
  if (found) yield* above(before, found, new Below(sheet, readHeader(sheet, found.row, found.texts)));
  else yield* titles(before);
}

/** Where no line names two columns, one that names one. */
const headerAmong = <L extends Line>(sheet: Table, lines: readonly L[]): L | undefined =>
  lines.find(({ row, texts }) => row <= HEADER_WITHIN && namesIn(sheet, texts) > 0);

function* titles<L extends Line>(lines: readonly L[]): Generator<Laid<L>> {
  for (const line of lines) yield { as: 'title', line };
}

function* above<L extends Line>(lines: readonly L[], found: L, table: Below): Generator<Laid<L>> {
  const at = lines.indexOf(found);
  yield* titles(lines.slice(0, at));
  yield { as: 'header', line: found, header: table.header };
  for (const line of lines.slice(at + 1)) {
    const laid = table.place(line);
    if (laid) yield laid as Laid<L>;
  }
}

/** The lines below a header. */
class Below {
  readonly header: Header;
  private readonly notes: Notes;
  private last: number;
  /** The number that the index column of a program has next, where there is such a column under no header. */
  private index: number | undefined;
  private isFirst = true;
  private hadIndex = false;

  constructor(sheet: Table, header: Header) {
    this.header = header;
    this.notes = new Notes(sheet, header);
    this.last = header.row;
  }

  /** Undefined for a blank line. */
  place(line: Line): Laid<Line> | undefined {
    const { header } = this;
    const isBlank = line.texts.every((text) => text === '');
    if (isBlank || line.row > this.last + 1) this.notes.blank();
    this.last = line.row;
    if (isBlank) return undefined;
    if (this.notes.isNote(line.texts)) return { as: 'note', line };
    const hasIndex = this.isIndex(line);
    const beginsIndex = hasIndex && !this.hadIndex;
    this.hadIndex ||= hasIndex;
    return { as: 'row', line, header, raw: rawRow(header, line, hasIndex), beginsIndex };
  }

  private isIndex({ texts: [text = ''] }: Line): boolean {
    if (this.header.named.has(0)) return false;
    if (this.isFirst) this.index = text === '0' || text === '1' ? Number(text) : undefined;
    this.isFirst = false;
    if (this.index === undefined || text !== String(this.index)) return false;
    this.index += 1;
    return true;
  }
}

/** The cells of a line in the order of the sheet's columns. */
function rawRow(header: Header, { row, texts }: Line, hasIndex: boolean): RawRow {
  const cells = header.places.map((at) => (at < 0 ? '' : (texts[at] ?? '')));
  const lastDay = header.lastDay < 0 ? '' : (texts[header.lastDay] ?? '');
  const stray = texts.find((text, at) => text !== '' && !header.named.has(at) && !(hasIndex && at === 0));
  return {
    ...{ row, cells },
    ...(lastDay === '' ? {} : { lastDay: { text: lastDay } }),
    ...(stray === undefined ? {} : { stray }),
  };
}
