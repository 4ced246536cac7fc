import type { Values } from '../kinds/kind.ts';
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

  /** The number of a word in a column. Throws where the column has no such word. */
  word(label: string, column: string, word: string): number {
    const { ofVersion, ofThing } = layoutOf(label);
    const found =
      [...ofVersion, ...ofThing].find(({ name }) => name === column)?.words?.indexOf(word) ?? NONE;
    if (found === NONE) throw new Error(`${label}.${column} has no word ${word}`);
    return found;
  }

  /** The word that a number stands for in a column. */
  wordOf(label: string, column: string, number: number): string {
    const { ofVersion, ofThing } = layoutOf(label);
    const word = [...ofVersion, ...ofThing].find(({ name }) => name === column)?.words?.[number];
    if (word === undefined) throw new Error(`${label}.${column} has no word ${number}`);
    return word;
  }

  /** A row, from what it says by column: words by their schema name, days as whole numbers. Its place. */
  add(label: string, values: Values, times: RowTimes): number {
    const { ofThing, ofVersion, space, codeOf } = layoutOf(label);
    const thing = space === undefined ? NONE : this.things(label).numberOf(codeOf(values));
    for (const layout of ofThing) {
      const value = this.numbersOf(layout, values);
      if (typeof value === 'number') this.things(label).set(thing, layout.name, value);
    }
    const said = new Map(ofVersion.map((layout) => [layout.name, this.numbersOf(layout, values)] as const));
    return this.table(label).add(thing, times, said);
  }

  /** The index of a table in which a row that says this is found, and by what. */
  whereIs(label: string, values: Values): readonly [RowsBy, number] {
    const { space, codeOf, anchor } = layoutOf(label);
    if (space !== undefined) return [this.rowsBy(label, 'thing'), this.things(label).find(codeOf(values))];
    const value = anchor?.valueOf(values);
    if (!anchor || value === null) throw new Error(`a row of ${label} hangs on nothing`);
    return [this.rowsBy(label, anchor.name), this.things(anchor.to ?? '').find(String(value))];
  }

  /** Whether a row says just this, but for its period. */
  says(label: string, row: number, values: Values): boolean {
    const table = this.table(label);
    return layoutOf(label).ofVersion.every((layout) => {
      const said = this.knownNumbersOf(layout, values);
      if (!layout.isList) return table.column(layout.name).at(row) === (said[0] ?? NONE);
      const list = table.list(layout.name, row);
      return list.length === said.length && list.every((each) => said.includes(each));
    });
  }

  /** How many bytes all columns take. */
  get bytes(): number {
    const tables = [...this.tables.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return [...this.spaces.values()].reduce((sum, { bytes }) => sum + bytes, tables + this.texts.size);
  }

  private numbersOf(layout: ColumnLayout, values: Values): number | readonly number[] {
    const numbers = valuesIn(layout, values).map((each) => this.numberOf(layout, each));
    return layout.isList ? numbers : (numbers[0] ?? NONE);
  }

  /** The same of what is known already: nothing gets a number by it. */
  private knownNumbersOf(layout: ColumnLayout, values: Values): readonly number[] {
    const { holds, to } = layout;
    return valuesIn(layout, values).map((each) => {
      if (holds === 'thing') return this.things(to ?? '').find(String(each));
      return holds === 'text' ? this.texts.find(String(each)) : this.numberOf(layout, each);
    });
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

/** What a row says in a column: nothing, one or several. */
function valuesIn({ valueOf, isList }: ColumnLayout, values: Values): readonly (string | number)[] {
  const value = valueOf(values);
  if (value === null) return [];
  return isList && typeof value === 'object' ? value : [value as string | number];
}

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
