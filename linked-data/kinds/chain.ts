import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';
import { concept } from '../vocabulary.ts';

const CHAIN = /* GraphQL */ `
  query LinkedChain($code: ID!, $asOf: Date, $knownAt: DateTime) {
    chain(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      links {
        order
        stage
        validFrom
        validTo
        power {
          code
          name
        }
      }
    }
  }
`;

interface Chain extends parts.Named {
  readonly links: readonly (parts.Period & {
    readonly order: number;
    readonly stage: string;
    readonly power: parts.Named;
  })[];
}

/**
 * A chain is a class of our own whose parts are public services: CPSV-AP groups services by events and data sets only,
 * and a chain is neither. `hasPart` is for whoever knows Dublin Core; stage and order are in the links.
 */
export async function describeChain(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { chain } = (await ask(CHAIN, { code })) as { readonly chain: Chain | null };
  if (!chain) return null;
  const members = new Map(chain.links.map(({ power }) => [power.code, power]));
  return nodeOf({
    ...parts.chainNode(iris, chain),
    hasPart: [...members.values()].map((power) => parts.powerNode(iris, power)),
    link: chain.links.map(({ order, stage, power, ...when }) =>
      nodeOf({
        '@type': 'ChainLink',
        order,
        stage: concept(iris, 'ChainStage', stage),
        power: { '@id': iris.thing('power', power.code) },
        ...parts.period(when),
      }),
    ),
  });
}
