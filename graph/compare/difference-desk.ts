import { createHash } from 'node:crypto';
import type { Database, ReadOptions } from '../database/database.ts';
import { Desk } from '../desk/desk.ts';
import type { Comparison } from './comparison.ts';
import { findDifferences, type FoundDifference } from './find-differences.ts';

/** One comparison may take most of the memory that statements have. */
const COMPARISONS_AT_ONCE = 1;
const DIFFERENCES_KEPT = 400_000;

/** Where comparisons are made. */
export class DifferenceDesk {
  private readonly desk: Desk<FoundDifference>;

  /** `longest`: how long a comparison may take, in milliseconds. */
  constructor(database: Database, longest?: number) {
    this.desk = new Desk(database, { atOnce: COMPARISONS_AT_ONCE, kept: DIFFERENCES_KEPT, longest });
  }

  /** All differences, in order: by kind of record, the code of the thing, and what tells a row from others there. */
  run(comparison: Comparison, options: ReadOptions): Promise<readonly FoundDifference[]> {
    return this.desk.ask(questionOf(comparison), options, ({ read }) => findDifferences(read, comparison));
  }
}

/** All that the answer depends on: the statements are long, so a hash of them stands for them. */
function questionOf({ parts, params }: Comparison): string {
  const asked = parts.map(({ kind, rows, party, said, only }) => [kind.record, rows, party, said, only]);
  return createHash('sha256')
    .update(JSON.stringify([asked, params]))
    .digest('base64url');
}
