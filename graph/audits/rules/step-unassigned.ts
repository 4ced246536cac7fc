import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, pathOfStep, stepEnd } from '../../../rules/evidence.ts';
import { RESPONSIBILITIES, STEPS } from '../patterns.ts';

/** A step that nobody answers for. */
export const stepUnassigned: AuditRule = {
  id: 'A02',
  kind: 'STEP_UNASSIGNED',
  severity: 'HIGH',
  clause: {
    zh: '3.4 明确责任分工：每个环节落实到人',
    en: '3.4 Division of responsibility: every step down to a person',
  },
  looksAt: 'step',
  find: ({ match }) => cypher`
    ${match} ${STEPS} AND NOT EXISTS { ${RESPONSIBILITIES} }
    ${found({ thing: cypher`step.code`, delegation: cypher`delegation.code`, step: cypher`step.order` })}`,
  message: {
    zh: ({ zone, power, step }) => `${zone}承接的职权${power}，环节${step}没有落实责任。`,
    en: ({ zone, power, step }) => `Nobody answers for step ${step} of ${power} in ${zone}.`,
  },
  evidence: (finding) => [
    ...pathOfStep(finding),
    lacking(end('Responsibility', null), 'FOR_STEP', stepEnd(finding)),
  ],
};
