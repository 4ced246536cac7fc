import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, isThere } from '../model/dating.ts';
import type { Start } from './audit-rule.ts';

/** The patterns that audits are made of; variables are called the same in all of them. */

/** The period of `delegation` that is in force: binds `period`. To be followed by conditions with AND, or nothing. */
export const PERIOD = cypher`MATCH (delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`;

/** All delegations in force. */
export const WHOLE: Start = {
  match: cypher`MATCH (delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`,
  isWhole: true,
};

/** Those of `$delegations` (codes) that are in force. */
export const LISTED: Start = {
  match: cypher`UNWIND $delegations AS delegationCode MATCH (delegation:Delegation {code: delegationCode}) ${PERIOD}`,
  isWhole: false,
};

/** The steps of `delegation` that are there: binds `step`. */
export const STEPS = cypher`MATCH (delegation)<-[:STEP_OF]-(step:Step) WHERE ${isThere(cypher`step`, 'Step')}`;

const responsibilityInForce = inForce(cypher`responsibility`);

/** The responsibilities of `step` in force: binds `responsibility`. To be followed by conditions with AND, or nothing. */
export const RESPONSIBILITIES = cypher`MATCH (step)<-[:FOR_STEP]-(responsibility:Responsibility) WHERE ${responsibilityInForce}`;

/** From delegations to their responsibilities in force. */
export const responsibilitiesOf = (start: Start): Cypher =>
  cypher`${start.match} ${STEPS} ${RESPONSIBILITIES}`;

/** From a responsibility that was collected back to its step and delegation. */
export const BACK_TO_DELEGATION = cypher`MATCH (responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation)`;

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

/** The staff's code; null where none is named. */
export const STAFF_CODE = cypher`COLLECT { MATCH (responsibility)-[:STAFF]->(named:Person) RETURN named.code }[0]`;

/** Types of powers that are enforced: whoever does it needs a certificate. */
export const ENFORCEMENT_TYPES = cypher`['PENALTY', 'COERCION', 'INSPECTION']`;
