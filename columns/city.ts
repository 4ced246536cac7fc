import type { Day } from '../domain/days.ts';
import type { Value, Values } from '../kinds/kind.ts';
import { NONE } from './ints.ts';
import { LAYOUTS, spaceOf, type ColumnLayout, type Layout } from './layout.ts';
import { Moments, type SharedMoments } from './moments.ts';
import { RowsBy } from './rows-by.ts';
import { Table, type RowTimes, type SharedTable } from './table.ts';
import { Texts, type SharedTexts } from './texts.ts';
import { Things, type SharedThings } from './things.ts';

/** A city as another thread takes it: it shares the memory, and sees what there was then. */
export interface SharedCity {
  readonly texts: SharedTexts;
  readonly spaces: Readonly<Record<string, SharedThings>>;
  readonly tables: Readonly<Record<string, SharedTable>>;
  readonly moments: SharedMoments;
}

/** When a row holds, at a revision that it is recorded at. */
export interface RowAt {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly revision: number;
}

interface Parts {
  readonly texts: Texts;
  readonly spaces: ReadonlyMap<string, Things>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly moments: Moments;
}

const layouts: ReadonlyMap<string, Layout> = new Map(LAYOUTS.map((each) => [each.kind.label, each]));

/**
 * The record as columns: a table for each kind, by its label, and the things that are named. Rows and numbers of things are
 * added and never moved, so they stand for the same as long as the city is there.
 */
export class City {
  readonly texts: Texts;
  readonly moments: Moments;
  private readonly spaces: ReadonlyMap<string, Things>;
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly below: City | undefined;
  private readonly kept = new Map<string, RowsBy>();

  private constructor({ texts, spaces, tables, moments }: Parts, below?: City) {
    this.texts = texts;
    this.spaces = spaces;
    this.tables = tables;
    this.moments = moments;
    this.below = below;
  }

  static empty(): City {
    const texts = Texts.empty();
    const tables = LAYOUTS.map((layout) => [layout.kind.label, Table.empty(layout)] as const);
    const spaces = [...columnsOfSpaces()].map(
      ([space, columns]) => [space, Things.empty(space, texts, columns)] as const,
    );
    return new City({ texts, spaces: new Map(spaces), tables: new Map(tables), moments: Moments.empty() });
  }

  static open(shared: SharedCity): City {
    const texts = Texts.open(shared.texts);
    const spaces = Object.entries(shared.spaces).map(
      ([space, things]) => [space, Things.open(space, texts, things)] as const,
    );
    const tables = Object.entries(shared.tables).map(
      ([label, table]) => [label, Table.open(layoutOf(label), table)] as const,
    );
    const moments = Moments.open(shared.moments);
    return new City({ texts, spaces: new Map(spaces), tables: new Map(tables), moments });
  }

  share(): SharedCity {
    return {
      texts: this.texts.share(),
      spaces: Object.fromEntries([...this.spaces].map(([space, things]) => [space, things.share()])),
      tables: Object.fromEntries([...this.tables].map(([label, table]) => [label, table.share()])),
      moments: this.moments.share(),
    };
  }

  /** This city but for some rows, by label, with room for some more; itself it stays as it is. */
  over(hidden: ReadonlyMap<string, ReadonlySet<number>>): City {
    const texts = this.texts.over();
    const spaces = [...this.spaces].map(([space, things]) => [space, things.over(texts)] as const);
    const tables = [...this.tables].map(
      ([label, table]) => [label, table.over(hidden.get(label) ?? new Set())] as const,
    );
    const { moments } = this;
    return new City({ texts, spaces: new Map(spaces), tables: new Map(tables), moments }, this);
  }

  /** The versions of a kind of things, or the facts of a kind. */
  table(label: string): Table {
    const found = this.tables.get(label);
    if (!found) throw new Error(`no kind of record is called ${label}`);
    return found;
  }

  /** The things that have a label, among them those of all kinds that share one with it. */
  things(label: string): Things {
    const found = this.spaces.get(spaceOf(label));
    if (!found) throw new Error(`nothing is labelled ${label}`);
    return found;
  }

  /** The rows of a table by what a column of it holds: `thing`, or one that leads somewhere. */
  rowsBy(label: string, column: string): RowsBy {
    return this.keep(`${label} ${column}`, (below) => {
      return new RowsBy(this.table(label).column(column), below?.rowsBy(label, column));
    });
  }

  /** The things of a label by what is so of them for ever. */
  thingsBy(label: string, column: string): RowsBy {
    return this.keep(`${spaceOf(label)} for ever ${column}`, (below) => {
      return new RowsBy(this.things(label).column(column), below?.thingsBy(label, column));
    });
  }

  /** The code of a thing by its number; null where there is none. */
  codeOf(label: string, thing: number | undefined): string | null {
    return thing === undefined || thing === NONE ? null : this.things(label).code(thing);
  }

  /** The things that some codes name, to look whether one is among them: what no code names is not. Null for all. */
  among(label: string, codes: readonly string[] | null): ReadonlySet<number> | null {
    return (
      codes && new Set(codes.map((code) => this.things(label).find(code)).filter((each) => each !== NONE))
    );
  }

  /** The number of a word in a column. Throws where the column has no such word. */
  word(label: string, column: string, word: string): number {
    const found = layoutOf(label).words.get(column)?.indexOf(word) ?? NONE;
    if (found === NONE) throw new Error(`${label}.${column} has no word ${word}`);
    return found;
  }

  /** The word that a number stands for in a column. */
  wordOf(label: string, column: string, number: number): string {
    const word = layoutOf(label).words.get(column)?.[number];
    if (word === undefined) throw new Error(`${label}.${column} has no word ${number}`);
    return word;
  }

  /** A row, from what it says by column: words by their schema name, days as whole numbers. Its place. */
  add(label: string, values: Values, times: RowTimes): number {
    const layout = layoutOf(label);
    return this.addCoded(
      label,
      codeIn(layout, values),
      layout.ofVersion.map(({ valueOf }) => valueOf(values)),
      times,
    );
  }

  /** The same from the code of its thing, or of what it hangs on, and what it says by the places of `ofVersion`. */
  addCoded(label: string, code: string, said: readonly Value[], times: RowTimes): number {
    const layout = layoutOf(label);
    const thing = layout.space === undefined ? NONE : this.thingWith(layout, code);
    const numbers = layout.ofVersion.map((column, place) =>
      this.numbersOf(column, column === layout.anchor ? code : (said[place] ?? null)),
    );
    return this.table(label).add(thing, times, numbers);
  }

  /** The same by what a row says by column. */
  findSaying(label: string, values: Values, at: RowAt): number {
    const layout = layoutOf(label);
    return this.find(
      label,
      codeIn(layout, values),
      layout.ofVersion.map(({ valueOf }) => valueOf(values)),
      at,
    );
  }

  /** The row that says just this and is in the record at a revision; NONE where there is none. */
  find(label: string, code: string, said: readonly Value[], { validFrom, validTo, revision }: RowAt): number {
    const layout = layoutOf(label);
    const table = this.table(label);
    const { anchor } = layout;
    const index = this.rowsBy(label, anchor ? anchor.name : 'thing');
    const number = this.things(anchor?.to ?? label).find(code);
    for (let row = index.first(number); row !== NONE; row = index.next(row)) {
      if (table.validFrom.at(row) !== validFrom || table.validTo.at(row) !== validTo) continue;
      if (table.isRecorded(row, revision) && this.says(layout, row, said)) return row;
    }
    return NONE;
  }

  /** How many versions and facts there are, of whatever day and revision. */
  get rows(): number {
    return [...this.tables.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** How many bytes all columns take. */
  get bytes(): number {
    const tables = [...this.tables.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return [...this.spaces.values()].reduce((sum, { bytes }) => sum + bytes, tables + this.texts.size);
  }

  private thingWith(layout: Layout, code: string): number {
    const things = this.things(layout.kind.label);
    const known = things.count;
    const thing = things.numberOf(code);
    if (layout.ofThing.length === 0 || (thing < known && things.isSet(thing))) return thing;
    const parts = layout.partsOf(code);
    for (const column of layout.ofThing) {
      const [number = NONE] = valuesIn(column, column.valueOf(parts)).map((each) =>
        this.numberOf(column, each),
      );
      things.set(thing, column.name, number);
    }
    return thing;
  }

  /** Whether a row says just this, but for its period and what it hangs on. */
  private says({ kind: { label }, ofVersion, anchor }: Layout, row: number, said: readonly Value[]): boolean {
    const table = this.table(label);
    return ofVersion.every((column, place) => {
      // What links are made of a text is said by the text.
      if (column === anchor || column.isMade) return true;
      const numbers = valuesIn(column, said[place] ?? null).map((each) => this.knownNumberOf(column, each));
      if (!column.isList) return table.column(column.name).at(row) === (numbers[0] ?? NONE);
      const list = table.list(column.name, row);
      return list.length === numbers.length && list.every((each) => numbers.includes(each));
    });
  }

  private numbersOf(column: ColumnLayout, value: Value): number | readonly number[] {
    if (column.isList) return valuesIn(column, value).map((each) => this.numberOf(column, each));
    return value === null ? NONE : this.numberOf(column, value as string | number);
  }

  /** The same of what is known already: nothing gets a number by it. */
  private knownNumberOf(column: ColumnLayout, value: string | number): number {
    if (column.holds === 'thing') return this.things(column.to ?? '').find(String(value));
    return column.holds === 'text' ? this.texts.find(String(value)) : this.numberOf(column, value);
  }

  private numberOf({ holds, to, words }: ColumnLayout, value: string | number): number {
    switch (holds) {
      case 'thing':
        return this.things(to ?? '').numberOf(String(value));
      case 'text':
        return this.texts.numberOf(String(value));
      case 'word':
        return words?.indexOf(String(value)) ?? NONE;
      case 'number':
      case 'day':
        return Number(value);
    }
  }

  private keep(name: string, make: (below: City | undefined) => RowsBy): RowsBy {
    let found = this.kept.get(name);
    if (!found) this.kept.set(name, (found = make(this.below)));
    return found;
  }
}

/** A value in a column: nothing, one or several. */
function valuesIn({ isList }: ColumnLayout, value: Value): readonly (string | number)[] {
  if (value === null) return [];
  if (isList && typeof value === 'object') return value;
  return [value === true ? 1 : (value as string | number)];
}

const codeIn = ({ anchor, codeOf }: Layout, values: Values): string =>
  anchor ? String(anchor.valueOf(values)) : codeOf(values);

function layoutOf(label: string): Layout {
  const found = layouts.get(label);
  if (!found) throw new Error(`no kind of record is called ${label}`);
  return found;
}

/** Every space, with the columns of what is so of its things for ever. */
function columnsOfSpaces(): ReadonlyMap<string, ReadonlySet<string>> {
  const spaces = new Map<string, Set<string>>();
  const inSpace = (space: string) => {
    const known = spaces.get(space) ?? new Set();
    spaces.set(space, known);
    return known;
  };
  for (const { space, ofThing, ofVersion } of LAYOUTS) {
    if (space !== undefined) for (const { name } of ofThing) inSpace(space).add(name);
    if (space !== undefined) inSpace(space);
    for (const { to } of [...ofThing, ...ofVersion]) if (to !== undefined) inSpace(to);
  }
  return spaces;
}
