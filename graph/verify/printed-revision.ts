import { createHash } from 'node:crypto';
import { PRINT } from '../record/revision-digest.ts';
import type { StoredVersionLine } from './check-version.ts';

/** That a version was opened or closed by a revision, as the graph has it. */
export interface Line {
  readonly as: 'opened' | 'closed';
  readonly version: StoredVersionLine;
  readonly print: Buffer;
}

/** The lines that the graph has of one revision, by which it is tried what they would be without one or with another. */
export class PrintedRevision {
  readonly lines: Line[] = [];
  private readonly digest: string;
  private all: Buffer | undefined;

  constructor(digest: string) {
    this.digest = digest;
  }

  add(line: Line): void {
    this.lines.push(line);
    this.all = undefined;
  }

  /** Bytes that one try takes in. */
  get cost(): number {
    return this.lines.length * PRINT + PRINT;
  }

  /** Whether it would be what was recorded without some lines and with others. */
  holds(without: readonly Line[], withPrints: readonly Buffer[]): boolean {
    const sorted = this.sorted();
    const cuts = without.map((line) => this.lines.indexOf(line) * PRINT);
    const pieces = [
      ...cuts.map((at) => ({ at, skip: PRINT, put: undefined })),
      ...withPrints.map((print) => ({ at: placeFor(sorted, print), skip: 0, put: print })),
    ].sort((one, other) => one.at - other.at || one.skip - other.skip || compare(one.put, other.put));
    const sum = createHash('sha256');
    let from = 0;
    for (const { at, skip, put } of pieces) {
      sum.update(sorted.subarray(from, at));
      if (put) sum.update(put);
      from = at + skip;
    }
    return sum.update(sorted.subarray(from)).digest('hex') === this.digest;
  }

  /** The prints in their order, with the lines in the same. */
  private sorted(): Buffer {
    if (!this.all) {
      this.lines.sort((one, other) => one.print.compare(other.print));
      this.all = Buffer.concat(this.lines.map(({ print }) => print));
    }
    return this.all;
  }
}

/** Where a print stands among sorted ones. */
function placeFor(sorted: Buffer, print: Buffer): number {
  let low = 0;
  let high = sorted.length / PRINT;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (print.compare(sorted, middle * PRINT, (middle + 1) * PRINT) > 0) low = middle + 1;
    else high = middle;
  }
  return low * PRINT;
}

const compare = (one: Buffer | undefined, other: Buffer | undefined): number =>
  one && other ? one.compare(other) : 0;
