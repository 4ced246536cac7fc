import { cypher, type Cypher } from '../../graph/cypher.ts';
import { inForce } from '../../graph/model/dating.ts';
import { STEPS } from '../../graph/hand-over/patterns.ts';
import type { Start } from './rival.ts';

/** The patterns that rivals are made of; variables are called the same in all of them. */

const responsibilityInForce = inForce(cypher`responsibility`);

/** All delegations in force. */
export const WHOLE: Start = {
  match: cypher`MATCH (delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`,
  isWhole: true,
};

/** The responsibilities of `step` in force: binds `responsibility`. To be followed by conditions with AND, or nothing. */
export const RESPONSIBILITIES = cypher`MATCH (step)<-[:FOR_STEP]-(responsibility:Responsibility) WHERE ${responsibilityInForce}`;

/** From delegations to their responsibilities in force. */
export const responsibilitiesOf = (start: Start): Cypher =>
  cypher`${start.match} ${STEPS} ${RESPONSIBILITIES}`;

/** From a responsibility that was collected back to its step and delegation. */
export const BACK_TO_DELEGATION = cypher`MATCH (responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation)`;

/** The staff's code; null where none is named. */
export const STAFF_CODE = cypher`COLLECT { MATCH (responsibility)-[:STAFF]->(named:Person) RETURN named.code }[0]`;
