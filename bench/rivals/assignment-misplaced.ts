import { cypher } from '../../graph/cypher.ts';
import { inForce, isThere, speaksFor } from '../../graph/model/dating.ts';
import { NAMED, STAFF_CODE, responsibilitiesOf } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/**
 * A responsibility whose section is not in its department, or whose post is not in its section (a leader's post is
 * in none). What it leaves out is not checked.
 */
export const assignmentMisplaced: Rival = {
  kind: 'ASSIGNMENT_MISPLACED',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (responsibility)-[:SECTION]->(section:Section)
    WHERE EXISTS { MATCH (responsibility)-[:DEPARTMENT]->(department:Department) WHERE NOT EXISTS { ${sectionIn} } }
      OR EXISTS { MATCH (responsibility)-[:POST]->(post:Post) WHERE NOT EXISTS { ${postOf} } }
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: STAFF_CODE,
      witness: cypher`[responsibility.key, ${NAMED}, COLLECT { MATCH (responsibility)-[:DEPARTMENT]->(department:Department) WHERE EXISTS { ${sectionIn} } RETURN 'DEPARTMENT' }, COLLECT { MATCH (responsibility)-[:POST]->(post:Post) WHERE EXISTS { ${postOf} } RETURN 'POST' }]`,
    })}`,
};

const sectionIn = cypher`MATCH (section)<-[:VERSION_OF]-(placed:SectionVersion)-[:SECTION_IN]->(department) WHERE ${inForce(cypher`placed`)}`;
const postOf = cypher`MATCH (post)<-[:VERSION_OF]-(placed:PostVersion)-[:POST_OF]->(section) WHERE ${speaksFor(cypher`placed`, cypher`post`, 'Post')} AND ${isThere(cypher`section`, 'Section')}`;
