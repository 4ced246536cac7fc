import { cypher } from '../../graph/cypher.ts';
import { attribute } from '../../graph/model/dating.ts';
import { RESPONSIBILITIES, STEPS } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A person who is staff of both a review and a decision of one delegation. */
export const dutiesNotSeparated: Rival = {
  kind: 'DUTIES_NOT_SEPARATED',
  find: ({ match }) => cypher`
    ${match} ${STEPS}
    WITH delegation, step, ${attribute(cypher`step`, 'Step', cypher`kind`)} AS kind
    WHERE kind IN ['REVIEW', 'DECISION']
    ${RESPONSIBILITIES}
    MATCH (responsibility)-[:STAFF]->(staff:Person)
    WITH delegation, staff, collect(DISTINCT kind) AS kinds, collect([step.order, responsibility.key]) AS steps
    WHERE size(kinds) = 2
    ${found({
      thing: cypher`delegation.code`,
      delegation: cypher`delegation.code`,
      person: cypher`staff.code`,
      witness: cypher`steps`,
    })}`,
};
