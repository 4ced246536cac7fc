import { HELD_POST, ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';

const SECTION = /* GraphQL */ `
  query LinkedSection($code: ID!, $asOf: Date, $knownAt: DateTime) {
    section(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      department {
        ...Organization
      }
      posts {
        ...HeldPost
      }
    }
  }
  ${HELD_POST}
  ${ORGANIZATION}
`;

interface Section extends parts.Named {
  readonly department: parts.NamedDepartment;
  readonly posts: readonly parts.HeldPost[];
}

export async function describeSection(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { section } = (await ask(SECTION, { code })) as { readonly section: Section | null };
  if (!section) return null;
  const self = parts.sectionNode(iris, section);
  return nodeOf({
    ...self,
    subOrganizationOf: parts.departmentNode(iris, section.department),
    hasPost: section.posts.map((post) => parts.heldPostNode(iris, post, self)),
  });
}
