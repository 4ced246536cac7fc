import { cypher } from '../../graph/cypher.ts';
import { inForce } from '../../graph/model/dating.ts';
import { BACK_TO_DELEGATION, NAMED, responsibilitiesOf } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/**
 * A responsibility whose leader holds no post at all, of whatever kind, in its department on that day. Few leaders
 * answer for many steps, so each leader and department is looked up once.
 */
export const leaderNotInOffice: Rival = {
  kind: 'LEADER_NOT_IN_OFFICE',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (responsibility)-[:LEADER]->(leader:Person)
    MATCH (responsibility)-[:DEPARTMENT]->(department:Department)
    WITH leader, department, collect(responsibility) AS responsibilities
    WHERE NOT EXISTS {
      MATCH (leader)<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(:Post)<-[:VERSION_OF]-(placed:PostVersion)-[:POST_IN]->(department)
      WHERE ${inForce(cypher`membership`)} AND ${inForce(cypher`placed`)}
    }
    UNWIND responsibilities AS responsibility
    ${BACK_TO_DELEGATION}
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: cypher`leader.code`,
      witness: cypher`[responsibility.key, ${NAMED}]`,
    })}`,
};
