import type { Bilingual } from '../language.ts';
import { titled, type Named } from './told.ts';

/** Where something stands in a workbook. */
export interface Place {
  /** A sheet, or the name of a file that is none. */
  readonly sheet: Named | string;
  readonly row: number | null;
  /** A column, or a header that names none. */
  readonly column: Named | string | null;
  /** As a spreadsheet program counts columns; undefined where the column stands nowhere. */
  readonly letter: string | undefined;
}

/** `人员 表 第 5 行 C 列 起始日期`. */
export function placeText({ sheet, row, column, letter }: Place): Bilingual {
  const name = (of: Named | string | null): Bilingual =>
    of === null || typeof of === 'string' ? { zh: of ?? '', en: of ?? '' } : titled(of);
  const zh = [
    typeof sheet === 'string' ? sheet : `${sheet.chinese} 表`,
    row === null ? '' : `第 ${row} 行`,
    letter === undefined ? '' : `${letter} 列`,
    name(column).zh,
  ];
  const en = [
    name(sheet).en,
    row === null ? '' : `row ${row}`,
    [letter === undefined ? '' : `column ${letter}`, name(column).en].filter(Boolean).join(' '),
  ];
  return { zh: zh.filter(Boolean).join(' '), en: en.filter(Boolean).join(', ') };
}
