import { cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { RootList, TypeModel } from './model.ts';
import { hasOfficialCode, identifiers, powerSources } from './reference.ts';

export const powerTypes = {
  Power: field.settledThing('Power', {
    name: field.said('Power', 'name'),
    type: field.said('Power', 'type'),
    legalBasis: field.said('Power', 'legalBasis'),
    officialCodes: field.said('Power', 'officialCodes', 'list'),
    articles: field.many(
      'Article',
      ['law.code', 'order', 'code'],
      field.alongVersion('Power', 'RESTS_ON', 'Article'),
    ),
    editions: field.many('LawEdition', ['code'], field.alongVersion('Power', 'CITES', 'LawEdition')),
    identifiers,
    sources: powerSources,
    department: field.one('Department', field.alongVersion('Power', 'BELONGS_TO', 'Department')),
    chains: field.many('Chain', ['code'], field.throughFacts('LINKS', 'ChainLink', 'LINK_OF', 'Chain')),
    requires: field.many(
      'SupportElement',
      ['code'],
      field.throughFacts('REQUIRED_BY', 'PowerRequirement', 'REQUIRES', 'SupportElement'),
    ),
    cataloguedFor: field.value(
      (n) =>
        cypher`COLLECT { MATCH (${n})<-[:LISTS]-(entry:CatalogueEntry) WHERE ${inForce(cypher`entry`)} RETURN DISTINCT entry.zoneClass AS class ORDER BY class }`,
      'list',
    ),
    delegations: field.many('Delegation', ['zone.code'], {
      pattern: (from, to) => cypher`(${from})<-[:DELEGATES]-(${to}:Delegation)`,
    }),
  }),
  SupportElement: field.settledThing('SupportElement', {
    name: field.said('SupportElement', 'name'),
    kind: field.said('SupportElement', 'kind'),
    powers: field.many(
      'Power',
      ['code'],
      field.throughFacts('REQUIRES', 'PowerRequirement', 'REQUIRED_BY', 'Power'),
    ),
  }),
} satisfies Record<string, TypeModel>;

const heldDelegation = cypher`(delegation:Delegation)<-[:VERSION_OF]-(delegation_version:DelegationVersion)`;
const delegationInForce = inForce(cypher`delegation_version`);

export const powerLists = {
  powers: {
    to: 'Power',
    ...field.allThere('Power'),
    orders: { CODE: ['code'], NAME: ['name', 'code'] },
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      officialCodes: (n) => hasOfficialCode(n, 'Power'),
      types: (n) => cypher`${attribute(n, 'Power', cypher`type`)} IN $types`,
      departments: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(version:PowerVersion)-[:BELONGS_TO]->(department:Department) WHERE department.code IN $departments AND ${inForce(cypher`version`)} }`,
      zones: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:DELEGATES]-${heldDelegation}, (delegation)-[:TO_ZONE]->(zone:Zone) WHERE zone.code IN $zones AND ${delegationInForce} }`,
      chains: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:LINKS]-(link:ChainLink)-[:LINK_OF]->(chain:Chain) WHERE chain.code IN $chains AND ${inForce(cypher`link`)} }`,
      held: (n) =>
        cypher`$held = EXISTS { MATCH (${n})<-[:DELEGATES]-${heldDelegation} WHERE ${delegationInForce} }`,
    },
  },
} satisfies Record<string, RootList>;
