import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';

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

const APPLY = 'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';
const apply = async (d: string, ...c: readonly Data[]): Promise<Data> => dataOf(ask(APPLY, { c, d }));
const refusal = async (d: string, ...c: readonly Data[]): Promise<string> => {
  const { data, errors } = await ask(APPLY, { c, d });
  expect(data?.applyChanges).toBeNull();
  return String(errors?.[0]?.message);
};
const heldBy = async (person: string, asOf: string): Promise<Data> =>
  (
    await dataOf(
      ask(
        'query ($p: String!, $d: Date) { person(code: $p, asOf: $d) { memberships { post { code } validFrom validTo } } }',
        {
          p: person,
          d: asOf,
        },
      ),
    )
  ).person.memberships;

const STEP = { zone: 'Z1', power: 'A1', step: 1 };
const DEPARTMENT = { code: 'Z1D2', name: '规划分局', kind: 'ZONE_DEPARTMENT', parent: 'Z1' };
const POST = { code: 'P9', name: '新岗', kind: 'WORKING', department: 'Z1D2' };

describe('nothing new hangs on what is over', () => {
  beforeEach(async () => {
    await apply('2015-01-01', { setUpDepartment: DEPARTMENT });
    await apply('2015-01-01', { registerPost: POST });
    await apply('2016-06-01', { dissolveDepartment: { department: 'Z1D2' } });
  });

  it.each([
    ['appoint', { person: 'N3', post: 'P9' }],
    ['registerPost', { ...POST, code: 'P10' }],
    ['setUpSection', { code: 'S9', name: '新科', department: 'Z1D2' }],
    ['setUpDepartment', { ...DEPARTMENT, code: 'Z1D3', parent: 'Z1D2' }],
    ['movePost', { post: 'P2', department: 'Z1D2' }],
    ['assignResponsibility', { ...STEP, department: 'Z1D2', staff: 'N3' }],
    ['assignResponsibility', { ...STEP, post: 'P9', staff: 'N3' }],
    ['handOverResponsibilities', { fromPost: 'P1', toPost: 'P9' }],
  ])('%s on the day on which it ended, or later, is refused with that day', async (command, input) => {
    for (const day of ['2016-06-01', '2016-07-01'])
      expect(await refusal(day, { [command]: input })).toMatch(/ended on 2016-06-01/);
  });

  it('what is dated back is refused for the first day on which it does not hold', async () => {
    expect(await refusal('2015-05-01', { movePost: { post: 'P2', department: 'Z1D2' } })).toContain(
      'Department Z1D2 ended on 2016-06-01: Post P2 cannot name it on 2016-06-01',
    );
    expect(await refusal('2014-05-01', { registerPost: { ...POST, code: 'P10' } })).toContain(
      'Department Z1D2 is not there on 2014-05-01, and begins on 2015-01-01',
    );
  });

  it('a membership that is dated back ends with its post', async () => {
    await apply('2016-05-01', { appoint: { person: 'N3', post: 'P9' } });
    expect(await heldBy('N3', '2016-05-31')).toContainEqual({
      post: { code: 'P9' },
      validFrom: '2016-05-01',
      validTo: '2016-06-01',
    });
  });

  it('a responsibility may outlive what it names, and goes to others with what it names', async () => {
    await apply('2015-10-05', {
      assignResponsibility: { ...STEP, department: 'Z1D2', post: 'P9', staff: 'N1' },
    });
    await apply('2016-08-01', { handOverResponsibilities: { fromPerson: 'N1', toPerson: 'N3' } });
  });
});

describe('what ends a thing deals with all that names it on later days', () => {
  it('departments under it, powers and zones are in the way, those to come too', async () => {
    await apply('2015-01-01', { setUpDepartment: DEPARTMENT });
    await apply('2018-01-01', { setUpDepartment: { ...DEPARTMENT, code: 'Z1D3', parent: 'Z1D2' } });
    expect(await refusal('2016-01-01', { dissolveDepartment: { department: 'Z1D2' } })).toContain('Z1D3');
    expect(await refusal('2016-01-01', { dissolveDepartment: { department: 'CITY' } })).toMatch(/Z1|C1/);
  });

  it('a later version of a post that goes to what ends is in the way, or ends with it', async () => {
    await apply('2015-01-01', { setUpDepartment: DEPARTMENT });
    await apply('2018-01-01', { movePost: { post: 'P2', department: 'Z1D2' } });
    await apply('2017-01-01', { dissolveDepartment: { department: 'Z1D2' } });
    expect(await refusal('2018-02-01', { appoint: { person: 'N1', post: 'P2' } })).toContain(
      'ended on 2018-01-01',
    );
  });

  it('who had it for a counterpart has none from that day', async () => {
    await apply('2015-01-01', {
      setUpDepartment: { code: 'C2', name: '二局', kind: 'CITY_DEPARTMENT', parent: 'CITY' },
    });
    await apply('2015-01-01', { setUpDepartment: { ...DEPARTMENT, counterpart: 'C2' } });
    await apply('2016-01-01', { dissolveDepartment: { department: 'C2' } });
    const counterpart = async (d: string) =>
      (
        await dataOf(
          ask('query ($d: Date) { department(code: "Z1D2", asOf: $d) { counterpart { code } } }', { d }),
        )
      ).department.counterpart;
    expect([await counterpart('2015-12-31'), await counterpart('2016-01-01')]).toEqual([
      { code: 'C2' },
      null,
    ]);
  });
});
