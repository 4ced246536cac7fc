import type { Bilingual } from '../domain/language.ts';
import type { Told } from '../domain/messages/told.ts';
import * as say from '../domain/messages/workbook-sheets.ts';
import { shown } from '../domain/text.ts';
import { nearest } from '../tables/reading/nearest.ts';
import { SHEETS, sheetNamed } from '../tables/sheets/registry.ts';
import type { SheetKey, WorkbookSheet } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';
import { isWholeHeader } from './layout/header.ts';
import { explains, isGenericName, plainSheetName } from './layout/sheet-name.ts';

/** Something that was handed over as a sheet: a file of a folder, or a sheet of a spreadsheet. */
export interface Handed {
  /** As people see it: `people.csv`. */
  readonly label: string;
  /** What should be the name of a sheet: `people`. */
  readonly name: string;
  readonly isHidden?: boolean;
}

/** Which of the things handed over is which sheet. */
export interface NamedSheets<T extends Handed> {
  readonly sheets: ReadonlyMap<SheetKey, T>;
  /** Sheets that somebody meant to hand over, though not once and with the right name. */
  readonly unclear: ReadonlySet<SheetKey>;
  readonly problems: readonly WorkbookError[];
  readonly notices: readonly WorkbookError[];
}

/** How a workbook of this form speaks of its sheets. */
export interface SheetForm {
  readonly noun: 'file' | 'sheet';
  readonly titleOf: say.SheetTitle;
}

/** The first lines of what was handed over that are not blank. */
type FirstLines<T> = (handed: T) => Promise<readonly (readonly string[])[]>;

export function nameSheets<T extends Handed>(
  handed: readonly T[],
  form: SheetForm,
  firstLines: FirstLines<T>,
): Promise<NamedSheets<T>> {
  return new Naming(form, firstLines).name(handed);
}

class Naming<T extends Handed> {
  private readonly form: SheetForm;
  private readonly firstLines: FirstLines<T>;
  private readonly sheets = new Map<SheetKey, T>();
  private readonly unclear = new Set<SheetKey>();
  private readonly problems: WorkbookError[] = [];
  private readonly notices: WorkbookError[] = [];

  constructor(form: SheetForm, firstLines: FirstLines<T>) {
    this.form = form;
    this.firstLines = firstLines;
  }

  async name(handed: readonly T[]): Promise<NamedSheets<T>> {
    const unknown = handed.filter((each) => !this.takeNamed(each));
    for (const key of this.unclear) this.sheets.delete(key);
    const left: T[] = [];
    for (const each of unknown) if (!(await this.passOver(each))) left.push(each);
    for (const each of left) await this.takeUnknown(each, left.length === 1);
    const { sheets, unclear, problems, notices } = this;
    return { sheets, unclear, problems, notices };
  }

  private takeNamed(handed: T): boolean {
    const exact = sheetNamed(handed.name);
    const sheet = exact ?? (handed.isHidden ? undefined : sheetNamed(plainSheetName(handed.name)));
    if (!sheet) return false;
    if (this.sheets.has(sheet.key) || this.unclear.has(sheet.key)) {
      this.problems.push(second(sheet, handed, this.sheets.get(sheet.key), this.form));
      this.unclear.add(sheet.key);
      return true;
    }
    this.sheets.set(sheet.key, handed);
    if (!exact) this.note(handed, say.sheetReadAs(shown(handed.label), sheet));
    return true;
  }

  private async passOver(handed: T): Promise<boolean> {
    const why = handed.isHidden
      ? 'hidden'
      : (await this.firstLines(handed)).length === 0
        ? 'empty'
        : explains(handed.name)
          ? 'explains'
          : undefined;
    if (why === undefined) return false;
    this.note(handed, say.sheetPassedOver(shown(handed.label), why));
    return true;
  }

  /** A sheet with the name that a program gave it may be known by its header, where nothing else is handed over. */
  private async takeUnknown(handed: T, isAlone: boolean): Promise<void> {
    if (isAlone && this.sheets.size === 0 && this.unclear.size === 0 && isGenericName(handed.name)) {
      const lines = await this.firstLines(handed);
      const fitting = SHEETS.filter((sheet) => lines.some((texts) => isWholeHeader(sheet, texts)));
      const [sheet] = fitting;
      if (sheet && fitting.length === 1) {
        this.sheets.set(sheet.key, handed);
        return this.note(handed, say.sheetReadAs(shown(handed.label), sheet));
      }
    }
    const meant = meantBy(handed.name);
    const expected = meant ? this.form.titleOf(meant) : say.oneOfSheets(SHEETS, this.form.titleOf);
    const label = shown(handed.label);
    this.problems.push(problem(label, handed.label, say.unknownSheet(label, expected)));
    if (meant && !this.sheets.has(meant.key)) this.unclear.add(meant.key);
  }

  private note({ label }: T, what: Told): void {
    this.notices.push(problem(shown(label), label, what));
  }
}

/** `expected` of a workbook that has no sheet at all. */
export function someSheet({ titleOf }: SheetForm): Bilingual {
  return say.someSheet(SHEETS, titleOf);
}

function meantBy(name: string): WorkbookSheet | undefined {
  const names = SHEETS.flatMap((sheet) => [sheet.key, sheet.chinese]);
  return sheetNamed(nearest(name, names) ?? '');
}

function second(
  sheet: WorkbookSheet,
  { label }: Handed,
  first: Handed | undefined,
  { noun, titleOf }: SheetForm,
): WorkbookError {
  const what = { first: first && shown(first.label), noun, title: titleOf };
  return problem(sheet.key, label, say.secondSheet(shown(label), sheet, what));
}

function problem(sheet: string, value: string, what: Told): WorkbookError {
  return { sheet, row: null, column: null, value: shown(value), ...what };
}
