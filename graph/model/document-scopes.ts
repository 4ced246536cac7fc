import { cypher, name, type Cypher } from '../cypher.ts';
import { attribute, inForce, isThere } from './dating.ts';

/** What documents are about and whom they bind, by their scopes. */

const leads = (scope: Cypher, relationship: string): Cypher =>
  cypher`EXISTS { (${scope})-[:${name(relationship)}]->() }`;

/** A scope names a zone, or no zone and its class or none. */
export const bindsZone = (scope: Cypher, zone: Cypher): Cypher =>
  cypher`(EXISTS { (${scope})-[:BINDS_ZONE]->(${zone}) } OR NOT ${leads(scope, 'BINDS_ZONE')} AND (${scope}.zoneClass IS NULL OR ${scope}.zoneClass = ${attribute(zone, 'Zone', name('class'))}))`;

/** A scope names a power, or no power, zone, class or step and its department or none. */
export const isAboutPower = (scope: Cypher, power: Cypher): Cypher =>
  cypher`(EXISTS { (${scope})-[:BINDS_POWER]->(${power}) } OR NOT ${leads(scope, 'BINDS_POWER')} AND NOT ${leads(scope, 'BINDS_ZONE')} AND ${scope}.zoneClass IS NULL AND ${scope}.step IS NULL AND (NOT ${leads(scope, 'BINDS_DEPARTMENT')} OR EXISTS { MATCH (${scope})-[:BINDS_DEPARTMENT]->(:Department)<-[:BELONGS_TO]-(owned_scope:PowerVersion)-[:VERSION_OF]->(${power}) WHERE ${inForce(name('owned_scope'))} }))`;

const hasScope = (document: Cypher, condition: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${document})<-[:SCOPE_OF]-(one_scope:DocumentScope) WHERE ${inForce(name('one_scope'))} AND ${condition} }`;

export const isOnTopic = (document: Cypher): Cypher => hasScope(document, cypher`one_scope.topic IN $topics`);

const hasScopeFor =
  (label: string, among: Cypher, applies: (scope: Cypher, thing: Cypher) => Cypher) =>
  (document: Cypher): Cypher =>
    hasScope(
      document,
      cypher`EXISTS { MATCH (for_scope:${name(label)}) WHERE for_scope.code IN ${among} AND ${isThere(name('for_scope'), label)} AND ${applies(name('one_scope'), name('for_scope'))} }`,
    );

export const isForZone = hasScopeFor('Zone', cypher`$zones`, bindsZone);
export const isForPower = hasScopeFor('Power', cypher`$powers`, isAboutPower);
