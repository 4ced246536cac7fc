import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, isThere } from './dating.ts';
import * as field from './fields.ts';
import type { OneField, TypeModel, ValueField } from './model.ts';
import { isSeatedHere } from './own.ts';
import { isSelf } from './self.ts';

/** The last day by which somebody confirmed what they answer for; told to whoever has their post. */
export const confirmedOn: ValueField = {
  ...field.value(
    (n) =>
      cypher`COLLECT { MATCH (${n})<-[:CONFIRMED]-(said_confirmed:Confirmation) WHERE ${inForce(name('said_confirmed'))} RETURN said_confirmed.validFrom ORDER BY said_confirmed.validFrom DESC LIMIT 1 }[0]`,
    'day',
  ),
  visible: (n) => isSeatedHere(n),
};

/** Who acts where staff is away: worked out as matters/acting.ts does it. */

const isAway = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:AWAY]-(away_acting:Absence) WHERE ${inForce(name('away_acting'))} }`;

/** A responsibility is in force: it holds, and its step is there. */
const isInForce = (duty: Cypher): Cypher =>
  cypher`${inForce(duty)} AND EXISTS { MATCH (${duty})-[:FOR_STEP]->(step_acting:Step) WHERE ${isThere(name('step_acting'), 'Step')} }`;

/** A responsibility is in force, and so is its delegation. */
export const isAtWork = (duty: Cypher): Cypher =>
  cypher`${isInForce(duty)} AND EXISTS { MATCH (${duty})-[:FOR_STEP]->(:Step)-[:STEP_OF]->(:Delegation)<-[:VERSION_OF]-(held_acting:DelegationVersion) WHERE ${inForce(name('held_acting'))} }`;

/** Of those who stand in for its step, by order, then for its post, the first who is there and is not the staff. */
const firstDeputy = (duty: Cypher): Cypher =>
  cypher`CASE WHEN ${isInForce(duty)} AND EXISTS { MATCH (${duty})-[:STAFF]->(staff_acting:Person) WHERE ${isAway(name('staff_acting'))} } THEN COLLECT {
    MATCH (${duty})-[:FOR_STEP|POST]->(place_acting)<-[:DEPUTY_AT|DEPUTY_OF_POST]-(stands_acting:Deputy)-[:DEPUTY]->(who_acting:Person)
    WHERE ${inForce(name('stands_acting'))} AND NOT EXISTS { (${duty})-[:STAFF]->(who_acting) } AND NOT ${isAway(name('who_acting'))}
    RETURN elementId(stands_acting) ORDER BY CASE WHEN place_acting:Step THEN 0 ELSE 1 END, stands_acting.order LIMIT 1 }[0] END`;

export const acting: OneField = field.oneOrNone('Acting', {
  key: firstDeputy,
  pattern: (_from, to) => cypher`(${to}:Deputy)`,
  where: (_from, to) => cypher`elementId(${to}) = ${to}_key`,
  // Somebody of the staff is told of themselves alone: of a colleague whom they lead, not that they are away.
  visible: (from, to) =>
    cypher`(size($own.self) = 0 OR EXISTS { MATCH (${from})-[:STAFF]->(staff_own:Person) WHERE ${isSelf(name('staff_own'))} } OR EXISTS { MATCH (${to})-[:DEPUTY]->(deputy_own:Person) WHERE ${isSelf(name('deputy_own'))} })`,
});

export const actingTypes = {
  /** A deputy's row, as whoever acts by it. */
  Acting: {
    ...field.visibleTo('Deputy', (n) => ({ version: n })),
    presence: (n) => cypher`${n}.recordedAt`,
    fields: {
      person: field.one('Person', field.along('DEPUTY', 'Person')),
      deputy: field.bound('Deputy'),
      order: field.own('order'),
    },
  },
} satisfies Record<string, TypeModel>;
