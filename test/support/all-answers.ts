import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Data } from './ask.ts';

/** All that there is to say of powers, zones, people and chains, on a day and at a moment. */
const EVERYTHING = `query ($asOf: Date, $knownAt: DateTime) {
  powers(first: 500, asOf: $asOf, knownAt: $knownAt) { totalCount edges { node {
    code name type legalBasis officialCodes department { code name kind parent { code } }
    articles { number law { name } } chains { code name } requires { code name kind } cataloguedFor
    delegations { zone { code name class } mode validFrom validTo memorandum filedOn
      steps { order name kind validFrom validTo responsibilities {
        department { code name } leader { code name } section { code name } post { code name kind } staff { code name }
        validFrom validTo recordedAt } } } } } }
  zones(first: 500, asOf: $asOf, knownAt: $knownAt) { edges { node { code name class
    departments { code name counterpart { code } sections { code name } posts { code name section { code } } }
    capacities { element { code } validFrom validTo } } } }
  people(first: 500, asOf: $asOf, knownAt: $knownAt) { edges { node { code name
    memberships { post { code } validFrom validTo } certificates { number validFrom validTo } } } }
  chainCoverage(first: 500, asOf: $asOf, knownAt: $knownAt) { totalCount edges { node {
    zone { code } chain { code } held total complete missing { order power { code } } } } }
}`;

export interface When {
  readonly asOf: string;
  readonly knownAt?: string;
}

/** Everything on a day (and at a moment), and the audit and the overview of that day. */
export async function allAnswers(database: Database, { asOf, knownAt }: When): Promise<Data> {
  const ask = asking(database);
  const everything = await dataOf(ask(EVERYTHING, { asOf, knownAt: knownAt ?? null }));
  if (knownAt !== undefined) return everything;
  const audit = await dataOf(ask(contract('audit'), { asOf, first: 500 }));
  return { everything, audit, overview: await dataOf(ask(contract('overview'), { asOf })) };
}
