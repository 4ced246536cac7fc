import { isOfCity, type Scope } from '../../domain/access/scope.ts';
import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { inForce, type Moment } from '../model/dating.ts';

/** What is said of whoever asks for themselves, on a day: by code. */
interface OwnPosts {
  /** The steps of which they are the staff. */
  readonly steps: readonly string[];
  /** The posts that they hold. */
  readonly posts: readonly string[];
  /** Who stands in there. */
  readonly standIns: readonly string[];
}

const NONE: OwnPosts = { steps: [], posts: [], standIns: [] };

const FIND = cypher`
  UNWIND $people AS code MATCH (self:Person {code: code})
  WITH collect(self) AS selves
  WITH selves,
    COLLECT { UNWIND selves AS self MATCH (self)<-[:STAFF]-(duty:Responsibility)-[:FOR_STEP]->(step:Step) WHERE ${inForce(cypher`duty`)} RETURN DISTINCT step } AS steps,
    COLLECT { UNWIND selves AS self MATCH (self)<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(post:Post) WHERE ${inForce(cypher`membership`)} RETURN DISTINCT post } AS posts
  RETURN [step IN steps | step.code], [post IN posts | post.code],
    COLLECT { UNWIND steps + posts AS held MATCH (held)<-[:DEPUTY_AT|DEPUTY_OF_POST]-(deputy:Deputy)-[:DEPUTY]->(person:Person) WHERE ${inForce(cypher`deputy`)} RETURN DISTINCT person.code }`;

/** As `$ownPosts`: empty for everybody but somebody of the staff. */
export async function selfParams(
  read: Read,
  scope: Scope,
  { day, revision }: Moment,
): Promise<{ readonly ownPosts: OwnPosts }> {
  if (isOfCity(scope) || !scope.people) return { ownPosts: NONE };
  const [row] = await read(FIND, { people: scope.people, day, revision });
  const [steps = [], posts = [], standIns = []] = (row ?? []) as readonly (readonly string[])[];
  return { ownPosts: { steps, posts, standIns } };
}
