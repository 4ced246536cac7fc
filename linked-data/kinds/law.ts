import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { inChinese, nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';

const LAW = /* GraphQL */ `
  query LinkedLaw($code: String!, $asOf: Date, $knownAt: DateTime) {
    law(name: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      articles {
        number
        amendment
        powers {
          code
          name
        }
      }
    }
  }
`;

interface Law extends parts.Named {
  readonly articles: readonly {
    readonly number: string;
    readonly amendment: string | null;
    readonly powers: readonly parts.Named[];
  }[];
}

export async function describeLaw(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { law } = (await ask(LAW, { code })) as { readonly law: Law | null };
  if (!law) return null;
  return nodeOf({
    '@id': iris.thing('law', law.code),
    '@type': 'LegalResource',
    identifier: law.code,
    title: inChinese(law.name),
    has_part: law.articles.map(({ number, amendment, powers }) =>
      nodeOf({
        '@id': iris.article(law.code, number),
        '@type': ['LegalResource', 'LegalResourceSubdivision'],
        number,
        amendment,
        isLegalResourceOf: powers.map((power) => parts.powerNode(iris, power)),
      }),
    ),
  });
}
