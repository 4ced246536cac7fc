/** Whole numbers below a size, each there or not: a bit for each, a tenth of what a set takes, in time and in space. */
export class Bits {
  readonly size: number;
  private readonly bytes: Uint8Array;

  constructor(size: number, bytes = new Uint8Array(Math.ceil(size / 8))) {
    this.size = size;
    this.bytes = bytes;
  }

  copy(): Bits {
    return new Bits(this.size, this.bytes.slice());
  }

  has(number: number): boolean {
    return (this.bytes[number >>> 3]! & (1 << (number & 7))) !== 0;
  }

  add(number: number): void {
    this.bytes[number >>> 3]! |= 1 << (number & 7);
  }

  delete(number: number): void {
    this.bytes[number >>> 3]! &= ~(1 << (number & 7));
  }
}
