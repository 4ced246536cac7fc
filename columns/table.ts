import type { Day } from '../domain/days.ts';
import { Ints, LARGEST, NONE, type SharedInts } from './ints.ts';
import type { Layout } from './layout.ts';

/** Columns that every kind has: see `Table`. */
const ALWAYS_THERE = ['thing', 'validFrom', 'validTo', 'recordedAt', 'supersededAt'] as const;

export interface SharedTable {
  readonly columns: Readonly<Record<string, SharedInts>>;
  readonly lists: SharedInts;
}

/** When a row holds, and from which revision on the record says so, up to which. */
export interface RowTimes {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly recordedAt: number;
  /** LARGEST where it still says so. */
  readonly supersededAt: number;
}

/**
 * All versions of a kind, or all facts, of whatever day and revision: a row each, never moved. A column is a number for
 * each row: of a thing of a space, a text, a word, a day or a number as its layout says, and NONE where the row says
 * nothing. A column that holds lists has in `lists` how many there are, and after that each.
 */
export class Table {
  readonly layout: Layout;
  /** The thing that a version is of; NONE of facts. */
  readonly thing: Ints;
  readonly validFrom: Ints;
  readonly validTo: Ints;
  readonly recordedAt: Ints;
  readonly supersededAt: Ints;
  private readonly columns: ReadonlyMap<string, Ints>;
  /** Those of the layout's `ofVersion`. */
  private readonly saying: readonly Ints[];
  private readonly lists: Ints;
  /** Rows of what it lies over that are as if they were not there. */
  readonly hidden: ReadonlySet<number>;

  private constructor(
    layout: Layout,
    columns: ReadonlyMap<string, Ints>,
    lists: Ints,
    hidden: ReadonlySet<number> = new Set(),
  ) {
    this.layout = layout;
    this.columns = columns;
    this.lists = lists;
    this.hidden = hidden;
    this.thing = this.column('thing');
    this.validFrom = this.column('validFrom');
    this.validTo = this.column('validTo');
    this.recordedAt = this.column('recordedAt');
    this.supersededAt = this.column('supersededAt');
    this.saying = layout.ofVersion.map(({ name }) => this.column(name));
  }

  static empty(layout: Layout): Table {
    const names = [...ALWAYS_THERE, ...layout.ofVersion.map(({ name }) => name)];
    return new Table(layout, new Map(names.map((name) => [name, Ints.empty()])), Ints.empty());
  }

  static open(layout: Layout, { columns, lists }: SharedTable): Table {
    const made = new Map(Object.entries(columns).map(([name, ints]) => [name, Ints.open(ints)]));
    return new Table(layout, made, Ints.open(lists));
  }

  share(): SharedTable {
    const columns = [...this.columns].map(([name, ints]) => [name, ints.share()] as const);
    return { columns: Object.fromEntries(columns), lists: this.lists.share() };
  }

  /** These rows but for some, and then some more. */
  over(hidden: ReadonlySet<number>): Table {
    const columns = new Map([...this.columns].map(([name, ints]) => [name, ints.over()]));
    return new Table(this.layout, columns, this.lists.over(), hidden);
  }

  get count(): number {
    return this.recordedAt.count;
  }

  /** The first row that is not of what this one lies over; 0 where it lies over nothing. */
  get firstOwn(): number {
    return this.recordedAt.firstOwn;
  }

  /** Whether it is what it lies over. */
  get isUnchanged(): boolean {
    return this.hidden.size === 0 && this.count === this.firstOwn;
  }

  /** A column by its layout's name, or `thing`. */
  column(name: string): Ints {
    const found = this.columns.get(name);
    if (!found) throw new Error(`${this.layout.kind.label} has no column ${name}`);
    return found;
  }

  /** What a row says in a column that holds lists; nothing where it says nothing. */
  list(name: string, row: number): readonly number[] {
    const start = this.column(name).at(row);
    if (start === NONE) return [];
    return Array.from({ length: this.lists.at(start) }, (_, place) => this.lists.at(start + 1 + place));
  }

  /** Whether a row holds on a day, as the record says at a revision. */
  holds(row: number, day: Day, revision: number): boolean {
    return (
      this.validFrom.at(row) <= day &&
      day < this.validTo.at(row) &&
      this.recordedAt.at(row) <= revision &&
      revision < this.supersededAt.at(row) &&
      !this.isHidden(row)
    );
  }

  /** Whether the record says so at a revision, of whatever day. */
  isRecorded(row: number, revision: number): boolean {
    return this.recordedAt.at(row) <= revision && revision < this.supersededAt.at(row) && !this.isHidden(row);
  }

  isHidden(row: number): boolean {
    return this.hidden.size > 0 && this.hidden.has(row);
  }

  /** Its place, for `supersede`. `said`: by the places of the layout's `ofVersion`; lists as arrays. */
  add(thing: number, times: RowTimes, said: readonly (number | readonly number[])[]): number {
    const row = this.count;
    this.thing.push(thing);
    for (const [place, column] of this.saying.entries()) {
      const value = said[place] ?? NONE;
      column.push(typeof value === 'number' ? value : this.addList(value));
    }
    this.validFrom.push(times.validFrom);
    this.validTo.push(times.validTo);
    this.supersededAt.push(times.supersededAt);
    this.recordedAt.push(times.recordedAt);
    return row;
  }

  supersede(row: number, revision: number): void {
    this.supersededAt.set(row, revision);
  }

  get bytes(): number {
    return [...this.columns.values()].reduce((sum, { bytes }) => sum + bytes, this.lists.bytes);
  }

  private addList(values: readonly number[]): number {
    if (values.length === 0) return NONE;
    const start = this.lists.count;
    this.lists.push(values.length);
    for (const value of values) this.lists.push(value);
    return start;
  }
}

/** As long as nothing takes its place. */
export const STILL_RECORDED = LARGEST;
