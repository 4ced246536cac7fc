import { join } from 'node:path';
import type { Told } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-files.ts';
import { noHeader } from '../domain/messages/workbook-sheets.ts';
import { shown, tidy } from '../domain/text.ts';
import { SHEETS, sheetOf } from '../tables/sheets/registry.ts';
import type { SheetKey, TableKey } from '../tables/sheets/registry.ts';
import { UnreadableSheet } from '../tables/source.ts';
import type { RawRow, WorkbookError } from '../tables/source.ts';
import { unguarded } from './csv-text.ts';
import { refuseChanged, versionOf } from './file-version.ts';
import { csvFormOf, separatorName, type CsvForm } from './folder/csv-form.ts';
import { csvRecords } from './folder/csv-records.ts';
import { findFiles, type CsvFile } from './folder/files.ts';
import type { Header } from './layout/header.ts';
import { layOut, type Line } from './layout/lay-out.ts';
import { indexPassedOver, passedOverLine } from './layout/lay-out-notices.ts';
import type { WholeLine, WholeSheet, WholeWorkbook } from './whole-workbook.ts';

interface SheetFile {
  readonly path: string;
  readonly form: CsvForm;
  readonly header: Header;
  /** As it was when the folder was opened: rows are read twice, and must be the same rows. */
  readonly version: string;
}

/** Opens a folder of CSV files, one a sheet. Reads the headers only; throws where it is no folder. */
export async function readFolder(folder: string): Promise<WholeWorkbook> {
  return new OpenedFolder(folder).open();
}

class OpenedFolder {
  private readonly folder: string;
  private readonly problems: WorkbookError[] = [];
  private readonly notices: WorkbookError[] = [];
  private readonly sheets = new Map<TableKey, SheetFile>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async open(): Promise<WholeWorkbook> {
    const { folder, problems, notices, sheets } = this;
    const found = await findFiles(folder, (file) => firstLines(join(folder, file.label)));
    problems.push(...found.problems);
    notices.push(...found.notices);
    const unreadable = new Set(found.unclear);
    for (const { key } of SHEETS) {
      const file = found.sheets.get(key);
      if (file && !(await this.openSheet(key, file))) unreadable.add(key);
    }
    return {
      ...{ path: folder, problems, notices, unreadable },
      sheets: new Map([...sheets].map(([key, file]) => [key, file.header])),
      rows: (key, onNotice) => sheetRows(key, sheets.get(key), onNotice),
      whole: found.files.map((label) => this.wholeFile(label)),
    };
  }

  private async openSheet(key: SheetKey, { label }: CsvFile): Promise<boolean> {
    const path = join(this.folder, label);
    try {
      const version = await versionOf(path);
      const { suspect, ...form } = await csvFormOf(path, [sheetOf(key)]);
      this.noteForm(key, shown(label), form);
      const header = await this.findHeader(key, path, form);
      if (header) this.sheets.set(key, { path, form, header, version });
      else {
        const separator = suspect && say.wrongSeparator(shown(label), separatorName(suspect));
        this.tell(this.problems, key, separator || noHeader('file', sheetOf(key).columns));
      }
      return header !== undefined;
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      this.tell(this.problems, key, error.told);
      return false;
    }
  }

  private wholeFile(label: string): WholeSheet {
    const path = join(this.folder, label);
    const read = [...this.sheets].find(([, file]) => file.path === path);
    return {
      ...{
        name: label.slice(0, -'.csv'.length),
        isHidden: false,
        lines: () => wholeLines(path, read?.[1].form),
      },
      ...(read ? { read: { key: read[0] as SheetKey, header: read[1].header } } : {}),
    };
  }

  private noteForm(key: SheetKey, file: string, { encoding, separator, hasSeparatorLine }: CsvForm): void {
    if (encoding !== 'utf-8') this.tell(this.notices, key, say.readInEncoding(file, encoding.toUpperCase()));
    if (separator !== ',' || hasSeparatorLine)
      this.tell(this.notices, key, say.readWithSeparator(file, separatorName(separator)));
  }

  private async findHeader(key: SheetKey, path: string, form: CsvForm): Promise<Header | undefined> {
    const sheet = sheetOf(key);
    const titles: WorkbookError[] = [];
    for await (const laid of layOut(sheet, csvLines(path, form))) {
      if (laid.as === 'title') titles.push(passedOverLine(sheet, laid.line, 'title'));
      if (laid.as !== 'header') continue;
      this.problems.push(...laid.header.problems);
      this.notices.push(...titles, ...laid.header.notices);
      return laid.header;
    }
    return undefined;
  }

  private tell(list: WorkbookError[], sheet: SheetKey, what: Told): void {
    list.push({ sheet, row: null, column: null, value: null, ...what });
  }
}

/** The records of a file as lines; the line that says what the separator is is none. */
async function* csvLines(path: string, form: CsvForm): AsyncGenerator<Line> {
  let row = 0;
  for await (const record of csvRecords(path, form)) {
    row += 1;
    if (row === 1 && form.hasSeparatorLine) continue;
    yield { row, texts: record.map((cell) => tidy(unguarded(cell))) };
  }
}

const FIRST = 10;

/** The first lines that are not blank, by whatever separator makes a header of any sheet of one of them. */
async function firstLines(path: string): Promise<readonly (readonly string[])[]> {
  const lines: (readonly string[])[] = [];
  try {
    for await (const { texts } of csvLines(path, await csvFormOf(path, SHEETS))) {
      if (texts.some((text) => text !== '')) lines.push(texts);
      if (lines.length === FIRST) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    lines.push([error.message]);
  }
  return lines;
}

async function* sheetRows(
  key: TableKey,
  file: SheetFile | undefined,
  onNotice: (notice: WorkbookError) => void = () => undefined,
): AsyncGenerator<RawRow> {
  if (!file) return;
  await refuseChanged(file.path, file.version);
  const sheet = sheetOf(key);
  for await (const laid of layOut(sheet, csvLines(file.path, file.form))) {
    if (laid.as === 'note') onNotice(passedOverLine(sheet, laid.line, 'note'));
    if (laid.as === 'row' && laid.beginsIndex) onNotice(indexPassedOver(sheet, laid.header));
    if (laid.as === 'row') yield laid.raw;
  }
}

async function* wholeLines(path: string, form?: CsvForm): AsyncGenerator<WholeLine> {
  for await (const { row, texts } of csvLines(path, form ?? (await csvFormOf(path, SHEETS))))
    if (texts.some((text) => text !== '')) yield { row, cells: texts };
}
