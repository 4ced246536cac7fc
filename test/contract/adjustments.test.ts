import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { cityOf } from '../oracle/city.ts';
import { adviceFor, fitOf } from '../oracle/fit.ts';
import { itemStates } from '../oracle/listed.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

const CITY = cityOf(RUNNING_CITY);
const DAYS = [
  '2015-10-21',
  '2015-10-29',
  '2015-11-06',
  '2015-11-16',
  '2015-12-01',
  '2016-03-01',
  '2016-12-01',
];

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, RUNNING_CITY, 'lists of adjustments');
  ask = asking(database);
  return () => database.close();
});

const codes = (things: readonly Data[]): readonly string[] => things.map(({ code }) => code as string);
const nodes = ({ edges }: Data): readonly Data[] => edges.map(({ node }: Data) => node as Data);
const on = (document: string, variables: Readonly<Record<string, unknown>>): Promise<Data> =>
  dataOf(ask(contract(`lifecycle/${document}`), variables));

describe('documents of the contract', () => {
  it('lists of adjustments say on each day how far they and their items are', async () => {
    const states = [];
    for (const asOf of DAYS) {
      const { adjustmentLists } = await on('adjustment-lists', { asOf });
      const lists = nodes(adjustmentLists);
      const items = lists.flatMap(({ code, items: said }) =>
        said.map(({ order, state }: Data) => ({ item: `${code}|${order}`, state })),
      );
      expect([asOf, items]).toEqual([asOf, itemStates(RUNNING_CITY, asOf)]);
      states.push(lists.map(({ code, round, state }) => `${code} ${round} ${state}`).join());
    }
    expect(states).toEqual([
      ...['Q1 1 DRAFT', 'Q1 1 RETURNED', 'Q1 2 SUBMITTED', 'Q1 2 DECIDED', 'Q1 2 PUBLISHED'],
      ...['Q1 2 PUBLISHED,Q2 1 DRAFT', 'Q1 2 IN_EFFECT,Q2 1 DRAFT'],
    ]);
  });

  it('what changes hands in days to come is told of each day asked', async () => {
    const { compareDays } = await on('announced', { from: '2000-01-01', to: '2016-06-01' });
    const begun = CITY.delegations.filter(({ validTo }) => validTo === null || validTo > '2016-06-01');
    expect(begun.length).toBeGreaterThan(0);
    expect(nodes(compareDays)).toEqual(begun.map(() => ({ kind: 'ADDED', record: 'DELEGATION' })));
  });

  it('what fits is what the rows say', async () => {
    for (const asOf of DAYS)
      for (const zone of ['Z1', 'Z2']) {
        const { fit } = await on('fit', { zone, asOf });
        const flat = nodes(fit).map(({ power, missing, chains, ...said }) => ({
          ...{ ...said, power: power.code, missing: codes(missing) },
          chains: chains.map(({ chain, missing: others }: Data) => ({
            ...{ chain: chain.code, missing: codes(others) },
          })),
        }));
        expect([asOf, zone, flat]).toEqual([asOf, zone, fitOf(CITY, zone, asOf)]);
      }
  });

  it('what a catalogue should take in or leave out is what the rows say', async () => {
    for (const asOf of DAYS) {
      const { adviseCatalogue } = await on('advise-catalogue', { class: 'CLASS_ONE', share: 0.5, asOf });
      const flat = nodes(adviseCatalogue).map(({ power, advice }) => `${power.code} ${advice}`);
      const told = adviceFor(CITY, 'CLASS_ONE', 0.5, asOf).filter(({ advice }) =>
        /^(ADD|REMOVE)$/.test(advice),
      );
      expect([asOf, flat]).toEqual([asOf, told.map(({ power, advice }) => `${power} ${advice}`)]);
    }
  });
});
