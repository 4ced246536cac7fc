import { isoFromDay } from '../../domain/days.ts';
import type { Told } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-cells.ts';
import { Fault } from '../../tables/fault.ts';
import type { Contents } from './contents.ts';
import { dayFromSerial } from './serial-days.ts';

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
  /** What no column takes. */
  readonly fault?: Fault;
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
      return textOf(contents.texts[Number(value)]);
    case 'str':
      return textOf(value);
    case 'b':
      return wrong(value === '1' ? 'TRUE' : 'FALSE', say.isTruth());
    case 'e':
      return wrong(value, say.isError());
    case 'd':
      return dateOf(value);
    default:
      return numberOf(cell.style, value, contents);
  }
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
  return { text: typeof format === 'object' && /^\d+$/.test(text) ? text.padStart(format.width, '0') : text };
}

/** Half a second: what a day may be off by where a program made it out of a fraction. */
const NEARLY = 0.5 / 86_400;

function serialDate(number: number, system: Contents['system']): ReadCell {
  const whole = Math.round(number);
  const day = dayFromSerial(whole, system);
  const iso = day === undefined ? null : isoFromDay(day);
  if (Math.abs(number - whole) <= NEARLY && iso !== null) return { text: iso, isDate: true };
  const floor = dayFromSerial(Math.floor(number), system);
  const date = floor === undefined ? null : isoFromDay(floor);
  if (date === null) return wrong(String(number), say.notADay());
  const seconds = Math.round((number - Math.floor(number)) * 86_400);
  return withTime(`${date} ${[seconds / 3600, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(':')}`);
}

const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
