import { ALWAYS, STILL, isoFromDay } from '../domain/days.ts';
import type { Words } from '../domain/words.ts';
import type { Value } from '../kinds/kind.ts';
import type { Column } from './sheets/sheet.ts';

/** What a cell says, as a workbook writes it: what `valueIn` reads back. */
export function cellText({ key, type }: Column, value: Value): string {
  if (value === null) return '';
  switch (type.is) {
    case 'day':
      return value === ALWAYS || value === STILL ? '' : (isoFromDay(Number(value)) ?? '');
    case 'word':
      return wordFor(type.words, String(value), key);
    case 'words':
      return (value as readonly string[]).map((each) => wordFor(type.words, each, key)).join('；');
    case 'yesNo':
      return value === true ? '是' : '';
    default:
      return Array.isArray(value) ? value.join('；') : String(value);
  }
}

function wordFor(words: Words, name: string, column: string): string {
  const found = Object.entries(words).find(([, each]) => each === name);
  if (!found) throw new Error(`the column ${column} has no word for ${name}`);
  return found[0];
}
