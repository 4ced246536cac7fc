import { cypher } from '../../graph/cypher.ts';
import { inForce } from '../../graph/model/dating.ts';
import { NAMED, responsibilitiesOf } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A responsibility whose staff does not hold its post on that day. */
export const staffNotInPost: Rival = {
  kind: 'STAFF_NOT_IN_POST',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (responsibility)-[:STAFF]->(staff:Person)
    MATCH (responsibility)-[:POST]->(post:Post)
    WHERE NOT EXISTS { MATCH (staff)<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(post) WHERE ${inForce(cypher`membership`)} }
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: cypher`staff.code`,
      witness: cypher`[responsibility.key, ${NAMED}]`,
    })}`,
};
