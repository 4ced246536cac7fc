import { compareCodes } from '../../../domain/order.ts';
import { cypher } from '../../cypher.ts';
import { inForce } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, there } from '../../../rules/evidence.ts';

/** A chain of which the zone holds at least one power, but not all: powers that belong together did not move together. */
export const chainBroken: AuditRule = {
  id: 'A13',
  kind: 'CHAIN_BROKEN',
  severity: 'HIGH',
  clause: {
    zh: '1.1 清理规范职权目录：审批、监管、执法同步下放',
    en: '1.1 Chains: approval, supervision and enforcement move together',
  },
  looksAt: 'zone and chain',
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
  detail: (missing) => [...(missing[0] as readonly string[])].sort(compareCodes).join(','),
  message: {
    zh: ({ zone, chain, detail }) => `${zone}只承接了职权链条${chain}的一部分，缺少职权${detail}。`,
    en: ({ zone, chain, detail }) => `${zone} holds only a part of the chain ${chain}: ${detail} is missing.`,
  },
  evidence: ({ zone, chain, detail }) =>
    (detail ?? '')
      .split(',')
      .flatMap((power) => [
        there(end('Chain', chain), 'LINKS', end('Power', power)),
        lacking(end('Zone', zone), 'HOLDS', end('Power', power)),
      ]),
};
