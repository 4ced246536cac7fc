import { cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import * as field from './fields.ts';
import type { RootList, TypeModel } from './model.ts';

export const lawTypes = {
  Law: field.settledThing('Law', {
    name: field.said('Law', 'name'),
    editions: field.many('LawEdition', ['code'], field.fromVersions('EDITION_OF', 'LawEdition')),
    articles: field.many('Article', ['order', 'code'], field.fromVersions('ARTICLE_OF', 'Article')),
  }),
  LawEdition: field.settledThing('LawEdition', {
    name: field.said('LawEdition', 'name'),
    day: field.said('LawEdition', 'day', 'day'),
    law: field.one('Law', field.alongSaid('LawEdition', 'EDITION_OF', 'Law')),
    powers: field.many('Power', ['code'], field.fromVersions('CITES', 'Power')),
  }),
  Article: field.settledThing('Article', {
    number: field.said('Article', 'number'),
    order: field.said('Article', 'order'),
    amendment: field.said('Article', 'amendment'),
    law: field.one('Law', field.alongSaid('Article', 'ARTICLE_OF', 'Law')),
    powers: field.many('Power', ['code'], field.fromVersions('RESTS_ON', 'Power')),
    chains: field.many('Chain', ['code'], {
      pattern: (from, to) =>
        cypher`(${from})<-[:RESTS_ON]-(${to}_resting:PowerVersion)-[:VERSION_OF]->(:Power)<-[:LINKS]-(${to}_link:ChainLink)-[:LINK_OF]->(${to}:Chain)`,
      where: (_from, to) => cypher`${inForce(cypher`${to}_resting`)} AND ${inForce(cypher`${to}_link`)}`,
      distinct: (_from, to) => to,
    }),
    zones: field.many('Zone', ['code'], {
      pattern: (from, to) =>
        cypher`(${from})<-[:RESTS_ON]-(${to}_resting:PowerVersion)-[:VERSION_OF]->(:Power)<-[:DELEGATES]-(${to}_delegation:Delegation)-[:TO_ZONE]->(${to}:Zone), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`,
      where: (_from, to) => cypher`${inForce(cypher`${to}_resting`)} AND ${inForce(cypher`${to}_holding`)}`,
      distinct: (_from, to) => to,
    }),
  }),
} satisfies Record<string, TypeModel>;

const RESTING = cypher`<-[:ARTICLE_OF]-(article_version:ArticleVersion)-[:VERSION_OF]->(:Article)<-[:RESTS_ON]-(resting:PowerVersion)-[:VERSION_OF]->(power:Power)`;
const restingInForce = cypher`${inForce(cypher`article_version`)} AND ${inForce(cypher`resting`)}`;

export const lawLists = {
  laws: {
    to: 'Law',
    ...field.allThere('Law'),
    orders: field.BY_CODE_OR_NAME,
    searched: 'Law',
    filters: {
      names: (n) => cypher`${n}.code IN $names`,
      powers: (n) =>
        cypher`EXISTS { MATCH (${n})${RESTING} WHERE power.code IN $powers AND ${restingInForce} }`,
      zones: (n) =>
        cypher`EXISTS { MATCH (${n})${RESTING}<-[:DELEGATES]-(delegation:Delegation)-[:TO_ZONE]->(zone:Zone), (delegation)<-[:VERSION_OF]-(holding:DelegationVersion) WHERE zone.code IN $zones AND ${restingInForce} AND ${inForce(cypher`holding`)} }`,
    },
  },
} satisfies Record<string, RootList>;
