import type { ColumnType, Condition, Fate, When } from '../../kinds/kind.ts';

/**
 * Cells that name a row of another sheet by its handle. Where they fail, `parts` say it more exactly: the first
 * of them that fails too is reported instead, and else the last column of the reference.
 */
export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  /** What becomes of a row when what it names here ends. */
  readonly fate: Fate;
  readonly where?: readonly Condition[];
  readonly parts?: readonly Reference[];
}

export interface Column {
  readonly key: string;
  readonly chinese: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly refersTo?: Omit<Reference, 'columns'>;
  /** Required in such rows, an error in all others. */
  readonly onlyWhen?: When;
  /** Required in such rows; it may stand in others. */
  readonly mustWhen?: When;
  /** An error in all other rows; it may be blank in these. */
  readonly mayWhen?: When;
  /** A day on or after that of another column. */
  readonly notBefore?: string;
  /** A number that is at most that of another column. */
  readonly atMost?: string;
  /** It says the same in all rows with the same handle. */
  readonly isFixed?: true;
}

export interface SheetData<Key extends string> {
  readonly key: Key;
  readonly chinese: string;
  readonly columns: readonly Column[];
  readonly identity: readonly string[];
  /** The columns by which other sheets name a row; the identity unless said. */
  readonly handle?: readonly string[];
  /** References of several columns; those of one column stand with it. */
  readonly references?: readonly Reference[];
  /** Columns that are kept in memory because checks of other rows look at them. */
  readonly facts?: readonly string[];
  /** The column that names the row above; it must not lead back to the row. */
  readonly tree?: string;
  /** A thing cannot turn into or out of this word of this column: the graph keeps the two apart. */
  readonly apart?: { readonly column: string; readonly word: string };
  /**
   * Its period is when a thing is there, and what names the thing holds in it alone, unless it may outlive it. A blank
   * first day leaves the one that is recorded as it is; a blank last day is wrong for what ended.
   */
  readonly dated?: boolean;
  /** Rows with the same handle are periods of one thing and must not overlap. */
  readonly exclusive?: boolean;
  /** What a column says is said of one thing at a time among those of which another says the same. */
  readonly onceIn?: { readonly column: string; readonly of: string };
  /** The column that leads to the row's zone: names it, or something below it. `--replace SHEET:ZONE` needs it. */
  readonly zoneBy?: string;
  /** It is of the second part of the workbook. */
  readonly isRunning?: true;
  /** Columns of days on which something happened, in their order: see `Kind`. */
  readonly events?: readonly (string | readonly string[])[];
}

export interface Sheet<Key extends string = string> extends SheetData<Key> {
  readonly handle: readonly string[];
  readonly references: readonly Reference[];
  readonly facts: readonly string[];
  /** The place of each column in `columns`, and in every list of a row's cells or values. */
  readonly places: ReadonlyMap<string, number>;
}

/** A sheet from its data; what the data leaves out is filled in. */
export function sheet<const Key extends string>(data: SheetData<Key>): Sheet<Key> {
  const single = data.columns.flatMap((column) =>
    column.refersTo ? [{ columns: [column.key], ...column.refersTo }] : [],
  );
  return {
    ...data,
    handle: data.handle ?? data.identity,
    references: [...single, ...(data.references ?? [])],
    facts: data.facts ?? [],
    places: new Map(data.columns.map((column, place) => [column.key, place])),
  };
}

/** The sheet with further columns, where it lacks them. */
export function withColumns<Of extends Sheet>(of: Of, further: readonly Column[]): Of {
  const columns = [...of.columns, ...further.filter(({ key }) => !of.places.has(key))];
  return { ...of, columns, places: new Map(columns.map((column, place) => [column.key, place])) };
}

/** The place of a column that the sheet is known to have. */
export function placeOf(of: Sheet, column: string): number {
  const place = of.places.get(column);
  if (place === undefined) throw new Error(`the sheet ${of.key} has no column ${column}`);
  return place;
}

export function columnOf(of: Sheet, key: string): Column {
  const column = of.columns[placeOf(of, key)];
  if (!column) throw new Error(`the sheet ${of.key} has no column ${key}`);
  return column;
}

/** How people may name a sheet or a column: `name`, `名称`, or `名称 name`, as templates do. */
export function isNamed(
  { key, chinese }: { readonly key: string; readonly chinese: string },
  text: string,
): boolean {
  return text === key || text === chinese || text.replace(/\s+/g, ' ') === bothNames({ key, chinese });
}

export function bothNames({ key, chinese }: { readonly key: string; readonly chinese: string }): string {
  return `${chinese} ${key}`;
}
