import { DOCUMENT, ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import { inChinese, nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';
import { concept } from '../vocabulary.ts';

const POWER = /* GraphQL */ `
  query LinkedPower($code: ID!, $asOf: Date, $knownAt: DateTime) {
    power(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      type
      legalBasis
      officialCodes
      cataloguedFor
      department {
        ...Organization
      }
      articles {
        number
        law {
          code
          name
        }
      }
      chains {
        code
        name
      }
      requires {
        code
        name
        kind
      }
      delegations {
        zone {
          code
          name
        }
        mode
        memorandum
        memorandumDocument {
          ...Paper
        }
        standings {
          document {
            ...Paper
          }
        }
        filedOn
        validFrom
        validTo
        steps {
          code
          order
          name
          kind
          validFrom
          validTo
          responsibilities {
            validFrom
            validTo
            department {
              ...Organization
            }
            section {
              code
              name
            }
            post {
              code
              name
            }
            leader {
              code
              name
            }
            staff {
              code
              name
            }
          }
        }
      }
    }
  }
  ${ORGANIZATION}
  ${DOCUMENT}
`;

interface Power extends parts.Named {
  readonly type: string;
  readonly legalBasis: string | null;
  readonly officialCodes: readonly string[];
  readonly cataloguedFor: readonly string[];
  readonly department: parts.NamedDepartment;
  readonly articles: readonly { readonly number: string; readonly law: parts.Named }[];
  readonly chains: readonly parts.Named[];
  readonly requires: readonly (parts.Named & { readonly kind: string })[];
  readonly delegations: readonly Delegation[];
}

interface Delegation extends parts.Period {
  readonly zone: parts.Named;
  readonly mode: string;
  readonly memorandum: string | null;
  readonly memorandumDocument: parts.NamedDocument | null;
  readonly standings: readonly { readonly document: parts.NamedDocument }[];
  readonly filedOn: string | null;
  readonly steps: readonly Step[];
}

interface Step extends parts.Named, parts.Period {
  readonly order: number;
  readonly kind: string;
  readonly responsibilities: readonly Responsibility[];
}

interface Responsibility extends parts.Period {
  readonly department: parts.NamedDepartment | null;
  readonly section: parts.Named | null;
  readonly post: parts.Named | null;
  readonly leader: parts.Named | null;
  readonly staff: parts.Named | null;
}

/**
 * A power is a public service. Its type is no function of government, which is what CPSV-AP means by `dct:type`.
 * The department stays its competent authority; who holds it beside that is told by delegations.
 */
export async function describePower(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { power } = (await ask(POWER, { code })) as { readonly power: Power | null };
  if (!power) return null;
  return nodeOf({
    ...parts.powerNode(iris, power),
    isClassifiedBy: concept(iris, 'PowerType', power.type),
    hasCompetentAuthority: parts.departmentNode(iris, power.department),
    legalBasis: power.legalBasis,
    hasLegalResource: power.articles.map(({ number, law }) => ({
      '@id': iris.article(law.code, number),
      '@type': ['LegalResource', 'LegalResourceSubdivision'],
      number,
      is_part_of: {
        '@id': iris.thing('law', law.code),
        '@type': 'LegalResource',
        title: inChinese(law.name),
      },
    })),
    officialCode: power.officialCodes,
    cataloguedFor: power.cataloguedFor.map((each) => concept(iris, 'ZoneClass', each)),
    holdsRequirement: power.requires.map(({ kind, ...element }) => ({
      '@id': iris.requirement(code, element.code),
      '@type': 'Requirement',
      identifier: element.code,
      title: inChinese(element.name),
      type: concept(iris, 'SupportElementKind', kind),
    })),
    isPartIn: power.chains.map((chain) => parts.chainNode(iris, chain)),
    follows: power.delegations.flatMap(({ zone, steps }) =>
      steps.map(({ order }) => ({ '@id': iris.step(code, zone.code, order) })),
    ),
    delegation: power.delegations.map((delegation) => delegationNode(iris, code, delegation)),
  });
}

function delegationNode(iris: Iris, power: string, { zone, mode, steps, ...rest }: Delegation): JsonLdNode {
  return nodeOf({
    '@id': iris.delegation(power, zone.code),
    '@type': 'Delegation',
    zone: parts.zoneNode(iris, zone),
    mode: concept(iris, 'DelegationMode', mode),
    ...parts.period(rest),
    memorandum: rest.memorandum,
    based_on: basesOf(rest).map((document) => parts.documentNode(iris, document)),
    filedOn: rest.filedOn,
    step: steps.map((step) =>
      nodeOf({
        '@id': iris.step(power, zone.code, step.order),
        '@type': 'Rule',
        identifier: step.code,
        title: inChinese(step.name),
        type: concept(iris, 'StepKind', step.kind),
        order: step.order,
        ...parts.period(step),
        responsibility: step.responsibilities.map((each) => responsibilityNode(iris, each)),
      }),
    ),
  });
}

/** What a delegation was agreed by, and what it stands on, each once. */
function basesOf({ memorandumDocument, standings }: Pick<Delegation, 'memorandumDocument' | 'standings'>) {
  const all = [
    ...(memorandumDocument ? [memorandumDocument] : []),
    ...standings.map(({ document }) => document),
  ];
  return [...new Map(all.map((document) => [document.code, document])).values()];
}

function responsibilityNode(
  iris: Iris,
  { department, section, post, leader, staff, ...when }: Responsibility,
): JsonLdNode {
  return nodeOf({
    '@type': 'Responsibility',
    ...parts.period(when),
    department: department && parts.departmentNode(iris, department),
    section: section && parts.sectionNode(iris, section),
    post: post && parts.postNode(iris, post),
    leader: leader && parts.personNode(iris, leader),
    staff: staff && parts.personNode(iris, staff),
  });
}
