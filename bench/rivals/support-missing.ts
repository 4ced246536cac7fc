import { cypher } from '../../graph/cypher.ts';
import { inForce } from '../../graph/model/dating.ts';
import { found, type Rival } from './rival.ts';

/**
 * A support element that the power requires and the zone lacks on that day. What a zone has is collected once: the
 * same question asked for each delegation took fifty times as long.
 */
export const supportMissing: Rival = {
  kind: 'SUPPORT_MISSING',
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
};
