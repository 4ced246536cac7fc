import { cypher } from '../../cypher.ts';
import { attribute, inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking } from '../../../rules/evidence.ts';
import { pathOfResponsibilities } from '../evidence.ts';
import { BACK_TO_DELEGATION, ENFORCEMENT_TYPES, NAMED, RESPONSIBILITIES, STEPS } from '../patterns.ts';

/** A responsibility of a power that is enforced, whose staff has no enforcement certificate valid on that day. */
export const certificateMissing: AuditRule = {
  id: 'A08',
  kind: 'CERTIFICATE_MISSING',
  severity: 'HIGH',
  clause: {
    zh: '8.1 妥善解决职权主体法律地位：综合执法证',
    en: '8.1 Legal standing: the certificate of comprehensive enforcement',
  },
  looksAt: 'enforcement responsibility',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:DELEGATES]->(power:Power) WHERE ${attribute(cypher`power`, 'Power', cypher`type`)} IN ${ENFORCEMENT_TYPES}
    ${STEPS} ${RESPONSIBILITIES}
    MATCH (responsibility)-[:STAFF]->(staff:Person)
    WITH staff, collect(responsibility) AS responsibilities
    WHERE NOT EXISTS { MATCH (staff)<-[:CERTIFIES]-(certificate:CertificateVersion) WHERE ${inForce(cypher`certificate`)} }
    UNWIND responsibilities AS responsibility
    ${BACK_TO_DELEGATION}
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: cypher`staff.code`,
      witness: cypher`[responsibility.key, ${NAMED}]`,
    })}`,
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的执法职权${power}，环节${step}的工作人员${person}当日没有有效的执法证。`,
    en: ({ zone, power, step, person }) =>
      `${person}, staff of step ${step} of the enforcement power ${power} in ${zone}, has no certificate valid on that day.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfResponsibilities(finding, witnesses, ['STAFF']),
    lacking(end('Certificate', null), 'CERTIFIES', end('Person', finding.person)),
  ],
};
