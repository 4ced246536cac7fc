import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { inForce, type Moment } from '../model/dating.ts';

const COUNT = cypher`RETURN COUNT { MATCH (:Zone {code: $zone})<-[:TO_ZONE]-(:Delegation)<-[:VERSION_OF]-(held:DelegationVersion) WHERE ${inForce(cypher`held`)} }`;

/** How many powers a zone holds. */
export async function countHeld(read: Read, zone: string, { day, revision }: Moment): Promise<number> {
  const [row] = await read(COUNT, { zone, day, revision });
  return Number(row?.[0] ?? 0);
}
