import { readFileSync } from 'node:fs';
import { isoFromDay } from '../domain/days.ts';

/** The same question, as each server is asked it. */

export const CONTRACT = readFileSync(
  new URL('../test/data/contract/power-trace.graphql', import.meta.url),
  'utf8',
);

const inForce =
  '{ recordedAt: { lte: $revision }, supersededAt: { gt: $revision }, validFrom: { lte: $day }, validTo: { gt: $day } }';
export const NEO4J_GRAPHQL = `query ($code: ID!, $day: Int!, $revision: BigInt!) {
  powers(where: { code: { eq: $code } }) {
    code name type legalBasis
    versions(where: ${inForce}) { department { code name } }
    links(where: ${inForce}) { chain { code name } }
    requirements(where: ${inForce}) { element { code name kind } }
    delegations(where: { versions: { some: ${inForce} } }) {
      versions(where: ${inForce}) { mode validFrom validTo filedOn }
      zone { code name class }
      steps(sort: [{ order: ASC }]) {
        order name kind
        responsibilities(where: ${inForce}) {
          department { code name } leader { code name } section { code name } post { code name } staff { code name } validFrom validTo
        }
      }
    }
  }
}`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of documents
type Json = any;
const first = (list: Json[]): Json => list[0] ?? null;
const day = (value: number | null): string | null => (value === null ? null : isoFromDay(value));
const byCode = (a: Json, b: Json): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const rank = (each: Json): string => `${each.staff?.code ?? '\uFFFF'} ${each.validFrom}`;

/** What @neo4j/graphql answers, in the shape and order of the contract's answer. */
export function asContract({ data }: Json): Json {
  const [power] = data.powers;
  const unique = new Map(power.links.map(({ chain }: Json) => [first(chain).code, first(chain)]));
  const delegations = power.delegations.map((each: Json) => {
    const { mode, validFrom, validTo, filedOn } = first(each.versions);
    const steps = each.steps.map(({ order, name, kind, responsibilities }: Json) => ({
      order,
      name,
      kind,
      responsibilities: responsibilities
        .map(responsibility)
        .sort((a: Json, b: Json) => (rank(a) < rank(b) ? -1 : 1)),
    }));
    return {
      zone: first(each.zone),
      mode,
      validFrom: day(validFrom),
      validTo: day(validTo),
      filedOn: day(filedOn),
      steps,
    };
  });
  return {
    code: power.code,
    name: power.name,
    type: power.type,
    legalBasis: power.legalBasis,
    department: first(first(power.versions).department),
    chains: [...unique.values()].sort(byCode),
    requires: power.requirements.map(({ element }: Json) => first(element)).sort(byCode),
    delegations: delegations.sort((a: Json, b: Json) => byCode(a.zone, b.zone)),
  };
}

const responsibility = (each: Json): Json => ({
  department: first(each.department),
  leader: first(each.leader),
  section: first(each.section),
  post: first(each.post),
  staff: first(each.staff),
  validFrom: day(each.validFrom),
  validTo: day(each.validTo),
});
