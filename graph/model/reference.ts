import { cypher, type Cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { ManyField, RootList, TypeModel, ValueField } from './model.ts';

export const referenceTypes = {
  Identifier: field.fact('Identifier', {
    scheme: field.own('scheme'),
    value: field.own('value'),
    version: field.own('version'),
    power: field.one('Power', field.along('IDENTIFIES', 'Power')),
  }),
  PowerSource: field.fact('PowerSource', {
    source: field.own('source'),
    place: field.own('place'),
    department: field.own('department'),
    body: field.own('body'),
  }),
  ReferenceItem: field.settledThing('ReferenceItem', {
    name: field.said('ReferenceItem', 'name'),
    reasons: field.said('ReferenceItem', 'reasons', 'list'),
    type: field.said('ReferenceItem', 'type'),
    department: field.said('ReferenceItem', 'department'),
    body: field.said('ReferenceItem', 'body'),
    legalBasis: field.said('ReferenceItem', 'legalBasis'),
    officialCodes: field.said('ReferenceItem', 'officialCodes', 'list'),
    source: field.said('ReferenceItem', 'source'),
    place: field.said('ReferenceItem', 'place'),
  }),
} satisfies Record<string, TypeModel>;

/** Other names of an organisation on the day. */
export const aliases: ValueField = field.value(
  (n) =>
    cypher`COLLECT { MATCH (${n})<-[:ALIAS_OF]-(alias:Alias) WHERE ${inForce(cypher`alias`)} RETURN DISTINCT alias.name AS name ORDER BY name }`,
  'list',
);

export const identifiers: ManyField = field.many(
  'Identifier',
  ['scheme', 'value', 'key'],
  field.fromFacts('IDENTIFIES', 'Identifier'),
);

export const powerSources: ManyField = field.many(
  'PowerSource',
  ['source', 'key'],
  field.fromFacts('SOURCE_OF', 'PowerSource'),
);

const said = (n: Cypher, property: Cypher): Cypher => attribute(n, 'ReferenceItem', property);

/** One of the official codes that a thing's version says is asked for. */
export const hasOfficialCode = (n: Cypher, label: string): Cypher =>
  cypher`any(code IN coalesce(${attribute(n, label, cypher`officialCodes`)}, []) WHERE code IN $officialCodes)`;

export const referenceLists = {
  referenceItems: {
    to: 'ReferenceItem',
    ...field.allThere('ReferenceItem'),
    orders: field.BY_CODE_OR_NAME,
    searched: 'ReferenceItem',
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      reasons: (n) => cypher`any(reason IN ${said(n, cypher`reasons`)} WHERE reason IN $reasons)`,
      places: (n) => cypher`${said(n, cypher`place`)} IN $places`,
      sources: (n) => cypher`${said(n, cypher`source`)} IN $sources`,
      officialCodes: (n) => hasOfficialCode(n, 'ReferenceItem'),
    },
  },
} satisfies Record<string, RootList>;
