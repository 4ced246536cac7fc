import { NONE, type Ints } from './ints.ts';

/**
 * The places of a column by the number that they hold: from the last to the first, each leads to the one before. What was
 * added to the column since is taken in when it is asked for.
 */
export class RowsBy {
  private readonly column: Ints;
  private readonly below: RowsBy | undefined;
  private readonly firstOwn: number;
  /** By number, the last place that holds it, counted from the first of its own; from then on, the one before. */
  private heads = new Map<number, number>();
  private last: Int32Array = new Int32Array(0);
  private before: Int32Array = new Int32Array(0);
  private taken: number;

  constructor(column: Ints, below?: RowsBy) {
    this.column = column;
    this.below = below;
    this.firstOwn = column.firstOwn;
    this.taken = this.firstOwn;
  }

  /** The last place that holds a number; NONE where none does. */
  first(number: number): number {
    if (this.taken < this.column.count) this.take();
    if (this.below) return this.heads.get(number) ?? this.below.first(number);
    return number >= 0 && number < this.last.length ? (this.last[number] as number) : NONE;
  }

  /** The place before that holds the same number; NONE after the first of all. */
  next(place: number): number {
    return this.below && place < this.firstOwn
      ? this.below.next(place)
      : (this.before[place - this.firstOwn] as number);
  }

  private take(): void {
    const { count } = this.column;
    const grown = new Int32Array(Math.max(count - this.firstOwn, 16));
    grown.set(this.before);
    this.before = grown;
    for (let place = this.taken; place < count; place += 1) {
      const number = this.column.at(place);
      if (number === NONE) continue;
      this.before[place - this.firstOwn] = this.headOf(number);
      this.setHead(number, place);
    }
    this.taken = count;
  }

  private headOf(number: number): number {
    if (this.below) return this.heads.get(number) ?? this.below.first(number);
    return number < this.last.length ? (this.last[number] as number) : NONE;
  }

  private setHead(number: number, place: number): void {
    if (this.below) {
      this.heads.set(number, place);
      return;
    }
    if (number >= this.last.length) {
      const grown = new Int32Array(Math.max(this.last.length * 2, number + 1, 16)).fill(NONE);
      grown.set(this.last);
      this.last = grown;
    }
    this.last[number] = place;
  }
}
