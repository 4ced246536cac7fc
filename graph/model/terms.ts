import { cypher, name, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';

/** Terms of a delegation, as domain/terms.ts has them: periods of which one ends where the next begins are one. */

const period = (version: Cypher): Cypher =>
  cypher`${recorded(version)} AND ${version}.validFrom < ${version}.validTo`;

/** A term ended after a day, by another: what was done on the first is of one that is over on the second. */
export const hasTermEnded = (delegation: Cypher, after: Cypher, by: Cypher = cypher`$day`): Cypher =>
  cypher`EXISTS { MATCH (${delegation})<-[:VERSION_OF]-(last_term:DelegationVersion) WHERE ${period(name('last_term'))} AND ${after} < last_term.validTo AND last_term.validTo <= ${by} AND NOT EXISTS { MATCH (${delegation})<-[:VERSION_OF]-(next_term:DelegationVersion) WHERE ${period(name('next_term'))} AND next_term.validFrom = last_term.validTo } }`;

/** A term is in force, or begins after the day asked. */
export const hasTermAhead = (delegation: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${delegation})<-[:VERSION_OF]-(ahead_term:DelegationVersion) WHERE ${period(name('ahead_term'))} AND $day < ahead_term.validTo }`;
