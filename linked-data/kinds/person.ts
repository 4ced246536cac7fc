import { ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';

const PERSON = /* GraphQL */ `
  query LinkedPerson($code: ID!, $asOf: Date, $knownAt: DateTime) {
    person(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      memberships {
        validFrom
        validTo
        post {
          code
          name
          department {
            ...Organization
          }
          section {
            code
            name
          }
        }
      }
    }
  }
  ${ORGANIZATION}
`;

interface Person extends parts.Named {
  readonly memberships: readonly (parts.Period & { readonly post: Post })[];
}

interface Post extends parts.Named {
  readonly department: parts.NamedDepartment;
  readonly section: parts.Named | null;
}

export async function describePerson(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { person } = (await ask(PERSON, { code })) as { readonly person: Person | null };
  if (!person) return null;
  return nodeOf({
    ...parts.personNode(iris, person),
    holds: person.memberships.map(({ post }) => parts.postNode(iris, post)),
    hasMembership: person.memberships.map(({ post, ...when }) =>
      nodeOf({
        '@type': 'Membership',
        organization: post.section
          ? parts.sectionNode(iris, post.section)
          : parts.departmentNode(iris, post.department),
        post: { '@id': iris.thing('post', post.code) },
        ...parts.period(when),
      }),
    ),
  });
}
