import { DOCUMENT, ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';

const ONE = /* GraphQL */ `
  query LinkedDocument($code: ID!, $asOf: Date, $knownAt: DateTime) {
    document(code: $code, asOf: $asOf, knownAt: $knownAt) {
      ...Paper
      issuedOn
      publishedOn
      media
      url
      issuer {
        __typename
        ...Organization
        ... on Zone {
          code
          name
        }
      }
      scopes {
        power {
          code
          name
        }
      }
    }
  }
  ${DOCUMENT}
  ${ORGANIZATION}
`;

type Issuer =
  | ({ readonly __typename: 'Department' } & parts.NamedDepartment)
  | ({ readonly __typename: 'Zone' } & parts.Named);

interface Document extends parts.NamedDocument {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly media: readonly string[];
  readonly url: string | null;
  readonly issuer: Issuer | null;
  readonly scopes: readonly { readonly power: parts.Named | null }[];
}

/** A document is a legal resource: of the powers that its scopes name. */
export async function describeDocument(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { document } = (await ask(ONE, { code })) as { readonly document: Document | null };
  if (!document) return null;
  const { issuer, issuedOn, publishedOn, media, url, scopes } = document;
  const powers = new Map(scopes.flatMap(({ power }) => (power ? [[power.code, power] as const] : [])));
  return nodeOf({
    ...parts.documentNode(iris, document),
    passed_by: issuer && issuerNode(iris, issuer),
    date_document: issuedOn,
    date_publication: publishedOn,
    medium: media,
    page: url !== null && URL.canParse(url) ? url : null,
    isLegalResourceOf: [...powers.values()].map((power) => parts.powerNode(iris, power)),
  });
}

const issuerNode = (iris: Iris, issuer: Issuer): JsonLdNode =>
  issuer.__typename === 'Zone' ? parts.zoneNode(iris, issuer) : parts.departmentNode(iris, issuer);
