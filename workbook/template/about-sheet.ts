import { SHEETS_IN_PARTS } from '../../tables/sheets/registry.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import { ABOUT_SHEET } from '../spreadsheet/about-sheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { columnsForPeople } from './written-columns.ts';
import { helpOf } from './column-help.ts';

const RULES: readonly (readonly [string, string])[] = [
  [
    '列名写在首行（最迟第十行），次序不限；表名与列名可用中文、英文键名或两者并列。深色列必填。',
    'The first row of a sheet (of the first ten) names its columns, in any order. Sheets and columns may have their Chinese name, their key, or both. Dark columns are required.',
  ],
  [
    '没有内容的表和非必填的列可以删去；不认识的表和列是错误；序号、备注、说明列和空表、说明表不导入。',
    'Sheets and columns that are not required may be deleted; unknown ones are errors, but 序号, 备注, 说明, empty sheets and those that explain, which are passed over.',
  ],
  [
    '日期写 2015-10-01 或用表格的日期，不带时刻。“有效期至”是最后有效的一天，含当日；空白表示仍在继续。另可用“终止日期（当日起不再有效）”代替，两列都写时须一致。',
    'Days are written 2015-10-01, or are dates of the spreadsheet without a time. lastDay is the last day on which a row holds; a blank says that it goes on. validTo, the day after, may stand in its place; both only where they agree.',
  ],
  [
    '一行说明该事物的全部内容：空白表示没有。没有对应行的事物保持原样。',
    'A row says all that holds for its thing: a blank cell says there is none. A thing without a row stays as it is.',
  ],
  [
    '不要合并单元格，不要隐藏表；公式须有计算结果。',
    'Merge no cells and hide no sheets; a formula must have a result.',
  ],
];

const title = (text: string): WrittenCell => ({ text, style: 'title' });
const header = (...texts: readonly string[]): WrittenCell[] =>
  texts.map((text) => ({ text, style: 'header' }));

/** The sheet that explains a workbook, in both languages, after what stands before it. */
export function aboutSheet(before: readonly (readonly WrittenCell[])[] = []): WrittenSheet {
  const columns = [12, 20, 24, 70, 70].map((width) => ({ width }));
  return { name: ABOUT_SHEET, columns, frozenRows: 0, rows: aboutRows(before) };
}

const firstRunning = SHEETS_IN_PARTS.find(({ isRunning }) => isRunning);
const RUNNING = [
  '第二部分：职权下放后如何运行。以下各表都可删去；带“由相应操作写入”的列，新区和部门报送时照记录填写，新的一行留空。',
  'The second part: how powers are run once they are handed down. Each of these sheets may be deleted. Columns that a command writes are sent by zones and departments as the record has them, and blank in new rows.',
] as const;

function* aboutRows(before: readonly (readonly WrittenCell[])[]): Generator<readonly WrittenCell[]> {
  yield [title('权责工作簿 The workbook of powers and responsibilities')];
  yield* before;
  yield [];
  for (const [chinese, english] of RULES) yield ['', '', '', chinese, english];
  yield [];
  yield header('表 sheet', '', '列 column', '内容', 'what it takes');
  for (const sheet of SHEETS_IN_PARTS) {
    if (sheet === firstRunning) yield ['运行', 'second part', '', ...RUNNING];
    for (const column of columnsForPeople(sheet)) {
      const { chinese, english } = helpOf(sheet, column);
      yield [sheet.chinese, sheet.key, bothNames(column), chinese, english];
    }
  }
}
