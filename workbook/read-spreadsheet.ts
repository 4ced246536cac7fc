import { basename } from 'node:path';
import { titled, type Told } from '../domain/messages/told.ts';
import { isDate } from '../domain/messages/workbook-cells.ts';
import * as say from '../domain/messages/workbook-files.ts';
import * as ofSheet from '../domain/messages/workbook-sheets.ts';
import { shown, tidy } from '../domain/text.ts';
import { Fault } from '../tables/fault.ts';
import { refuseChanged, versionOf } from './file-version.ts';
import { readCells, readHeader } from './header.ts';
import type { Header } from './header.ts';
import { nameSheets, someSheet } from './named-sheets.ts';
import type { SheetForm } from './named-sheets.ts';
import { SHEETS, sheetOf } from '../tables/sheets/registry.ts';
import type { SheetKey, Table, TableKey, WorkbookSheet } from '../tables/sheets/registry.ts';
import { UnreadableSheet } from '../tables/source.ts';
import type { RawRow, WorkbookError, WorkbookSource } from '../tables/source.ts';
import { ABOUT_SHEET } from './spreadsheet/about-sheet.ts';
import { readContents } from './spreadsheet/contents.ts';
import type { Contents, ListedSheet } from './spreadsheet/contents.ts';
import { NotASpreadsheet, Parts } from './spreadsheet/parts.ts';
import { sheetRows } from './spreadsheet/sheet-rows.ts';
import type { SpreadsheetRow } from './spreadsheet/sheet-rows.ts';
import { BadXml } from './spreadsheet/walk-xml.ts';

/** Rows that are not blank, of all sheets together. A folder of CSV files has no such limit. */
export const MOST_ROWS = 500_000;
const MOST_MERGED = 20;

interface OpenedSheet {
  readonly part: string;
  readonly header: Header;
}

interface Opened {
  readonly problems: readonly WorkbookError[];
  readonly unreadable: ReadonlySet<SheetKey>;
  readonly sheets: ReadonlyMap<TableKey, OpenedSheet>;
  readonly contents: Contents;
}

/** Opens an .xlsx file. Goes through all of it once, for what must be known before a row is taken: more in `Opening`. */
export async function readSpreadsheet(
  path: string,
  { mostRows = MOST_ROWS }: { readonly mostRows?: number } = {},
): Promise<WorkbookSource> {
  const version = await versionOf(path);
  const opened = await Parts.use(path, (parts) => new Opening(path, parts, mostRows).finish()).catch(
    (error) => refusedFile(path, error),
  );
  const { problems, unreadable, sheets, contents } = opened;
  return {
    path,
    problems,
    unreadable,
    sheets: new Map([...sheets].map(([key, { header }]) => [key, header])),
    rows: (key) => rawRows({ path, version }, contents, key, sheets.get(key)),
  };
}

const FORM: SheetForm = { noun: 'sheet', titleOf: titled };

/** Names the sheets, reads their headers, counts their rows, and finds what is merged or hidden. */
class Opening {
  private readonly path: string;
  private readonly parts: Parts;
  private readonly mostRows: number;
  private readonly problems: WorkbookError[] = [];
  private readonly sheets = new Map<TableKey, OpenedSheet>();
  private readonly unreadable = new Set<SheetKey>();
  private rows = 0;

  constructor(path: string, parts: Parts, mostRows: number) {
    this.path = path;
    this.parts = parts;
    this.mostRows = mostRows;
  }

  async finish(): Promise<Opened> {
    const contents = await readContents(this.parts);
    const handed = contents.sheets
      .filter(({ name }) => name !== ABOUT_SHEET)
      .map((listed) => ({ listed, label: listed.name, name: tidy(listed.name) }));
    const named = nameSheets(handed, FORM);
    this.problems.push(...named.problems);
    for (const key of named.unclear) this.unreadable.add(key);
    if (handed.length === 0) this.problems.push(wholeFile(this.path, ofSheet.noSheet(someSheet(FORM))));
    for (const sheet of SHEETS) {
      const found = named.sheets.get(sheet.key);
      if (found) await this.openSheet(sheet, found.listed, contents);
    }
    const { problems, unreadable, sheets } = this;
    return { problems, unreadable, sheets, contents };
  }

  private async openSheet(sheet: WorkbookSheet, listed: ListedSheet, contents: Contents): Promise<void> {
    if (listed.isHidden) {
      this.refuse(sheet, null, ofSheet.hiddenSheet(shown(listed.name)));
      this.unreadable.add(sheet.key);
      return;
    }
    try {
      const header = await this.scan(sheet, listed, contents);
      if (header) this.sheets.set(sheet.key, { part: listed.part, header });
      this.problems.push(...(header?.problems ?? []));
      if (!header) {
        this.refuse(sheet, null, ofSheet.noHeader('sheet', sheet.columns));
        this.unreadable.add(sheet.key);
      }
    } catch (error) {
      this.refuse(sheet, null, asUnreadable(error).told);
      this.unreadable.add(sheet.key);
    }
  }

  /** The header, if the first row has one. */
  private async scan(
    sheet: WorkbookSheet,
    { part }: ListedSheet,
    contents: Contents,
  ): Promise<Header | undefined> {
    const merged: string[] = [];
    const onMerged = (range: string) => void (merged.length < MOST_MERGED && merged.push(range));
    let header: Header | undefined;
    for await (const row of sheetRows(await this.parts.stream(part), contents, onMerged)) {
      if (row.row === 1) header = readHeader(sheet, record(row));
      this.rows += 1;
      if (this.rows > this.mostRows) throw new NotASpreadsheet(say.tooManyRows(this.mostRows));
    }
    for (const range of merged) {
      const row = Number(/\d+/.exec(range)?.[0] ?? 0) || null;
      this.refuse(sheet, row, ofSheet.mergedCells(shown(range)));
    }
    return header;
  }

  private refuse(sheet: WorkbookSheet, row: number | null, what: Told): void {
    this.problems.push({ sheet: sheet.key, row, column: null, value: null, ...what });
  }
}

async function* rawRows(
  file: { readonly path: string; readonly version: string },
  contents: Contents,
  key: TableKey,
  sheet: OpenedSheet | undefined,
): AsyncGenerator<RawRow> {
  if (!sheet) return;
  await refuseChanged(file.path, file.version);
  const parts = await Parts.open(file.path);
  try {
    for await (const row of sheetRows(await parts.stream(sheet.part), contents)) {
      const raw = row.row === 1 ? undefined : rawRow(sheetOf(key), sheet.header, row);
      if (raw) yield raw;
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    parts.close();
  }
}

function rawRow(sheet: Table, header: Header, row: SpreadsheetRow): RawRow | undefined {
  const raw = readCells(header, record(row), row.row);
  if (!raw) return undefined;
  const wrong = new Map<number, Fault>();
  sheet.columns.forEach((column, place) => {
    const cell = row.cells.get(header.places[place] ?? -1);
    const fault = cell?.fault ?? (cell?.isDate && column.type.is !== 'day' ? A_DATE : undefined);
    if (fault) wrong.set(place, fault);
  });
  return wrong.size === 0 ? raw : { ...raw, wrong };
}

const A_DATE = new Fault(isDate());

function record({ cells }: SpreadsheetRow): string[] {
  const last = Math.max(...cells.keys());
  return Array.from({ length: last + 1 }, (_, at) => cells.get(at)?.text ?? '');
}

function asUnreadable(error: unknown): UnreadableSheet {
  if (error instanceof UnreadableSheet) return error;
  if (!(error instanceof BadXml)) throw error;
  return new UnreadableSheet(say.unreadableSheet(error.why), null, { cause: error });
}

/** A file that cannot be opened, as a workbook with that one error. */
export function unreadableFile(path: string, error: NotASpreadsheet): WorkbookSource {
  const { problems, unreadable } = refusedFile(path, error);
  return { path, problems, unreadable, sheets: new Map(), rows: () => noRows() };
}

async function* noRows(): AsyncGenerator<RawRow> {}

/** What is wrong with the whole file is one error of the workbook, told like any other. */
function refusedFile(path: string, error: unknown): Opened {
  const isBad = error instanceof BadXml;
  if (!isBad && !(error instanceof NotASpreadsheet)) throw error;
  const what = isBad ? say.unreadableFile(error.why, say.AN_XLSX) : error.told;
  const contents: Contents = { sheets: [], system: 1900, formats: [], texts: [] };
  const problems = [wholeFile(path, what)];
  return { problems, unreadable: new Set(SHEETS.map(({ key }) => key)), sheets: new Map(), contents };
}

function wholeFile(path: string, what: Told): WorkbookError {
  const name = shown(basename(path));
  return { sheet: name, row: null, column: null, value: name, ...what };
}
