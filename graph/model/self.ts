import type { Reference } from '../../kinds/kind.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';

/**
 * Somebody of the staff asks for themselves: of what is not public they see what names them, and what is said of the steps
 * that they answer for and the posts that they hold. Who they are is in `$own.self`; steps, posts and who stands in there on
 * the day are read before (graph/record/self-params.ts) and empty for everybody else.
 */
export const isSelf = (person: Cypher): Cypher => cypher`${person}.code IN $own.self`;

/** Whether a fact names them, by one of these relationships. */
export const namesSelf = (fact: Cypher, references: readonly Reference[]): Cypher =>
  cypher`EXISTS { MATCH (${fact})-[:${join(
    references.map(({ by }) => name(by)),
    '|',
  )}]->(self_own:Person) WHERE ${isSelf(cypher`self_own`)} }`;

/** Whether a deputy stands in at a step that they answer for, or for a post that they hold. */
export const isInOwnPost = (deputy: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${deputy})-[:DEPUTY_AT|DEPUTY_OF_POST]->(held_own) WHERE (held_own:Step AND held_own.code IN $ownPosts.steps) OR (held_own:Post AND held_own.code IN $ownPosts.posts) }`;

/** Whether somebody stands in for them. */
export const isStandIn = (person: Cypher): Cypher => cypher`${person}.code IN $ownPosts.standIns`;

/** Whether a statement asks for what is of a day. */
export const asksOfPosts = (text: Cypher): boolean => text.includes('$ownPosts.');
