import type { Sheet } from '../../tables/sheets/sheet.ts';
import { tidy } from '../../domain/text.ts';
import { namesIn } from '../layout/header.ts';
import { HEADER_WITHIN } from '../layout/lay-out.ts';
import { NotUtf8 } from './utf8-pieces.ts';
import { decodedPieces, encodingOf, type Encoding } from './encoding.ts';

/** How a CSV file is written. */
export interface CsvForm {
  readonly encoding: Encoding;
  readonly separator: string;
  /** Its first line says what the separator is. */
  readonly hasSeparatorLine: boolean;
}

const SEPARATORS = [',', ';', '\t', '，', '；', '|', '、'] as const;
const SEPARATOR_LINE = /^"?sep=(.)"?[,;\t]*$/i;
/** The first lines of a file are in its first characters, or it has no header that could be found. */
const FIRST = 100_000;

/** What the first lines show: the separator by which one of them is the header, and another one that they may have been meant with. */
export async function csvFormOf(
  path: string,
  sheets: readonly Sheet[],
): Promise<CsvForm & { readonly suspect?: string }> {
  const encoding = await encodingOf(path);
  const lines = (await firstText(path, encoding)).split(/\r\n|\n|\r/);
  const said = SEPARATOR_LINE.exec(lines[0]?.trim() ?? '')?.[1];
  if (said !== undefined) return { encoding, separator: said, hasSeparatorLine: true };
  const first = lines.slice(0, HEADER_WITHIN);
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(first, separator, sheets) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 1) return { encoding, separator: best.separator, hasSeparatorLine: false };
  const suspect = SEPARATORS.slice(1).find(
    (separator) => first.filter((line) => line.includes(separator)).length > 1,
  );
  const hasCommas = first.some((line) => line.includes(','));
  const form = { encoding, separator: ',', hasSeparatorLine: false };
  return suspect === undefined || hasCommas ? form : { ...form, suspect };
}

/** How many columns of a sheet the best of the lines names, parted so. */
function scoreOf(lines: readonly string[], separator: string, sheets: readonly Sheet[]): number {
  const scores = lines.flatMap((line) => {
    const texts = line.split(separator).map((part) => tidy(part.replace(/^\s*"|"\s*$/g, '')));
    return texts.length > 1 ? sheets.map((sheet) => namesIn(sheet, texts)) : [];
  });
  return Math.max(0, ...scores);
}

async function firstText(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const piece of decodedPieces(path, encoding)) {
      text += decoder.decode(piece, { stream: true });
      if (text.length >= FIRST) break;
    }
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error; // told when the rows are read
  }
  return text;
}

/** What a separator is called. */
export const separatorName = (separator: string): string => (separator === '\t' ? 'Tab' : separator);
