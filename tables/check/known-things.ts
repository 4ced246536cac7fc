import { splitKey } from '../../domain/keys.ts';
import type { Period } from '../../domain/periods.ts';
import type { ReplaceScope } from '../replace.ts';
import { sheetOf } from '../sheets/registry.ts';
import type { TableKey } from '../sheets/registry.ts';

/** What a check must know of a thing besides that it is there. */
export interface Facts {
  /** The columns that the sheet names as its `facts`: words by their schema name, codes, null for none. */
  readonly cells?: Readonly<Record<string, string | null>>;
  /** The zone that it is of (see `zoneBy`), where its handle does not say so. */
  readonly zone?: string | null;
  /** Its periods, where the sheet is `exclusive`. */
  readonly periods?: readonly Period[];
}

/** A row that the record holds: of which thing, and its period. */
export interface HeldRow extends Period {
  readonly handle: string;
}

/** What the graph has, as the check asks it: in batches, and only for what it needs to know. */
export interface KnownThings {
  /** The facts of those things of a sheet that the record knows now, by handle; what it does not know is left out. */
  find(sheet: TableKey, handles: readonly string[]): Promise<ReadonlyMap<string, Facts>>;
  /**
   * Those of the codes that the record does not know, each with the code that it has and that this one may be a slip
   * of, if there is one. Left out where nothing is known.
   */
  alike?(sheet: TableKey, codes: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /** The rows that say what the sheet lets be said of one thing at a time (see `onceIn`), by key of what it is of and what is said. */
  held?(sheet: TableKey, keys: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRow[]>>;
}

/** How many handles are asked for at once. */
export const BATCH = 2000;

/** A graph that knows nothing. */
export const emptyGraph: KnownThings = {
  find: () => Promise.resolve(new Map()),
};

/** What the graph still knows of what the workbook has no row for, when the sheets replaced are complete. */
export function afterReplacing(known: KnownThings, scopes: readonly ReplaceScope[]): KnownThings {
  if (scopes.length === 0) return known;
  const isWhole = (sheet: TableKey) =>
    scopes.some((scope) => scope.sheet === sheet && scope.zone === undefined);
  return {
    alike: async (sheet, codes) =>
      isWhole(sheet) || !known.alike
        ? new Map(codes.map((code) => [code, undefined]))
        : known.alike(sheet, codes),
    held: async (sheet, keys) => (isWhole(sheet) || !known.held ? new Map() : known.held(sheet, keys)),
    find: async (sheet, handles) => {
      const here = scopes.filter((scope) => scope.sheet === sheet);
      if (isWhole(sheet)) return new Map();
      const found = await known.find(sheet, handles);
      if (here.length === 0) return found;
      const zones = new Set(here.map((scope) => scope.zone));
      const stays = ([handle, facts]: [string, Facts]) =>
        !zones.has(zoneOf(sheet, handle, facts) ?? undefined);
      return new Map([...found].filter(stays));
    },
  };
}

function zoneOf(key: TableKey, handle: string, facts: Facts): string | null | undefined {
  const { handle: columns, zoneBy } = sheetOf(key);
  const place = zoneBy === undefined ? -1 : columns.indexOf(zoneBy);
  return place < 0 ? facts.zone : splitKey(handle)[place];
}

/** `handles` in slices that may be asked at once. */
export function* batches(handles: Iterable<string>): Generator<string[]> {
  let batch: string[] = [];
  for (const handle of handles) {
    batch.push(handle);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
