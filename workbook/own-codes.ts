import type { OwnThing } from '../domain/access/may.ts';
import { isOfCity, type Scope } from '../domain/access/scope.ts';
import type { Day } from '../domain/days.ts';
import { splitKey } from '../domain/keys.ts';
import { ledTo } from '../graph/commands/led-to.ts';
import { ownAmong, seenAmong, type ChangeTime } from '../graph/commands/seen-by.ts';
import { zonesByStaff } from '../graph/commands/zones-by-staff.ts';
import type { Database, Read } from '../graph/database/database.ts';
import { peopleOnceOwn } from '../graph/export/once-own.ts';
import { findKnown } from '../graph/import/find-known.ts';
import type { RowPlace } from '../kinds/own.ts';
import type { WrittenPlace } from '../kinds/sheet-rights.ts';
import type { KnownThings } from '../tables/check/known-things.ts';
import type { SheetKey } from '../tables/sheets/registry.ts';
import { listOf } from './listed-rows.ts';
import { codesIn } from './own-row-errors.ts';
import type { SheetRow } from './rows.ts';

interface OwnCodesParts {
  readonly database: Database;
  readonly read: Read;
  readonly scope: Scope;
  readonly when: ChangeTime;
}

/** By sheet, what somebody else may have drafted: it is as if it were not there. */
const DRAFTS: Readonly<Partial<Record<string, string>>> = {
  adjustmentLists: 'AdjustmentList',
  adjustmentItems: 'AdjustmentItem',
};

/** Which codes are somebody's own who imports, and which of people and lists they may know to be there. */
export class OwnCodes {
  /** People who were theirs once, and are no more. */
  readonly once = new Set<string>();
  /** By code, who proposes the lists of adjustments that the workbook has. */
  proposers: ReadonlyMap<string, string> = new Map();
  private readonly database: Database;
  private readonly read: Read;
  private readonly scope: Scope;
  private readonly when: ChangeTime;

  constructor({ database, read, scope, when }: OwnCodesParts) {
    this.database = database;
    this.read = read;
    this.scope = scope;
    this.when = when;
  }

  /** What the check may know of the record: of people, those who may be named. */
  known(known: KnownThings): KnownThings {
    return {
      alike: async (sheet, codes) => {
        const alike = (await known.alike?.(sheet, codes)) ?? new Map<string, string | undefined>();
        if (sheet !== 'people') return alike;
        const seen = await this.seenPeople([...alike.values()].flatMap((code) => code ?? []));
        return new Map(
          [...alike].map(([code, other]) => [
            code,
            other !== undefined && seen.has(other) ? other : undefined,
          ]),
        );
      },
      held: async (sheet, keys) => {
        const held = await known.held?.(sheet, keys);
        const draft = DRAFTS[sheet];
        if (!held || draft === undefined) return held ?? new Map();
        const all = [...held.values()].flat().map(({ handle }) => handle);
        const seen = new Set(await this.seenHandles(draft, all));
        return new Map([...held].map(([key, rows]) => [key, rows.filter(({ handle }) => seen.has(handle))]));
      },
      find: async (sheet, handles) => {
        const draft = DRAFTS[sheet];
        if (draft !== undefined) return known.find(sheet, await this.seenHandles(draft, handles));
        if (sheet !== 'people') return known.find(sheet, handles);
        const codeOf = (handle: string) => splitKey(handle)[0] ?? '';
        const seen = await this.seenPeople(handles.map(codeOf));
        return known.find(
          sheet,
          handles.filter((handle) => seen.has(codeOf(handle))),
        );
      },
    };
  }

  async among(
    { label }: RowPlace,
    codes: readonly string[],
  ): Promise<{ readonly has: (code: string) => boolean }> {
    if (label === 'Zone') return new Set(this.zones);
    if (label === 'Organization') {
      const departments = await ownAmong(this.read, this.scope, this.when, { label: 'Department', codes });
      return new Set([...this.zones, ...departments]);
    }
    if (label === 'AdjustmentList') return this.ownLists(codes);
    if (label !== 'Person') return ownAmong(this.read, this.scope, this.when, { label, codes });
    const [there, seen] = await Promise.all([
      findKnown(this.database, 'people', codes),
      this.seenPeople(codes),
    ]);
    return { has: (code) => seen.has(code) || !there.has(code) };
  }

  /** Whether a code in a row is theirs, as what a row that begins must name is. */
  async written(
    place: WrittenPlace,
    rows: readonly SheetRow[],
    dayOf: (row: SheetRow) => Day,
  ): Promise<(code: string, row: SheetRow) => boolean> {
    const codes = [...new Set(rows.flatMap((row) => codesIn(row, place.column)))];
    if (place.isByStaff) return this.byStaff(codes, rows, dayOf);
    if (!place.along) {
      const among = await this.among(place, codes);
      return (code) => among.has(code);
    }
    const own = new Set<string>();
    for (const code of codes)
      for (const end of await ledTo(this.read, { type: place.label, code, along: place.along }, this.when))
        if (await this.isOwn(end)) own.add(code);
    return (code) => own.has(code);
  }

  async isOwn({ type, code }: OwnThing): Promise<boolean> {
    return code !== null && (await this.among({ label: type, column: '' }, [code])).has(code);
  }

  /** Who is on the day of a row staff of a delegation of theirs. */
  private async byStaff(
    codes: readonly string[],
    rows: readonly SheetRow[],
    dayOf: (row: SheetRow) => Day,
  ): Promise<(code: string, row: SheetRow) => boolean> {
    const { revision } = this.when;
    const own = new Map<Day, ReadonlySet<string>>();
    for (const day of new Set(rows.map(dayOf))) {
      const zones = await zonesByStaff(this.read, codes, { day, revision });
      const isTheirs = (code: string) => zones.get(code)?.some((zone) => this.zones.includes(zone)) === true;
      own.set(day, new Set(codes.filter(isTheirs)));
    }
    return (code, row) => own.get(dayOf(row))?.has(code) === true;
  }

  private get zones(): readonly string[] {
    return isOfCity(this.scope) ? [] : this.scope.zones;
  }

  /** Rows of lists and items of which an office of the city may not know yet that they are there. */
  async unseenDrafts(sheet: SheetKey, rows: readonly SheetRow[]): Promise<ReadonlySet<SheetRow>> {
    if (this.scope !== 'city' || DRAFTS[sheet] === undefined) return new Set();
    const label = 'AdjustmentList';
    const codes = [...new Set(rows.map((row) => listOf(sheet, row)))];
    const seen = await seenAmong(this.read, this.scope, this.when, { label, codes });
    return new Set(rows.filter((row) => !seen.has(listOf(sheet, row))));
  }

  /** Lists that are theirs, and those that the workbook begins for them. */
  private async ownLists(codes: readonly string[]): Promise<ReadonlySet<string>> {
    const label = 'AdjustmentList';
    const [there, own] = await Promise.all([
      findKnown(this.database, 'adjustmentLists', codes),
      ownAmong(this.read, this.scope, this.when, { label, codes }),
    ]);
    const begun = codes.filter((code) => !there.has(code));
    const proposers = await this.among(
      { label: 'Organization', column: 'by' },
      begun.flatMap((code) => this.proposers.get(code) ?? []),
    );
    return new Set([...own, ...begun.filter((code) => proposers.has(this.proposers.get(code) ?? ''))]);
  }

  /** Handles of what they may know to be there: of lists, and of items, whose handle is their code. */
  private async seenHandles(label: string, handles: readonly string[]): Promise<readonly string[]> {
    const codeOf = (handle: string) => (label === 'AdjustmentItem' ? handle : (splitKey(handle)[0] ?? ''));
    const codes = handles.map(codeOf);
    const seen = await seenAmong(this.read, this.scope, this.when, { label, codes });
    return handles.filter((handle) => seen.has(codeOf(handle)));
  }

  private async seenPeople(codes: readonly string[]): Promise<ReadonlySet<string>> {
    // Offices of the city see everybody.
    if (isOfCity(this.scope)) return new Set(codes);
    const seen = await seenAmong(this.read, this.scope, this.when, { label: 'Person', codes });
    const others = codes.filter((code) => !seen.has(code));
    const once = await peopleOnceOwn(this.read, this.scope, { codes: others, revision: this.when.revision });
    for (const code of once) this.once.add(code);
    return new Set([...seen, ...once]);
  }
}
