import type { Actor } from '../domain/access/actor.ts';
import { forbidden } from '../domain/access/may.ts';
import { isOfCity, type OwnScope } from '../domain/access/scope.ts';
import type { Day } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import { ownAmong } from '../graph/commands/seen-by.ts';
import type { Database, Read } from '../graph/database/database.ts';
import { findKnown, labelOf } from '../graph/import/find-known.ts';
import { findMarked } from '../graph/import/find-marked.ts';
import { importRows } from '../graph/import/import-rows.ts';
import { readHead } from '../graph/record/read-head.ts';
import type { Value } from '../kinds/kind.ts';
import type { RowPlace } from '../kinds/own.ts';
import { KINDS } from '../kinds/registry.ts';
import { SHEET_RIGHTS, type SheetRight } from '../kinds/sheet-rights.ts';
import type { KnownThings } from '../tables/check/known-things.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import { lookAtListed, proposersIn } from './listed-rows.ts';
import { OwnCodes } from './own-codes.ts';
import { another, codesIn, markedHere, notToWrite, takenBy, textOf } from './own-row-errors.ts';
import { writeRows, type SheetRow } from './rows.ts';
import { SHEETS, sheetOf, type SheetKey, type TableKey } from '../tables/sheets/registry.ts';
import type { WorkbookError, WorkbookSource } from '../tables/source.ts';

/** Who imports, and may write what is their own only. */
export interface Owner {
  readonly actor: Actor;
  readonly today: Day;
}

/** What is wrong with a row by whose it is; undefined where nothing is. */
type Look = (row: SheetRow) => WorkbookError | undefined;

const BATCH = 2000;
const PATIENCE = 60_000;

/**
 * What somebody imports who may write their own only, looked at row by row: a row of another's is an error whatever it
 * says; one of what they have no command for, where it says something new. People whom they may not see are not there;
 * of those who once were theirs a row may stand as an export of their own has it, and say nothing new.
 */
export class OwnRows {
  /** The revision on which it is decided. */
  readonly revision: number;
  private readonly database: Database;
  private readonly owner: Owner;
  private readonly scope: OwnScope;
  private readonly read: Read;
  private readonly codes: OwnCodes;

  private constructor(database: Database, owner: Owner, scope: OwnScope, revision: number) {
    this.database = database;
    this.owner = owner;
    this.scope = scope;
    this.revision = revision;
    this.read = (text, params) => database.read(text, params, { deadline: Date.now() + PATIENCE });
    this.codes = new OwnCodes({ database, read: this.read, scope, when: this.when });
  }

  /** Undefined for who may write all; a refusal where what is to be replaced is not theirs. */
  static async begin(
    database: Database,
    owner: Owner,
    replace: readonly ReplaceScope[],
  ): Promise<OwnRows | undefined> {
    const { scope } = owner.actor;
    if (isOfCity(scope)) return undefined;
    const isOwn = ({ sheet, zone }: ReplaceScope) =>
      rightsOf(owner.actor)[sheet]?.isWritten === true && zone !== undefined && scope.zones.includes(zone);
    if (!replace.every(isOwn)) throw forbidden(owner.actor, 'import');
    const { revision } = await readHead(database);
    return new OwnRows(database, owner, scope, revision);
  }

  /** What the check may know of the record: of people and of lists of adjustments, those that may be named. */
  known(known: KnownThings): KnownThings {
    return this.codes.known(known);
  }

  /** Reports every row that is not theirs to write, of a workbook that was checked; returns how many. */
  async report(source: WorkbookSource, onError: (error: WorkbookError) => void): Promise<number> {
    const changed = await this.changedKeys(source);
    this.codes.proposers = await proposersIn(writeRows(source, 'adjustmentLists'));
    let count = 0;
    for (const { key } of SHEETS) {
      for await (const rows of slices(writeRows(source, key))) {
        const look = await this.lookAt(key, rows);
        const news = rows.filter((row) => changed.get(key)?.has(row.key) === true);
        const lookAtNew = await this.lookAtNew(key, news);
        for (const row of rows) {
          const error = look(row) ?? (news.includes(row) ? lookAtNew(row) : undefined);
          if (error === undefined) continue;
          count += 1;
          onError(error);
        }
      }
    }
    return count;
  }

  private async lookAt(sheet: SheetKey, rows: readonly SheetRow[]): Promise<Look> {
    const places = this.rights[sheet]?.places;
    const [first] = places ?? [];
    if (!places || !first) return () => undefined;
    const isOwn = await this.ownRows(places, rows, 'one');
    return (row) => {
      if (isOwn(row)) return undefined;
      const named = places.find(({ column }) => textOf(row, column) !== '') ?? first;
      return another(sheet, row, named.column);
    };
  }

  /** Whether what these columns name is theirs: one of it, or each that is filled in and at least one. */
  private async ownRows(
    places: readonly RowPlace[],
    rows: readonly SheetRow[],
    which: 'one' | 'each',
  ): Promise<(row: SheetRow) => boolean> {
    const own = await Promise.all(
      places.map(async (place) => {
        const codes = [...new Set(rows.flatMap((row) => codesIn(row, place.column)))];
        return { column: place.column, among: await this.codes.among(place, codes) };
      }),
    );
    return (row) => {
      const said = own.flatMap(({ column, among }) => codesIn(row, column).map((code) => among.has(code)));
      return which === 'one' ? said.includes(true) : said.length > 0 && !said.includes(false);
    };
  }

  /** What is wrong with rows that say something new. */
  private async lookAtNew(sheet: SheetKey, rows: readonly SheetRow[]): Promise<Look> {
    const right = this.rights[sheet];
    if (rows.length === 0 || !right || right.writtenBy.length === 0)
      return (row) => this.refuseChanged(sheet, row);
    const [lookAtList, mayWrite, taken, recorded] = await Promise.all([
      lookAtListed(this.read, sheet, rows, this.when),
      this.ownRows(right.writtenBy, rows, 'each'),
      this.takenCodes(sheet, rows),
      findMarked(this.read, { sheet, columns: right.marked }, rows, this.revision),
    ]);
    return (row) => {
      if (!mayWrite(row)) return notToWrite(sheet, row);
      if (taken.has(row)) return takenBy(sheet, row);
      const ofList = lookAtList(row);
      if (ofList) return ofList;
      const before = recorded.get(row.key);
      const marked = right.marked.find((column) => saidIn(row.values[column]) !== saidIn(before?.[column]));
      return marked === undefined ? this.refuseChanged(sheet, row) : markedHere(sheet, row, marked);
    };
  }

  /** Rows of things that are recorded as another's. */
  private async takenCodes(sheet: SheetKey, rows: readonly SheetRow[]): Promise<ReadonlySet<SheetRow>> {
    const { identity, handle, exclusive } = sheetOf(sheet);
    // A thing in rounds is named by its code, whatever the round.
    const [column, ...more] = exclusive && labelled(sheet) ? handle : identity;
    if (column === undefined || more.length > 0) return new Set();
    const codes = rows.map((row) => textOf(row, column));
    const there = await findKnown(this.database, sheet, codes);
    const own = await ownAmong(this.read, this.scope, this.when, { label: labelOf(sheet), codes });
    const isTaken = (code: string) => there.has(code) && !own.has(code);
    return new Set(rows.filter((row) => isTaken(textOf(row, column))));
  }

  /** A row that says something new where it may not: of what is not theirs to write, or of somebody who is theirs no more. */
  private refuseChanged(sheet: SheetKey, row: SheetRow): WorkbookError | undefined {
    if (sheet === 'people' || this.rights[sheet]?.isWritten !== true) return notToWrite(sheet, row);
    const naming = sheetOf(sheet).columns.find(
      ({ key, refersTo }) =>
        refersTo?.to === 'people' && codesIn(row, key).some((code) => this.codes.once.has(code)),
    );
    return naming && another(sheet, row, naming.key);
  }

  /** The keys of rows that say something new where that may not be: in what is not theirs to write, of who is theirs no more. */
  private async changedKeys(source: WorkbookSource): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const changed = new Map<string, Set<string>>();
    const isLookedAt = (sheet: string) =>
      this.codes.once.size > 0 ||
      sheet === 'people' ||
      this.rights[sheet]?.isWritten !== true ||
      this.rights[sheet].writtenBy.length > 0;
    const rows = (sheet: string) => (isLookedAt(sheet) ? writeRows(source, sheet as TableKey) : nothing());
    const options = {
      dryRun: true,
      change: { actor: this.owner.actor.name, operation: 'IMPORT' },
      onProgress: () => undefined,
    };
    await importRows(
      this.database,
      { rows, complete: [] },
      {
        ...options,
        onDifference: ({ kind: { sheet }, added, corrected }) => {
          const keys = changed.get(sheet) ?? new Set();
          const isCode = sheetOf(sheet).identity.length === 1;
          for (const { key } of sheet === 'people' ? corrected : [...added, ...corrected])
            keys.add(isCode ? joinKey([key]) : key);
          changed.set(sheet, keys);
        },
      },
    );
    return changed;
  }

  private get rights() {
    return rightsOf(this.owner.actor);
  }

  private get when() {
    const { today } = this.owner;
    return { day: today, today, revision: this.revision };
  }
}

/** Whether the rows of a sheet are rounds of things. */
const labelled = (sheet: SheetKey): boolean =>
  KINDS.some(({ table, form }) => table === sheet && form === 'rounds');

const saidIn = (value: Value | undefined): string => JSON.stringify(value ?? null);

/** None for who may write nothing of anybody. */
const rightsOf = ({ role }: Actor): Readonly<Partial<Record<string, SheetRight>>> =>
  role === 'zone' || role === 'department' ? SHEET_RIGHTS[role] : {};

async function* nothing(): AsyncGenerator<SheetRow> {
  return;
}

async function* slices(rows: AsyncIterable<SheetRow>): AsyncGenerator<readonly SheetRow[]> {
  let slice: SheetRow[] = [];
  for await (const row of rows) {
    slice.push(row);
    if (slice.length < BATCH) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
