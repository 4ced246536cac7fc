import { cypher } from '../../cypher.ts';
import { inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, pathOfDelegation, there } from '../../../rules/evidence.ts';

/**
 * A support element that the power requires and the zone lacks on that day. What a zone has is collected once: the
 * same question asked for each delegation took fifty times as long.
 */
export const supportMissing: AuditRule = {
  id: 'A10',
  kind: 'SUPPORT_MISSING',
  severity: 'HIGH',
  clause: {
    zh: '1.1 清理规范职权目录；2.3 推动配套服务下放',
    en: '1.1 Support elements of each power; 2.3 Handing them over',
  },
  looksAt: 'delegation and required element',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:TO_ZONE]->(zone:Zone)
    WITH zone, collect(delegation) AS delegations
    WITH delegations, COLLECT {
      MATCH (zone)<-[:CAPACITY_OF]-(capacity:ZoneCapacity)-[:PROVIDES]->(provided:SupportElement)
      WHERE ${inForce(cypher`capacity`)} RETURN provided.code
    } AS provided
    UNWIND delegations AS delegation
    MATCH (delegation)-[:DELEGATES]->(:Power)<-[:REQUIRED_BY]-(requirement:PowerRequirement)-[:REQUIRES]->(element:SupportElement)
    WHERE ${inForce(cypher`requirement`)} AND NOT element.code IN provided
    WITH DISTINCT delegation, element
    ${found({
      thing: cypher`[delegation.code, element.code]`,
      delegation: cypher`delegation.code`,
      element: cypher`element.code`,
    })}`,
  message: {
    zh: ({ zone, power, element }) => `${zone}承接的职权${power}需要${element}，该新区当日不具备。`,
    en: ({ zone, power, element }) => `${power} requires ${element}, which ${zone} lacks on that day.`,
  },
  evidence: (finding) => [
    ...pathOfDelegation(finding),
    there(end('Power', finding.power), 'REQUIRES', end('SupportElement', finding.element)),
    lacking(end('Zone', finding.zone), 'PROVIDES', end('SupportElement', finding.element)),
  ],
};
