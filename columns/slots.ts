import { NONE } from './ints.ts';

const FIRST_ROOM = 16;

/** Numbers that are found by a hash: an open table in shared memory, at most half full. */
export class Slots {
  private slots: Int32Array;
  private count: number;

  private constructor(slots: Int32Array, count: number) {
    this.slots = slots;
    this.count = count;
  }

  static empty(): Slots {
    return new Slots(room(FIRST_ROOM), 0);
  }

  static open({ buffer, count }: { readonly buffer: SharedArrayBuffer; readonly count: number }): Slots {
    return new Slots(new Int32Array(buffer), count);
  }

  share() {
    return { buffer: this.slots.buffer as SharedArrayBuffer, count: this.count };
  }

  /** The number with this hash that is the one looked for; NONE where there is none. */
  find(hash: number, isIt: (value: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const value = this.slots[place] as number;
      if (value === NONE || isIt(value)) return value;
    }
  }

  /** `hashOf`: that of any number that is here, for when the table grows. */
  add(hash: number, value: number, hashOf: (value: number) => number): void {
    if ((this.count + 1) * 2 > this.slots.length) {
      const old = this.slots;
      this.slots = room(old.length * 2);
      for (const each of old) if (each !== NONE) this.put(hashOf(each), each);
    }
    this.put(hash, value);
    this.count += 1;
  }

  get bytes(): number {
    return this.slots.byteLength;
  }

  private put(hash: number, value: number): void {
    const mask = this.slots.length - 1;
    let place = hash & mask;
    while (this.slots[place] !== NONE) place = (place + 1) & mask;
    this.slots[place] = value;
  }
}

const room = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4)).fill(NONE);
