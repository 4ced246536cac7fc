import type { Language } from '../../domain/language.ts';
import { errorsLeft, expectedAfter } from '../../domain/messages/workbook-import.ts';
import { ERRORS_COLUMN } from '../header.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import type { WorkbookSheet } from '../../tables/sheets/registry.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import { UnreadableSheet } from '../../tables/source.ts';
import type { RawRow, WorkbookError, WorkbookSource } from '../../tables/source.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/written-sheet.ts';
import { aboutSheet } from '../template/about-sheet.ts';
import { columnLayout, headerCell } from '../template/sheet-layout.ts';
import type { ErrorReport } from './error-report.ts';

/**
 * Writes the workbook again, each row where it was, with its errors beside it. Corrected there, it can be imported
 * as it is: an import passes over the column of the errors.
 */
export async function writeReport(
  path: string,
  source: WorkbookSource,
  errors: ErrorReport,
  language: Language,
): Promise<void> {
  const sheets = SHEETS.filter(({ key }) => source.sheets.has(key));
  await writeSpreadsheet(path, [
    aboutSheet([...generalErrors(errors, language)]),
    ...sheets.map((sheet) => reportedSheet(source, sheet, errors, language)),
  ]);
}

function* generalErrors(
  { general, left }: ErrorReport,
  language: Language,
): Generator<readonly WrittenCell[]> {
  for (const error of general) {
    const { sheet, row, column } = error;
    yield [wrong(sheet), row, wrong(column ?? ''), wrong(textOf(error, language))];
  }
  if (left > 0) yield [wrong(errorsLeft(left)[language])];
}

function reportedSheet(
  source: WorkbookSource,
  sheet: WorkbookSheet,
  errors: ErrorReport,
  language: Language,
): WrittenSheet {
  const present = sheet.columns.filter(({ key }) => source.sheets.get(sheet.key)?.columns.has(key));
  const columns = [...present.map((column) => columnLayout(sheet, column)), { width: 80 }];
  async function* rows(): AsyncGenerator<readonly WrittenCell[]> {
    yield [...present.map(headerCell), { text: ERRORS_COLUMN, style: 'header' } as const];
    let last = 1;
    for await (const raw of readable(source.rows(sheet.key))) {
      for (; last < raw.row - 1; last += 1) yield [];
      last = raw.row;
      const found = errors.of(sheet.key, raw.row);
      const wrongColumns = new Set(found.map(({ column }) => column));
      const cells = present.map(({ key }) => {
        const text = raw.cells[sheet.places.get(key) ?? -1] ?? '';
        return wrongColumns.has(key) ? wrong(text) : text;
      });
      yield [
        ...cells,
        found.length > 0 ? wrong(found.map((each) => textOf(each, language)).join('\n')) : null,
      ];
    }
  }
  return { name: bothNames(sheet), columns, frozenRows: 1, rows: rows() };
}

/** The rows up to where the sheet breaks off, which is one of the errors. */
async function* readable(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
  }
}

const wrong = (text: string): WrittenCell => ({ text, style: 'wrong' });

const textOf = ({ message, expected }: WorkbookError, language: Language): string =>
  `${message[language]}; ${expectedAfter(expected)[language]}`;
