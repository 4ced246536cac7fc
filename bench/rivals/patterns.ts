import { cypher, type Cypher } from '../../graph/cypher.ts';
import { inForce, isThere } from '../../graph/model/dating.ts';
import type { Start } from './rival.ts';

/** The patterns that rivals are made of; variables are called the same in all of them. */

const responsibilityInForce = inForce(cypher`responsibility`);

/** All delegations in force. */
export const WHOLE: Start = {
  match: cypher`MATCH (delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`,
  isWhole: true,
};

/** The steps of `delegation` that are there: binds `step`. */
export const STEPS = cypher`MATCH (delegation)<-[:STEP_OF]-(step:Step) WHERE ${isThere(cypher`step`, 'Step')}`;

/** The responsibilities of `step` in force: binds `responsibility`. To be followed by conditions with AND, or nothing. */
export const RESPONSIBILITIES = cypher`MATCH (step)<-[:FOR_STEP]-(responsibility:Responsibility) WHERE ${responsibilityInForce}`;

/** From delegations to their responsibilities in force. */
export const responsibilitiesOf = (start: Start): Cypher =>
  cypher`${start.match} ${STEPS} ${RESPONSIBILITIES}`;

/** From a responsibility that was collected back to its step and delegation. */
export const BACK_TO_DELEGATION = cypher`MATCH (responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation)`;

/** The staff's code; null where none is named. */
export const STAFF_CODE = cypher`COLLECT { MATCH (responsibility)-[:STAFF]->(named:Person) RETURN named.code }[0]`;

/** What a responsibility names, as `[slot, code]`s with the slots in capitals: a witness. */
export const NAMED = cypher`COLLECT { MATCH (responsibility)-[slot:DEPARTMENT|LEADER|SECTION|POST|STAFF]->(holder) RETURN [type(slot), holder.code] }`;

/** Of how many responsibilities in force somebody is the staff, over all zones. */
export const loadOf = (person: Cypher): Cypher => cypher`COUNT {
  MATCH (${person})<-[:STAFF]-(responsibility:Responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion)
  WHERE ${responsibilityInForce} AND ${inForce(cypher`period`)} AND ${isThere(cypher`step`, 'Step')}
}`;

/** Types of powers that are enforced: whoever does it needs a certificate. */
export const ENFORCEMENT_TYPES = cypher`['PENALTY', 'COERCION', 'INSPECTION']`;
