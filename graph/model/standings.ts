import { kindCalled } from '../../kinds/registry.ts';
import { cypher, name } from '../cypher.ts';
import { inForce } from './dating.ts';
import * as field from './fields.ts';
import { identityOrder } from './kind-types.ts';
import type { ManyField, OneField } from './model.ts';

/** By what a zone has a power: the memorandum that its delegation names, and the standings that cover it. */

const [said, owned, city] = [name('said_standing'), name('owned_standing'), name('city_standing')];

/** Of the delegation's mode, for its power; or for all of them, by the city of the zone or the department of the power. */
export const delegationStandings: ManyField = field.many('Standing', identityOrder(kindCalled('Standing')), {
  pattern: (from, to) => cypher`(${from})-[:TO_ZONE]->(${to}_zone:Zone)<-[:STANDING_OF]-(${to}:Standing)`,
  where: (from, to) =>
    cypher`${inForce(to)} AND EXISTS { MATCH (${from})<-[:VERSION_OF]-(${said}:DelegationVersion) WHERE ${inForce(said)} AND ${said}.mode = ${to}.kind } AND CASE
      WHEN EXISTS { (${to})-[:STANDS_FOR]->() } THEN EXISTS { (${to})-[:STANDS_FOR]->(:Power)<-[:DELEGATES]-(${from}) }
      WHEN ${to}.kind = 'ENTRUSTMENT' THEN EXISTS { MATCH (${from})-[:DELEGATES]->(:Power)<-[:VERSION_OF]-(${owned}:PowerVersion)-[:BELONGS_TO]->(:Department)<-[:GRANTED_BY]-(${to}) WHERE ${inForce(owned)} }
      ELSE EXISTS { MATCH (${to}_zone)<-[:VERSION_OF]-(${owned}:ZoneVersion)-[:UNDER]->(grantor_standing:Department)<-[:GRANTED_BY]-(${to}), (grantor_standing)<-[:VERSION_OF]-(${city}:DepartmentVersion) WHERE ${inForce(owned)} AND ${inForce(city)} AND ${city}.kind = 'CITY_GOVERNMENT' }
    END`,
});

/** By its number, or its code where it has none; of several the first. */
export const memorandumDocument: OneField = field.oneOrNone('Document', {
  pattern: (_from, to) => cypher`(${to}:Document)`,
  where: (from, to) => {
    const memorandum = cypher`${field.versionOf(from)}.memorandum`;
    const isOne = cypher`${inForce(said)} AND ${said}.kind = 'MEMORANDUM'`;
    return cypher`${to}.code = COLLECT { UNWIND
      COLLECT { MATCH (${said}:DocumentVersion)-[:VERSION_OF]->(paper:Document) WHERE ${said}.number = ${memorandum} AND ${isOne} RETURN paper.code } +
      COLLECT { MATCH (paper:Document)<-[:VERSION_OF]-(${said}:DocumentVersion) WHERE paper.code = ${memorandum} AND ${said}.number IS NULL AND ${isOne} RETURN paper.code }
      AS code RETURN code ORDER BY code LIMIT 1 }[0]`;
  },
});
