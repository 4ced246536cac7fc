import { cypher } from '../../cypher.ts';
import { inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { lacking } from '../../../rules/evidence.ts';
import { pathOfResponsibilities, responsibilityOf } from '../evidence.ts';
import { NAMED, responsibilitiesOf } from '../patterns.ts';

/** A responsibility whose staff does not hold its post on that day. */
export const staffNotInPost: AuditRule = {
  id: 'A06',
  kind: 'STAFF_NOT_IN_POST',
  severity: 'HIGH',
  clause: {
    zh: '3.2 规范内部设置：配齐人员；3.4 落实到人',
    en: '3.2 Staffing; 3.4 Division of responsibility',
  },
  looksAt: 'responsibility',
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
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的职权${power}，环节${step}的工作人员${person}当日不担任责任所列岗位。`,
    en: ({ zone, power, step, person }) =>
      `${person}, staff of step ${step} of ${power} in ${zone}, does not hold the post of the responsibility on that day.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfResponsibilities(finding, witnesses, ['STAFF', 'POST']),
    ...witnesses.map(responsibilityOf).map(({ holder }) => lacking(holder('STAFF'), 'HOLDS', holder('POST'))),
  ],
};
