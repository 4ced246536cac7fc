import { cypher } from '../../graph/cypher.ts';
import { attribute, inForce } from '../../graph/model/dating.ts';
import { found, type Rival } from './rival.ts';

/** A delegation of a power that the guidance catalogue of the zone's class does not list. */
export const outsideCatalogue: Rival = {
  kind: 'OUTSIDE_CATALOGUE',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:TO_ZONE]->(zone:Zone)
    WITH zone, collect(delegation) AS delegations
    WITH delegations, ${attribute(cypher`zone`, 'Zone', cypher`class`)} AS class
    UNWIND delegations AS delegation
    MATCH (delegation)-[:DELEGATES]->(power:Power)
    WHERE NOT EXISTS { MATCH (power)<-[:LISTS]-(entry:CatalogueEntry) WHERE entry.zoneClass = class AND ${inForce(cypher`entry`)} }
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code`, witness: cypher`[class]` })}`,
};
