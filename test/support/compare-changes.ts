import { parse } from 'graphql';
import { expect } from 'vitest';
import { applyChanges } from '../oracle/changes.ts';
import { randomFrom } from '../oracle/random.ts';
import { randomChanges } from '../oracle/random-changes.ts';
import { nextDay, randomDay } from '../oracle/random-city.ts';
import { walk } from '../oracle/walk.ts';
import { contract, dataOf, type Ask, type Data, changesNothing } from './ask.ts';
import { compareAudit } from './compare-audits.ts';
import { compareDocuments } from './compare-documents.ts';
import type { RandomCities } from './random-cities.ts';

const APPLY = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date) {
  applyChanges(changes: $changes, asOf: $asOf) { revision } }`);
const IMPACT = contract('impact');
const AUDIT = contract('audit');

/**
 * Random changes of a random city, really applied: audits and documents are as the oracle works them out, and the audit
 * differs from the one before by just what the impact of the same list had said.
 */
export async function compareChanges(cities: RandomCities, seed: number): Promise<void> {
  const loaded = await cities.load(seed);
  const { city, ask } = loaded;
  const random = randomFrom(seed);
  const day = randomDay(random);
  const { changes, impossibleAt } = randomChanges(random, city, day, {
    isWritten: true,
    hasMore: seed % 3 === 0,
    hasAll: seed % 3 === 1,
    // It says how the past was, and the oracle is asked of the past too.
    without: ['correct'],
  });
  const about = `seed ${seed} on ${day} after ${JSON.stringify(changes)}`;
  const variables = { changes, asOf: day, overload: 1 };
  const simulated = await ask(IMPACT, variables);
  const before = await auditOn(ask, day);
  const { errors } = await ask(APPLY, { changes, asOf: day });
  if (impossibleAt !== undefined) {
    for (const refused of [simulated.errors, errors])
      expect(refused?.[0]?.originalError, about).toMatchObject({ details: { index: impossibleAt } });
    await compareAudit(city, ask, { asOf: day, overload: 1, first: 100 }, about);
    return;
  }
  const after = { ...loaded, city: applyChanges(city, changes, day) };
  // What undoes itself is no change.
  if (!changesNothing({ errors })) expect(errors, about).toBeUndefined();
  compareDifference(
    before,
    await auditOn(ask, day),
    (await dataOf(Promise.resolve(simulated))).impact,
    about,
  );
  for (const asOf of new Set([day, nextDay(day, 1), '2018-01-01'])) {
    await compareAudit(after.city, ask, { asOf, overload: 1, first: 100 }, `${about}, ${asOf}`);
    await compareDocuments(after, asOf, random, `${about}, ${asOf}`);
  }
  // The day before, all is as it was.
  const asOf = nextDay(day, -1);
  await compareAudit(city, ask, { asOf, overload: 1, first: 100 }, `${about}, ${asOf}`);
}

const auditOn = async (ask: Ask, asOf: string): Promise<Data[]> =>
  walk<Data>(
    async (after) => (await dataOf(ask(AUDIT, { asOf, overload: 1, first: 100, after }))).audit.findings,
  );

/** The same finding; names may be others after the changes. */
const sameness = ({ kind, zone, power, step, chain, person, element }: Data): string =>
  JSON.stringify([kind, zone?.code, power?.code, step?.order, chain?.code, person?.code, element?.code]);

function compareDifference(before: readonly Data[], after: readonly Data[], said: Data, about: string): void {
  const details = new Map(before.map((each) => [sameness(each), each.detail]));
  const kept = new Set(after.map(sameness));
  expect(said.introduced, about).toEqual(after.filter((each) => !details.has(sameness(each))));
  expect(said.resolved, about).toEqual(before.filter((each) => !kept.has(sameness(each))));
  const changed = after.filter(
    (each) => details.has(sameness(each)) && details.get(sameness(each)) !== each.detail,
  );
  expect(said.changed, about).toEqual(changed);
}
