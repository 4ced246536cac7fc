import { HELD_POST, ORGANIZATION } from '../fragments.ts';
import type { Iris } from '../iris.ts';
import type { Ask } from '../kind.ts';
import type { JsonLdNode } from '../node.ts';
import { departmentDescription, type Department } from './department.ts';
import { zoneDescription, type Delegations, type Zone } from './zone.ts';

const DELEGATIONS = /* GraphQL */ `
  fragment Delegations on DelegationConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        power {
          code
          name
        }
        mode
        memorandum
        filedOn
        validFrom
        validTo
      }
    }
  }
`;

const ZONE_OR_DEPARTMENT = /* GraphQL */ `
  query LinkedOrganization($code: ID!, $asOf: Date, $knownAt: DateTime) {
    zone(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      aliases
      class
      parent {
        ...Organization
      }
      departments {
        ...Organization
      }
      delegations(first: 500) {
        ...Delegations
      }
    }
    department(code: $code, asOf: $asOf, knownAt: $knownAt) {
      code
      name
      aliases
      kind
      parent {
        ...Organization
      }
      zone {
        code
        name
      }
      counterpart {
        ...Organization
      }
      sections {
        code
        name
      }
      posts {
        ...HeldPost
        section {
          code
          name
        }
      }
      successors {
        validFrom
        department {
          ...Organization
        }
      }
      predecessors {
        validFrom
        from {
          ...Organization
        }
      }
    }
  }
  ${ORGANIZATION}
  ${HELD_POST}
  ${DELEGATIONS}
`;

const FURTHER_DELEGATIONS = /* GraphQL */ `
  query LinkedDelegations($code: ID!, $after: String, $asOf: Date, $knownAt: DateTime) {
    zone(code: $code, asOf: $asOf, knownAt: $knownAt) {
      delegations(first: 500, after: $after) {
        ...Delegations
      }
    }
  }
  ${DELEGATIONS}
`;

/** Zones and departments have one set of codes. */
export async function describeOrganization(ask: Ask, code: string, iris: Iris): Promise<JsonLdNode | null> {
  const { zone, department } = (await ask(ZONE_OR_DEPARTMENT, { code })) as {
    readonly zone: Zone | null;
    readonly department: Department | null;
  };
  if (department) return departmentDescription(iris, department);
  if (!zone) return null;
  const all = [...zone.delegations.edges];
  let { pageInfo } = zone.delegations;
  while (pageInfo.hasNextPage) {
    const next = (await ask(FURTHER_DELEGATIONS, { code, after: pageInfo.endCursor })) as {
      readonly zone: { readonly delegations: Delegations };
    };
    all.push(...next.zone.delegations.edges);
    ({ pageInfo } = next.zone.delegations);
  }
  return zoneDescription(
    iris,
    zone,
    all.map(({ node }) => node),
  );
}
