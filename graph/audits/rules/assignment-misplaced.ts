import { cypher } from '../../cypher.ts';
import { inForce, isThere, speaksFor } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import type { Witness } from '../evidence.ts';
import { type EvidenceLink } from '../../../rules/evidence.ts';
import { pathOfResponsibilities, responsibilityOf } from '../evidence.ts';
import { NAMED, responsibilitiesOf, STAFF_CODE } from '../patterns.ts';

/**
 * A responsibility whose section is not in its department, or whose post is not in its section (a leader's post is
 * in none). What it leaves out is not checked.
 */
export const assignmentMisplaced: AuditRule = {
  id: 'A05',
  kind: 'ASSIGNMENT_MISPLACED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.2 规范内部设置；3.4 明确责任分工',
    en: '3.2 Internal set-up; 3.4 Division of responsibility',
  },
  looksAt: 'responsibility',
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
  message: {
    zh: ({ zone, power, step }) =>
      `${zone}承接的职权${power}，环节${step}的科室不在其部门，或岗位不在其科室。`,
    en: ({ zone, power, step }) =>
      `The responsibility for step ${step} of ${power} in ${zone} names a section of another department, or a post of another section.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfResponsibilities(finding, witnesses, ['DEPARTMENT', 'SECTION', 'POST']),
    ...witnesses.flatMap(placesOf),
  ],
};

const sectionIn = cypher`MATCH (section)<-[:VERSION_OF]-(placed:SectionVersion)-[:SECTION_IN]->(department) WHERE ${inForce(cypher`placed`)}`;
/** A post that is over is where it was on its last day, as long as that section is there. */
const postOf = cypher`MATCH (post)<-[:VERSION_OF]-(placed:PostVersion)-[:POST_OF]->(section) WHERE ${speaksFor(cypher`placed`, cypher`post`, 'Post')} AND ${isThere(cypher`section`, 'Section')}`;

/** Whether the section is in the department and the post in the section, as far as they are named. */
function placesOf(witness: Witness): readonly EvidenceLink[] {
  const { holder } = responsibilityOf(witness);
  const [department, section, post] = [holder('DEPARTMENT'), holder('SECTION'), holder('POST')];
  const [, , isInDepartment, isOfSection] = witness as readonly (readonly unknown[])[];
  const places: readonly EvidenceLink[] = [
    { from: section, relation: 'SECTION_IN', to: department, isThere: isInDepartment?.length !== 0 },
    { from: post, relation: 'POST_OF', to: section, isThere: isOfSection?.length !== 0 },
  ];
  return places.filter(({ from, to }) => from.code !== null && to.code !== null);
}
