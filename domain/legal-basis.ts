import { editionOf } from './law-names.ts';

/**
 * Reads a 设定依据: items separated by `；`, `;` or a new line, each `《law》第N条`, with further articles of the
 * same law (`第十条、第十一条`) or further laws after `、`, `，` or `和`. Numerals are Chinese or Arabic.
 * What is understood becomes articles; the rest of an item, from where it is not, stays as it stands.
 */
export interface CitedArticle {
  /** The name between 《 and 》; a law named within it stands in 〈〉, however it was written. */
  readonly law: string;
  /** `10` for 第十条, `10-1` for 第十条之一. */
  readonly article: string;
  /** The 款, 项, 目 named of this article, as written: `第二款第（三）项`. Empty where the whole article is meant. */
  readonly places: readonly string[];
  /** The edition (版本) of the law that a note after its name says: `2018修正`. */
  readonly edition?: string;
}

export interface LegalBasis {
  /** One for each article of each law, in the order in which they are first named. */
  readonly articles: readonly CitedArticle[];
  /** What could not be read, item by item, as written. */
  readonly unparsed: readonly string[];
}

export function parseLegalBasis(text: string): LegalBasis {
  const found = new Map<string, Found>();
  const unparsed: string[] = [];
  for (const item of text.split(/[；;\r\n]+/)) {
    const rest = readItem(item.trim(), (law, article, place, edition) => {
      const key = `${law}\n${article}`;
      const cited = found.get(key) ?? { law, article, places: [] };
      found.set(key, cited);
      if (edition !== undefined) cited.edition ??= edition;
      if (place !== '' && !cited.places.includes(place)) cited.places.push(place);
    });
    if (rest !== '' && !unparsed.includes(rest)) unparsed.push(rest);
  }
  return { articles: [...found.values()], unparsed };
}

type Found = { law: string; article: string; places: string[]; edition?: string };
type Cite = (law: string, article: string, place: string, edition: string | undefined) => void;

const NUMERAL = '[0-9０-９〇○零一二两三四五六七八九十百千]{1,12}';
const PART = `第?[（(]?${NUMERAL}[）)]?\\s*[款项目]`;
const ARTICLE = new RegExp(`^第\\s*(${NUMERAL})\\s*条(?:之(${NUMERAL}))?\\s*((?:${PART}\\s*)*)`);
const FURTHER_PART = new RegExp(`^((?:${PART}\\s*)+)`);
const NOTE = /^\s*(?:（[^（）]*）|\([^()]*\))\s*/;
const AND = /^\s*(?:[、，,]|以及|和|及|与)\s*/;
const END = /^\s*(?:的?(?:有关|相关)?规定)?\s*[。.]?\s*$/;

/** Reads one item and returns what is left of it. */
function readItem(item: string, cite: Cite): string {
  let rest = item;
  while (rest.startsWith('《')) {
    const law = lawName(rest);
    if (law === undefined) return rest;
    let after = rest.slice(law.length).trimStart();
    const note = NOTE.exec(after)?.[0] ?? '';
    after = after.slice(note.length);
    const edition = editionOf(note.trim().slice(1, -1));
    const left = readArticles(after, (article, place) => cite(lawText(law), article, place, edition));
    if (left === undefined) return rest;
    rest = left.replace(AND, '');
    if (!rest.startsWith('《')) return END.test(left) ? '' : left.trim();
  }
  return rest;
}

/** Reads the articles of one law; what is left of the text, or undefined where no article comes first. */
function readArticles(text: string, cite: (article: string, place: string) => void): string | undefined {
  let rest = text;
  let article: string | undefined;
  for (;;) {
    const start: string = article === undefined ? rest : rest.replace(AND, '');
    const named = ARTICLE.exec(start);
    const number = named ? articleNumber(named[1], named[2]) : undefined;
    if (named && number !== undefined) {
      article = number;
      cite(article, (named[3] ?? '').trim());
      rest = start.slice(named[0].length);
      continue;
    }
    // 第十条第一款、第二款: the second is of the same article.
    const part = article !== undefined && start !== rest ? FURTHER_PART.exec(start) : null;
    if (!part || article === undefined) return article === undefined ? undefined : rest;
    cite(article, (part[1] ?? '').trim());
    rest = start.slice(part[0].length);
  }
}

/** `《…》` at the start of the text, with whatever is nested in it; undefined where it does not end. */
function lawName(text: string): string | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《' || character === '〈') depth += 1;
    if (character === '》' || character === '〉') depth -= 1;
    if (depth === 0) return at > 1 ? text.slice(0, at + 1) : undefined;
  }
  return undefined;
}

function lawText(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('《', '〈').replaceAll('》', '〉').trim();
}

function articleNumber(number: string | undefined, insertion: string | undefined): string | undefined {
  const main = number === undefined ? undefined : numberOf(number);
  if (insertion === undefined) return main?.toString();
  const inserted = numberOf(insertion);
  return main === undefined || inserted === undefined ? undefined : `${main}-${inserted}`;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].flatMap((signs, value) =>
    [...signs].map((sign): [string, number] => [sign, value]),
  ),
);
const COUNT = /^(?:(.)千)?([零〇○])?(?:(.)百)?([零〇○])?(?:(.)?十)?([零〇○])?([^千百十零〇○])?$/;

/** A whole number from 1 to 9999 written `120`, `１２０`, `一百二十` or `一二〇`; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const arabic = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(arabic)) return inRange(Number(arabic));
  const digits = [...text].map((sign) => DIGITS.get(sign));
  if (text.length > 1 && digits.every((digit) => digit !== undefined))
    return inRange(Number(digits.join('')));
  return inRange(countOf(text));
}

function inRange(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1 && value <= 9999 ? value : undefined;
}

/** 一百二 could be 102 or 120, and 一百零 is no number: neither is read. */
const UNCLEAR = /[百千][^千百十零〇○]$|[零〇○]$/;

function countOf(text: string): number | undefined {
  const match = COUNT.exec(text);
  if (!match || UNCLEAR.test(text)) return undefined;
  const [, thousands, , hundreds, , tens, , ones] = match;
  const values = [
    digit(thousands),
    digit(hundreds),
    text.includes('十') ? digit(tens ?? '一') : 0,
    digit(ones),
  ];
  if (values.some((value) => value === undefined)) return undefined;
  return values.reduce<number>((sum, value) => sum * 10 + (value ?? 0), 0);
}

/** What a sign counts: 0 where there is none; undefined where it is no digit, or a zero that counts something. */
function digit(sign: string | undefined): number | undefined {
  if (sign === undefined) return 0;
  const value = DIGITS.get(sign);
  return value === 0 ? undefined : value;
}
