import type { Day } from '../domain/days.ts';
import type { City } from './city.ts';
import { NONE } from './ints.ts';
import type { RowsBy } from './rows-by.ts';
import type { Table } from './table.ts';

/** Rows in force of a kind, against a view before changes. */
export interface ChangedRows {
  readonly before: View;
  /** Whether they are just those that were there before. */
  readonly isSame: boolean;
  readonly gone: ReadonlySet<number>;
  /** Rising, and after all that were there before. */
  readonly come: readonly number[];
}

/**
 * A city on a day, as the record said at a revision. What is worked out of it is kept: a table is looked through once,
 * whoever asks.
 */
export class View {
  readonly city: City;
  readonly day: Day;
  readonly revision: number;
  private readonly kept = new Map<string, unknown>();
  private readonly below: View | undefined;

  constructor(city: City, day: Day, revision: number, below?: View) {
    this.city = city;
    this.day = day;
    this.revision = revision;
    this.below = below;
  }

  /** The same day and revision of a city that lies over that of this view: of what did not change it knows what this one does. */
  over(city: City): View {
    return new View(city, this.day, this.revision, this);
  }

  /** What is worked out of this view, once by its name. */
  keep<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as T;
  }

  /** Whether a row of a table is in force. */
  holds(table: Table, row: number): boolean {
    return table.holds(row, this.day, this.revision);
  }

  /** The rows in force of a kind, rising. */
  rows(label: string): Int32Array {
    return this.keep(`rows ${label}`, () => {
      const changed = this.changed(label);
      if (changed) {
        const { before, isSame, gone, come } = changed;
        if (isSame) return before.rows(label);
        const left = before.rows(label).filter((row) => !gone.has(row));
        const rows = new Int32Array(left.length + come.length);
        rows.set(left);
        rows.set(come, left.length);
        return rows;
      }
      const table = this.city.table(label);
      const rows = new Int32Array(table.count);
      let count = 0;
      for (let row = 0; row < table.count; row += 1) if (this.holds(table, row)) rows[count++] = row;
      return rows.subarray(0, count);
    });
  }

  /** By thing of the kind's space, the row of its version in force; NONE where it is not there on the day. */
  there(label: string): Int32Array {
    return this.keep(`there ${label}`, () => {
      const { thing } = this.city.table(label);
      const { count } = this.city.things(label);
      const there = new Int32Array(count).fill(NONE);
      const changed = this.changed(label);
      if (changed) {
        const { before, isSame, gone, come } = changed;
        const known = before.there(label);
        if (isSame && known.length === count) return known;
        there.set(known);
        for (const row of gone) there[thing.at(row)] = NONE;
        for (const row of come) there[thing.at(row)] = row;
      } else for (const row of this.rows(label)) there[thing.at(row)] = row;
      return there;
    });
  }

  /** The rows of a kind that changes took out of what is in force, and those that they brought; undefined of a view without changes. */
  changed(label: string): ChangedRows | undefined {
    return this.keep(`changed ${label}`, () => {
      const before = this.below;
      if (!before) return undefined;
      const table = this.city.table(label);
      const old = before.city.table(label);
      const come: number[] = [];
      for (let row = table.firstOwn; row < table.count; row += 1) if (this.holds(table, row)) come.push(row);
      const gone = new Set([...table.hidden].filter((row) => before.holds(old, row)));
      return { before, isSame: gone.size + come.length === 0, gone, come };
    });
  }

  /**
   * By thing of the kind's space, the row of the version that speaks for it: the one in force; of what is over, the last, as on
   * its last day; before the first day, the first; of what the record says no more, what it said last. NONE where it never
   * said anything.
   */
  speaking(label: string): Int32Array {
    return this.keep(`speaking ${label}`, () => {
      const table = this.city.table(label);
      const there = this.there(label);
      const below = table.isUnchanged ? this.below?.speaking(label) : undefined;
      if (below?.length === there.length) return below;
      const speaking = there.slice();
      for (let row = 0; row < table.count; row += 1) {
        const thing = table.thing.at(row);
        if (there[thing] !== NONE || table.recordedAt.at(row) > this.revision) continue;
        const other = speaking[thing] as number;
        if (other === NONE || this.saysRather(table, row, other)) speaking[thing] = row;
      }
      return speaking;
    });
  }

  /** Each row in force that holds a number in the column of an index of its table. */
  each(table: Table, index: RowsBy, number: number, look: (row: number) => void): void {
    for (let row = index.first(number); row !== NONE; row = index.next(row))
      if (table.holds(row, this.day, this.revision)) look(row);
  }

  /** Whether any row in force that holds a number is such. */
  some(table: Table, index: RowsBy, number: number, isSuch: (row: number) => boolean): boolean {
    for (let row = index.first(number); row !== NONE; row = index.next(row))
      if (table.holds(row, this.day, this.revision) && isSuch(row)) return true;
    return false;
  }

  /** The row of the version of a thing that holds on a day, be it another than that of the view; NONE where none does. */
  rowOn(label: string, thing: number, day: Day): number {
    const table = this.city.table(label);
    const index = this.city.rowsBy(label, 'thing');
    for (let row = index.first(thing); row !== NONE; row = index.next(row))
      if (table.holds(row, day, this.revision)) return row;
    return NONE;
  }

  /** The rows of whatever day that hold a number in a column, as the record says. */
  recorded(label: string, column: string, number: number): readonly number[] {
    const table = this.city.table(label);
    const index = this.city.rowsBy(label, column);
    const rows: number[] = [];
    for (let row = index.first(number); row !== NONE; row = index.next(row))
      if (table.isRecorded(row, this.revision)) rows.push(row);
    return rows;
  }

  /** Of two versions of a thing, neither in force: as `speaksFor` of graph/model/dating.ts. */
  private saysRather(table: Table, row: number, other: number): boolean {
    const until = this.recordedUntil(table, row) - this.recordedUntil(table, other);
    if (until !== 0) return until > 0;
    const once = Number(heldOnce(table, row)) - Number(heldOnce(table, other));
    if (once !== 0) return once > 0;
    const [from, otherFrom] = [table.validFrom.at(row), table.validFrom.at(other)];
    if (otherFrom <= this.day) return otherFrom < from && from <= this.day;
    return from < otherFrom;
  }

  private recordedUntil(table: Table, row: number): number {
    if (table.isHidden(row)) return this.revision;
    return Math.min(table.supersededAt.at(row), this.revision + 1);
  }
}

const heldOnce = (table: Table, row: number): boolean => table.validFrom.at(row) < table.validTo.at(row);
