import { Ints, NONE, type SharedInts } from './ints.ts';
import { Slots } from './slots.ts';

const FIRST_ROOM = 1024;

export interface SharedTexts {
  readonly bytes: SharedArrayBuffer;
  readonly ends: SharedInts;
  readonly slots: SharedInts;
}

/** Texts by number, each once, as UTF-8 in shared memory: codes, names, what else is said in words of one's own. */
export class Texts {
  private bytes: Uint8Array;
  /** Where each ends; it begins where the one before ends. */
  private readonly ends: Ints;
  private readonly slots: Slots;
  private readonly below: Texts | undefined;
  /** How many those below are. */
  private readonly first: number;

  private constructor(bytes: Uint8Array, ends: Ints, slots: Slots, below?: Texts) {
    this.bytes = bytes;
    this.ends = ends;
    this.slots = slots;
    this.below = below;
    this.first = below?.count ?? 0;
  }

  static empty(): Texts {
    return new Texts(new Uint8Array(new SharedArrayBuffer(FIRST_ROOM)), Ints.empty(), Slots.empty());
  }

  static open({ bytes, ends, slots }: SharedTexts): Texts {
    return new Texts(new Uint8Array(bytes), Ints.open(ends), Slots.open(slots));
  }

  share(): SharedTexts {
    return {
      bytes: this.bytes.buffer as SharedArrayBuffer,
      ends: this.ends.share(),
      slots: this.slots.share(),
    };
  }

  /** These, and then some more. */
  over(): Texts {
    return new Texts(new Uint8Array(FIRST_ROOM), Ints.empty(), Slots.empty(), this);
  }

  get count(): number {
    return this.first + this.ends.count;
  }

  /** The number of a text, which it gets if it has none. */
  numberOf(text: string): number {
    const known = this.find(text);
    if (known !== NONE) return known;
    const bytes = Buffer.from(text);
    const own = this.ends.count;
    const start = this.startOf(own);
    if (start + bytes.length > this.bytes.length) this.grow(start + bytes.length);
    this.bytes.set(bytes, start);
    this.ends.push(start + bytes.length);
    this.slots.add(hashOf(bytes), own, (each) => hashOf(this.ownBytes(each)));
    return this.first + own;
  }

  /** The number of a text; NONE where it is not here. */
  find(text: string): number {
    const below = this.below?.find(text) ?? NONE;
    if (below !== NONE) return below;
    const bytes = Buffer.from(text);
    // Another thread may be adding more than these.
    const found = this.slots.find(
      hashOf(bytes),
      (each) => each < this.ends.count && Buffer.compare(bytes, this.ownBytes(each)) === 0,
    );
    return found === NONE ? NONE : this.first + found;
  }

  text(number: number): string {
    return this.bytesOf(number).toString('utf8');
  }

  /** In the order of code points, which is that of UTF-8. */
  compare(one: number, other: number): number {
    return one === other ? 0 : Buffer.compare(this.bytesOf(one), this.bytesOf(other));
  }

  get size(): number {
    return this.bytes.byteLength + this.ends.bytes + this.slots.bytes;
  }

  private bytesOf(number: number): Buffer {
    return number < this.first && this.below
      ? this.below.bytesOf(number)
      : this.ownBytes(number - this.first);
  }

  private ownBytes(own: number): Buffer {
    const start = this.startOf(own);
    return Buffer.from(this.bytes.buffer, start, this.ends.at(own) - start);
  }

  private startOf(own: number): number {
    return own === 0 ? 0 : this.ends.at(own - 1);
  }

  private grow(atLeast: number): void {
    const size = Math.max(this.bytes.length * 2, atLeast);
    const grown = this.below ? new Uint8Array(size) : new Uint8Array(new SharedArrayBuffer(size));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
