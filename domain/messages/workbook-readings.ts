import type { Bilingual } from '../language.ts';
import { said, told, type Named, type Told } from './told.ts';

/** What was read in cells that say it in their own way: one notice a column. */
export type NoteKind = keyof typeof READINGS;

interface Seen {
  readonly column: Named;
  /** The first such cell, and what was read in it. */
  readonly value: string;
  readonly read: string;
  readonly count: number;
}

const and = ({ count }: Seen): Bilingual =>
  count === 1 ? said('', '') : said(`，同样的共 ${count} 格`, `, and so in ${count} cells`);

const blankNote = (seen: Seen): Bilingual =>
  said(
    `${seen.column.chinese}中的“${seen.value}”按空白读取${and(seen).zh}`,
    `${seen.column.key} says ${seen.value}, which was read as blank${and(seen).en}`,
  );

const readNote = (seen: Seen): Bilingual =>
  said(
    `${seen.column.chinese}中的“${seen.value}”读作 ${seen.read}${and(seen).zh}`,
    `${seen.column.key} says ${seen.value}, which was read as ${seen.read}${and(seen).en}`,
  );

const READINGS = {
  day: { message: readNote, expected: said('写作 2015-10-01', 'a day written 2015-10-01') },
  still: { message: blankNote, expected: said('没有终止时留空', 'a blank where there is no end') },
  placeholder: { message: blankNote, expected: said('没有内容时留空', 'a blank where there is nothing') },
  digits: { message: readNote, expected: said('半角数字', 'plain digits') },
  word: { message: readNote, expected: said('本列的固定用语', 'a word of this column') },
  parted: {
    message: readNote,
    expected: said('多个以；分隔', 'several with ； between them'),
  },
  innerBlanks: {
    message: (seen: Seen): Bilingual =>
      said(
        `${seen.column.chinese}“${seen.value}”的字间有空格，照原样显示，按“${seen.read}”查找${and(seen).zh}`,
        `${seen.column.key} ${seen.value} has blanks between its characters; it is shown as written and found as ${seen.read}${and(seen).en}`,
      ),
    expected: said('字间不加空格', 'no blanks between the characters'),
  },
  mojibake: {
    message: (seen: Seen): Bilingual =>
      said(
        `${seen.column.chinese}“${seen.value}”像是编码错误造成的乱码${seen.read && `（或为“${seen.read}”）`}，已照原样保留${and(seen).zh}`,
        `${seen.column.key} ${seen.value} looks like a wrong encoding${seen.read && ` of ${seen.read}`}; it is kept as written${and(seen).en}`,
      ),
    expected: said(
      '核对原文，另存为 CSV UTF-8 或 .xlsx',
      'the true text; CSV saved as UTF-8, or an .xlsx file',
    ),
  },
} as const;

export const noteOf = (kind: NoteKind, seen: Seen): Told =>
  told(READINGS[kind].message(seen), READINGS[kind].expected);
