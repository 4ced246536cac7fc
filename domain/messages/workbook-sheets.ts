import type { Bilingual } from '../language.ts';
import { listed, said, titled, told, type Named, type Told } from './told.ts';

/** What is wrong with a sheet as a whole, or with its header. */

export const unknownColumn = (sheet: Named, name: string, columns: readonly Named[]): Told =>
  told(said(`${sheet.chinese} 表没有“${name}”列`, `${sheet.key} has no column ${name}`), oneOfNamed(columns));

export const repeatedColumn = (column: Named): Told =>
  told(
    said(
      `列名中“${column.chinese}”出现了两次`,
      `the header names the column ${titled(column).en} a second time`,
    ),
    said('每列只出现一次', 'each column once'),
  );

export const missingColumn = (column: Named): Told =>
  told(
    said(`缺少“${column.chinese}”列`, `the column ${titled(column).en} is missing`),
    said(`加上“${column.chinese}”列`, `a column ${titled(column).en}`),
  );

export const noHeader = (noun: 'file' | 'sheet', columns: readonly Named[]): Told =>
  told(
    said(`${NOUNS[noun]}没有列名行`, `the ${noun} has no header row`),
    said(
      `首行写列名：${columns.map(({ chinese }) => chinese).join('、')}`,
      `a first row that names the columns: ${columns.map(({ chinese }) => chinese).join(', ')}`,
    ),
  );

const NOUNS = { file: '文件', sheet: '表' } as const;

/** What a sheet is to be called in this form of workbook. */
export type SheetTitle = (sheet: Named) => Bilingual;

export const secondSheet = (
  label: string,
  sheet: Named,
  {
    first,
    noun,
    title,
  }: { readonly first: string | undefined; readonly noun: 'file' | 'sheet'; readonly title: SheetTitle },
): Told =>
  told(
    said(
      `${label} 是${sheet.chinese} 表，而 ${first ?? `另一个${NOUNS[noun]}`} 已经是了`,
      `${label} is the sheet ${sheet.key}, which ${first ?? `other ${noun}s`} is already`,
    ),
    said(`只留一个：${title(sheet).zh}`, `one ${noun}: ${title(sheet).en}`),
  );

export const unknownSheet = (label: string, expected: Bilingual): Told =>
  told(said(`${label} 不是任何表的名称`, `${label} is not named after a sheet`), expected);

export const oneOfSheets = (sheets: readonly Named[], title: SheetTitle): Bilingual => {
  const all = listed(sheets.map(title));
  return said(`下列之一：${all.zh}`, `one of ${all.en}`);
};

export const someSheet = (sheets: readonly Named[], title: SheetTitle): Bilingual => {
  const all = listed(sheets.map(title));
  return said(`至少有其中之一：${all.zh}`, `at least one of ${all.en}`);
};

const oneOfNamed = (several: readonly Named[]): Bilingual => oneOfSheets(several, titled);

export const noSheet = (expected: Bilingual): Told =>
  told(said('文件里没有表', 'the file has no sheet'), expected);

export const noCsvFile = (expected: Bilingual): Told =>
  told(said('文件夹里没有 CSV 文件', 'the folder has no CSV file'), expected);

export const hiddenSheet = (name: string): Told =>
  told(
    said(`${name} 表是隐藏的`, `the sheet ${name} is hidden`),
    said('取消隐藏，或删去该表', 'a sheet that people see, or none'),
  );

export const mergedCells = (range: string): Told =>
  told(
    said(`单元格 ${range} 是合并的`, `the cells ${range} are merged`),
    said('取消合并，每个值各占一格', 'a cell of its own for each value'),
  );

export const strayCell = (text: string): Told =>
  told(
    said(
      `本行有单元格“${text}”，其上方没有列名`,
      `the row has the cell ${text} where the header names no column`,
    ),
    said(
      '单元格不多于列数；含逗号的内容写在两个 " 之间',
      'no more cells than columns; a cell with a comma in it stands between two "',
    ),
  );

export const columnPassedOver = (name: string): Told =>
  told(
    said(`“${name}”列不导入`, `the column ${name} was passed over`),
    said('无须处理', 'nothing: it is no part of the table'),
  );

export const columnReadAs = (name: string, column: Named): Told =>
  told(
    said(`“${name}”列读作“${column.chinese}”`, `the column ${name} was read as ${titled(column).en}`),
    said(`写作“${column.chinese}”`, `a column ${titled(column).en}`),
  );

export const lineIsTitle = (text: string): Told =>
  told(
    said(`列名之上的“${text}”不是数据，不导入`, `${text} stands above the header and was passed over`),
    said('列名写在首行', 'the header in the first row'),
  );

export const lineIsNote = (text: string): Told =>
  told(
    said(
      `“${text}”是表下的说明，不是数据，不导入`,
      `${text} is a note and no row of the table; it was passed over`,
    ),
    said('若是数据，请删去其上的空行并填写编码', 'where it is a row: no blank row above it, and its code'),
  );

export const sheetPassedOver = (label: string, why: 'hidden' | 'empty' | 'explains'): Told =>
  told(
    said(`${label} ${WHY[why].zh}，不导入`, `${label} ${WHY[why].en} and was passed over`),
    said('无须处理', 'nothing: it is no part of the workbook'),
  );

const WHY = {
  hidden: said('是隐藏的', 'is hidden'),
  empty: said('没有内容', 'is empty'),
  explains: said('是说明或字典', 'explains the others'),
} as const;

export const sheetReadAs = (label: string, sheet: Named): Told =>
  told(
    said(`${label} 读作“${sheet.chinese}”表`, `${label} was read as ${titled(sheet).en}`),
    said(`命名为“${sheet.chinese}”`, `the name ${titled(sheet).en}`),
  );

export const noRows = (): Told =>
  told(
    said('文件中没有一行数据', 'the file has no rows'),
    said(
      '列名行之下一件事物一行；要清空一张表，另以 replace 说明该表是完整的',
      'a row for each thing below the header; a sheet that is to be emptied is named by replace as complete',
    ),
  );
