import type { Readable } from 'node:stream';
import { readXml } from './walk-xml.ts';

/**
 * What a cell's format makes of its number: nothing, a date, a text of digits and signs, or something else that a
 * spreadsheet shows and that is not worked out here.
 */
export type NumberFormat = 'plain' | 'date' | 'other' | Shape;

/** Signs and places of digits before the point, and how many digits stand after it. */
export interface Shape {
  readonly pieces: readonly (string | { readonly digit: '0' | '#' | '?' })[];
  readonly decimals: number;
  /** What stands after the last digit. */
  readonly after: string;
}

/** Formats that have a number instead of a text, of which these are dates or times (some of them in East Asia only). */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 59],
  [71, 81],
] as const;

const STANDARD: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [49, '@'],
]);
const OTHERS = [
  [3, 13],
  [37, 44],
  [48, 48],
] as const;

/** The formats of a workbook by the number that its cells name. */
export async function readNumberFormats(styles: Readable): Promise<readonly NumberFormat[]> {
  const texts = new Map<number, string>(STANDARD);
  const formats: NumberFormat[] = [];
  let inside = false;
  await readXml(styles, {
    open: (name, attributes) => {
      if (name === 'numFmt') texts.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), texts));
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
}

function formatOf(number: number, texts: ReadonlyMap<number, string>): NumberFormat {
  const text = texts.get(number);
  if (text !== undefined) return formatOfText(text);
  const isAmong = (ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([first, last]) => number >= first && number <= last);
  if (isAmong(DATES)) return 'date';
  return isAmong(OTHERS) ? 'other' : 'plain';
}

/** `0000` keeps the zeros of a code; what names a year, month, day or time outside quotes is a date. */
export function formatOfText(text: string): NumberFormat {
  if (/^(?:general(?:_\s?)?|@|)$/i.test(text)) return 'plain';
  const bare = text.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  if (/[ymdhs]|上午|下午/i.test(bare.replace(/general/gi, '')) || /\[[hms]+\]/i.test(text)) return 'date';
  return shapeOf(text.split(';')[0] ?? '') ?? 'other';
}

/** One piece of a format that only adds signs: a text in quotes or after \, room as wide as a sign, a place of a digit. */
const PIECE = /"([^"]*)"|\\(.)|[_*](.)|([0#?])|([-+ ()/:¥$￥.第号字〔〕［］【】])/gu;

function shapeOf(section: string): Shape | undefined {
  const plain = section
    .replace(/^\[(?:DBNum0|\$-[0-9A-F]+|Black|Red|黑色|红色)\]/i, '')
    .replace(/general/gi, '#');
  if (plain.replace(PIECE, '') !== '') return undefined;
  const pieces: (string | { readonly digit: '0' | '#' | '?' })[] = [];
  let [decimals, after, isAfterPoint] = [0, '', false];
  for (const [, quoted, escaped, space, digit, sign] of plain.matchAll(PIECE)) {
    const text = quoted ?? escaped ?? (space === undefined ? sign : '');
    if (digit && isAfterPoint) decimals += 1;
    else if (digit) pieces.push({ digit: digit as '0' | '#' | '?' });
    else if (text === '.' && !isAfterPoint && quoted === undefined && escaped === undefined)
      isAfterPoint = true;
    else if (isAfterPoint) after += text ?? '';
    else pieces.push(text ?? '');
  }
  const hasDigits = pieces.some((piece) => typeof piece !== 'string');
  return hasDigits && (decimals > 0 || !isAfterPoint)
    ? { pieces, decimals, after: after.trimEnd() }
    : undefined;
}

/** A number as a cell of this format shows it; undefined where that would hide digits of it. */
export function shownAs(shape: Shape, number: number): string | undefined {
  const fixed = number.toFixed(shape.decimals);
  if (number < 0 || Number(fixed) !== number) return undefined;
  const [whole = '', fraction] = fixed.split('.');
  let left = [...whole];
  let shown = '';
  const places = shape.pieces.filter((piece) => typeof piece !== 'string').length;
  let before = places;
  for (const piece of shape.pieces.toReversed()) {
    if (typeof piece === 'string') {
      shown = piece + shown;
      continue;
    }
    before -= 1;
    const taken = before === 0 ? left.splice(0).join('') : (left.pop() ?? '');
    shown = (taken === '' && piece.digit === '0' ? '0' : taken) + shown;
    if (before === 0) left = [];
  }
  return `${shown.trimEnd()}${fraction === undefined ? '' : `.${fraction}`}${shape.after}`;
}
