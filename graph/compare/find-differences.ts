import type { Read } from '../database/database.ts';
import { cypher } from '../cypher.ts';
import type { ComparedRecord } from './compared-kinds.ts';
import { shownKind, type Comparison, type ComparedRows, type DifferenceKind } from './comparison.ts';
import { pairRows } from './pair-rows.ts';

/** A difference as it is kept: where it is, and its versions by the ids that Neo4j has for them. */
export interface FoundDifference {
  readonly record: ComparedRecord;
  /** The code of the thing that it is of. */
  readonly code: string;
  /** What tells it from others there. */
  readonly part: string | number;
  /** Several of one part are told apart by it. */
  readonly rank: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** All of a comparison, in order: one statement for each kind of record. */
export async function findDifferences(
  read: Read,
  comparison: Comparison,
): Promise<readonly FoundDifference[]> {
  const found = await Promise.all(
    comparison.parts.map(async (part) => {
      const rows = await read(statementOf(part), comparison.params);
      return rows.map((row) => differenceOf(part, row as Parameters<typeof differenceOf>[1]));
    }),
  );
  return found.flat();
}

const statementOf = (part: ComparedRows) => cypher`${pairRows(part)}
  RETURN code, part, rank, elementId(before), elementId(after) ORDER BY code, part, rank`;

const differenceOf = (
  { kind: { record } }: ComparedRows,
  [code, part, rank, before, after]: readonly [string, string | number, number, string | null, string | null],
): FoundDifference => ({ record, code, part, rank, before, after });

/** What kind of difference it is, as the sides were asked. */
export function kindOfFound(comparison: Comparison, { before, after }: FoundDifference): DifferenceKind {
  return shownKind(comparison, before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED');
}
