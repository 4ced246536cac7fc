import type { Bilingual } from '../language.ts';
import { said, same, told, type Told } from './told.ts';

/** What is wrong with a file, so that nothing (more) of it can be read. */

export const AN_XLSX = said('另存为 .xlsx 的工作簿', 'an .xlsx file, as a spreadsheet program saves it');
export const XLSX_OR_ZIP = said(
  '.xlsx 工作簿，或由 CSV 文件（一表一文件）压缩成的 zip',
  'an .xlsx file, or a zip of CSV files, one a sheet',
);
const SMALLER = said('较小的工作簿，或 CSV 文件夹', 'a smaller workbook, or a folder of CSV files');
const SAVED_AGAIN = said(
  '用表格程序打开并重新保存的文件',
  'a file that a spreadsheet program opens and saves',
);

export const emptyFile = (expected: Bilingual): Told =>
  told(said('文件是空的（0 字节）', 'the file is empty (0 bytes)'), expected);

/** What a file is instead of a workbook, and how it becomes one. */
export const OTHER_KINDS = {
  xls: () =>
    told(
      said('文件是旧的 .xls 工作簿', 'the file is an old .xls workbook'),
      said('另存为 .xlsx', 'saved as .xlsx'),
    ),
  locked: () =>
    told(
      said('工作簿设有密码', 'the workbook is locked with a password'),
      said('取消密码后另存为 .xlsx', 'saved as .xlsx without a password'),
    ),
  ods: () =>
    told(said('文件是 .ods 工作簿', 'the file is an .ods workbook'), said('另存为 .xlsx', 'saved as .xlsx')),
  document: () =>
    told(
      said('文件是文字处理或演示文档', 'the file is a document of a word processor'),
      said('把表放入工作簿，另存为 .xlsx', 'its tables in a workbook, saved as .xlsx'),
    ),
  pdf: () =>
    told(
      said('文件是 PDF', 'the file is a PDF'),
      said('原工作簿，另存为 .xlsx', 'the workbook itself, saved as .xlsx'),
    ),
  html: () =>
    told(
      said('文件是网页（或另存为网页的表格）', 'the file is a web page, or a table saved as one'),
      said('用表格程序打开，另存为 .xlsx', 'opened in a spreadsheet program and saved as .xlsx'),
    ),
  archive: () =>
    told(
      said('文件是 .rar 或 .7z 压缩包', 'the file is a .rar or .7z archive'),
      said('解压后发送其中的 .xlsx，或压缩成 zip', 'the .xlsx that is in it, or a zip'),
    ),
  csv: () =>
    told(
      said('文件是单个 CSV（文本）文件', 'the file is one CSV (text) file'),
      said(
        '另存为 .xlsx，或以表名命名（如 人员.csv）后压缩成 zip 发送',
        'saved as .xlsx, or named after its sheet (people.csv) and sent in a zip',
      ),
    ),
} as const satisfies Record<string, () => Told>;

export const noSpreadsheet = (expected: Bilingual): Told =>
  told(said('文件不是工作簿', 'the file is no spreadsheet'), expected);

export const zipWithoutSpreadsheet = (expected: Bilingual): Told =>
  told(said('文件是 zip，但不是工作簿', 'the file is a zip, but no spreadsheet'), expected);

export const binaryWorkbook = (expected: Bilingual): Told =>
  told(said('文件是 .xlsb 工作簿', 'the file is an .xlsb workbook'), expected);

export const textsTooLarge = (mebibytes: number): Told =>
  told(
    said(
      `文件中的文字展开后超过 ${mebibytes} MiB`,
      `the texts of the file unpack to more than ${mebibytes} MiB`,
    ),
    SMALLER,
  );

export const fileTooLarge = (gibibytes: number, parts: number): Told =>
  told(
    said(
      `文件展开后超过 ${gibibytes} GiB，或超过 ${parts} 个部分`,
      `the file unpacks to more than ${gibibytes} GiB, or more than ${parts} parts`,
    ),
    SMALLER,
  );

export const lacksPart = (name: string, expected: Bilingual): Told =>
  told(said(`文件缺少 ${name} 部分`, `the file lacks its part ${name}`), expected);

export const damagedFile = (why: string, expected: Bilingual): Told =>
  told(
    said(`文件已损坏或没有复制完整：${why}`, `the file is damaged, or was not copied whole: ${why}`),
    expected,
  );

export const unreadableFile = (why: Bilingual, expected: Bilingual): Told =>
  told(said(`文件无法读取：${why.zh}`, `the file cannot be read: ${why.en}`), expected);

export const unreadableSheet = (why: Bilingual): Told =>
  told(said(`该表无法读取：${why.zh}`, `the sheet cannot be read: ${why.en}`), SAVED_AGAIN);

export const tooManyRows = (most: number): Told =>
  told(
    said(`文件超过 ${most} 行`, `the file has more than ${most} rows`),
    said(
      `工作簿最多 ${most} 行，更多的用 CSV 文件夹`,
      `at most ${most} rows in a spreadsheet, or a folder of CSV files`,
    ),
  );

export const tooManyBlank = (most: number): Told =>
  told(
    said(`超过 ${most} 行没有内容`, `more than ${most} rows are without content`),
    said('删去空行后另存的文件', 'the file without its blank rows'),
  );

export const bloated = (times: number): Told =>
  told(
    said(
      `文件展开后是原来的 ${times} 倍以上，几乎没有内容`,
      `the file unpacks to more than ${times} times its size, so there is hardly anything in it`,
    ),
    said('删去空行和空白区域后另存的文件', 'the file without its blank rows and areas'),
  );

export const readInEncoding = (file: string, encoding: string): Told =>
  told(
    said(`${file} 按 ${encoding} 编码读取`, `${file} was read as ${encoding}`),
    said('另存为 CSV UTF-8', 'a CSV file saved as UTF-8'),
  );

export const readWithSeparator = (file: string, separator: string): Told =>
  told(
    said(`${file} 按“${separator}”分隔读取`, `${file} was read with ${separator} between its cells`),
    said('以逗号分隔', 'commas between the cells'),
  );

export const wrongSeparator = (file: string, separator: string): Told =>
  told(
    said(
      `${file} 像是以“${separator}”分隔，而其中没有列名行`,
      `${file} seems to have ${separator} between its cells, and no header row by it`,
    ),
    said('以逗号分隔的值，首行写列名', 'comma-separated values, with a header in the first row'),
  );

export const zipTooLarge = (mebibytes: number): Told =>
  told(said(`zip 展开后超过 ${mebibytes} MiB`, `the zip unpacks to more than ${mebibytes} MiB`), XLSX_OR_ZIP);

export const damagedInZip = (name: string, why: string): Told =>
  told(said(`zip 中的 ${name} 已损坏：${why}`, `${name} in the zip is damaged: ${why}`), XLSX_OR_ZIP);

export const noFileName = (name: string): Told =>
  told(said(`${name} 不能作文件名`, `${name} is no name of a file`), XLSX_OR_ZIP);

export const twiceInZip = (name: string): Told =>
  told(said(`zip 的几个文件夹里都有 ${name}`, `the zip has ${name} twice, in several folders`), XLSX_OR_ZIP);

export const changedMeanwhile = (path: string): Told =>
  told(
    said(`${path} 在导入期间被改动`, `${path} was changed while it was imported`),
    said('导入完成前不要改动文件', 'a file that stays as it is until the import is done'),
  );

export const notUtf8 = (file: string, line: number): Told =>
  told(
    said(
      `${file} 不是 UTF-8：文件第 ${line} 行无法读取`,
      `${file} is not UTF-8: line ${line} of the file cannot be read`,
    ),
    said('另存为 CSV UTF-8', 'a CSV file saved as UTF-8'),
  );

export const brokenCsv = (file: string, row: number, why: Bilingual): Told =>
  told(
    said(
      `${file} 从第 ${row} 行起无法读取：${why.zh}`,
      `${file} cannot be read from row ${row} on: ${why.en}`,
    ),
    said('以逗号分隔的值（RFC 4180）', 'comma-separated values (RFC 4180)'),
  );

export const CSV_FAULTS = {
  openQuote: () => said('有单元格以 " 开头而没有结束', 'a cell begins with " and does not end'),
  longRow: (most: number) =>
    said(
      `该行超过 ${most} 个字符，可能缺少结束的 "`,
      `the row is longer than ${most} characters; a closing " may be missing`,
    ),
  quote: () =>
    said(
      '单元格里的 " 要写成两个，并把整格写在两个 " 之间',
      'a " within a cell must be doubled, and the cell stand between two "',
    ),
  other: (message: string) => same(message),
};

export const unreadableOnDisk = (file: string, why: string): Told =>
  told(
    said(`${file} 无法读取：${why}`, `${file} cannot be read: ${why}`),
    said('可以读取的文件', 'a readable file'),
  );

/** What is wrong with the XML of a spreadsheet. */
export const XML_FAULTS = {
  doctype: () => said('其中有 DOCTYPE，工作簿不需要它', 'it has a DOCTYPE, which no spreadsheet needs'),
  longText: (most: number) => said(`有文字超过 ${most} 个字符`, `a text is longer than ${most} characters`),
  longCell: (most: number) => said(`有单元格超过 ${most} 个字符`, `a cell has more than ${most} characters`),
  noCell: (reference: string) => said(`没有 ${reference} 这样的单元格`, `there is no cell ${reference}`),
  noText: (number: string) =>
    said(`文件已损坏，缺少第 ${number} 号共享文字`, `the file is damaged: there is no shared text ${number}`),
  noRow: (row: string) => said(`行号“${row}”不是数字`, `${row} is no number of a row`),
  notUtf8: () => said('其编码不是 UTF-8', 'it is not UTF-8'),
  damaged: (why: string) => said(`已损坏：${why}`, `it is damaged: ${why}`),
  other: (why: string) => said(`XML 有误：${why}`, why),
};
