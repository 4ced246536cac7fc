import { cypher } from '../../graph/cypher.ts';
import { inForce } from '../../graph/model/dating.ts';
import { found, type Rival } from './rival.ts';

/** A chain of which the zone holds at least one power, but not all: powers that belong together did not move together. */
export const chainBroken: Rival = {
  kind: 'CHAIN_BROKEN',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:DELEGATES]->(:Power)<-[:LINKS]-(held:ChainLink)-[:LINK_OF]->(chain:Chain) WHERE ${inForce(cypher`held`)}
    MATCH (delegation)-[:TO_ZONE]->(zone:Zone)
    WITH DISTINCT zone, chain
    WITH zone, chain, COLLECT {
      MATCH (chain)<-[:LINK_OF]-(link:ChainLink)-[:LINKS]->(power:Power)
      WHERE ${inForce(cypher`link`)} AND NOT EXISTS {
        MATCH (power)<-[:DELEGATES]-(holding:Delegation)-[:TO_ZONE]->(zone), (holding)<-[:VERSION_OF]-(held:DelegationVersion)
        WHERE ${inForce(cypher`held`)}
      }
      RETURN DISTINCT power.code
    } AS missing
    WHERE size(missing) > 0
    ${found({
      thing: cypher`[zone.code, chain.code]`,
      zone: cypher`zone.code`,
      chain: cypher`chain.code`,
      detail: cypher`missing`,
    })}`,
};
