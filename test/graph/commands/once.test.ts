import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
});

const withdraw = (variables: Data, as: Ask = ask) =>
  as(
    'mutation ($power: ID!, $zone: ID, $d: Date, $r: Int, $k: String) { withdrawPower(input: {power: $power, zone: $zone}, asOf: $d, expectedRevision: $r, idempotencyKey: $k) { revision change { idempotencyKey } } }',
    { power: 'A1', d: '2016-01-01', ...variables },
  );
const refusalOf = async (answer: ReturnType<Ask>): Promise<Data> => {
  const { data, errors } = await answer;
  expect(data.withdrawPower).toBeNull();
  return errors?.[0]?.originalError;
};
const revisions = async () => (await dataOf(ask('{ changes { totalCount } }'))).changes.totalCount;

describe('an idempotency key', () => {
  it('lets the same command be done once, and answers it from its revision', async () => {
    const first = await dataOf(withdraw({ k: 'one' }));
    expect(first.withdrawPower).toEqual({ revision: 2, change: { idempotencyKey: 'one' } });
    await dataOf(ask('mutation { removePerson(input: {person: "N1"}) { revision } }'));
    expect(await dataOf(withdraw({ k: 'one' }))).toEqual(first);
    expect(await dataOf(withdraw({ k: 'one', zone: null }))).toEqual(first);
    expect(await revisions()).toBe(3);
  });

  it('of another command is refused, and names the revision that has it', async () => {
    await dataOf(withdraw({ k: 'one' }));
    const refused = await refusalOf(withdraw({ k: 'one', d: '2016-01-02' }));
    expect(refused).toMatchObject({ kind: 'conflict', details: { argument: 'idempotencyKey', revision: 2 } });
  });

  it('is not used up by a refusal', async () => {
    await refusalOf(withdraw({ k: 'one', power: 'A2' }));
    await dataOf(
      ask('mutation { delegatePower(input: {zone: "Z2", power: "A2"}, asOf: "2015-01-01") { revision } }'),
    );
    expect((await dataOf(withdraw({ k: 'one', power: 'A2' }))).withdrawPower.revision).toBe(3);
  });

  it('is of its actor: another may have the same', async () => {
    await dataOf(withdraw({ k: 'one' }));
    const other = asking(database, 'zh', 'somebody else');
    const refused = await refusalOf(withdraw({ k: 'one' }, other));
    expect(refused.message).toContain('No zone holds power A1');
  });
});

describe('expectedRevision', () => {
  it('lets through what nothing that it depends on has moved under', async () => {
    await dataOf(ask('mutation { removePerson(input: {person: "N1"}) { revision } }'));
    expect((await dataOf(withdraw({ r: 1 }))).withdrawPower.revision).toBe(3);
  });

  it('refuses what was decided before somebody changed what it depends on, and names what moved on', async () => {
    await dataOf(withdraw({ zone: 'Z1', d: '2016-02-01' }));
    const refused = await refusalOf(withdraw({ r: 1 }));
    expect(refused).toMatchObject({
      kind: 'conflict',
      message:
        'This was decided on revision 1, and revision 2 changed what it depends on: delegation Z1|A1 (power A1).',
      details: {
        argument: 'expectedRevision',
        value: 1,
        revision: 2,
        moved: { type: 'Delegation', code: 'Z1|A1' },
      },
    });
    expect((await dataOf(withdraw({ r: 2 }))).withdrawPower.revision).toBe(3);
  });

  it('tells what moved on also where the command would be refused for it', async () => {
    await dataOf(withdraw({ d: '2015-10-01' }));
    expect((await refusalOf(withdraw({ r: 1 }))).message).toContain('revision 2 changed what it depends on');
  });

  it('sees what was added to a list that was looked at', async () => {
    await dataOf(
      ask('mutation { delegatePower(input: {zone: "Z2", power: "A1"}, asOf: "2015-01-01") { revision } }'),
    );
    expect((await refusalOf(withdraw({ r: 1 }))).details.moved.code).toBe('Z2|A1');
  });

  it('of the future is refused', async () => {
    expect(await refusalOf(withdraw({ r: 9 }))).toMatchObject({ kind: 'invalid', details: { revision: 1 } });
  });
});

describe('100 writers at once', () => {
  it('each with another word for one thing: all are in the record, one after the other, and the last one holds', async () => {
    const others = [connectTestDatabase(), connectTestDatabase(), connectTestDatabase()];
    const databases = [database, ...(await Promise.all(others))];
    const asks = databases.map((each) => asking(each));
    const names = Array.from({ length: 100 }, (_, at) => `第${at}分局`);
    const answers = await Promise.all(
      names.map((name, at) =>
        dataOf(
          (asks[at % 4] ?? ask)(
            'mutation ($n: String!) { renameDepartment(input: {department: "Z1D1", name: $n}, asOf: "2016-01-01") { revision change { at } } }',
            { n: name },
          ),
        ),
      ),
    );
    const done = answers
      .map(({ renameDepartment }, at) => ({ ...renameDepartment, name: names[at] }))
      .sort((one, other) => one.revision - other.revision);
    expect(done.map(({ revision }) => revision)).toEqual(names.map((_, at) => at + 2));
    const named = (k: string | null) =>
      ask('query ($k: DateTime) { department(code: "Z1D1", asOf: "2016-01-01", knownAt: $k) { name } }', {
        k,
      });
    expect((await dataOf(named(null))).department.name).toBe(done.at(-1)?.name);
    for (const { change, name } of done) expect((await dataOf(named(change.at))).department.name).toBe(name);
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({
      revision: 101,
      faults: [],
    });
    await Promise.all(databases.slice(1).map((each) => each.close()));
  });

  it('on the same things: no lost update, revisions without holes, one unbroken chain', async () => {
    const others = [connectTestDatabase(), connectTestDatabase(), connectTestDatabase()];
    const databases = [database, ...(await Promise.all(others))];
    const asks = databases.map((each) => asking(each));
    const document =
      'mutation ($d: Date, $k: String, $e: ID!) { addCapacity(input: {zone: "Z2", element: $e}, asOf: $d, idempotencyKey: $k) { revision } }';
    const elements = ['E1', 'E2', 'E3', 'E4'];
    await importSheets(database, {
      supportElements: [['code', 'name', 'kind'], ...elements.map((code) => [code, code, '设备'])],
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) => {
        // Each element may be added once; all the others are told that it is there.
        const variables = { d: '2016-01-01', k: `k${at}`, e: elements[at % 4] };
        return (asks[at % 4] ?? ask)(document, variables);
      }),
    );
    const done = answers.flatMap(({ data }) => (data.addCapacity ? [data.addCapacity.revision] : []));
    expect(done.sort()).toEqual([3, 4, 5, 6]);
    for (const { errors } of answers.filter(({ data }) => !data.addCapacity))
      expect(errors?.[0]?.message).toContain('already');
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({
      revision: 6,
      faults: [],
    });
    const { zone } = await dataOf(
      ask('{ zone(code: "Z2", asOf: "2016-01-01") { capacities { element { code } } } }'),
    );
    expect(zone.capacities).toHaveLength(4);
    await Promise.all(databases.slice(1).map((each) => each.close()));
  });
});
