import { parse } from 'graphql';
import { expect } from 'vitest';
import type { City } from '../oracle/city.ts';
import { accountability, chainCoverage, powerTrace, zonePage } from '../oracle/documents.ts';
import type { Random } from '../oracle/random.ts';
import { walk } from '../oracle/walk.ts';
import { contract, dataOf, type Ask, type Data } from './ask.ts';
import type { LoadedCity } from './random-cities.ts';

const COVERAGE = contract('chain-coverage');
const TRACE = contract('power-trace');
const ACCOUNTABILITY = contract('accountability');
const ZONE = contract('zone');
// Parsed once: what is made of a document is kept with it.
const DELEGATIONS =
  parse(`query ($code: ID!, $asOf: Date, $first: Int, $after: String) { zone(code: $code, asOf: $asOf) {
  delegations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { power { code name type } mode validFrom validTo filedOn } } } } }`);

/** Coverage, and the page of every power, person and zone, on a day: in the answers and by the oracle. */
export async function compareDocuments(
  { city, ask }: LoadedCity,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  await compareCoverage(ask, city, asOf, random, about);
  for (const { code } of city.powers) await compareTrace(ask, city, code, asOf, about);
  for (const { code } of city.people) await compareAccountability(ask, city, code, asOf, random, about);
  for (const { code, kind } of city.organizations)
    if (kind === '新区') await compareZone(ask, city, code, asOf, random, about);
}

async function compareCoverage(
  ask: Ask,
  city: City,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const some = (codes: readonly { readonly code: string }[]): string[] | undefined =>
    random.chance(0.5)
      ? undefined
      : ['无此编码', ...codes.map(({ code }) => code)].filter(() => random.chance(0.5));
  const zones = some(city.organizations.filter(({ kind }) => kind === '新区'));
  const chains = some(city.chains);
  const filters = { ...(zones ? { zones } : {}), ...(chains ? { chains } : {}) };
  const first = random.whole(1, 5);
  const found = await walk(
    async (after) => (await dataOf(ask(COVERAGE, { asOf, ...filters, first, after }))).chainCoverage,
  );
  expect(found, `coverage ${JSON.stringify(filters)}, ${about}`).toEqual(chainCoverage(city, asOf, filters));
}

async function compareTrace(ask: Ask, city: City, code: string, asOf: string, about: string): Promise<void> {
  const { power } = await dataOf(ask(TRACE, { code, asOf }));
  expect(ordered(power), `trace of ${code}, ${about}`).toEqual(ordered(powerTrace(city, code, asOf)));
}

/** Where the contract leaves two entries without an order, they get one: both answers must have the same entries. */
function tied(entries: readonly Data[], keys: (each: Data) => unknown): Data[] {
  const last = (each: Data): string => JSON.stringify(Object.entries(each).sort());
  return entries.toSorted((a, b) =>
    JSON.stringify(keys(a)) === JSON.stringify(keys(b)) ? (last(a) < last(b) ? -1 : 1) : 0,
  );
}

/** Responsibilities of the same staff, or of nobody, that begin on the same day. */
const ordered = (power: Data): Data => ({
  ...power,
  delegations: power.delegations.map((delegation: Data) => ({
    ...delegation,
    steps: delegation.steps.map((step: Data) => ({
      ...step,
      responsibilities: tied(step.responsibilities, ({ staff, validFrom }) => [staff, validFrom]),
    })),
  })),
});

/** Entries of the same step and role that begin on the same day. */
const entriesOf = (person: Data): Data => ({
  ...person,
  responsibilities: tied(person.responsibilities, ({ validTo: _validTo, ...keys }) => keys),
});

async function compareAccountability(
  ask: Ask,
  city: City,
  code: string,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const first = random.whole(1, 4);
  let person: Data;
  const responsibilities = await walk(async (after) => {
    person = (await dataOf(ask(ACCOUNTABILITY, { code, asOf, first, after }))).person;
    return person.responsibilities;
  });
  const expected = accountability(city, code, asOf);
  expect(entriesOf({ ...person, responsibilities }), `accountability of ${code}, ${about}`).toEqual(
    entriesOf(expected),
  );
}

async function compareZone(
  ask: Ask,
  city: City,
  code: string,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const { zone } = await dataOf(ask(ZONE, { code, asOf }));
  const first = random.whole(1, 3);
  const all = await walk(
    async (after) => (await dataOf(ask(DELEGATIONS, { code, asOf, first, after }))).zone.delegations,
  );
  const { delegations, scores: _scores, ...page } = zone;
  const { delegations: expected, ...rest } = zonePage(city, code, asOf) ?? { delegations: [] };
  expect(page, `zone ${code}, ${about}`).toEqual(rest);
  expect(all, `delegations of ${code}, ${about}`).toEqual(expected);
  expect(delegations.edges.map(({ node }: Data) => node)).toEqual(expected.slice(0, 20));
  expect(delegations.totalCount).toBe(expected.length);
}
