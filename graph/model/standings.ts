import { kindCalled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import * as field from './fields.ts';
import { identityOrder } from './kind-types.ts';
import type { ManyField, OneField } from './model.ts';

/** By what a zone has a power: the memorandum that its delegation names, and the standings that cover it. */

const [said, owned, city] = [name('said_standing'), name('owned_standing'), name('city_standing')];

/** Who may give a zone all its powers: the department of the power, or the city of the zone. */
const department = (delegation: Cypher): Cypher =>
  cypher`COLLECT { MATCH (${delegation})-[:DELEGATES]->(:Power)<-[:VERSION_OF]-(${owned}:PowerVersion)-[:BELONGS_TO]->(giver:Department) WHERE ${inForce(owned)} RETURN giver.code }`;
const cityOf = (zone: Cypher): Cypher =>
  cypher`COLLECT { MATCH (${zone})<-[:VERSION_OF]-(${owned}:ZoneVersion)-[:UNDER]->(giver:Department)<-[:VERSION_OF]-(${city}:DepartmentVersion) WHERE ${inForce(owned)} AND ${inForce(city)} AND ${city}.kind = 'CITY_GOVERNMENT' RETURN giver.code }`;

const power = (relationship: string, from: Cypher): Cypher =>
  cypher`[(${from})-[:${name(relationship)}]->(power_standing:Power) | power_standing.code]`;
const grantor = (standing: Cypher): Cypher =>
  cypher`[(${standing})-[:GRANTED_BY]->(grantor_standing:Department) | grantor_standing.code]`;

/** Of the delegation's mode, for its power; or for all of them, by whoever may give these. */
export const delegationStandings: ManyField = field.many(
  'Standing',
  identityOrder(kindCalled('Standing'), ['kind', 'zone']),
  {
    pattern: (from, to) => cypher`(${from})-[:TO_ZONE]->(${to}_zone:Zone)<-[:STANDING_OF]-(${to}:Standing)`,
    where: (from, to) =>
      cypher`${inForce(to)} AND ${inForce(field.versionOf(from))} AND ${field.versionOf(from)}.mode = ${to}.kind`,
    kept: (from, to) => cypher`CASE
      WHEN ${power('STANDS_FOR', to)} <> [] THEN ${power('STANDS_FOR', to)} = ${power('DELEGATES', from)}
      WHEN ${to}.kind = 'ENTRUSTMENT' THEN ${grantor(to)} = ${department(from)}
      ELSE ${grantor(to)} = ${cityOf(cypher`${to}_zone`)}
    END`,
  },
);

/** By its number, or its code where it has none; of several the first. */
export const memorandumDocument: OneField = field.oneOrNone('Document', {
  key: (from) => {
    const memorandum = cypher`${field.versionOf(from)}.memorandum`;
    const isOne = cypher`${inForce(said)} AND ${said}.kind = 'MEMORANDUM'`;
    return cypher`COLLECT { UNWIND
      COLLECT { MATCH (${said}:DocumentVersion)-[:VERSION_OF]->(paper:Document) WHERE ${said}.number = ${memorandum} AND ${isOne} RETURN paper.code } +
      COLLECT { MATCH (paper:Document)<-[:VERSION_OF]-(${said}:DocumentVersion) WHERE paper.code = ${memorandum} AND ${said}.number IS NULL AND ${isOne} RETURN paper.code }
      AS code RETURN code ORDER BY code LIMIT 1 }[0]`;
  },
  pattern: (_from, to) => cypher`(${to}:Document)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
});
