import type { AdjustmentState } from '../../domain/adjustment-words.ts';
import { ADJUSTMENT_TABLE, type ListRound } from '../../domain/adjustment-states.ts';
import type { Day } from '../../domain/days.ts';
import { stateOf } from '../../domain/states.ts';
import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { inForce } from '../model/dating.ts';

const FIND = cypher`UNWIND $codes AS code MATCH (list:AdjustmentList {code: code})<-[:VERSION_OF]-(round:AdjustmentListVersion)
  WHERE ${inForce(cypher`round`)} RETURN code, round {.*}`;

/** How far lists of adjustments are on a day, by code; what is no list on it is left out. */
export async function listStates(
  read: Read,
  codes: readonly string[],
  on: { readonly day: Day; readonly revision: number },
): Promise<ReadonlyMap<string, AdjustmentState>> {
  if (codes.length === 0) return new Map();
  const rows = await read(FIND, { codes, ...on });
  return new Map(
    rows.map(([code, round]) => [
      String(code),
      stateOf(ADJUSTMENT_TABLE, roundOf(round as Readonly<Record<string, Day | undefined>>), on.day),
    ]),
  );
}

const roundOf = (said: Readonly<Record<string, Day | undefined>>): ListRound => ({
  submittedOn: said['submittedOn'] ?? null,
  returnedOn: said['returnedOn'] ?? null,
  forwardedOn: said['forwardedOn'] ?? null,
  decidedOn: said['decidedOn'] ?? null,
  signedOn: said['signedOn'] ?? null,
  publishedOn: said['publishedOn'] ?? null,
  effectiveFrom: said['effectiveFrom'] ?? null,
  withdrawnOn: said['withdrawnOn'] ?? null,
});
