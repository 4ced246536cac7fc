import type { Readable } from 'node:stream';
import { tooManyBlank, XML_FAULTS } from '../../domain/messages/workbook-files.ts';
import { shown } from '../../domain/text.ts';
import type { Contents } from './contents.ts';
import { MOST_BLANK } from '../folder/csv-records.ts';
import { NotASpreadsheet } from './not-a-spreadsheet.ts';
import { readCell } from './read-cell.ts';
import type { ReadCell } from './read-cell.ts';
import { TextGatherer } from './shared-texts.ts';
import { BadXml, walkXml } from './walk-xml.ts';
import type { XmlHandler } from './walk-xml.ts';

export interface SpreadsheetRow {
  /** The header is row 1. */
  readonly row: number;
  /** By place: A is 0. Blank cells are left out. */
  readonly cells: ReadonlyMap<number, ReadCell>;
}

const MOST_COLUMNS = 16_384;

/** The rows of a sheet that are not blank; `onMerged` is told of cells that were merged, after the last row. */
export async function* sheetRows(
  stream: Readable,
  contents: Contents,
  onMerged: (range: string) => void = () => undefined,
): AsyncGenerator<SpreadsheetRow> {
  const found: SpreadsheetRow[] = [];
  const reader = new SheetReader(contents, (row) => found.push(row), onMerged);
  for await (const _piece of walkXml(stream, reader)) yield* found.splice(0);
}

/** Takes the events of a sheet's XML and makes rows of them. */
class SheetReader implements XmlHandler {
  private readonly contents: Contents;
  private readonly onRow: (row: SpreadsheetRow) => void;
  private readonly onMerged: (range: string) => void;
  private readonly inline = new TextGatherer();
  private row = 0;
  private blank = 0;
  private place = -1;
  private cells = new Map<number, ReadCell>();
  private cell = { type: 'n', style: 0, hasFormula: false, hasInline: false };
  private value: string | undefined;
  private inValue = false;

  constructor(contents: Contents, onRow: (row: SpreadsheetRow) => void, onMerged: (range: string) => void) {
    this.contents = contents;
    this.onRow = onRow;
    this.onMerged = onMerged;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.row = rowNumber(attributes['r'], this.row);
        this.place = -1;
        this.cells = new Map();
        break;
      case 'c':
        this.beginCell(attributes);
        break;
      case 'v':
        this.inValue = true;
        this.value = '';
        break;
      case 'f':
        this.cell.hasFormula = true;
        break;
      case 'is':
        this.cell.hasInline = true;
        break;
      case 'mergeCell':
        this.onMerged(attributes['ref'] ?? '');
        break;
      default:
        this.inline.open(name);
    }
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else this.inline.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.add(text);
  }

  private beginCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.place = r === undefined ? this.place + 1 : placeOf(r);
    if (!(this.place >= 0 && this.place < MOST_COLUMNS)) throw new BadXml(XML_FAULTS.noCell(shown(r ?? '')));
    this.cell = { type: t, style: Number(s), hasFormula: false, hasInline: false };
    this.value = undefined;
  }

  private endCell(): void {
    const { type, style, hasFormula, hasInline } = this.cell;
    const inline = hasInline ? this.inline.take() : undefined;
    const read = readCell({ type, style, hasFormula, value: this.value, inline }, this.contents);
    if (read) this.cells.set(this.place, read);
  }

  private endRow(): void {
    if (this.cells.size > 0) return this.onRow({ row: this.row, cells: this.cells });
    this.blank += 1;
    if (this.blank > MOST_BLANK) throw new NotASpreadsheet(tooManyBlank(MOST_BLANK));
  }
}

const MOST_ROWS = 1_048_576;

function rowNumber(text: string | undefined, before: number): number {
  const row = text === undefined ? before + 1 : Number(text);
  if (Number.isInteger(row) && row > 0 && row <= MOST_ROWS) return row;
  throw new BadXml(XML_FAULTS.noRow(shown(text ?? '')));
}

/** `AB12` is in place 27. */
function placeOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference.toUpperCase())?.[0] ?? '';
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
