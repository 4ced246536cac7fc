import { cypher } from '../../graph/cypher.ts';
import { inForce, isThere, speaksFor } from '../../graph/model/dating.ts';
import { found, type Rival } from './rival.ts';

/**
 * A person with memberships in force in posts that are not there on that day. Nothing lets that in any more. It is of
 * the zone in which all these posts were; it is looked for in the whole city, for somebody may answer for nothing.
 */
export const membershipBeyondPost: Rival = {
  kind: 'MEMBERSHIP_BEYOND_POST',
  find: () => cypher`
    MATCH (membership:Membership)-[:HOLDS]->(post:Post)
    WHERE ${inForce(cypher`membership`)} AND NOT ${isThere(cypher`post`, 'Post')}
    MATCH (membership)-[:MEMBER]->(person:Person)
    WITH DISTINCT person, post
    WITH person, post.code AS code, COLLECT { ${departmentOf} RETURN department.code }[0] AS department,
      COLLECT { ${departmentOf} ${zoneOf} RETURN zone.code }[0] AS zone
    WITH person, collect([code, department]) AS posts, collect(code) AS codes,
      CASE WHEN count(zone) = count(*) AND count(DISTINCT zone) = 1 THEN min(zone) END AS zone
    ${found({
      thing: cypher`person.code`,
      zone: cypher`zone`,
      person: cypher`person.code`,
      detail: cypher`codes`,
      witness: cypher`posts`,
    })}`,
};

const departmentOf = cypher`MATCH (post)<-[:VERSION_OF]-(last:PostVersion)-[:POST_IN]->(department:Department) WHERE ${speaksFor(cypher`last`, cypher`post`, 'Post')}`;
const zoneOf = cypher`MATCH (department)<-[:VERSION_OF]-(placed:DepartmentVersion)-[:UNDER]->(zone:Zone) WHERE ${speaksFor(cypher`placed`, cypher`department`, 'Department')}`;
