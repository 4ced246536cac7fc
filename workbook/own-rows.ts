import type { Actor } from '../domain/access/actor.ts';
import { forbidden } from '../domain/access/may.ts';
import { isOfCity, type Scope } from '../domain/access/scope.ts';
import type { Day } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import type { Database, Read } from '../graph/database/database.ts';
import { importRows } from '../graph/import/import-rows.ts';
import { readHead } from '../graph/record/read-head.ts';
import type { RowPlace } from '../kinds/own.ts';
import { SHEET_RIGHTS, type SheetRight } from '../kinds/sheet-rights.ts';
import type { KnownThings } from '../tables/check/known-things.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import { LedRows } from './led-rows.ts';
import { proposersIn } from './listed-rows.ts';
import { NewRows, type Look } from './new-rows.ts';
import { OwnCodes } from './own-codes.ts';
import { another, codesIn, notToWrite, textOf } from './own-row-errors.ts';
import { writeRows, type SheetRow } from './rows.ts';
import { SHEETS, sheetOf, type SheetKey, type TableKey } from '../tables/sheets/registry.ts';
import type { WorkbookError, WorkbookSource } from '../tables/source.ts';

/** Who imports, and may write a part only. */
export interface Owner {
  readonly actor: Actor;
  readonly today: Day;
}

/** By sheet the keys of rows that say something new, and whether they are recorded already. */
type ChangedKeys = ReadonlyMap<string, ReadonlyMap<string, 'added' | 'corrected'>>;

const BATCH = 2000;
const PATIENCE = 60_000;

/**
 * What somebody imports who may not write all, looked at row by row: to a zone or department a row of another's is an error
 * whatever it says; to them and to an office of the city one of what they have no command for, where it says something new. People whom they may not see are not there;
 * of those who once were theirs a row may stand as an export of their own has it, and say nothing new.
 */
export class OwnRows {
  /** The revision on which it is decided. */
  readonly revision: number;
  private readonly database: Database;
  private readonly owner: Owner;
  private readonly scope: Scope;
  private readonly read: Read;
  private readonly codes: OwnCodes;

  private constructor(database: Database, owner: Owner, scope: Scope, revision: number) {
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
    const { scope, role } = owner.actor;
    if (role === 'administrator') return undefined;
    // What they may only begin they take nothing away of.
    const isOwn = ({ sheet, zone }: ReplaceScope) =>
      isWhole(rightsOf(owner.actor)[sheet]) &&
      zone !== undefined &&
      !isOfCity(scope) &&
      scope.zones.includes(zone);
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
    const { database, read, scope, codes, when } = this;
    const news = new NewRows({
      ...{ database, read, scope, codes, when, led: new LedRows(read, when, source) },
      isAdded: (sheet, key) => changed.get(sheet)?.get(key) === 'added',
    });
    this.codes.proposers = await proposersIn(writeRows(source, 'adjustmentLists'));
    let count = 0;
    for (const { key } of SHEETS) {
      for await (const rows of slices(writeRows(source, key))) {
        const look = await this.lookAt(key, rows);
        const changedRows = new Set(rows.filter((row) => changed.get(key)?.has(row.key) === true));
        const lookAtNew = await this.lookAtNew(key, [...changedRows], news);
        for (const row of rows) {
          const error = look(row) ?? (changedRows.has(row) ? lookAtNew(row) : undefined);
          if (error === undefined) continue;
          count += 1;
          onError(error);
        }
      }
    }
    return count;
  }

  private async lookAt(sheet: SheetKey, rows: readonly SheetRow[]): Promise<Look> {
    const drafts = await this.codes.unseenDrafts(sheet, rows);
    const places = this.rights[sheet]?.places;
    const [first] = places ?? [];
    if (!places || !first) return (row) => (drafts.has(row) ? notToWrite(sheet, row) : undefined);
    const isOwn = await this.ownRows(places, rows);
    return (row) => {
      if (isOwn(row)) return undefined;
      const named = places.find(({ column }) => textOf(row, column) !== '') ?? first;
      return another(sheet, row, named.column);
    };
  }

  /** Whether one of what these columns name is theirs. */
  private async ownRows(
    places: readonly RowPlace[],
    rows: readonly SheetRow[],
  ): Promise<(row: SheetRow) => boolean> {
    const own = await Promise.all(
      places.map(async (place) => {
        const codes = [...new Set(rows.flatMap((row) => codesIn(row, place.column)))];
        return { column: place.column, among: await this.codes.among(place, codes) };
      }),
    );
    return (row) => own.some(({ column, among }) => codesIn(row, column).some((code) => among.has(code)));
  }

  /** What is wrong with rows that say something new. */
  private async lookAtNew(sheet: SheetKey, rows: readonly SheetRow[], news: NewRows): Promise<Look> {
    const right = this.rights[sheet];
    const look = right?.begun && rows.length > 0 ? await news.look(sheet, right, rows) : undefined;
    return (row) => look?.(row) ?? this.refuseChanged(sheet, row);
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

  /**
   * The keys of rows that say something new where that may not be, and whether they are recorded already: in what is not theirs
   * to write whole, of who is theirs no more. Whom an owner adds is nobody's yet.
   */
  private async changedKeys(source: WorkbookSource): Promise<ChangedKeys> {
    const changed = new Map<string, Map<string, 'added' | 'corrected'>>();
    const isLookedAt = (sheet: string) =>
      this.codes.once.size > 0 || sheet === 'people' || !isWhole(this.rights[sheet]);
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
        onDifference: ({ kind: { sheet }, ...difference }) => {
          const keys = changed.get(sheet) ?? new Map<string, 'added' | 'corrected'>();
          const isCode = sheetOf(sheet).identity.length === 1;
          for (const as of ['added', 'corrected'] as const)
            if (as === 'corrected' || sheet !== 'people' || !isWhole(this.rights[sheet]))
              for (const { key } of difference[as]) keys.set(isCode ? joinKey([key]) : key, as);
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

/** Whether all rows that are theirs may be written, and not only begun. */
const isWhole = (right: SheetRight | undefined): boolean => right?.isWritten === true && !right.begun;

/** None for who may write nothing of anybody. */
const rightsOf = ({ role }: Actor): Readonly<Partial<Record<string, SheetRight>>> => SHEET_RIGHTS[role] ?? {};

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
