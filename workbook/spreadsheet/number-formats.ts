import type { Readable } from 'node:stream';
import { readXml } from './walk-xml.ts';

/** What a cell's format makes of its number: nothing, a date, or a number with zeros before it up to a width. */
export type NumberFormat = 'plain' | 'date' | { readonly width: number };

/** Formats that have a number instead of a text, of which these are dates or times (some of them in East Asia only). */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;

/** The formats of a workbook by the number that its cells name. */
export async function readNumberFormats(styles: Readable): Promise<readonly NumberFormat[]> {
  const texts = new Map<number, string>();
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
  return DATES.some(([first, last]) => number >= first && number <= last) ? 'date' : 'plain';
}

/** `0000` keeps the zeros of a code; what names a year, month, day or time outside quotes is a date. */
export function formatOfText(text: string): NumberFormat {
  if (/^0+$/.test(text)) return text.length === 1 ? 'plain' : { width: text.length };
  if (/^general$/i.test(text)) return 'plain';
  const bare = text.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  return /[ymdhs]/i.test(bare) || /\[[hms]+\]/i.test(text) ? 'date' : 'plain';
}
