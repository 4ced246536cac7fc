import { cypher, type Cypher } from '../cypher.ts';
import { inForce } from './dating.ts';

/**
 * People who are nowhere: who hold no post and answer for no step. They belong to the place of whoever wrote the Change
 * that first recorded them; recorded by somebody who writes for the city, to no place. `$own.people` has those who were
 * first recorded for the own zones or departments (graph/record/own-params.ts): asked in every statement, it would take
 * the planner minutes.
 */

/** Something in force places the person, whosever it is. */
const isPlaced = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:MEMBER|LEADER|STAFF]-(placing_own) WHERE ${inForce(cypher`placing_own`)} }`;

/** The person was first recorded for one of the own zones or departments. */
export const isOwnRecorded = (person: Cypher): Cypher => cypher`${person}.code IN keys($own.people)`;

/** Is nowhere on the day, and was first recorded for one's own. */
export const isNowhere = (person: Cypher): Cypher =>
  cypher`(${isOwnRecorded(person)} AND NOT ${isPlaced(person)})`;

/**
 * On some day of a version the person was nowhere: by the record when the version was written, or by the last that has
 * it. What places somebody leaves a day free where it ends, if anywhere.
 */
export function isUnplacedWithin(person: Cypher, version: Cypher): Cypher {
  const placing = (variable: Cypher): Cypher =>
    cypher`(${person})<-[:MEMBER|LEADER|STAFF]-(${variable}) WHERE ${variable}.recordedAt <= at_own AND at_own < ${variable}.supersededAt`;
  return cypher`any(at_own IN [${version}.recordedAt, CASE WHEN ${version}.supersededAt <= $revision THEN ${version}.supersededAt - 1 ELSE $revision END]
    WHERE any(day_own IN [${version}.validFrom] + COLLECT { MATCH ${placing(cypher`ending_own`)} AND ${version}.validFrom < ending_own.validTo AND ending_own.validTo < ${version}.validTo RETURN ending_own.validTo }
      WHERE NOT EXISTS { MATCH ${placing(cypher`placing_own`)} AND placing_own.validFrom <= day_own AND day_own < placing_own.validTo }))`;
}
