import { beforeAll, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, askingWith, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, RUNNING_CITY, 'what people confirm');
  ask = asking(database);
  return () => database.close();
});
const as = (claims: Claims): Ask => askingWith(database, claims);
const told = async (by: Ask, asOf: string) => {
  const { person, obligations } = await dataOf(by(contract('lifecycle/my-duties'), { person: 'N2', asOf }));
  const confirmation = obligations.edges.find(({ node }: Data) => node.matter === 'CONFIRMATION')?.node;
  return [person?.confirmedOn, confirmation && `${confirmation.since} ${confirmation.due}`];
};

it('confirmDuties: once a day, of their own people, and counted from that day on', async () => {
  const confirm = async (by: Ask, asOf: string) =>
    (await by(`mutation { confirmDuties(input: {person: "N2"}, asOf: "${asOf}") { revision } }`)).data
      ?.confirmDuties !== null;
  expect(await told(ask, '2015-10-04')).toEqual([null, '2015-10-01 2015-11-02']);
  expect(await told(ask, '2015-10-05')).toEqual(['2015-10-05', '2015-10-05 2016-05-02']);
  expect(await told(ask, '2015-11-01')).toEqual(['2015-11-01', '2015-11-01 2016-05-30']);
  const zone = as({ role: 'zone', zone: 'Z1' });
  expect(await confirm(as({ role: 'zone', zone: 'Z2' }), '2015-11-10')).toBe(false);
  expect(await confirm(zone, '2016-11-25')).toBe(false);
  expect(await confirm(zone, '2015-11-10')).toBe(true);
  expect(await confirm(zone, '2015-11-10')).toBe(false);
  expect(await told(zone, '2015-11-10')).toEqual(['2015-11-10', '2015-11-10 2016-06-07']);
  // Whose power it is sees who answers, and not when they confirmed.
  expect((await told(as({ role: 'department', department: 'C1' }), '2015-11-10'))[0]).toBeNull();
});
