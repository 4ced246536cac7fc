import { ORGANIZATION_KINDS, POST_KINDS } from '../../domain/words.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import * as field from './fields.ts';
import { isOwn, isSeen, isToldOf } from './own.ts';
import type { Hop, RootList } from './model.ts';

const zoneAbove = field.alongVersion('Department', 'UNDER', 'Zone');

/** The zone directly above the department that another hop leads to. */
const zoneBeyond = (department: Hop & Required<Pick<Hop, 'pattern' | 'where'>>): Hop => ({
  ...(department.visible && {
    visible: (from, to) => department.visible?.(from, cypher`${to}_department`) ?? cypher`true`,
  }),
  pattern: (from, to) =>
    cypher`${department.pattern(from, cypher`${to}_department`)}<-[:VERSION_OF]-(${to}_department_version:DepartmentVersion)-[:UNDER]->(${to}:Zone)`,
  where: (from, to) =>
    cypher`${department.where(from, cypher`${to}_department`)} AND ${inForce(cypher`${to}_department_version`)}`,
});

const departmentOfSection = field.alongVersion('Section', 'SECTION_IN', 'Department');
const departmentOfPost = field.alongVersion('Post', 'POST_IN', 'Department');

const holder: Hop = {
  ...field.fromFacts('HOLDS', 'Membership'),
  visible: (_from, to) => isSeen('Membership', { version: to }),
};
const heldPost = {
  ...field.throughFacts('MEMBER', 'Membership', 'HOLDS', 'Post'),
  visible: (_from: Cypher, to: Cypher) => isSeen('Membership', { version: field.suffixed(to, 'via') }),
};

/** The departments of the posts that somebody holds. */
const departmentOfPerson = {
  pattern: (from, to) =>
    cypher`${heldPost.pattern(from, cypher`${to}_post`)}<-[:VERSION_OF]-(${to}_post_version:PostVersion)-[:POST_IN]->(${to}:Department)`,
  where: (from, to) =>
    cypher`${heldPost.where(from, cypher`${to}_post`)} AND ${inForce(cypher`${to}_post_version`)}`,
  visible: (from, to) => heldPost.visible(from, cypher`${to}_post`),
} satisfies Hop;

const certificate: Hop = {
  pattern: (from, to) => cypher`(${from})<-[:CERTIFIES]-(${to}:CertificateVersion)`,
  where: (_from, to) => inForce(to),
  visible: (_from, to) => isSeen('Certificate', { version: to }),
};

export const organisationLists = {
  departments: {
    to: 'Department',
    ...field.allThere('Department'),
    orders: { ...field.BY_CODE_OR_NAME, ...field.BY_KIND },
    searched: 'Department',
    filters: {
      codes: field.codeAmong,
      kinds: field.wordAmong('kinds', 'Department', 'kind'),
      zones: field.among('zones', zoneAbove),
    },
    facets: {
      kinds: field.byWord('Department', 'kind', ORGANIZATION_KINDS),
      zones: field.byThing('Zone', zoneAbove),
    },
  },
  sections: {
    to: 'Section',
    ...field.allThere('Section'),
    orders: { ...field.BY_CODE_OR_NAME, ...field.BY_DEPARTMENT },
    searched: 'Section',
    filters: {
      codes: field.codeAmong,
      departments: field.among('departments', departmentOfSection),
      zones: field.among('zones', zoneBeyond(departmentOfSection)),
    },
    facets: {
      departments: field.byThing('Department', departmentOfSection),
      zones: field.byThing('Zone', zoneBeyond(departmentOfSection)),
    },
  },
  posts: {
    to: 'Post',
    ...field.allThere('Post'),
    orders: { ...field.BY_CODE_OR_NAME, ...field.BY_KIND, ...field.BY_DEPARTMENT },
    searched: 'Post',
    filters: {
      codes: field.codeAmong,
      departments: field.among('departments', departmentOfPost),
      sections: field.among('sections', field.alongVersion('Post', 'POST_OF', 'Section')),
      zones: field.among('zones', zoneBeyond(departmentOfPost)),
      kinds: field.wordAmong('kinds', 'Post', 'kind'),
      vacant: field.whether('vacant', holder, false, (post) => isOwn('Post', { thing: post })),
    },
    facets: {
      kinds: field.byWord('Post', 'kind', POST_KINDS),
      departments: field.byThing('Department', departmentOfPost),
      zones: field.byThing('Zone', zoneBeyond(departmentOfPost)),
    },
  },
  people: {
    to: 'Person',
    ...field.allThere('Person'),
    orders: field.BY_CODE_OR_NAME,
    searched: 'Person',
    filters: {
      codes: field.codeAmong,
      departments: field.among('departments', departmentOfPerson),
      zones: field.among('zones', zoneBeyond(departmentOfPerson)),
      posts: field.among('posts', heldPost),
      certified: field.whether('certified', certificate, true, isToldOf),
    },
    facets: {
      departments: field.byThing('Department', departmentOfPerson),
      zones: field.byThing('Zone', zoneBeyond(departmentOfPerson)),
    },
  },
} satisfies Record<string, RootList>;
