import { cypher, name, type Cypher } from '../cypher.ts';

/**
 * Neo4j sorts what it has stored by code points, but compares it with a parameter by UTF-16 units. The two differ where
 * one text has a character from U+E000 to U+FFFF (such as `（`) and the other, at the same place, one above (such as `𠮷`):
 * rows were lost between pages, or came twice. So a page says beside such a key which texts stand after it
 * nevertheless (`over`) and which do not (`under`), as patterns; for any other key these are null.
 */
export function isTextAfter(text: Cypher, key: Cypher): Cypher {
  const [over, under] = [cypher`${key}_over`, cypher`${key}_under`];
  return cypher`CASE WHEN ${over} IS NULL THEN ${text} > ${key} ELSE (${text} > ${key} OR ${text} =~ ${over}) AND NOT ${text} =~ ${under} END`;
}

/** The same from the end: neither that text nor one after it. */
export const isTextBefore = (text: Cypher, key: Cypher): Cypher =>
  cypher`(${text} <> ${key} AND NOT ${isTextAfter(text, key)})`;

export function bindTextAfter(name: string, key: unknown, params: Record<string, unknown>): void {
  const patterns = typeof key === 'string' && HIGH.test(key) ? patternsOf(key) : { over: null, under: null };
  params[name] = key;
  params[`${name}_over`] = patterns.over;
  params[`${name}_under`] = patterns.under;
}

const HIGH = /[\u{E000}-\u{FFFF}\u{10000}-\u{10FFFF}]/u;
const ABOVE = '[\\x{10000}-\\x{10FFFF}].*';
const BELOW = '[\\x{E000}-\\x{FFFF}].*';
const NOTHING = '(?!)';

function patternsOf(key: string): { readonly over: string; readonly under: string } {
  const over: string[] = [];
  const under: string[] = [];
  let before = '';
  for (const character of key) {
    if (character.length === 2) under.push(before + BELOW);
    else if (character >= '\u{E000}') over.push(before + ABOVE);
    before += character.replace(/[\\^$.|?*+()[\]{}-]/, '\\$&');
  }
  return { over: anyOf(over), under: anyOf(under) };
}

const anyOf = (patterns: readonly string[]): string =>
  patterns.length === 0 ? NOTHING : `(?s)${patterns.join('|')}`;

/**
 * A code, read from the store. Where Neo4j sought codes in an index it takes them from the parameter instead, and would
 * sort them by UTF-16 units too. That the property's name is a parameter keeps the planner from knowing better.
 */
export function fromStore(key: Cypher, prefix: string): Cypher {
  const [, variable] = /^(\w+)\.code$/.exec(key) ?? [];
  return variable === undefined ? key : cypher`${name(variable)}[$${name(`${prefix}_code`)}]`;
}

export function bindFromStore(prefix: string, params: Record<string, unknown>): void {
  params[`${prefix}_code`] = 'code';
}
