import { cypher, name, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';
import { confirmedOn } from './acting.ts';
import * as field from './fields.ts';
import type { TypeModel } from './model.ts';
import { aliases } from './reference.ts';
import { personResponsibilities } from './responsibilities.ts';

/** Recorded once, and told on every day: where a department went to is asked before and after. */
const successions = (type: 'SUCCEEDED' | 'BY') => ({
  pattern: (from: Cypher, to: Cypher) => cypher`(${from})<-[:${name(type)}]-(${to}:Succession)`,
  where: (_from: Cypher, to: Cypher) => recorded(to),
});

export const organisationTypes = {
  Department: field.settledThing('Department', {
    name: field.said('Department', 'name'),
    aliases,
    kind: field.said('Department', 'kind'),
    parent: field.oneOrNone('Department', field.alongSaid('Department', 'UNDER', 'Department')),
    zone: field.oneOrNone('Zone', field.alongSaid('Department', 'UNDER', 'Zone')),
    counterpart: field.oneOrNone('Department', field.alongSaid('Department', 'COUNTERPART', 'Department')),
    sections: field.many('Section', ['code'], field.fromVersions('SECTION_IN', 'Section')),
    posts: field.many('Post', ['code'], field.fromVersions('POST_IN', 'Post')),
    successors: field.many('Succession', ['department.code'], successions('SUCCEEDED')),
    predecessors: field.many('Succession', ['from.code'], successions('BY')),
    scores: { kind: 'derived', derive: 'scores', of: 'Department' },
  }),
  Succession: field.fact('Succession', {
    from: field.one('Department', field.along('SUCCEEDED', 'Department')),
    department: field.one('Department', field.along('BY', 'Department')),
  }),
  Section: field.settledThing('Section', {
    name: field.said('Section', 'name'),
    department: field.one('Department', field.alongSaid('Section', 'SECTION_IN', 'Department')),
    posts: field.many('Post', ['code'], field.fromVersions('POST_OF', 'Post')),
  }),
  Post: field.settledThing('Post', {
    name: field.said('Post', 'name'),
    kind: field.said('Post', 'kind'),
    department: field.one('Department', field.alongSaid('Post', 'POST_IN', 'Department')),
    section: field.oneOrNone('Section', field.alongSaid('Post', 'POST_OF', 'Section')),
  }),
  Person: field.settledThing('Person', {
    name: field.said('Person', 'name'),
    certificates: field.many('Certificate', ['number'], {
      pattern: (from, to) =>
        cypher`(${from})<-[:CERTIFIES]-(${field.versionOf(to)}:CertificateVersion)-[:VERSION_OF]->(${to}:Certificate)`,
      bindsVersion: true,
    }),
    responsibilities: personResponsibilities,
    confirmedOn,
  }),
  Certificate: field.datedThing('Certificate', {
    number: field.own('code'),
    person: field.one('Person', {
      pattern: (from, to) => cypher`(${field.versionOf(from)})-[:CERTIFIES]->(${to}:Person)`,
    }),
  }),
} satisfies Record<string, TypeModel>;
