/** What a column holds where its row says nothing. */
export const NONE = -1;

/** All that a whole number of a column can be; as a revision: not superseded, as a day: beyond every day. */
export const LARGEST = 0x7fffffff;

const FIRST_ROOM = 16;

/** Whole numbers in shared memory, as another thread takes them. */
export interface SharedInts {
  readonly buffer: SharedArrayBuffer;
  readonly count: number;
}

/**
 * Whole numbers of 32 bits by place, in shared memory. They grow at their end: whoever has them shared sees as many as
 * there were then. Some `over` others are these and then some of their own, and leave those below as they are.
 */
export class Ints {
  private below: Int32Array;
  private own: Int32Array;
  private readonly split: number;
  private length: number;

  private constructor(below: Int32Array, split: number, length: number) {
    this.below = below;
    this.own = below;
    this.split = split;
    this.length = length;
  }

  static empty(): Ints {
    return new Ints(room(FIRST_ROOM), LARGEST, 0);
  }

  static open({ buffer, count }: SharedInts): Ints {
    return new Ints(new Int32Array(buffer), LARGEST, count);
  }

  over(): Ints {
    const above = new Ints(this.below, this.length, this.length);
    if (this.isOver) throw new Error('numbers lie over others once');
    above.own = new Int32Array(FIRST_ROOM);
    return above;
  }

  get count(): number {
    return this.length;
  }

  /** The first place that is not below. */
  get firstOwn(): number {
    return this.isOver ? this.split : 0;
  }

  /** The number at a place below `count`. */
  at(place: number): number {
    return (place < this.split ? this.below[place] : this.own[place - this.split]) as number;
  }

  push(value: number): void {
    const place = this.isOver ? this.length - this.split : this.length;
    if (place === this.own.length) this.grow();
    this.own[place] = value;
    this.length += 1;
  }

  /** Of those below nothing is set. */
  set(place: number, value: number): void {
    if (this.isOver && place < this.split) throw new Error('what lies below is not changed');
    this.own[this.isOver ? place - this.split : place] = value;
  }

  share(): SharedInts {
    if (this.isOver) throw new Error('what lies over others is not shared');
    return { buffer: this.below.buffer as SharedArrayBuffer, count: this.length };
  }

  /** How many bytes they take, of their own. */
  get bytes(): number {
    return this.own.byteLength;
  }

  private get isOver(): boolean {
    return this.split !== LARGEST;
  }

  private grow(): void {
    const grown = this.isOver ? new Int32Array(this.own.length * 2) : room(this.own.length * 2);
    grown.set(this.own);
    this.own = grown;
    if (!this.isOver) this.below = grown;
  }
}

const room = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));
