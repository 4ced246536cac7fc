import { ZONE_CLASSES } from '../../domain/words.ts';
import { cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import { zoneDocuments } from './documents.ts';
import * as field from './fields.ts';
import type { Hop, RootList, TypeModel } from './model.ts';
import { aliases } from './reference.ts';

export const zoneTypes = {
  Zone: field.settledThing('Zone', {
    name: field.said('Zone', 'name'),
    aliases,
    class: field.said('Zone', 'class'),
    parent: field.oneOrNone('Department', field.alongSaid('Zone', 'UNDER', 'Department')),
    departments: field.many('Department', ['code'], field.fromVersions('UNDER', 'Department')),
    delegations: {
      kind: 'page',
      to: 'Delegation',
      orderBy: ['power.code'],
      pattern: (from, to) => cypher`(${from})<-[:TO_ZONE]-(${to}:Delegation)`,
    },
    documents: zoneDocuments,
    scores: { kind: 'derived', derive: 'scores', of: 'Zone' },
  }),
} satisfies Record<string, TypeModel>;

/** The powers that it holds. */
const heldPower = {
  pattern: (from, to) =>
    cypher`(${from})<-[:TO_ZONE]-(${to}_delegation:Delegation)-[:DELEGATES]->(${to}:Power), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`,
  where: (_from, to) => inForce(cypher`${to}_holding`),
} satisfies Hop;

/** The chains of which it holds at least one power. */
const heldChain: Hop = {
  pattern: (from, to) =>
    cypher`${heldPower.pattern(from, cypher`${to}_power`)}, (${to}_power)<-[:LINKS]-(${to}_link:ChainLink)-[:LINK_OF]->(${to}:Chain)`,
  where: (from, to) =>
    cypher`${heldPower.where(from, cypher`${to}_power`)} AND ${inForce(cypher`${to}_link`)}`,
};

export const zoneLists = {
  zones: {
    to: 'Zone',
    ...field.allThere('Zone'),
    orders: { ...field.BY_CODE_OR_NAME, ...field.BY_CLASS },
    searched: 'Zone',
    filters: {
      codes: field.codeAmong,
      classes: field.wordAmong('classes', 'Zone', 'class'),
      powers: field.among('powers', heldPower),
      chains: field.among('chains', heldChain),
    },
    facets: { classes: field.byWord('Zone', 'class', ZONE_CLASSES) },
  },
} satisfies Record<string, RootList>;
