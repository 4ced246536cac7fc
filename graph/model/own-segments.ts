import { cypher, type Cypher } from '../cypher.ts';
import { isOwnRecorded } from './unplaced.ts';

/** Parts of the ways from a zone or city department to what is its own; see own-versions.ts. */
export interface Segment {
  readonly pattern: Cypher;
  /** Variables that it binds, beside those of the segment before. */
  readonly binds: readonly string[];
  readonly where?: Cypher;
}

export const ZONE: Segment = {
  pattern: cypher`(zone:Zone)`,
  binds: ['zone'],
  where: cypher`zone.code IN $ownZones`,
};
export const CITY: Segment = {
  pattern: cypher`(department:Department)`,
  binds: ['department'],
  where: cypher`department.code IN $ownDepartments`,
};
/** Departments of a zone, while they are there. */
export const DEPARTMENT: Segment = {
  pattern: cypher`(zone:Zone)<-[:UNDER]-(place:DepartmentVersion)-[:VERSION_OF]->(department:Department)`,
  binds: ['place', 'department'],
};
export const POST: Segment = {
  pattern: cypher`(department:Department)<-[:POST_IN]-(post_version:PostVersion)-[:VERSION_OF]->(post:Post)`,
  binds: ['post_version', 'post'],
};
export const HELD: Segment = {
  pattern: cypher`(post:Post)<-[:HOLDS]-(held:Membership)-[:MEMBER]->(person:Person)`,
  binds: ['held', 'person'],
};
/** Powers of a city department, while they are its. */
export const OF_CITY: Segment = {
  pattern: cypher`(department:Department)<-[:BELONGS_TO]-(power_version:PowerVersion)-[:VERSION_OF]->(power:Power)`,
  binds: ['power_version', 'power'],
};
export const DELEGATED: Segment = {
  pattern: cypher`(zone:Zone)<-[:TO_ZONE]-(delegation:Delegation)`,
  binds: ['delegation'],
};
export const POWER: Segment = {
  pattern: cypher`(power:Power)<-[:DELEGATES]-(delegation:Delegation)`,
  binds: ['delegation'],
};
export const DUTY: Segment = {
  pattern: cypher`(delegation:Delegation)<-[:STEP_OF]-(:Step)<-[:FOR_STEP]-(duty:Responsibility)-[:LEADER|STAFF]->(person:Person)`,
  binds: ['duty', 'person'],
};
/** People who were first recorded for one's own. */
export const RECORDED: Segment = {
  pattern: cypher`(person:Person)`,
  binds: ['person'],
  where: isOwnRecorded(cypher`person`),
};
