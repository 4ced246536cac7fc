import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import type { Witness } from '../evidence.ts';
import { pathOfResponsibilities } from '../evidence.ts';
import { NAMED, RESPONSIBILITIES, STEPS } from '../patterns.ts';

/** A step with two or more responsibilities, whoever they name: who answers cannot be told. */
export const responsibilityConflict: AuditRule = {
  id: 'A03',
  kind: 'RESPONSIBILITY_CONFLICT',
  severity: 'HIGH',
  clause: { zh: '3.4 明确责任分工：责任唯一', en: '3.4 Division of responsibility: one for each step' },
  looksAt: 'step',
  find: ({ match }) => cypher`
    ${match} ${STEPS} AND COUNT { ${RESPONSIBILITIES} } >= 2
    ${found({
      thing: cypher`step.code`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      witness: cypher`COLLECT { ${RESPONSIBILITIES} RETURN [responsibility.key, ${NAMED}] ORDER BY responsibility.key }`,
    })}`,
  message: {
    zh: ({ zone, power, step }) => `${zone}承接的职权${power}，环节${step}同时有两条以上责任记录。`,
    en: ({ zone, power, step }) =>
      `Step ${step} of ${power} in ${zone} has two or more responsibilities at once.`,
  },
  evidence: (finding, witnesses) =>
    pathOfResponsibilities(finding, witnesses.flat() as readonly Witness[], ['STAFF']),
};
