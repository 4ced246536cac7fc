import type { Language } from '../domain/language.ts';
import { placeText } from '../domain/messages/workbook-place.ts';
import { LAST_DAY } from '../tables/sheets/last-day.ts';
import { TABLES } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';

/** An error or notice of a workbook as one reader is told it. */
export interface ToldError {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** Where it is, in words: `人员 表 第 5 行 C 列 起始日期`. */
  readonly place: string;
  readonly message: string;
  readonly expected: string;
}

export function tellError(error: WorkbookError, language: Language): ToldError {
  const { sheet, row, column, value, letter, message, expected } = error;
  const table = TABLES.find(({ key }) => key === sheet);
  const named = [...(table?.columns ?? []), LAST_DAY].find(({ key }) => key === column) ?? column;
  const place = placeText({ sheet: table ?? sheet, row, column: named, letter })[language];
  return { sheet, row, column, value, place, message: message[language], expected: expected[language] };
}
