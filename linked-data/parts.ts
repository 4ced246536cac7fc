import type { Iris } from './iris.ts';
import { inChinese, nodeOf, type JsonLdNode } from './node.ts';
import { concept } from './vocabulary.ts';

/** What is asked of a thing that another one leads to. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

export interface NamedDepartment extends Named {
  readonly kind: string;
}

export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface HeldPost extends Named {
  readonly kind: string;
  readonly memberships: readonly (Period & { readonly person: Named })[];
}

export interface NamedDocument {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string | null;
}

export const period = ({ validFrom, validTo }: Period) => ({ validFrom, validTo });

export const powerNode = (iris: Iris, { code, name }: Named): JsonLdNode => ({
  '@id': iris.thing('power', code),
  '@type': 'PublicService',
  identifier: code,
  title: inChinese(name),
});

export const chainNode = (iris: Iris, { code, name }: Named): JsonLdNode => ({
  '@id': iris.thing('chain', code),
  '@type': 'Chain',
  identifier: code,
  title: inChinese(name),
});

export const zoneNode = (iris: Iris, zone: Named): JsonLdNode =>
  organization(iris, 'organization', zone, ['FormalOrganization', 'PublicOrganisation']);

/** A government is a body of its own; a department is what it is within one. */
export const departmentNode = (iris: Iris, department: NamedDepartment): JsonLdNode =>
  organization(iris, 'organization', department, [
    department.kind === 'CITY_GOVERNMENT' ? 'FormalOrganization' : 'OrganizationalUnit',
    'PublicOrganisation',
  ]);

export const sectionNode = (iris: Iris, section: Named): JsonLdNode =>
  organization(iris, 'section', section, ['OrganizationalUnit']);

function organization(
  iris: Iris,
  kind: 'organization' | 'section',
  { code, name }: Named,
  types: readonly string[],
): JsonLdNode {
  return { '@id': iris.thing(kind, code), '@type': types, identifier: code, prefLabel: inChinese(name) };
}

export const documentNode = (iris: Iris, { code, title, kind, number }: NamedDocument): JsonLdNode =>
  nodeOf({
    '@id': iris.thing('document', code),
    '@type': 'LegalResource',
    identifier: code,
    title: inChinese(title),
    type_document: concept(iris, 'DocumentKind', kind),
    number,
  });

export const postNode = (iris: Iris, { code, name }: Named): JsonLdNode => ({
  '@id': iris.thing('post', code),
  '@type': 'Post',
  identifier: code,
  prefLabel: inChinese(name),
});

export const personNode = (iris: Iris, { code, name }: Named): JsonLdNode => ({
  '@id': iris.thing('person', code),
  '@type': 'Person',
  identifier: code,
  name,
});

/** A post with those who hold it; ORG has no word for the post of a membership, so that is one of ours. */
export function heldPostNode(iris: Iris, post: HeldPost, of: JsonLdNode, within?: Named | null): JsonLdNode {
  const place = within ? { '@id': iris.thing('section', within.code) } : { '@id': of['@id'] ?? '' };
  return nodeOf({
    ...postNode(iris, post),
    type: concept(iris, 'PostKind', post.kind),
    postIn: place,
    heldBy: post.memberships.map(({ person, ...when }) => ({
      ...personNode(iris, person),
      hasMembership: nodeOf({
        '@type': 'Membership',
        organization: place,
        post: { '@id': iris.thing('post', post.code) },
        ...period(when),
      }),
    })),
  });
}
