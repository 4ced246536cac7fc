import { cypher, name, type Cypher } from '../cypher.ts';
import { attribute, inForce, isThere } from './dating.ts';
import * as field from './fields.ts';
import type { ManyField } from './model.ts';

/** What stands by whoever runs a power: experts, and whom departments lend. */

/** Knows of a power by itself, or of the department whose it is. */
const knowsOf = (expert: Cypher, power: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${expert})<-[:VERSION_OF]-(said_expert:ExpertVersion) WHERE ${inForce(name('said_expert'))} AND (EXISTS { (said_expert)-[:KNOWS_OF]->(${power}) } OR EXISTS { MATCH (said_expert)-[:KNOWS_OF_DEPARTMENT]->(:Department)<-[:BELONGS_TO]-(owned_expert:PowerVersion)-[:VERSION_OF]->(${power}) WHERE ${inForce(name('owned_expert'))} }) }`;

/** Of a power, the experts who know of it. */
export const powerExperts: ManyField = {
  ...field.many('Expert', ['code'], {
    pattern: (_from, to) => cypher`(${to}:Expert)`,
    where: (_from, to) => isThere(to, 'Expert'),
    kept: (from, to) => knowsOf(to, from),
  }),
  filters: { kinds: (to, kinds) => cypher`${attribute(to, 'Expert', name('kind'))} IN ${kinds}` },
};

export const isExpertOf = (expert: Cypher): Cypher =>
  cypher`EXISTS { MATCH (for_expert:Power) WHERE for_expert.code IN $powers AND ${isThere(name('for_expert'), 'Power')} AND ${knowsOf(expert, name('for_expert'))} }`;

export const isSecondedBetween = (secondment: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${secondment})-[:SECONDED_FROM|SECONDED_INTO]->(place_lent) WHERE place_lent.code IN $departments }`;
