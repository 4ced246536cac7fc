import type { Database, Read } from '../graph/database/database.ts';
import type { Scope } from '../domain/access/scope.ts';
import type { Day } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import { ownAmong, type ChangeTime } from '../graph/commands/seen-by.ts';
import { findKnown, labelOf } from '../graph/import/find-known.ts';
import { findMarked } from '../graph/import/find-marked.ts';
import { referencesOf, type Kind, type Value, type Values } from '../kinds/kind.ts';
import { KINDS } from '../kinds/registry.ts';
import type { BegunRows, SheetRight } from '../kinds/sheet-rights.ts';
import { sheetOf, type SheetKey } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';
import { saysAs, type LedRows } from './led-rows.ts';
import { lookAtListed } from './listed-rows.ts';
import type { OwnCodes } from './own-codes.ts';
import * as wrong from './own-row-errors.ts';
import { codesIn, textOf } from './own-row-errors.ts';
import type { SheetRow } from './rows.ts';

/** What is wrong with a row by whose it is; undefined where nothing is. */
export type Look = (row: SheetRow) => WorkbookError | undefined;

/** Whether a row of a sheet is not recorded yet, by its key. */
export type IsAdded = (sheet: string, key: string) => boolean;

interface Parts {
  readonly database: Database;
  readonly read: Read;
  readonly scope: Scope;
  readonly codes: OwnCodes;
  readonly when: ChangeTime;
  readonly led: LedRows;
  readonly isAdded: IsAdded;
}

/** What is wrong with rows that say something new, of a sheet of which their sender may begin some. */
export class NewRows {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  async look(sheet: SheetKey, { begun = {}, marked }: SheetRight, rows: readonly SheetRow[]): Promise<Look> {
    const { read, when } = this.parts;
    const columns = [...marked, ...sayingWhose(kindOf(sheet), begun)];
    const recorded = await findMarked(read, { sheet, columns }, rows, when.revision);
    const [mayBegin, taken, lookAtList] = await Promise.all([
      this.mayBegin(sheet, begun, rows, recorded),
      this.takenCodes(sheet, rows),
      lookAtListed(read, sheet, rows, when),
    ]);
    return (row) => {
      const fault = mayBegin(row);
      if (fault) return fault;
      if (taken.has(row)) return wrong.takenBy(sheet, row);
      const ofList = lookAtList(row);
      if (ofList) return ofList;
      const before = recorded.get(row.key);
      const changed = marked.find((column) => saidIn(row.values[column]) !== saidIn(before?.[column]));
      return changed === undefined ? undefined : wrong.markedHere(sheet, row, changed);
    };
  }

  private async mayBegin(
    sheet: SheetKey,
    begun: BegunRows,
    rows: readonly SheetRow[],
    recorded: ReadonlyMap<string, Values>,
  ): Promise<Look> {
    const { filled = [], only, by, beyond, beside } = begun;
    const { isAdded } = this.parts;
    // Whoever begins anybody's rows corrects none of them, but of lists while they are drafted.
    const isAnybodys = !by && !beyond && !beside && kindOf(sheet).importedWhile === undefined;
    const isNewOnly = filled.length > 0 || beyond !== undefined || isAnybodys;
    // Who corrects a row of theirs has it from nobody else: it was theirs as it is recorded, too.
    const before = new Map(
      rows.flatMap((row) => {
        const values = recorded.get(row.key);
        return values ? [[row, { ...row, values: { ...row.values, ...values } }] as const] : [];
      }),
    );
    const isTheirs = by && (await this.ownRows(sheet, by, [...rows, ...before.values()]));
    const lookBeyond = beyond && (await this.lookBeyond(sheet, beyond, rows));
    return (row) => {
      const isNew = isAdded(sheet, row.key);
      if (beside && !(isNew && this.isBeside(beside, row))) return wrong.onlyBeside(sheet, row, beside);
      if (isNewOnly && !isNew) return wrong.recordedHere(sheet, row);
      const was = before.get(row);
      if (isTheirs && !isTheirs(row)) return wrong.notToWrite(sheet, row);
      if (isTheirs && was && !isTheirs(was)) return wrong.takenBy(sheet, row);
      const blank = filled.find((column) => textOf(row, column) === '');
      if (blank !== undefined) return wrong.beginsWith(sheet, row, { column: blank });
      if (only && row.values[only.column] !== only.is) return wrong.beginsWith(sheet, row, only);
      return lookBeyond?.(row);
    };
  }

  private isBeside({ sheet, added }: NonNullable<BegunRows['beside']>, row: SheetRow): boolean {
    const above = codesIn(row, added.column);
    return saysAs(added, row) && above.some((code) => this.parts.isAdded(sheet, joinKey([code])));
  }

  /** Whether what these columns name is theirs: each that is filled in, and at least one. */
  private async ownRows(
    sheet: SheetKey,
    places: NonNullable<BegunRows['by']>,
    rows: readonly SheetRow[],
  ): Promise<(row: SheetRow) => boolean> {
    const { happenedOn = '' } = kindOf(sheet);
    const dayOf = (row: SheetRow): Day => Number(row.values[happenedOn] ?? this.parts.when.day);
    const own = await Promise.all(
      places.map(async (place) => ({
        column: place.column,
        isOwn: await this.parts.codes.written(place, rows, dayOf),
      })),
    );
    return (row) => {
      const said = own.flatMap(({ column, isOwn }) => codesIn(row, column).map((code) => isOwn(code, row)));
      return said.length > 0 && !said.includes(false);
    };
  }

  /** What is wrong with rows of which it is told by others whose they are. */
  private async lookBeyond(
    sheet: SheetKey,
    way: NonNullable<BegunRows['beyond']>,
    rows: readonly SheetRow[],
  ): Promise<Look> {
    const { led, codes } = this.parts;
    const kind = kindOf(sheet);
    const theirs = new Set<SheetRow>();
    for (const row of rows)
      for (const thing of await led.from(kind, way, row)) if (await codes.isOwn(thing)) theirs.add(row);
    const beside = KINDS.find(({ label }) => label === (kind.adds?.with ?? way.by)?.label)?.table;
    return (row) => {
      if (theirs.has(row)) return undefined;
      return beside === undefined
        ? wrong.another(sheet, row, way.from)
        : wrong.nobodyBeside(sheet, row, beside);
    };
  }

  /** Rows of things that are recorded as another's. */
  private async takenCodes(sheet: SheetKey, rows: readonly SheetRow[]): Promise<ReadonlySet<SheetRow>> {
    const { database, read, scope, when } = this.parts;
    const { identity, handle, exclusive } = sheetOf(sheet);
    // A thing in rounds is named by its code, whatever the round.
    const [column, ...more] = exclusive && kindOf(sheet).form === 'rounds' ? handle : identity;
    // What is nobody's own in particular is told by what it leads to.
    if (column === undefined || more.length > 0 || kindOf(sheet).own === 'public') return new Set();
    const codes = rows.map((row) => textOf(row, column));
    const there = await findKnown(database, sheet, codes);
    const own = await ownAmong(read, scope, when, { label: labelOf(sheet), codes });
    const isTaken = (code: string) => there.has(code) && !own.has(code);
    return new Set(rows.filter((row) => isTaken(textOf(row, column))));
  }
}

/** The columns that say whose a row is, of those that a row may say anew: what it is named by stays. */
function sayingWhose(kind: Kind, { by = [] }: BegunRows): readonly string[] {
  const said = referencesOf(kind).flatMap(({ from, columns }) => (from === 'version' ? columns : []));
  return by.map(({ column }) => column).filter((column) => said.includes(column));
}

/** The first of the kinds that have rows in a sheet. */
function kindOf(sheet: SheetKey): Kind {
  const kind = KINDS.find(({ table, part }) => table === sheet && part === 'workbook');
  if (!kind) throw new Error(`no kind of record has rows in ${sheet}`);
  return kind;
}

const saidIn = (value: Value | undefined): string => JSON.stringify(value ?? null);
