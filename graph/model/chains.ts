import { cypher, type Cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { Hop, RootList, TypeModel } from './model.ts';

const link = cypher`link`;
const linkPower = cypher`link_power`;

/** The links of a chain, and their powers: binds `link` and `link_power`. */
const links = (chain: Cypher, to: Cypher = link): Cypher =>
  cypher`(${chain})<-[:LINK_OF]-(${to}:ChainLink)-[:LINKS]->(${to}_power:Power)`;

/** The zone holds the power: a delegation of it to the zone is in force. */
const holds = (zone: Cypher, held: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${held})<-[:DELEGATES]-(holding:Delegation)-[:TO_ZONE]->(${zone}), (holding)<-[:VERSION_OF]-(holding_version:DelegationVersion) WHERE ${inForce(cypher`holding_version`)} }`;

const zoneOf = (n: Cypher) => field.suffixed(n, 'zone');
const chainOf = (n: Cypher) => field.suffixed(n, 'chain');

const countPowers = (n: Cypher, condition: Cypher): Cypher =>
  cypher`COUNT { MATCH ${links(chainOf(n))} WHERE ${inForce(link)}${condition} RETURN DISTINCT link_power }`;

/** From a zone's delegations to the chains of their powers; binds `to_zone` and `to_chain`. */
const coveragePattern = (zone: Cypher, chain: Cypher, to: Cypher): Cypher =>
  cypher`(${zone})<-[:TO_ZONE]-(${to}_delegation:Delegation)-[:DELEGATES]->(:Power)<-[:LINKS]-(${to}_link:ChainLink)-[:LINK_OF]->(${chain}), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`;

const coverageInForce = (to: Cypher): Cypher =>
  cypher`${inForce(cypher`${to}_link`)} AND ${inForce(cypher`${to}_holding`)}`;

export const chainTypes = {
  Chain: field.settledThing('Chain', {
    name: field.said('Chain', 'name'),
    coverage: field.many('ChainCoverage', ['zone.code'], {
      pattern: (from, to) => coveragePattern(cypher`${zoneOf(to)}:Zone`, from, to),
      where: (_from, to) => coverageInForce(to),
      distinct: (from, to) => cypher`${zoneOf(to)}, ${from} AS ${chainOf(to)}`,
    }),
  }),
  ChainCoverage: {
    presence: (n) => cypher`${chainOf(n)}.code`,
    fields: {
      zone: field.bound('Zone', 'zone'),
      chain: field.bound('Chain', 'chain'),
      held: field.value((n) => countPowers(n, cypher` AND ${holds(zoneOf(n), linkPower)}`)),
      total: field.value((n) => countPowers(n, cypher``)),
      complete: field.value(
        (n) =>
          cypher`NOT EXISTS { MATCH ${links(chainOf(n))} WHERE ${inForce(link)} AND NOT ${holds(zoneOf(n), linkPower)} }`,
      ),
      missing: field.many('ChainLink', ['order', 'key'], {
        pattern: (from, to) => links(chainOf(from), to),
        where: (from, to) => cypher`${inForce(to)} AND NOT ${holds(zoneOf(from), cypher`${to}_power`)}`,
      }),
    },
  },
} satisfies Record<string, TypeModel>;

const linkedPower = field.throughFacts('LINK_OF', 'ChainLink', 'LINKS', 'Power');

/** The departments whose powers are links of it. */
const linkedDepartment: Hop = {
  pattern: (from, to) =>
    cypher`${linkedPower.pattern(from, cypher`${to}_power`)}<-[:VERSION_OF]-(${to}_version:PowerVersion)-[:BELONGS_TO]->(${to}:Department)`,
  where: (from, to) =>
    cypher`${linkedPower.where(from, cypher`${to}_power`)} AND ${inForce(cypher`${to}_version`)}`,
};

/** The zones that hold at least one of its powers. */
const coveredZone: Hop = {
  pattern: (from, to) => coveragePattern(cypher`${to}:Zone`, from, to),
  where: (_from, to) => coverageInForce(to),
};

export const chainLists = {
  chains: {
    to: 'Chain',
    ...field.allThere('Chain'),
    orders: field.BY_CODE_OR_NAME,
    searched: 'Chain',
    filters: {
      codes: field.codeAmong,
      powers: field.among('powers', linkedPower),
      types: (n) =>
        cypher`EXISTS { MATCH ${links(n)} WHERE ${inForce(link)} AND ${attribute(linkPower, 'Power', cypher`type`)} IN $types }`,
      departments: field.among('departments', linkedDepartment),
      zones: field.among('zones', coveredZone),
      held: field.whether('held', coveredZone, true),
    },
    facets: {
      departments: field.byThing('Department', linkedDepartment),
      zones: field.byThing('Zone', coveredZone),
    },
  },
  chainCoverage: {
    to: 'ChainCoverage',
    pattern: (to) => coveragePattern(cypher`${zoneOf(to)}:Zone`, cypher`${chainOf(to)}:Chain`, to),
    where: (to) => coverageInForce(to),
    distinct: (to) => cypher`${zoneOf(to)}, ${chainOf(to)}`,
    orders: { CODE: ['zone.code', 'chain.code'] },
    filters: {
      zones: (n) => cypher`${zoneOf(n)}.code IN $zones`,
      chains: (n) => cypher`${chainOf(n)}.code IN $chains`,
    },
  },
} satisfies Record<string, RootList>;
