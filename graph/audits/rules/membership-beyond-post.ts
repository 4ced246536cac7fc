import { compareCodes } from '../../../domain/order.ts';
import { cypher } from '../../cypher.ts';
import { inForce, isThere, speaksFor } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, there } from '../../../rules/evidence.ts';

/**
 * A person with memberships in force in posts that are not there on that day. Nothing lets that in any more. It is of
 * the zone in which all these posts were; it is looked for in the whole city, for somebody may answer for nothing.
 */
export const membershipBeyondPost: AuditRule = {
  id: 'A48',
  kind: 'MEMBERSHIP_BEYOND_POST',
  severity: 'MEDIUM',
  clause: {
    zh: '3.2 规范内部设置：人员在岗',
    en: '3.2 Internal set-up: people in their posts',
  },
  looksAt: 'person with a membership',
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
  detail: ([codes]) => [...(codes as readonly string[])].sort(compareCodes).join(','),
  message: {
    zh: ({ person, detail }) => `${person}当日仍任职于已不存在的岗位：${detail}。`,
    en: ({ person, detail }) => `${person} still holds posts that are not there on that day: ${detail}.`,
  },
  evidence: ({ person }, witnesses) =>
    (witnesses.flat() as readonly (readonly [string, string | null])[])
      .toSorted(([one], [other]) => compareCodes(one, other))
      .flatMap(([post, department]) => [
        there(end('Person', person), 'HOLDS', end('Post', post)),
        lacking(end('Post', post), 'POST_IN', end('Department', department)),
      ]),
};

/** Where the post was on its last day, and where that department was. */
const departmentOf = cypher`MATCH (post)<-[:VERSION_OF]-(last:PostVersion)-[:POST_IN]->(department:Department) WHERE ${speaksFor(cypher`last`, cypher`post`, 'Post')}`;
const zoneOf = cypher`MATCH (department)<-[:VERSION_OF]-(placed:DepartmentVersion)-[:UNDER]->(zone:Zone) WHERE ${speaksFor(cypher`placed`, cypher`department`, 'Department')}`;
