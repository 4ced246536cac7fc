import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../domain/code-likeness.ts';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import type { Facts, KnownThings } from '../../tables/check/known-things.ts';
import { readUpload } from '../../workbook/read-upload.ts';
import { tellError } from '../../workbook/tell-error.ts';
import { makeFolder } from './fixtures.ts';

const CASES = join(import.meta.dirname, '../data/cases');

const RECORD: Readonly<Record<string, Readonly<Record<string, Facts>>>> = {
  organizations: { C00: { cells: { kind: 'CITY_DEPARTMENT' } }, Z00: { cells: { kind: 'ZONE' } } },
  posts: { Z00D00S0P0: {}, Z00D00S0P1: {} },
  powers: { P00004: {} },
  delegations: { 'Z00|P00004': { periods: [] } },
  people: { F1100: {}, F1101: {}, F1200: {} },
};

/** A record that has a few things of the sample city. */
const known: KnownThings = {
  find: (sheet, handles) =>
    Promise.resolve(
      new Map(
        handles.flatMap((handle): [string, Facts][] => {
          const facts = RECORD[sheet]?.[handle];
          return facts ? [[handle, facts]] : [];
        }),
      ),
    ),
  alike: (sheet, codes) => {
    const there = Object.keys(RECORD[sheet] ?? {});
    const fresh = codes.filter((code) => !there.includes(code));
    return Promise.resolve(
      new Map(fresh.map((code) => [code, there.find((each) => likenessOf(each) === likenessOf(code))])),
    );
  },
};

/** What a file comes to: rows by sheet, errors and notices as a Chinese reader is told them. */
async function outcome(name: string) {
  const errors: string[] = [];
  const notices: string[] = [];
  const source = await readUpload(join(CASES, name), await makeFolder({}), name);
  const tell = (list: string[]) => (each: Parameters<typeof tellError>[0]) => {
    const { place, message, expected } = tellError(each, 'zh');
    list.push(`${place}：${message}；${expected}`);
  };
  const { rows } = await checkWorkbook(source, known, {
    replace: [],
    onError: tell(errors),
    onNotice: tell(notices),
  });
  return { errors, notices, rows: Object.fromEntries(rows) };
}

describe('what can mean only one thing is taken, with a notice of what was read', () => {
  it.each([
    ['GB18030', '01-gbk-csv.zip', /GB18030/],
    ['UTF-16 with its mark', '02-utf16le-bom-csv.zip', /UTF-16/],
    ['a semicolon between cells', '03-semicolon.zip', /“;”分隔/],
    ['a tab', '04-tab.zip', /“Tab”分隔/],
    ['a Chinese comma', '04b-cn-comma.zip', /“，”分隔/],
    ['a line that names the separator', '07-sep-line.zip', /分隔读取/],
    ['a day with points', '10-00-date-text_2015.10.1.zip', /“2015.10.1”读作 2015-10-01/],
    ['a day in Chinese', '10-01-date-text_2015y10m1d.zip', /C 列 起始日期：.*读作 2015-10-01/],
    ['a day with strokes', '10-02-date-text_2015_10_1.zip', /读作 2015-10-01/],
    ['a day without zeros', '10-04-date-text_2015-10-1.zip', /读作 2015-10-01/],
    ['a midnight', '10-08-date-text_2015-10-01_00_00_00.zip', /读作 2015-10-01/],
    ['a day of eight digits', '25b-date-20151001-number.xlsx', /“20151001”读作 2015-10-01/],
    ['an end that says that there is none', '10-e-valid_to-open.zip', /“长期”按空白读取/],
    ['a wide blank in a name', '11-00-name__u3000_.zip', /按“张三”查找/],
    ['a blank that does not break in a name', '11-01-name__xa0_.zip', /按“张三”查找/],
    ['names made equally wide', '71-padded-two-char-name.xlsx', /同样的共 3 格/],
    ['a title above the header', '13g-title-row.zip', /第 1 行：列名之上的“葛店开发区人员名册”/],
    ['a merged title', '27-merged-title-above-header.xlsx', /列名之上/],
    ['notes below', '28-notes-below.xlsx', /填表人：李四 审核人：王五”是表下的说明/],
    ['who filled it in', '28b-footer-only.xlsx', /第 4 行.*是表下的说明/],
    ['a hidden sheet that is none of ours', '29b-hidden-other-sheet.xlsx', /Sheet2 是隐藏的，不导入/],
    ['an empty sheet', '33-extra-empty-Sheet1.xlsx', /Sheet1 没有内容/],
    ['a sheet that explains', '33b-explains-sheet.xlsx', /是说明或字典，不导入/],
    ['a numbered sheet', '34b-sheet-name-number.xlsx', /1.人员 读作“人员”表/],
    ['a sheet known by its header', '34f-Sheet1_only.xlsx', /Sheet1 读作“人员”表/],
    ['an index column', '60b-pandas-index.xlsx', /“A”列不导入/],
    ['placeholders', '74d-placeholder.zip', /“\/”按空白读取/],
    ['dashes', '74e-placeholder.zip', /“—”按空白读取/],
    ['text of a wrong encoding', '74f-mojibake.zip', /“寮犱笁”像是编码错误造成的乱码（或为“张三”）/],
    ['one day between two periods', '76-inclusive.zip', /恰好空着 2015-12-31 一天，是有意的吗/],
  ])('%s', async (_, name, notice) => {
    const { errors, notices, rows } = await outcome(name);
    expect(errors).toEqual([]);
    expect(notices).toContainEqual(expect.stringMatching(notice));
    expect(Object.values(rows).every((count) => count > 0)).toBe(true);
  });

  it.each([
    ['names of files in GB18030', '08b-zip-gbk-name.zip', 2],
    ['blanks in headers', '13b-header-variants.zip', 1],
    ['numbers shown with signs', '26c-code-number-fancy-format.xlsx', 2],
    ['decimals of a general cell', '26f-code-decimal_3.10.xlsx', 1],
    ['a number with letters before it', '72b-prefix-format.xlsx', 1],
    ['a number with room after it', '72d.xlsx', 1],
    ['a date format of WPS', '43c-numFmt_59_WPS_sxl_8_.xlsx', 1],
    ['a midnight that lost its seconds', '43f-serial_0.999999_SheetJS_2644_seconds_lost_.xlsx', 1],
    ['parts in UTF-16', '44c-utf16_xml.xlsx', 1],
    ['addresses in small letters', '49c-lowercase_ref.xlsx', 1],
  ])('and without one where nothing was changed: %s', async (_, name, people) => {
    expect(await outcome(name)).toMatchObject({ errors: [], notices: [], rows: { people } });
  });
});

describe('what can mean two things, or has lost something, is an error that says what would be right', () => {
  it.each([
    ['a line break in a name', '06f-newline-in-cell.zip', /B 列 姓名：.*换行/],
    ['a month', '10-05-date-text_2015.10.zip', /只有年月，缺日/],
    ['a day that may be two', '10-09-date-text_10_1_2015.zip', /可以读作 2015-10-01 或 2015-01-10/],
    ['the number of a day as text', '10-11-date-text_42278.zip', /日期序号.*2015-10-01/],
    ['the number of a day', '25-date-as-number-general.xlsx', /日期序号/],
    ['the number of a day in a cell of text', '43d-text-format_-cell_with_serial_number.xlsx', /日期序号/],
    ['no end where the beginning is meant', '10-13-date-text_open.zip', /起始日期“长期”/],
    ['now where the beginning is meant', '10-14-date-text_now.zip', /起始日期“至今”/],
    ['a wide code', '12-00-code_wide_.zip', /已有的“F1101”/],
    ['a code half wide', '12-01-code_f-wide-1200_.zip', /已有的“F1200”/],
    ['a code in small letters', '12-03-code_f1100_.zip', /已有的“F1100”/],
    ['a column that nobody knows', '13f-extra-column.zip', /E 列 联系电话/],
    [
      'two copies of a sheet',
      '13k-filename-suffix.zip',
      /人员\(1\).csv 是人员 表，而 人员 - 副本.csv 已经是了/,
    ],
    ['a number as a spreadsheet shortens it', '26h-code-scientific-text.xlsx', /已丢失其中几位/],
    ['the same in CSV', '74-csv-sci-code.zip', /已丢失其中几位/],
    ['errors of a spreadsheet', '74b-csv-NA.zip', /“#REF!”是表格的错误值/],
    ['merged cells among the rows', '27c-merged-body.xlsx', /单元格 A2:A3 是合并的/],
    ['words that are none', '38-words.xlsx', /“行政审批”不是本列的固定用语；最接近的是“行政许可”/],
    ['two numbers that are shown alike', '72-decimal-format-3.10.xlsx', /编码为 3.10 的已在第 2 行/],
    ['a text that is not there', '42c-shared_index_out_of_range_spout_6_.xlsx', /已损坏，缺少第 99 号/],
    ['a row that has no number', '49d-row_garbage.xlsx', /行号“x”不是数字/],
    ['a CSV file as it is', '57-csv-sent-raw.csv', /单个 CSV.*zip/],
    ['an old workbook', '62-old.xls', /旧的 .xls.*另存为 .xlsx/],
    ['a workbook of another kind', '63-libreoffice-ods.ods', /.ods.*另存为 .xlsx/],
    ['a password', '64-password.xlsx', /密码/],
    ['an end on the first day', '76b-oneday.zip', /不在起始日期之后/],
  ])('%s', async (_, name, error) => {
    const { errors } = await outcome(name);
    expect(errors).toContainEqual(expect.stringMatching(error));
    expect(errors.join()).not.toMatch(/NaN|undefined|U\+000D，/);
  });
});
