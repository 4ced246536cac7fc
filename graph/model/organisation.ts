import { cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { RootList, TypeModel } from './model.ts';
import { aliases } from './reference.ts';
import { personResponsibilities } from './responsibilities.ts';

export const organisationTypes = {
  Department: field.settledThing('Department', {
    name: field.said('Department', 'name'),
    aliases,
    kind: field.said('Department', 'kind'),
    parent: field.oneOrNone('Department', field.alongVersion('Department', 'UNDER', 'Department')),
    zone: field.oneOrNone('Zone', field.alongVersion('Department', 'UNDER', 'Zone')),
    counterpart: field.oneOrNone('Department', field.alongVersion('Department', 'COUNTERPART', 'Department')),
    sections: field.many('Section', ['code'], field.fromVersions('SECTION_IN', 'Section')),
    posts: field.many('Post', ['code'], field.fromVersions('POST_IN', 'Post')),
    scores: { kind: 'derived', derive: 'scores', of: 'Department' },
  }),
  Section: field.settledThing('Section', {
    name: field.said('Section', 'name'),
    department: field.one('Department', field.alongVersion('Section', 'SECTION_IN', 'Department')),
    posts: field.many('Post', ['code'], field.fromVersions('POST_OF', 'Post')),
  }),
  Post: field.settledThing('Post', {
    name: field.said('Post', 'name'),
    kind: field.said('Post', 'kind'),
    department: field.one('Department', field.alongVersion('Post', 'POST_IN', 'Department')),
    section: field.oneOrNone('Section', field.alongVersion('Post', 'POST_OF', 'Section')),
    memberships: field.many(
      'Membership',
      ['person.code', 'validFrom', 'key'],
      field.fromFacts('HOLDS', 'Membership'),
    ),
  }),
  Person: field.settledThing('Person', {
    name: field.said('Person', 'name'),
    memberships: field.many(
      'Membership',
      ['post.code', 'validFrom', 'key'],
      field.fromFacts('MEMBER', 'Membership'),
    ),
    certificates: field.many('Certificate', ['number'], {
      pattern: (from, to) =>
        cypher`(${from})<-[:CERTIFIES]-(${field.versionOf(to)}:CertificateVersion)-[:VERSION_OF]->(${to}:Certificate)`,
      bindsVersion: true,
    }),
    responsibilities: personResponsibilities,
  }),
  Membership: field.fact({
    person: field.one('Person', field.along('MEMBER', 'Person')),
    post: field.one('Post', field.along('HOLDS', 'Post')),
  }),
  Certificate: field.datedThing('Certificate', {
    number: field.own('code'),
    person: field.one('Person', {
      pattern: (from, to) => cypher`(${field.versionOf(from)})-[:CERTIFIES]->(${to}:Person)`,
    }),
  }),
} satisfies Record<string, TypeModel>;

const byCodeOrName = { CODE: ['code'], NAME: ['name', 'code'] } as const;

export const organisationLists = {
  departments: {
    to: 'Department',
    ...field.allThere('Department'),
    orders: byCodeOrName,
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      kinds: (n) => cypher`${attribute(n, 'Department', cypher`kind`)} IN $kinds`,
      zones: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(version:DepartmentVersion)-[:UNDER]->(zone:Zone) WHERE zone.code IN $zones AND ${inForce(cypher`version`)} }`,
    },
  },
  sections: {
    to: 'Section',
    ...field.allThere('Section'),
    orders: byCodeOrName,
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      departments: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(version:SectionVersion)-[:SECTION_IN]->(department:Department) WHERE department.code IN $departments AND ${inForce(cypher`version`)} }`,
    },
  },
  posts: {
    to: 'Post',
    ...field.allThere('Post'),
    orders: byCodeOrName,
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      departments: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(version:PostVersion)-[:POST_IN]->(department:Department) WHERE department.code IN $departments AND ${inForce(cypher`version`)} }`,
      sections: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(version:PostVersion)-[:POST_OF]->(section:Section) WHERE section.code IN $sections AND ${inForce(cypher`version`)} }`,
      kinds: (n) => cypher`${attribute(n, 'Post', cypher`kind`)} IN $kinds`,
      vacant: (n) =>
        cypher`$vacant <> EXISTS { MATCH (${n})<-[:HOLDS]-(membership:Membership) WHERE ${inForce(cypher`membership`)} }`,
    },
  },
  people: {
    to: 'Person',
    ...field.allThere('Person'),
    orders: byCodeOrName,
    filters: {
      codes: (n) => cypher`${n}.code IN $codes`,
      departments: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(:Post)<-[:VERSION_OF]-(version:PostVersion)-[:POST_IN]->(department:Department) WHERE department.code IN $departments AND ${inForce(cypher`membership`)} AND ${inForce(cypher`version`)} }`,
      posts: (n) =>
        cypher`EXISTS { MATCH (${n})<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(post:Post) WHERE post.code IN $posts AND ${inForce(cypher`membership`)} }`,
      certified: (n) =>
        cypher`$certified = EXISTS { MATCH (${n})<-[:CERTIFIES]-(version:CertificateVersion) WHERE ${inForce(cypher`version`)} }`,
    },
  },
} satisfies Record<string, RootList>;
