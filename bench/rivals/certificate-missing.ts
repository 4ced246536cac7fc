import { cypher } from '../../graph/cypher.ts';
import { attribute, inForce } from '../../graph/model/dating.ts';
import { BACK_TO_DELEGATION, ENFORCEMENT_TYPES, NAMED, RESPONSIBILITIES, STEPS } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A responsibility of a power that is enforced, whose staff has no enforcement certificate valid on that day. */
export const certificateMissing: Rival = {
  kind: 'CERTIFICATE_MISSING',
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
};
