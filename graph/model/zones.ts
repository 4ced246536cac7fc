import { cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { RootList, TypeModel } from './model.ts';
import { aliases } from './reference.ts';

export const zoneTypes = {
  Zone: field.settledThing('Zone', {
    name: field.said('Zone', 'name'),
    aliases,
    class: field.said('Zone', 'class'),
    parent: field.oneOrNone('Department', field.alongVersion('Zone', 'UNDER', 'Department')),
    departments: field.many('Department', ['code'], field.fromVersions('UNDER', 'Department')),
    capacities: field.many(
      'Capacity',
      ['element.code', 'validFrom', 'key'],
      field.fromFacts('CAPACITY_OF', 'ZoneCapacity'),
    ),
    delegations: {
      kind: 'page',
      to: 'Delegation',
      orderBy: ['power.code'],
      pattern: (from, to) => cypher`(${from})<-[:TO_ZONE]-(${to}:Delegation)`,
    },
    scores: { kind: 'derived', derive: 'scores', of: 'Zone' },
  }),
  Capacity: field.fact({
    zone: field.one('Zone', field.along('CAPACITY_OF', 'Zone')),
    element: field.one('SupportElement', field.along('PROVIDES', 'SupportElement')),
  }),
} satisfies Record<string, TypeModel>;

export const zoneLists = {
  zones: {
    to: 'Zone',
    ...field.allThere('Zone'),
    orders: { CODE: ['code'], NAME: ['name', 'code'] },
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      classes: (n) => cypher`${attribute(n, 'Zone', cypher`class`)} IN $classes`,
      powers: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:TO_ZONE]-(delegation:Delegation)-[:DELEGATES]->(power:Power), (delegation)<-[:VERSION_OF]-(version:DelegationVersion) WHERE power.code IN $powers AND ${inForce(cypher`version`)} }`,
    },
  },
} satisfies Record<string, RootList>;
