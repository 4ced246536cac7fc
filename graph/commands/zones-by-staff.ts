import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { isAtWork } from '../model/acting.ts';
import type { Moment } from '../model/dating.ts';

const FIND = cypher`UNWIND $codes AS code MATCH (:Person {code: code})<-[:STAFF]-(duty:Responsibility)-[:FOR_STEP]->(:Step)-[:STEP_OF]->(:Delegation)-[:TO_ZONE]->(zone:Zone)
  WHERE ${isAtWork(cypher`duty`)} RETURN DISTINCT code, zone.code ORDER BY zone.code`;

/** By person: the zones of whose delegations in force on a day they are staff of a responsibility in force. */
export async function zonesByStaff(
  read: Read,
  codes: readonly string[],
  { day, revision }: Moment,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await read(FIND, { codes, day, revision });
  const found = Map.groupBy(rows, ([code]) => String(code));
  return new Map([...found].map(([code, each]) => [code, each.map(([, zone]) => String(zone))]));
}
