import type { Bilingual } from '../language.ts';
import { listed, said, titled, type Named } from './told.ts';

/** Why a workbook is not read or written at all. */

export const noSuchPath = (path: string): Bilingual =>
  said(
    `没有 ${path}。请给出 .xlsx 文件，或工作簿的 CSV 文件夹。`,
    `There is no ${path}. Give an .xlsx file, or the folder with the CSV files of the workbook.`,
  );

export const oneCsvFile = (path: string): Bilingual =>
  said(
    `${path} 是单个 CSV 文件。请给出它所在的文件夹，其中一表一文件。`,
    `${path} is one CSV file. Give the folder that it is in, with a file for each sheet.`,
  );

export const noFolder = (path: string): Bilingual =>
  said(
    `${path} 不是可以读取的文件夹。请给出工作簿的 CSV 文件夹。`,
    `${path} is not a folder that can be read. Give the folder with the CSV files of the workbook.`,
  );

export const rowChanged = (sheet: Named, row: number): Bilingual =>
  said(
    `${sheet.chinese} 表第 ${row} 行与检查时不同：工作簿在此期间被改动。请重新导入。`,
    `Row ${row} of ${sheet.key} is not as it was checked: the workbook was changed meanwhile. Import it again.`,
  );

export const cannotWrite = (path: string, why: Bilingual): Bilingual =>
  said(`无法写入 ${path}：${why.zh}。`, `${path} cannot be written: ${why.en}.`);

export const noFolderAt = (path: string): Bilingual =>
  said(`没有文件夹 ${path}`, `there is no folder ${path}`);

export const folderNotEmpty = (path: string): Bilingual =>
  said(
    `${path} 不是空的。请给出新文件夹（以免旧文件被当作导出内容），或以 .xlsx 结尾的文件名。`,
    `${path} is not empty. Give a new folder, so that nothing old is taken for a part of the export, or a name that ends in .xlsx.`,
  );

export const unknownEnding = (path: string): Bilingual =>
  said(
    `${path} 须以 .csv、.xlsx 或 .json 结尾，以说明写成什么。`,
    `${path} must end in .csv, .xlsx or .json: the ending says what is written.`,
  );

export const noSuchSheet = (name: string, sheets: readonly Named[]): Bilingual => {
  const all = listed(sheets.map(titled));
  return said(`没有“${name}”表。表有：${all.zh}。`, `There is no sheet ${name}. Sheets are ${all.en}.`);
};

export const zoneMissing = (sheet: Named): Bilingual =>
  said(
    `${sheet.chinese} 之后缺少新区编码；整表请只写 ${sheet.chinese}。`,
    `After ${sheet.key}: the code of a zone is missing; for the whole sheet write ${sheet.key}.`,
  );

export const notByZone = (sheet: Named, zoned: readonly Named[]): Bilingual => {
  const all = listed(zoned.map(titled));
  return said(
    `${sheet.chinese} 不能按新区替换；可以的有：${all.zh}。`,
    `${titled(sheet).en} cannot be replaced by zone; these can: ${all.en}.`,
  );
};
