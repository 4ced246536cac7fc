import { HELD_POST, ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import type { JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';

const POST = /* GraphQL */ `
  query LinkedPost($code: ID!, $asOf: Date, $knownAt: DateTime) {
    post(code: $code, asOf: $asOf, knownAt: $knownAt) {
      ...HeldPost
      department {
        ...Organization
      }
      section {
        code
        name
      }
    }
  }
  ${HELD_POST}
  ${ORGANIZATION}
`;

interface Post extends parts.HeldPost {
  readonly department: parts.NamedDepartment;
  readonly section: parts.Named | null;
}

export async function describePost(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { post } = (await ask(POST, { code })) as { readonly post: Post | null };
  if (!post) return null;
  const { department, section } = post;
  const place = section ? parts.sectionNode(iris, section) : parts.departmentNode(iris, department);
  return { ...parts.heldPostNode(iris, post, place), postIn: place };
}
