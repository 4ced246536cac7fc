import type { Bilingual } from '../language.ts';
import { said, titled, told, type Named, type Told } from './told.ts';

/** What is wrong with a cell. Each sentence goes on after the column and what the cell says: see `ofCell`. */

const A_NUMBER = said(
  '不小于 0 的数字，如 1200 或 0.5，至多六位小数',
  'a number from 0 on such as 1200 or 0.5, of at most six decimals',
);
const A_DAY = said('写明年、月、日的日期，如 2015-10-01', 'a day such as 2015-10-01');

/** The whole sentence: the column, what its cell says, and what is wrong with it. */
export const ofCell = (column: Named, value: string, { message, expected }: Told): Told =>
  told(
    said(
      value === '' ? `${column.chinese}${message.zh}` : `${column.chinese}“${value}”${message.zh}`,
      `${value === '' ? column.key : `${column.key} ${value}`} ${message.en}`,
    ),
    expected,
  );

export const notADay = (): Told => told(said('不是日历上的日子', 'is not a day of the calendar'), A_DAY);

export const notWhole = (largest: number): Told =>
  told(
    said('不是整数', 'is not a whole number'),
    said(`0 至 ${largest} 的整数`, `a whole number from 0 to ${largest}`),
  );

/** A decimal number, up to a limit where there is one. */
export const aDecimal = (most?: number): Bilingual =>
  most === undefined
    ? A_NUMBER
    : said(`0 至 ${most} 的数字，至多六位小数`, `a number from 0 to ${most}, of at most six decimals`);

export const notADecimal = (most?: number): Told =>
  told(
    said(
      most === undefined ? '不是数字' : `不是 0 至 ${most} 的数字`,
      most === undefined ? 'is no number' : `is no number from 0 to ${most}`,
    ),
    aDecimal(most),
  );

export const noSuchWord = (words: readonly string[], meant?: string): Told => {
  const expected = oneOf(words);
  return told(
    said('不是本列的固定用语', 'is not one of the words of this column'),
    meant === undefined
      ? expected
      : said(`最接近的是“${meant}”；${expected.zh}`, `${expected.en}; nearest is ${meant}`),
  );
};

export const tooLong = (limit: number): Told =>
  told(
    said(`超过 ${limit} 个字符`, `is longer than ${limit} characters`),
    said(`最多 ${limit} 个字符`, `at most ${limit} characters`),
  );

export const hasUnseen = (character: string): Told =>
  told(
    said(`含有看不见的字符 ${character}`, `has the character ${character}, which cannot be seen`),
    said('去掉该字符', 'the same without that character'),
  );

export const hasLineBreak = (): Told =>
  told(said('中有换行', 'has a line break in it'), said('写在一行里', 'the same in one line'));

export const isDate = (): Told =>
  told(
    said('是表格的日期', 'is a date of the spreadsheet'),
    said(
      '文本格式的单元格（表格程序会把像日期的内容变成日期）',
      'a cell of text (spreadsheets turn what looks like a date into one)',
    ),
  );

export const isScientific = (): Told =>
  told(
    said(
      '是表格程序的科学记数，已丢失其中几位',
      'is a number as a spreadsheet shortens it, of which digits are lost',
    ),
    said('文本格式的单元格，写全各位数字', 'a cell of text, with all digits'),
  );

export const formatDiffers = (): Told =>
  told(
    said(
      '是带格式的数字，表格里显示的与单元格里存的不同',
      'is a number whose format shows something else than the cell holds',
    ),
    said('文本格式的单元格，照显示的写', 'a cell of text, as it is shown'),
  );

export const saysNothing = (): Told =>
  told(said('表示没有，而本列必填', 'says that there is nothing'), said('填写实际内容', 'what there is'));

export const lacksMonth = (): Told =>
  told(said('只有年，缺月和日', 'is a year, without month and day'), A_DAY);

export const lacksDay = (): Told => told(said('只有年月，缺日', 'is a month, and lacks its day'), A_DAY);

export const lacksCentury = (): Told => told(said('的年份只有两位', 'has a year of two digits'), A_DAY);

export const twoDays = (days: readonly string[]): Told =>
  days.length < 2
    ? notADay()
    : told(
        said(`可以读作 ${days.join(' 或 ')}`, `may be read as ${days.join(' or ')}`),
        said(`写作 ${days.join(' 或 ')}`, days.join(' or ')),
      );

export const serialNumber = (day: string): Told =>
  told(
    said(
      `像是表格的日期序号，而单元格没有日期格式（或为 ${day}）`,
      `looks like the number of a date in a cell without a date format (perhaps ${day})`,
    ),
    said(`写作 ${day}，或把单元格设为日期格式`, `${day}, or a cell with a date format`),
  );

export const lastDayDisagrees = (validTo: Named, end: string): Told =>
  told(
    said(`与${validTo.chinese} ${end} 不一致`, `does not agree with ${validTo.key} ${end}`),
    said(
      `只写其中一列，或使${validTo.chinese}为有效期至的次日`,
      `one of the two, or a ${validTo.key} on the day after`,
    ),
  );

export const isTruth = (): Told =>
  told(said('是逻辑值', 'is a truth value'), said('文字、数字或日期', 'a text, a number or a day'));

export const isError = (): Told =>
  told(
    said('是表格的错误值', 'is an error of the spreadsheet'),
    said('没有错误的单元格，或留空', 'a cell without an error, or a blank one'),
  );

export const notCalculated = (): Told =>
  told(
    said('是没有计算结果的公式', 'is a formula without a result'),
    said(
      '用表格程序打开并保存过的文件，或直接填写结果',
      'a file that was opened and saved by a spreadsheet program, or the value itself',
    ),
  );

export const hasTime = (): Told =>
  told(
    said('带有时刻', 'has a time of day'),
    said('不带时刻的日期，如 2015-10-01', 'a day without a time, such as 2015-10-01'),
  );

export const notANumber = (): Told => told(said('不是数字', 'is no number'), said('数字', 'a number'));

export const digitsLost = (most: number): Told =>
  told(
    said(
      `是超过 ${most} 位的数字，表格程序已丢失其中几位`,
      `is a number of more than ${most} digits, of which the spreadsheet has lost some`,
    ),
    said('文本格式的单元格，写全各位数字', 'a cell of text, with all digits'),
  );

export const blank = (expected: Bilingual): Told => told(said('为空', 'is blank'), expected);

/** What a row says in another column: one of some words or none of them, or anything or nothing. */
export type Said =
  { readonly is: readonly string[] } | { readonly isNot: readonly string[] } | { readonly isFilled: boolean };

const either = (words: readonly string[]): Bilingual => said(words.join('或'), words.join(' or '));

export function saidOf({ chinese, key }: Named, what: Said): Bilingual {
  if ('isFilled' in what)
    return what.isFilled
      ? said(`${chinese}有内容`, `${key} is filled in`)
      : said(`${chinese}为空`, `${key} is blank`);
  const words = either('is' in what ? what.is : what.isNot);
  return 'is' in what
    ? said(`${chinese}为${words.zh}`, `${key} is ${words.en}`)
    : said(`${chinese}不为${words.zh}`, `${key} is not ${words.en}`);
}

function notSaidOf(other: Named, what: Said): Bilingual {
  if ('isFilled' in what) return saidOf(other, { isFilled: !what.isFilled });
  return saidOf(other, 'is' in what ? { isNot: what.is } : { is: what.isNot });
}

export const blankThough = (other: Named, what: Said, expected: Bilingual): Told => {
  const why = saidOf(other, what);
  return told(said(`为空，而本行的${why.zh}`, `is blank, and the row's ${why.en}`), expected);
};

export const filledThough = (other: Named, what: Said): Told => {
  const why = notSaidOf(other, what);
  const due = saidOf(other, what);
  return told(
    said(`有内容，而本行的${why.zh}`, `stands in a row whose ${why.en}`),
    said(`留空，或使本行的${due.zh}`, `a blank, or a row whose ${due.en}`),
  );
};

export const beforeEvent = (other: Named, day: string): Told =>
  told(
    said(`早于本行的${other.chinese} ${day}`, `is before the row's ${other.key} ${day}`),
    said(`${day} 当日或之后的日期，或留空`, `${day} or a later day, or a blank`),
  );

export const moreThan = (other: Named, most: string): Told =>
  told(
    said(`多于本行的${other.chinese} ${most}`, `is more than the row's ${other.key} ${most}`),
    said(`不超过 ${most} 的数，或留空`, `a number up to ${most}, or a blank`),
  );

export const endsTooSoon = (): Told =>
  told(
    said('不在起始日期之后', 'is not after the day on which the period starts'),
    said(
      '晚于起始日期的日期，或留空；若指最后一个有效日，列名写“有效期至（含当日）”',
      'a later day than validFrom, or a blank; where the last day on which it holds is meant, the column lastDay',
    ),
  );

export const lastDayTooSoon = (): Told =>
  told(
    said('早于起始日期', 'is before the day on which the period starts'),
    said('起始日期当日或之后的日期，或留空', 'validFrom or a later day, or a blank'),
  );

/** What a column takes. */
export const A_DAY_EXPECTED = A_DAY;
export const A_WHOLE_NUMBER = said('整数', 'a whole number');
export const oneOf = (words: readonly string[]): Bilingual =>
  said(`下列之一：${words.join('、')}`, `one of ${words.join(', ')}`);
export const someValue = (column: Named): Bilingual =>
  said(`填写${column.chinese}`, `a ${titled(column).en}`);
