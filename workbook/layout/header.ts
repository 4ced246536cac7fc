import type { Named, Told } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-sheets.ts';
import { shown } from '../../domain/text.ts';
import { LAST_DAY } from '../../tables/sheets/last-day.ts';
import { placeOf, type Column, type Sheet } from '../../tables/sheets/sheet.ts';
import type { WorkbookError } from '../../tables/source.ts';
import { letterOf } from '../spreadsheet/letters.ts';
import { meaningOf } from './header-name.ts';

/** What the header of a sheet says: where the cells of each column stand. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, string>;
  /** For each column of the sheet its place in the file, or -1. */
  readonly places: readonly number[];
  /** The place of the last day, or -1. */
  readonly lastDay: number;
  /** Places in the file that have a header, known or not; what stands elsewhere is stray. */
  readonly named: ReadonlySet<number>;
  readonly problems: readonly WorkbookError[];
  readonly notices: readonly WorkbookError[];
}

/** How many columns of the sheet a line names; a header is a line that names some. */
export function namesIn(sheet: Sheet, texts: readonly string[]): number {
  const meanings = texts.map((text) => (text === '' ? undefined : meaningOf(sheet, text)));
  return new Set(
    meanings.flatMap((each) => (each && 'place' in each ? each.place : each && 'lastDay' in each ? -1 : [])),
  ).size;
}

/** Reads a header, in either language and any order. */
export function readHeader(sheet: Sheet, row: number, texts: readonly string[]): Header {
  return new HeaderReader(sheet, row).read(texts);
}

class HeaderReader {
  private readonly sheet: Sheet;
  private readonly row: number;
  private readonly places: number[];
  private readonly named = new Set<number>();
  private readonly problems: WorkbookError[] = [];
  private readonly notices: WorkbookError[] = [];
  private lastDay = -1;

  constructor(sheet: Sheet, row: number) {
    this.sheet = sheet;
    this.row = row;
    this.places = sheet.columns.map(() => -1);
  }

  read(texts: readonly string[]): Header {
    texts.forEach((text, at) => {
      if (text !== '') this.take(text, at);
    });
    const { row, places, named, lastDay, problems, notices } = this;
    const letters = new Map<string, string>();
    this.sheet.columns.forEach((column, place) => {
      const at = places[place] ?? -1;
      if (at !== -1) letters.set(column.key, letterOf(at));
      else if (column.required) problems.push(this.missing(column));
    });
    if (lastDay !== -1) letters.set(LAST_DAY.key, letterOf(lastDay));
    return { row, columns: new Set(letters.keys()), letters, places, lastDay, named, problems, notices };
  }

  private take(text: string, at: number): void {
    this.named.add(at);
    const meaning = meaningOf(this.sheet, text);
    if (!meaning)
      this.tell(this.problems, text, at, say.unknownColumn(this.sheet, shown(text), this.sheet.columns));
    else if ('passedOver' in meaning) {
      if (meaning.passedOver === 'told') this.tell(this.notices, text, at, say.columnPassedOver(shown(text)));
    } else this.takeColumn(text, at, 'place' in meaning ? meaning.place : undefined, meaning.read === true);
  }

  /** `place` is undefined for the last day. */
  private takeColumn(text: string, at: number, place: number | undefined, isRead: boolean): void {
    const column: Named = place === undefined ? LAST_DAY : (this.sheet.columns[place] ?? LAST_DAY);
    const before = place === undefined ? this.lastDay : this.places[place];
    if (before !== -1) return this.tell(this.problems, text, at, say.repeatedColumn(column));
    if (place === undefined) this.lastDay = at;
    else this.places[place] = at;
    if (isRead) this.tell(this.notices, text, at, say.columnReadAs(shown(text), column));
  }

  private missing(column: Column): WorkbookError {
    const { sheet, row } = this;
    return { sheet: sheet.key, row, column: column.key, value: null, ...say.missingColumn(column) };
  }

  private tell(list: WorkbookError[], text: string, at: number, what: Told): void {
    const { sheet, row } = this;
    const value = shown(text);
    list.push({ sheet: sheet.key, row, column: value, value, letter: letterOf(at), ...what });
  }
}

/** Whether a line is a header of the sheet in which nothing is missing and nothing unknown. */
export const isWholeHeader = (sheet: Sheet, texts: readonly string[]): boolean =>
  namesIn(sheet, texts) > 1 && readHeader(sheet, 1, texts).problems.length === 0;

/** The place of the first column of a row's identity, or -1 where the header does not name it. */
export const identityPlace = (sheet: Sheet, header: Header): number =>
  header.places[placeOf(sheet, sheet.identity[0] ?? '')] ?? -1;
