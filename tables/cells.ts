import { dayFromIso } from '../domain/days.ts';
import * as say from '../domain/messages/workbook-cells.ts';
import { LONGEST_CODE, LONGEST_TEXT, longerThan, unseenIn } from '../domain/text.ts';
import type { Words } from '../domain/words.ts';
import { Fault } from './fault.ts';
import type { Column } from './sheets/sheet.ts';
import type { RawRow } from './source.ts';

/** What a cell says: words by their schema name, days as whole numbers, null where it is blank. */
export type Value = string | number | readonly string[] | null;

/** Reads the cell of a row in the place of a column; what is wrong with it as a cell comes first. */
export function valueIn(raw: RawRow, column: Column, place: number): Value | Fault {
  return raw.wrong?.get(place) ?? parseCell(column, raw.cells[place] ?? '');
}

/** Reads one cell by the type of its column. Whether it may be blank is not asked here. */
function parseCell(column: Column, cell: string): Value | Fault {
  if (cell === '') return null;
  const type = column.type;
  switch (type.is) {
    case 'code':
      return parseText(cell, LONGEST_CODE);
    case 'text':
      return parseText(cell, LONGEST_TEXT);
    case 'legalBasis':
      return parseLines(cell);
    case 'codes':
      return parseCodes(cell);
    case 'day':
      return dayFromIso(cell) ?? new Fault(say.notADay());
    case 'order':
      return parseOrder(cell);
    case 'word':
      return parseWord(type.words, cell);
    case 'words':
      return parseWords(type.words, cell);
  }
}

function parseText(cell: string, limit: number): string | Fault {
  if (longerThan(cell, limit)) return new Fault(say.tooLong(limit));
  const unseen = unseenIn(cell);
  if (unseen === undefined) return cell;
  return new Fault(/[\r\n]/.test(cell) ? say.hasLineBreak() : say.hasUnseen(unseen));
}

/** A legal basis may go over several lines of its cell. */
function parseLines(cell: string): string | Fault {
  const oneLine = parseText(cell.replace(/[\r\n\t]/g, ' '), LONGEST_TEXT);
  return oneLine instanceof Fault ? oneLine : cell;
}

function parseCodes(cell: string): readonly string[] | Fault {
  const codes = new Set<string>();
  for (const part of cell.split(/[；;]/)) {
    const code = parseText(part.trim(), LONGEST_CODE);
    if (code instanceof Fault) return code;
    if (code !== '') codes.add(code);
  }
  return [...codes];
}

/** As large as an Int of GraphQL may be. */
const LARGEST_ORDER = 2 ** 31 - 1;

function parseOrder(cell: string): number | Fault {
  const order = /^\d{1,10}$/.test(cell) ? Number(cell) : -1;
  if (order >= 0 && order <= LARGEST_ORDER) return order;
  return new Fault(say.notWhole(LARGEST_ORDER));
}

function parseWord(words: Words, cell: string): string | Fault {
  const name = Object.hasOwn(words, cell) ? words[cell] : undefined;
  return name ?? new Fault(say.noSuchWord(Object.keys(words)));
}

function parseWords(words: Words, cell: string): readonly string[] | Fault {
  const names = cell.split(/[；;]/).map((part) => parseWord(words, part.trim()));
  return names.find((name) => name instanceof Fault) ?? [...new Set(names.map(String))];
}
