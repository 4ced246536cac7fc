import { cypher } from '../../cypher.ts';
import { attribute, inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, pathOfDelegation, there } from '../../../rules/evidence.ts';

/** A delegation of a power that the guidance catalogue of the zone's class does not list. */
export const outsideCatalogue: AuditRule = {
  id: 'A11',
  kind: 'OUTSIDE_CATALOGUE',
  severity: 'HIGH',
  clause: {
    zh: '1.2 制定职权清单指导目录；2.1 拟定调整清单',
    en: '1.2 Guidance catalogues; 2.1 Adjustment lists',
  },
  looksAt: 'delegation',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:TO_ZONE]->(zone:Zone)
    WITH zone, collect(delegation) AS delegations
    WITH delegations, ${attribute(cypher`zone`, 'Zone', cypher`class`)} AS class
    UNWIND delegations AS delegation
    MATCH (delegation)-[:DELEGATES]->(power:Power)
    WHERE NOT EXISTS { MATCH (power)<-[:LISTS]-(entry:CatalogueEntry) WHERE entry.zoneClass = class AND ${inForce(cypher`entry`)} }
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code`, witness: cypher`[class]` })}`,
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}不在该类新区的指导目录内。`,
    en: ({ zone, power }) =>
      `${power}, delegated to ${zone}, is not in the guidance catalogue of the zone's class.`,
  },
  evidence: (finding, [witness]) => [
    ...pathOfDelegation(finding),
    there(end('Zone', finding.zone), 'CLASS', end('ZoneClass', witness?.[0] as string | undefined)),
    lacking(end('Power', finding.power), 'LISTED_FOR', end('ZoneClass', witness?.[0] as string | undefined)),
  ],
};
