import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { delegationEnd, end, lacking, pathOfDelegation } from '../../../rules/evidence.ts';
import { STEPS } from '../patterns.ts';

/** A delegation without any step: nobody can be said to answer for anything of it. */
export const noSteps: AuditRule = {
  id: 'A01',
  kind: 'NO_STEPS',
  severity: 'HIGH',
  clause: {
    zh: '3.4 明确责任分工：每项职权的每个环节',
    en: '3.4 Division of responsibility: every step of every power',
  },
  looksAt: 'delegation',
  find: ({ match }) => cypher`
    ${match} AND NOT EXISTS { ${STEPS} }
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code` })}`,
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}没有任何环节。`,
    en: ({ zone, power }) => `The delegation of ${power} to ${zone} has no step.`,
  },
  evidence: (finding) => [
    ...pathOfDelegation(finding),
    lacking(end('Step', null), 'STEP_OF', delegationEnd(finding)),
  ],
};
