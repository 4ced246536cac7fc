import { cypher } from '../../cypher.ts';
import { attribute } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { delegationEnd, end, pathOfDelegation, stepEnd, there } from '../../../rules/evidence.ts';
import { RESPONSIBILITIES, STEPS } from '../patterns.ts';

/** A person who is staff of both a review and a decision of one delegation. */
export const dutiesNotSeparated: AuditRule = {
  id: 'A09',
  kind: 'DUTIES_NOT_SEPARATED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.1 制定工作规则：职责关系；3.4 明确责任分工',
    en: '3.1 Working rules; 3.4 Division of responsibility',
  },
  looksAt: 'delegation',
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
  message: {
    zh: ({ zone, power, person }) => `${zone}承接的职权${power}，${person}既负责审查又负责决定。`,
    en: ({ zone, power, person }) =>
      `${person} is staff of both a review and a decision of ${power} in ${zone}.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfDelegation(finding),
    ...(witnesses.flat() as readonly (readonly [number, string])[]).flatMap(([step, key]) => [
      there(stepEnd({ ...finding, step }), 'STEP_OF', delegationEnd(finding)),
      there(end('Responsibility', key), 'FOR_STEP', stepEnd({ ...finding, step })),
      there(end('Responsibility', key), 'STAFF', end('Person', finding.person)),
    ]),
  ],
};
