import { cypher, type Cypher } from '../cypher.ts';
import { named } from './audits.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { Hop, RootList, TypeModel } from './model.ts';

const link = cypher`link`;
const linkPower = cypher`link_power`;

/** The links of a chain, and their powers: binds `link` and `link_power`. */
const links = (chain: Cypher): Cypher =>
  cypher`(${chain})<-[:LINK_OF]-(${link}:ChainLink)-[:LINKS]->(${linkPower}:Power)`;

export const chainTypes = {
  Chain: field.settledThing('Chain', {
    name: field.said('Chain', 'name'),
    coverage: { kind: 'derived', derive: 'coverage', of: 'Chain', namesThings: true },
  }),
  /** What zones hold of chains is worked out elsewhere: a row names both by code, and the links that are missing by their order. */
  ChainCoverage: {
    presence: (n) => n,
    fields: {
      zone: named('Zone', 'zone'),
      chain: named('Chain', 'chain'),
      missing: field.many('ChainLink', ['order', 'key'], {
        pattern: (from, to) => cypher`(:Chain {code: ${from}.chain})<-[:LINK_OF]-(${to}:ChainLink)`,
        where: (from, to) => cypher`${inForce(to)} AND ${to}.order IN ${from}.missing`,
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
  pattern: (from, to) =>
    cypher`(${to}:Zone)<-[:TO_ZONE]-(${to}_delegation:Delegation)-[:DELEGATES]->(:Power)<-[:LINKS]-(${to}_link:ChainLink)-[:LINK_OF]->(${from}), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`,
  where: (_from, to) => cypher`${inForce(cypher`${to}_link`)} AND ${inForce(cypher`${to}_holding`)}`,
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
} satisfies Record<string, RootList>;
