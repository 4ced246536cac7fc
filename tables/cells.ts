import { dayAfter, dayFromIso, isoFromDay } from '../domain/days.ts';
import type { NoteKind } from '../domain/messages/workbook-readings.ts';
import * as say from '../domain/messages/workbook-cells.ts';
import { compareCodes } from '../domain/order.ts';
import { LONGEST_CODE, LONGEST_TEXT, longerThan, unseenIn } from '../domain/text.ts';
import type { Words } from '../domain/words.ts';
import type { Value } from '../kinds/kind.ts';
import { Fault } from './fault.ts';
import { readDay } from './reading/day-text.ts';
import { unspoiled } from './reading/mojibake.ts';
import { saysNothing, saysStill, spoiled, withoutInnerBlanks } from './reading/odd-texts.ts';
import { readWord } from './reading/words.ts';
import { LAST_DAY } from './sheets/last-day.ts';
import type { Column } from './sheets/sheet.ts';
import type { RawRow } from './source.ts';

/** What a cell says that does not say it as it should, and what was read. */
export interface Note {
  readonly kind: NoteKind;
  readonly column: Column;
  readonly text: string;
  readonly read: string;
}

type OnNote = (note: Note) => void;

/**
 * Reads the cell of a row in the place of a column; what is wrong with it as a cell comes first. Where the row has a
 * last day, the end of its period is the day after.
 */
export function valueIn(raw: RawRow, column: Column, place: number, onNote: OnNote = ignore): Value | Fault {
  const own = raw.wrong?.get(place) ?? parseCell(column, raw.cells[place] ?? '', onNote);
  if (column.key !== 'validTo' || raw.lastDay === undefined) return own;
  const { text, fault } = raw.lastDay;
  const last = fault ?? parseCell(LAST_DAY, text, onNote);
  if (last instanceof Fault) return new Fault(last, { column: LAST_DAY, text });
  const end = typeof last === 'number' ? dayAfter(last) : null;
  if (own === null || own instanceof Fault || end === null || own === end) return own ?? end;
  return new Fault(say.lastDayDisagrees(column, isoFromDay(Number(own)) ?? ''), { column: LAST_DAY, text });
}

const ignore: OnNote = () => undefined;

/** Reads one cell by the type of its column. Whether it may be blank is not asked here. */
function parseCell(column: Column, cell: string, onNote: OnNote): Value | Fault {
  if (cell === '') return null;
  const note = (kind: NoteKind, read: string) => onNote({ kind, column, text: cell, read });
  if (isEnd(column) && saysStill(cell)) {
    note('still', '');
    return null;
  }
  if (saysNothing(cell) && !(column.required && column.type.is === 'text')) {
    if (column.required) return new Fault(say.saysNothing());
    note('placeholder', '');
    return null;
  }
  return parseFilled(column, cell, note);
}

const isEnd = ({ key }: Column): boolean => key === 'validTo' || key === LAST_DAY.key;

function parseFilled(
  { type, refersTo }: Column,
  cell: string,
  note: (kind: NoteKind, read: string) => void,
): Value | Fault {
  switch (type.is) {
    case 'code':
      return spoiled(cell) ?? parseText(cell, LONGEST_CODE);
    case 'text':
      return spoiled(cell) ?? parseName(cell, note);
    case 'legalBasis':
      return parseLines(cell);
    case 'codes': {
      const codes = parseCodes(cell, type.loosely && !SEMICOLON.test(cell) ? ANY_GAP : SEMICOLON, note);
      // What leads somewhere is kept as relationships, which have no order.
      return refersTo && !(codes instanceof Fault) ? codes.toSorted(compareCodes) : codes;
    }
    case 'day':
      return parseDay(cell, note);
    case 'order':
      return parseOrder(cell, note);
    case 'number':
      return parseNumber(cell, type.most, note);
    case 'yesNo':
      return parseYesNo(cell, note);
    case 'word':
      return parseWord(type.words, cell, note);
    case 'words':
      return parseWords(type.words, cell);
  }
}

type Noting = (kind: NoteKind, read: string) => void;

function parseText(cell: string, limit: number): string | Fault {
  if (longerThan(cell, limit)) return new Fault(say.tooLong(limit));
  const unseen = unseenIn(cell);
  if (unseen === undefined) return cell;
  return new Fault(/[\r\n]/.test(cell) ? say.hasLineBreak() : say.hasUnseen(unseen));
}

/** Shown as it is written, whatever its blanks and signs. */
function parseName(cell: string, note: Noting): string | Fault {
  const text = parseText(cell, LONGEST_TEXT);
  if (text instanceof Fault) return text;
  const joined = withoutInnerBlanks(text);
  if (joined !== undefined) note('innerBlanks', joined);
  const meant = unspoiled(text);
  if (meant !== undefined) note('mojibake', meant);
  return text;
}

/** A legal basis may go over several lines of its cell. */
function parseLines(cell: string): string | Fault {
  const oneLine = parseText(cell.replace(/[\r\n\t]/g, ' '), LONGEST_TEXT);
  return oneLine instanceof Fault ? oneLine : cell;
}

const SEMICOLON = /[；;]/;
const ANY_GAP = /[、，,\s]+/;

function parseCodes(cell: string, gap: RegExp, note: Noting): readonly string[] | Fault {
  const codes = new Set<string>();
  for (const part of cell.split(gap)) {
    const code = parseText(part.trim(), LONGEST_CODE);
    if (code instanceof Fault) return code;
    if (code !== '') codes.add(code);
  }
  if (codes.size > 1 && !SEMICOLON.test(cell)) note('parted', [...codes].join('；'));
  return [...codes];
}

function parseDay(cell: string, note: Noting): number | Fault {
  const iso = dayFromIso(cell);
  if (iso !== undefined) return iso;
  const day = readDay(cell);
  if (typeof day === 'number') note('day', isoFromDay(day) ?? '');
  return day;
}

/** As large as an Int of GraphQL may be. */
const LARGEST_ORDER = 2 ** 31 - 1;

const CHINESE_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function parseOrder(cell: string, note: Noting): number | Fault {
  const plain = cell.normalize('NFKC');
  const numeral = CHINESE_DIGITS.indexOf(plain);
  const order = /^\d{1,10}(?:\.0+)?$/.test(plain) ? Number(plain) : numeral;
  if (order < 0 || order > LARGEST_ORDER) return new Fault(say.notWhole(LARGEST_ORDER));
  if (!/^\d+$/.test(cell)) note('digits', String(order));
  return order;
}

/** As many digits as a number of JavaScript keeps, and writes without a power of ten. */
const A_NUMBER = /^\d{1,15}(?:\.\d{1,6})?$/;

function parseNumber(cell: string, most: number | undefined, note: Noting): number | Fault {
  const plain = cell.normalize('NFKC');
  if (!A_NUMBER.test(plain) || Number(plain) > (most ?? Infinity)) return new Fault(say.notADecimal(most));
  if (plain !== cell) note('digits', plain);
  return Number(plain);
}

/** 否 is what a blank says. */
const YES_NO = { 是: 'YES', 否: 'NO' } as const;

function parseYesNo(cell: string, note: Noting): true | null | Fault {
  const word = parseWord(YES_NO, cell, note);
  if (word instanceof Fault) return word;
  return word === 'YES' ? true : null;
}

function parseWord(words: Words, cell: string, note: Noting): string | Fault {
  const word = readWord(words, cell);
  if (word instanceof Fault) return word;
  if (word.read !== undefined) note('word', word.read);
  return word.name;
}

function parseWords(words: Words, cell: string): readonly string[] | Fault {
  const names = cell.split(SEMICOLON).map((part) => readWord(words, part.trim()));
  const fault = names.find((each) => each instanceof Fault);
  return fault ?? [...new Set(names.flatMap((each) => (each instanceof Fault ? [] : [each.name])))];
}
