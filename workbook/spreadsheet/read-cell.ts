import { isoFromDay } from '../../domain/days.ts';
import type { Told } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-cells.ts';
import { XML_FAULTS } from '../../domain/messages/workbook-files.ts';
import { shown } from '../../domain/text.ts';
import { Fault } from '../../tables/fault.ts';
import type { Contents } from './contents.ts';
import { shownAs } from './number-formats.ts';
import { dayFromSerial } from './serial-days.ts';
import { BadXml } from './walk-xml.ts';

/** A cell as its XML says it. */
export interface WrittenValue {
  /** `s` a shared text, `str` of a formula, `inlineStr`, `b`, `e` an error, `d` a date, else a number. */
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** A cell as a text, as CSV would have it. */
export interface ReadCell {
  readonly text: string;
  /** It is a date, which only a column of days takes: codes such as 3-1 become dates behind their writer's back. */
  readonly isDate?: boolean;
  /** The number that it is, for columns of numbers and for what is written again. */
  readonly number?: number;
  readonly isTrue?: boolean;
  /** What no column takes. */
  readonly fault?: Fault;
  /** Why it is no code: what is shown is not known here. */
  readonly unlikeShown?: Fault;
}

const MOST_DIGITS = 15;
const NO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

export function readCell(cell: WrittenValue, contents: Contents): ReadCell | undefined {
  const { type, value } = cell;
  if (type === 'inlineStr') return textOf(cell.inline);
  if (value === undefined || value === '')
    return cell.hasFormula && type !== 'str' ? NOT_CALCULATED : undefined;
  switch (type) {
    case 's':
      return sharedText(contents.texts, value);
    case 'str':
      return textOf(value);
    case 'b':
      return { ...wrong(value === '1' ? 'TRUE' : 'FALSE', say.isTruth()), isTrue: value === '1' };
    case 'e':
      return wrong(value, say.isError());
    case 'd':
      return dateOf(value);
    default:
      return numberOf(cell.style, value, contents);
  }
}

/** A cell that names a text which is not there has lost it: nothing of the sheet can be trusted. */
function sharedText(texts: readonly string[], number: string): ReadCell | undefined {
  const text = texts[Number(number)];
  if (text === undefined) throw new BadXml(XML_FAULTS.noText(shown(number)));
  return textOf(text);
}

const textOf = (text: string | undefined): ReadCell | undefined => (text ? { text } : undefined);

const wrong = (text: string, what: Told): ReadCell => ({ text, fault: new Fault(what) });

const NOT_CALCULATED = wrong('=', say.notCalculated());

function dateOf(iso: string): ReadCell {
  const day = NO_TIME.exec(iso)?.[1];
  return day === undefined ? withTime(iso) : { text: day, isDate: true };
}

/** Which day is meant is then for a person to say: an hour may belong to another day somewhere else. */
function withTime(text: string): ReadCell {
  return wrong(text, say.hasTime());
}

const DIGITS = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: MOST_DIGITS });

function numberOf(style: number, value: string, { formats, system }: Contents): ReadCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return wrong(value, say.notANumber());
  const format = formats[style] ?? 'plain';
  if (format === 'date') return serialDate(number, system);
  const exact = Number(number.toPrecision(MOST_DIGITS));
  const text = DIGITS.format(exact);
  if (Math.abs(exact) >= 10 ** MOST_DIGITS) return wrong(text, say.digitsLost(MOST_DIGITS));
  if (format === 'plain') return { text, number: exact };
  const shown = format === 'other' ? undefined : shownAs(format, exact);
  if (shown === undefined) return { text, number: exact, unlikeShown: new Fault(say.formatDiffers()) };
  return { text: shown, number: exact };
}

/** What a day may be off by: programs make it out of a fraction, and some of an old clock of 43 seconds. */
const NEARLY = 60.5 / 86_400;
/** A time of day as small as that is one that somebody entered, unless it is what a fraction leaves. */
const AFTER = 0.5 / 86_400;

function serialDate(number: number, system: Contents['system']): ReadCell {
  const whole = Math.round(number);
  const day = dayFromSerial(whole, system);
  const iso = day === undefined ? null : isoFromDay(day);
  const off = number - whole;
  if (off >= -NEARLY && off <= AFTER && iso !== null) return { text: iso, isDate: true, number };
  const floor = dayFromSerial(Math.floor(number), system);
  const date = floor === undefined ? null : isoFromDay(floor);
  if (date === null) return { ...wrong(String(number), say.notADay()), number };
  const seconds = Math.round((number - Math.floor(number)) * 86_400);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  return { ...wrong(`${date} ${time}`, say.hasTime()), number };
}

const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
