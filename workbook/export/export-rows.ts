import { joinKey } from '../../domain/keys.ts';
import type { Bilingual } from '../../domain/language.ts';
import { LEFT_OUT } from '../../domain/messages/outcomes.ts';
import { titled } from '../../domain/messages/told.ts';
import { shown } from '../../domain/text.ts';
import type { Database } from '../../graph/database/database.ts';
import { readSheet, type ExportAt, type ExportedRow } from '../../graph/export/read-sheet.ts';
import { filedByOtherPeriod } from './filed-by-other-period.ts';
import { SHEETS, sheetOf } from '../../tables/sheets/registry.ts';
import type { SheetKey } from '../../tables/sheets/registry.ts';
import type { Reference, Sheet } from '../../tables/sheets/sheet.ts';

/** One thing of the record that the workbook does not say, or not whole. */
export interface LeftOut {
  readonly sheet: Bilingual;
  readonly key: string;
  readonly reason: Bilingual;
}

/** The rows of a record, in the order of the sheets: whatever a row names has a row before it. */
export class ExportRows {
  private readonly database: Database;
  private readonly at: ExportAt;
  private readonly onLeftOut: (leftOut: LeftOut) => void;
  /** What is named by several columns and has a row: without one, what hangs on it cannot be said. */
  private readonly said: ReadonlyMap<string, Set<string>> = new Map(
    SHEETS.flatMap((sheet) => namedTogether(sheet).map(({ to }) => [to, new Set<string>()] as const)),
  );
  /** Of sections that have a row. */
  private readonly departments = new Map<string, unknown>();

  constructor(database: Database, at: ExportAt, onLeftOut: (leftOut: LeftOut) => void) {
    this.database = database;
    this.at = at;
    this.onLeftOut = onLeftOut;
  }

  /** Must be read to the end, sheet by sheet in their order. */
  async *of(sheet: SheetKey): AsyncGenerator<ExportedRow['values']> {
    for await (const { values, unsaid } of readSheet(this.database, sheet, this.at)) {
      const key = identityOf(sheet, values);
      if (!this.hangsOnSaid(sheet, values)) {
        // On a day, what hangs on a delegation that is not in force is no part of any answer.
        if (this.at.day === undefined) this.leaveOut(sheet, key, LEFT_OUT.unplaced);
        continue;
      }
      if (unsaid) this.leaveOut(sheet, key, LEFT_OUT[unsaid]);
      if (sheet === 'posts' && this.hasLostSection(values)) {
        this.leaveOut(sheet, key, LEFT_OUT.section);
        yield { ...values, section: null };
        continue;
      }
      this.remember(sheet, values);
      yield values;
    }
    const { day } = this.at;
    if (sheet === 'delegations' && day !== undefined)
      for (const row of await filedByOtherPeriod(this.database, { ...this.at, day }))
        this.leaveOut(sheet, identityOf(sheet, row), LEFT_OUT.filedByOtherPeriod);
  }

  private leaveOut(sheet: SheetKey, key: string, reason: Bilingual): void {
    this.onLeftOut({ sheet: titled(sheetOf(sheet)), key: shown(key), reason });
  }

  /** A post that is over keeps the department of its last day, and its section may be of another by now. */
  private hasLostSection({ section, department }: ExportedRow['values']): boolean {
    return typeof section === 'string' && this.departments.get(section) !== department;
  }

  private hangsOnSaid(sheet: SheetKey, values: ExportedRow['values']): boolean {
    return namedTogether(sheetOf(sheet)).every(({ to, columns }) => {
      const isBlank = columns.some((column) => (values[column] ?? null) === null);
      return isBlank || this.said.get(to)?.has(handleOf(values, columns)) === true;
    });
  }

  private remember(sheet: SheetKey, values: ExportedRow['values']): void {
    if (sheet === 'sections') this.departments.set(String(values['code']), values['department']);
    this.said.get(sheet)?.add(handleOf(values, sheetOf(sheet).handle));
  }
}

const identityOf = (sheet: SheetKey, values: ExportedRow['values']): string =>
  sheetOf(sheet)
    .identity.map((column) => String(values[column] ?? ''))
    .join('|');

const namedTogether = ({ references }: Sheet): readonly Reference[] =>
  references.filter(({ columns }) => columns.length > 1);

const handleOf = (values: ExportedRow['values'], columns: readonly string[]): string =>
  joinKey(columns.map((column) => String(values[column] ?? '')));
