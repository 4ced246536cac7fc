import { cypher } from '../../cypher.ts';
import { inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { lacking } from '../../../rules/evidence.ts';
import { pathOfResponsibilities, responsibilityOf } from '../evidence.ts';
import { BACK_TO_DELEGATION, NAMED, responsibilitiesOf } from '../patterns.ts';

/**
 * A responsibility whose leader holds no post at all, of whatever kind, in its department on that day. Few leaders
 * answer for many steps, so each leader and department is looked up once.
 */
export const leaderNotInOffice: AuditRule = {
  id: 'A07',
  kind: 'LEADER_NOT_IN_OFFICE',
  severity: 'MEDIUM',
  clause: { zh: '3.4 明确责任分工：责任领导', en: '3.4 Division of responsibility: the responsible leader' },
  looksAt: 'responsibility',
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
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的职权${power}，环节${step}的责任领导${person}当日在该部门没有任何职务。`,
    en: ({ zone, power, step, person }) =>
      `${person}, leader of step ${step} of ${power} in ${zone}, holds no post in its department on that day.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfResponsibilities(finding, witnesses, ['LEADER', 'DEPARTMENT']),
    ...witnesses
      .map(responsibilityOf)
      .map(({ holder }) => lacking(holder('LEADER'), 'IN_OFFICE', holder('DEPARTMENT'))),
  ],
};
