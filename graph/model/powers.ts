import { POWER_TYPES } from '../../domain/words.ts';
import { cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import { powerDocuments } from './documents.ts';
import * as field from './fields.ts';
import type { Hop, RootList, TypeModel } from './model.ts';
import { hasOfficialCode } from './reference.ts';
import { powerExperts } from './support.ts';

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
    department: field.one('Department', field.alongSaid('Power', 'BELONGS_TO', 'Department')),
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
    documents: powerDocuments,
    experts: powerExperts,
  }),
} satisfies Record<string, TypeModel>;

/** The zones that hold it: a delegation of it to them is in force. */
const holdingZone: Hop = {
  pattern: (from, to) =>
    cypher`(${from})<-[:DELEGATES]-(${to}_delegation:Delegation)-[:TO_ZONE]->(${to}:Zone), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`,
  where: (_from, to) => inForce(cypher`${to}_holding`),
};

const owner = field.alongVersion('Power', 'BELONGS_TO', 'Department');
const article = field.alongVersion('Power', 'RESTS_ON', 'Article');

const law: Hop = {
  pattern: (from, to) =>
    cypher`${article.pattern(from, cypher`${to}_article`)}<-[:VERSION_OF]-(${to}_article_version:ArticleVersion)-[:ARTICLE_OF]->(${to}:Law)`,
  where: (from, to) =>
    cypher`${article.where(from, cypher`${to}_article`)} AND ${inForce(cypher`${to}_article_version`)}`,
};

export const powerLists = {
  powers: {
    to: 'Power',
    ...field.allThere('Power'),
    orders: { ...field.BY_CODE_OR_NAME, ...field.BY_TYPE, ...field.BY_DEPARTMENT },
    searched: 'Power',
    filters: {
      codes: field.codeAmong,
      officialCodes: (n) => hasOfficialCode(n, 'Power'),
      types: field.wordAmong('types', 'Power', 'type'),
      departments: field.among('departments', owner),
      zones: field.among('zones', holdingZone),
      chains: field.among('chains', field.throughFacts('LINKS', 'ChainLink', 'LINK_OF', 'Chain')),
      laws: field.among('laws', law),
      articles: field.among('articles', article),
      held: field.whether('held', holdingZone, true),
    },
    facets: {
      types: field.byWord('Power', 'type', POWER_TYPES),
      departments: field.byThing('Department', owner),
      zones: field.byThing('Zone', holdingZone),
    },
  },
} satisfies Record<string, RootList>;
