import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, isThere } from '../model/dating.ts';

/** The patterns that plans are read by; variables are called the same in all of them. */

/** The period of `delegation` that is in force: binds `period`. To be followed by conditions with AND, or nothing. */
export const PERIOD = cypher`MATCH (delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`;

/** The steps of `delegation` that are there: binds `step`. */
export const STEPS = cypher`MATCH (delegation)<-[:STEP_OF]-(step:Step) WHERE ${isThere(cypher`step`, 'Step')}`;

const responsibilityInForce = inForce(cypher`responsibility`);

/** What a responsibility names, as `[slot, code]`s with the slots in capitals: a witness. */
export const NAMED = cypher`COLLECT { MATCH (responsibility)-[slot:DEPARTMENT|LEADER|SECTION|POST|STAFF]->(holder) RETURN [type(slot), holder.code] }`;

/** How many responsibilities in force somebody has in a role, over all zones. `seen`: conditions with AND, or nothing. */
export const loadOf = (
  person: Cypher,
  role: 'STAFF' | 'LEADER',
  seen: Cypher = cypher``,
): Cypher => cypher`COUNT {
  MATCH (${person})<-[:${name(role)}]-(responsibility:Responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion)
  WHERE ${responsibilityInForce} AND ${inForce(cypher`period`)} AND ${isThere(cypher`step`, 'Step')} ${seen}
}`;

/** Types of powers that are enforced: whoever does it needs a certificate. */
export const ENFORCEMENT_TYPES = cypher`['PENALTY', 'COERCION', 'INSPECTION']`;
