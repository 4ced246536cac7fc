import type { Iris } from '../iris.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';
import { concept } from '../vocabulary.ts';

export interface Zone extends parts.Named {
  readonly aliases: readonly string[];
  readonly class: string;
  readonly parent: parts.NamedDepartment | null;
  readonly departments: readonly parts.NamedDepartment[];
  readonly delegations: Delegations;
}

export interface Delegations {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Delegation }[];
}

interface Delegation extends parts.Period {
  readonly power: parts.Named;
  readonly mode: string;
  readonly memorandum: string | null;
  readonly filedOn: string | null;
}

/** The steps of its delegations are told with the powers. */
export function zoneDescription(iris: Iris, zone: Zone, delegations: readonly Delegation[]): JsonLdNode {
  return nodeOf({
    ...parts.zoneNode(iris, zone),
    altLabel: zone.aliases.length > 0 ? { zh: zone.aliases } : null,
    classification: concept(iris, 'ZoneClass', zone.class),
    subOrganizationOf: zone.parent && parts.departmentNode(iris, zone.parent),
    hasUnit: zone.departments.map((each) => parts.departmentNode(iris, each)),
    delegation: delegations.map(({ power, mode, memorandum, filedOn, ...when }) =>
      nodeOf({
        '@id': iris.delegation(power.code, zone.code),
        '@type': 'Delegation',
        power: parts.powerNode(iris, power),
        mode: concept(iris, 'DelegationMode', mode),
        ...parts.period(when),
        memorandum,
        filedOn,
      }),
    ),
  });
}
