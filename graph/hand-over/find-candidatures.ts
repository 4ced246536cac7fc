import { cypher, type Cypher } from '../cypher.ts';
import { loadOf } from './patterns.ts';
import { inForce } from '../model/dating.ts';
import { isSeen } from '../model/own.ts';
import { PLANNER } from '../statement/statement.ts';
import type { RecordAt } from './record-at.ts';

export type Role = 'STAFF' | 'LEADER';

/** How many responsibilities somebody has in each role on the day. */
export type Load = Readonly<Record<Role, number>>;

export interface Candidature {
  /** Over all zones. */
  readonly load: Load;
  /** Of what the reader may see. */
  readonly seen: Load;
  /** The day on which the last of the certificates that are valid ends; null where there is none. */
  readonly certifiedUntil: number | null;
}

const person = cypher`person`;

const counts = (seen: Cypher): Cypher =>
  cypher`${loadOf(person, 'STAFF', seen)}, ${loadOf(person, 'LEADER', seen)}`;

const find = (visible: Cypher, seen: Cypher): Cypher => cypher`${PLANNER}
  UNWIND $people AS code MATCH (person:Person {code: code}) ${visible}
  RETURN code, COLLECT {
    MATCH (person)<-[:CERTIFIES]-(certificate:CertificateVersion) WHERE ${inForce(cypher`certificate`)} RETURN certificate.validTo ORDER BY certificate.validTo DESC LIMIT 1
  }[0], ${counts(cypher``)}${seen}`;

const FIND = {
  whole: find(cypher``, cypher``),
  own: find(
    cypher`WHERE ${isSeen('Person', { thing: person })}`,
    cypher`, ${counts(cypher`AND ${isSeen('Responsibility', { version: cypher`responsibility` })}`)}`,
  ),
};

/** Of those among these people whom the reader may see; one statement. */
export async function findCandidatures(
  { read, sight }: RecordAt,
  people: readonly string[],
): Promise<ReadonlyMap<string, Candidature>> {
  const rows = await read(FIND[sight], { people });
  return new Map(
    rows.map(([person, certifiedUntil, staff, leader, seenStaff = staff, seenLeader = leader]) => [
      String(person),
      {
        certifiedUntil: certifiedUntil as number | null,
        load: { STAFF: Number(staff), LEADER: Number(leader) },
        seen: { STAFF: Number(seenStaff), LEADER: Number(seenLeader) },
      },
    ]),
  );
}
