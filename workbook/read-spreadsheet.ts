import { basename } from 'node:path';
import { titled, type Told } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-files.ts';
import * as ofSheet from '../domain/messages/workbook-sheets.ts';
import { shown, tidy } from '../domain/text.ts';
import { SHEETS, sheetOf } from '../tables/sheets/registry.ts';
import type { SheetKey, TableKey, WorkbookSheet } from '../tables/sheets/registry.ts';
import { UnreadableSheet } from '../tables/source.ts';
import type { RawRow, WorkbookError } from '../tables/source.ts';
import { refuseChanged, versionOf } from './file-version.ts';
import type { Header } from './layout/header.ts';
import { layOut } from './layout/lay-out.ts';
import { indexPassedOver, passedOverLine } from './layout/lay-out-notices.ts';
import { nameSheets, someSheet } from './named-sheets.ts';
import type { SheetForm } from './named-sheets.ts';
import { ABOUT_SHEET } from './spreadsheet/about-sheet.ts';
import { readContents } from './spreadsheet/contents.ts';
import type { Contents, ListedSheet } from './spreadsheet/contents.ts';
import { MergedCells } from './spreadsheet/merged-cells.ts';
import { NotASpreadsheet } from './spreadsheet/not-a-spreadsheet.ts';
import { Parts, type GoOn } from './spreadsheet/parts.ts';
import { sheetLines, withCells, writtenCells, type SheetLine } from './spreadsheet/sheet-lines.ts';
import { sheetRows } from './spreadsheet/sheet-rows.ts';
import { BadXml } from './spreadsheet/walk-xml.ts';
import type { WholeLine, WholeWorkbook } from './whole-workbook.ts';

/** Rows that are not blank, of all sheets together. A folder of CSV files has no such limit. */
export const MOST_ROWS = 500_000;

interface OpenedSheet {
  readonly part: string;
  readonly header: Header;
}

interface Opened {
  readonly problems: readonly WorkbookError[];
  readonly notices: readonly WorkbookError[];
  readonly unreadable: ReadonlySet<SheetKey>;
  readonly sheets: ReadonlyMap<TableKey, OpenedSheet>;
  readonly contents: Contents;
}

/** Opens an .xlsx file. Goes through all of it once, for what must be known before a row is taken: more in `Opening`. */
export async function readSpreadsheet(
  path: string,
  {
    mostRows = MOST_ROWS,
    name = basename(path),
    goOn,
  }: { readonly mostRows?: number; readonly name?: string; readonly goOn?: GoOn | undefined } = {},
): Promise<WholeWorkbook> {
  const version = await versionOf(path);
  const open = (parts: Parts): Promise<Opened> => new Opening(name, parts, mostRows).finish();
  const opened = await Parts.use(path, open, goOn).catch((error) => refusedFile(name, error));
  const { problems, notices, unreadable, sheets, contents } = opened;
  const file = { path, version, contents };
  return {
    ...{ path, problems, notices, unreadable },
    sheets: new Map([...sheets].map(([key, { header }]) => [key, header])),
    rows: (key, onNotice) => rawRows(file, key, sheets.get(key), onNotice),
    whole: contents.sheets
      .filter((listed) => listed.name !== ABOUT_SHEET)
      .map(({ name: sheet, isHidden, part }) => {
        const read = [...sheets].find(([, each]) => each.part === part);
        return {
          ...{ name: sheet, isHidden, lines: () => wholeLines(file, part) },
          ...(read ? { read: { key: read[0] as SheetKey, header: read[1].header } } : {}),
        };
      }),
  };
}

const FORM: SheetForm = { noun: 'sheet', titleOf: titled };
const FIRST = 10;

/** Names the sheets, reads their headers, counts their rows, and finds what is merged or hidden. */
class Opening {
  private readonly name: string;
  private readonly parts: Parts;
  private readonly mostRows: number;
  private readonly problems: WorkbookError[] = [];
  private readonly notices: WorkbookError[] = [];
  private readonly sheets = new Map<TableKey, OpenedSheet>();
  private readonly unreadable = new Set<SheetKey>();
  private rows = 0;

  constructor(name: string, parts: Parts, mostRows: number) {
    this.name = name;
    this.parts = parts;
    this.mostRows = mostRows;
  }

  async finish(): Promise<Opened> {
    const contents = await readContents(this.parts);
    const handed = contents.sheets
      .filter(({ name }) => name !== ABOUT_SHEET)
      .map((listed) => ({
        ...{ listed, label: listed.name, name: tidy(listed.name), isHidden: listed.isHidden },
      }));
    const named = await nameSheets(handed, FORM, ({ listed }) => this.firstLines(listed, contents));
    this.problems.push(...named.problems);
    this.notices.push(...named.notices);
    for (const key of named.unclear) this.unreadable.add(key);
    if (handed.length === 0) this.problems.push(wholeFile(this.name, ofSheet.noSheet(someSheet(FORM))));
    for (const sheet of SHEETS) {
      const found = named.sheets.get(sheet.key);
      if (found && !(await this.openSheet(sheet, found.listed, contents))) this.unreadable.add(sheet.key);
    }
    const { problems, notices, unreadable, sheets } = this;
    return { problems, notices, unreadable, sheets, contents };
  }

  /** Whether its rows can be read. */
  private async openSheet(sheet: WorkbookSheet, listed: ListedSheet, contents: Contents): Promise<boolean> {
    if (listed.isHidden) {
      this.refuse(sheet, null, ofSheet.hiddenSheet(shown(listed.name)));
      return false;
    }
    try {
      const header = await this.scan(sheet, listed, contents);
      if (header) this.sheets.set(sheet.key, { part: listed.part, header });
      this.problems.push(...(header?.problems ?? []));
      this.notices.push(...(header?.notices ?? []));
      if (!header) this.refuse(sheet, null, ofSheet.noHeader('sheet', sheet.columns));
      return header !== undefined;
    } catch (error) {
      this.refuse(sheet, null, asUnreadable(error).told);
      return false;
    }
  }

  /** The header, if one of the first rows is one. */
  private async scan(
    sheet: WorkbookSheet,
    { part }: ListedSheet,
    contents: Contents,
  ): Promise<Header | undefined> {
    const merged = new MergedCells();
    const lines = sheetLines(
      sheetRows(await this.parts.stream(part), contents, (range) => merged.add(range)),
    );
    const titles: WorkbookError[] = [];
    let header: Header | undefined;
    for await (const laid of layOut(sheet, this.counted(lines))) {
      if (laid.as === 'header') header = laid.header;
      if (laid.as === 'title') titles.push(passedOverLine(sheet, laid.line, 'title'));
      if (laid.as === 'row' || laid.as === 'header') merged.holds(laid.line.row);
    }
    if (header) this.notices.push(...titles);
    for (const { range, row } of merged.amongRows())
      this.refuse(sheet, row, ofSheet.mergedCells(shown(range)));
    return header;
  }

  private async *counted(lines: AsyncIterable<SheetLine>): AsyncGenerator<SheetLine> {
    for await (const line of lines) {
      this.rows += 1;
      if (this.rows > this.mostRows) throw new NotASpreadsheet(say.tooManyRows(this.mostRows));
      yield line;
    }
  }

  private async firstLines({ part }: ListedSheet, contents: Contents): Promise<(readonly string[])[]> {
    const lines: (readonly string[])[] = [];
    try {
      for await (const { texts } of sheetLines(sheetRows(await this.parts.stream(part), contents))) {
        lines.push(texts);
        if (lines.length === FIRST) break;
      }
    } catch (error) {
      lines.push([asUnreadable(error).message]);
    }
    return lines;
  }

  private refuse(sheet: WorkbookSheet, row: number | null, what: Told): void {
    this.problems.push({ sheet: sheet.key, row, column: null, value: null, ...what });
  }
}

interface SpreadsheetFile {
  readonly path: string;
  readonly version: string;
  readonly contents: Contents;
}

async function* linesOf(
  { path, version, contents }: SpreadsheetFile,
  part: string,
): AsyncGenerator<SheetLine> {
  await refuseChanged(path, version);
  const parts = await Parts.open(path);
  try {
    yield* sheetLines(sheetRows(await parts.stream(part), contents));
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    parts.close();
  }
}

async function* rawRows(
  file: SpreadsheetFile,
  key: TableKey,
  opened: OpenedSheet | undefined,
  onNotice: (notice: WorkbookError) => void = () => undefined,
): AsyncGenerator<RawRow> {
  if (!opened) return;
  const sheet = sheetOf(key);
  for await (const laid of layOut(sheet, linesOf(file, opened.part))) {
    if (laid.as === 'note') onNotice(passedOverLine(sheet, laid.line, 'note'));
    if (laid.as === 'row' && laid.beginsIndex) onNotice(indexPassedOver(sheet, laid.header));
    if (laid.as === 'row') yield withCells(sheet, laid.header, laid.line, laid.raw);
  }
}

async function* wholeLines(file: SpreadsheetFile, part: string): AsyncGenerator<WholeLine> {
  for await (const line of linesOf(file, part)) yield { row: line.row, cells: writtenCells(line) };
}

function asUnreadable(error: unknown): UnreadableSheet {
  if (error instanceof UnreadableSheet) return error;
  if (!(error instanceof BadXml)) throw error;
  return new UnreadableSheet(say.unreadableSheet(error.why), null, { cause: error });
}

/** A file that cannot be opened, as a workbook with that one error. */
export function unreadableFile(path: string, name: string, error: NotASpreadsheet): WholeWorkbook {
  const { problems, notices, unreadable } = refusedFile(name, error);
  return { path, problems, notices, unreadable, sheets: new Map(), rows: () => noRows(), whole: [] };
}

async function* noRows(): AsyncGenerator<RawRow> {}

/** What is wrong with the whole file is one error of the workbook, told like any other. */
function refusedFile(name: string, error: unknown): Opened {
  const isBad = error instanceof BadXml;
  if (!isBad && !(error instanceof NotASpreadsheet)) throw error;
  const what = isBad ? say.unreadableFile(error.why, say.AN_XLSX) : error.told;
  const contents: Contents = { sheets: [], system: 1900, formats: [], texts: [] };
  const problems = [wholeFile(name, what)];
  return {
    problems,
    notices: [],
    unreadable: new Set(SHEETS.map(({ key }) => key)),
    sheets: new Map(),
    contents,
  };
}

function wholeFile(name: string, what: Told): WorkbookError {
  const label = shown(name);
  return { sheet: label, row: null, column: null, value: label, ...what };
}
