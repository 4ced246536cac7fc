import type { GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../resolvers/schema.ts';
import { caseOf, compareImpact } from '../support/compare-impact.ts';
import { RandomCities } from '../support/random-cities.ts';
import { CHANGE_KINDS, MORE_CHANGE_KINDS } from './changes.ts';
import { FURTHER_CHANGE_KINDS } from './further-changes.ts';
import { seedsOf } from './seeds.ts';

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

/** What papers go through, in test/graph/commands/papers.test.ts: the random cities of here have none. */
const OF_PAPERS = [
  ...['addRecord', 'endRecord', 'publishDocument', 'grantStanding'],
  ...['handTransfer', 'receiveTransfer', 'refuseTransfer'],
  ...['makeFiling', 'acceptFiling', 'returnFiling'],
  // And in test/contract/supervision.test.ts.
  ...['recordInspection', 'raiseRectification', 'issueNotice', 'closeRectification'],
  ...['answerRectification', 'refuseRectification'],
  // And in test/graph/adjustments/way.test.ts.
  'alterDelegation',
  // And in test/graph/commands/support.test.ts.
  ...['answerRaised', 'closeRaised', 'publishEvaluation', 'confirmDuties'],
];

describe('the impact of random changes on random cities is what the oracle works out', () => {
  it.each(seedsOf(12))('seed %i', (seed) => compareImpact(cities, seed));

  it('every kind of change of the schema occurs, alone and with others, and some cannot be', () => {
    const cases = Array.from({ length: 600 }, (_, index) => caseOf(index + 1));
    const input = loadSchema().getType('ChangeInput') as GraphQLInputObjectType;
    const inSchema = Object.keys(input.getFields()).filter((kind) => !OF_PAPERS.includes(kind));
    expect([...CHANGE_KINDS, ...MORE_CHANGE_KINDS, ...FURTHER_CHANGE_KINDS].sort()).toEqual(inSchema.sort());
    const occurs = (kind: string) =>
      cases.filter(({ changes }) => changes.some((change) => kind in change)).length;
    for (const kind of CHANGE_KINDS) expect(occurs(kind), kind).toBeGreaterThan(25);
    for (const kind of [...MORE_CHANGE_KINDS, ...FURTHER_CHANGE_KINDS])
      expect(occurs(kind), kind).toBeGreaterThan(0);
    const first = cases.slice(0, 200).flatMap(({ changes }) => changes.flatMap(Object.keys));
    expect(new Set(first).size, 'kinds among the first 200').toBe(inSchema.length);
    expect(cases.filter(({ changes }) => changes.length === 1).length).toBeGreaterThan(5);
    expect(cases.filter(({ impossibleAt }) => impossibleAt !== undefined).length).toBeGreaterThan(2);
  });
});
