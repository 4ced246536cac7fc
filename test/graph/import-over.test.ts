import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { asking, dataOf, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
});

const APPLY = 'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';
const apply = async (d: string, ...c: readonly Data[]): Promise<Data> =>
  dataOf(asking(database)(APPLY, { c, d }));
const read = async (d: string, fields: string): Promise<Data> =>
  dataOf(asking(database)(`query ($d: Date) { ${fields} }`, { d }));

/** `sheet row column: message` of all that is wrong with these sheets. */
const wrongWith = async (sheets: Sheets): Promise<readonly string[]> =>
  (await importSheets(database, sheets)).list.map(
    ({ sheet, row, column, message }) => `${sheet} ${row} ${column}: ${message}`,
  );

const PLACE: Sheets = {
  organizations: [
    ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
    ['Z1D9', '撤销局', '新区部门', 'Z1', '', 'C1'],
  ],
  sections: [
    ['code', 'name', 'department'],
    ['S9', '撤销科', 'Z1D9'],
  ],
  posts: [
    ['code', 'name', 'department', 'section', 'kind'],
    ['P9', '撤销岗', 'Z1D9', 'S9', '工作岗位'],
  ],
  memberships: [
    ['person', 'post', 'validFrom', 'validTo'],
    ['N3', 'P9', '2015-01-01', ''],
  ],
};

describe('after a dissolution', () => {
  beforeEach(async () => {
    expect((await importSheets(database, PLACE)).list).toEqual([]);
    await apply('2018-02-01', { dissolveDepartment: { department: 'Z1D9' } });
  });

  it('an old workbook says row by row what ended and when, and reopens nothing', async () => {
    const { revision } = await readStatus(database);
    expect(await wrongWith(PLACE)).toEqual([
      expect.stringMatching(/^organizations 2 code: Z1D9 ended on 2018-02-01/),
      expect.stringMatching(/^sections 2 code: S9 ended on 2018-02-01/),
      expect.stringMatching(/^posts 2 code: P9 ended on 2018-02-01/),
      expect.stringMatching(/^memberships 2 post: post P9 ends on 2018-02-01/),
      expect.stringMatching(/^memberships 2 validTo: N3\|P9\|2015-01-01 ended on 2018-02-01/),
    ]);
    expect((await readStatus(database)).revision).toBe(revision);
  });

  it.each([
    ['after it', '2019-01-01', ''],
    ['beyond it', '2015-06-01', '2018-02-02'],
    ['from before it, without end', '2014-01-01', ''],
  ])('a membership %s is refused with the day', async (_what, from, to) => {
    const [header = []] = PLACE['memberships'] ?? [];
    expect(await wrongWith({ memberships: [header, ['N2', 'P9', from, to]] })).toEqual([
      expect.stringContaining('post P9 ends on 2018-02-01'),
    ]);
  });

  it('rows that end with it are taken, and what is in them is so no more', async () => {
    const [header = []] = PLACE['memberships'] ?? [];
    expect(await wrongWith({ memberships: [header, ['N2', 'P9', '2015-01-01', '2018-02-01']] })).toEqual([]);
    expect(
      await wrongWith({
        posts: [
          ['code', 'name', 'department', 'kind'],
          ['P10', '岗', 'Z1D9', '工作岗位'],
        ],
      }),
    ).toEqual([expect.stringContaining('department Z1D9 ends on 2018-02-01')]);
  });

  it('a responsibility may outlive what it names, and begins on no day on which that is over', async () => {
    const [header = []] = SMALL_CITY.responsibilities;
    const row = (day: string) => ['Z1', 'A1', 2, 'Z1D9', 'N1', '', '', 'N3', day, ''];
    expect(await wrongWith({ responsibilities: [header, row('2018-01-31')] })).toEqual([]);
    expect(await wrongWith({ responsibilities: [header, row('2019-01-01')] })).toEqual([
      expect.stringContaining('department Z1D9 ends on 2018-02-01'),
    ]);
  });
});

describe('a thing whose row says when it is there', () => {
  const posts = (...rows: readonly (readonly string[])[]): Sheets => ({
    posts: [['code', 'name', 'department', 'section', 'kind', 'validFrom', 'validTo'], ...rows],
  });
  const P9 = ['P9', '新岗', 'Z1D1', 'S1', '工作岗位'];
  const isThere = async (d: string) =>
    (await read(d, 'department(code: "Z1D1", asOf: $d) { posts { code } }')).department.posts.some(
      ({ code }: Data) => code === 'P9',
    );

  it('is there on these days, and again imported changes nothing', async () => {
    const sheets = posts([...P9, '2016-01-01', '2017-01-01']);
    expect(await wrongWith(sheets)).toEqual([]);
    expect((await importSheets(database, sheets)).written?.revision).toBeNull();
    const days = ['2015-12-31', '2016-01-01', '2016-12-31', '2017-01-01'];
    expect(await Promise.all(days.map(isThere))).toEqual([false, true, true, false]);
  });

  it('that says no first day leaves the one that is recorded', async () => {
    await apply('2016-01-01', {
      registerPost: { code: 'P9', name: '新岗', kind: 'WORKING', department: 'Z1D1', section: 'S1' },
    });
    expect((await importSheets(database, posts([...P9, '', '']))).written?.revision).toBeNull();
    expect(await wrongWith(posts(['P9', '改名岗', 'Z1D1', 'S1', '工作岗位', '', '']))).toEqual([]);
    expect(await isThere('2015-12-31')).toBe(false);
  });

  it('without the columns writes what it has always written', async () => {
    const digests = async () =>
      await database.read(
        cypher`MATCH (v:PostVersion) RETURN v.digest, v.validFrom, v.validTo ORDER BY v.digest`,
        {},
      );
    const before = await digests();
    await emptyDatabase(database);
    const blank = posts(...SMALL_CITY.posts.slice(1).map((row) => [...row, '', '']));
    expect((await importSheets(database, { ...SMALL_CITY, ...blank })).list).toEqual([]);
    expect(await digests()).toEqual(before);
  });

  it('may not end while something that has no row holds beyond it', async () => {
    expect(await wrongWith(posts(['P1', '审查岗', 'Z1D1', 'S1', '工作岗位', '', '2018-01-01']))).toEqual([
      expect.stringMatching(/^posts 2 code: others name P1 .*memberships N3\|P1\|2016-01-01/),
    ]);
    const [header = []] = SMALL_CITY.memberships;
    const both = { memberships: [header, ['N3', 'P1', '2016-01-01', '2018-01-01']] };
    const ending = posts(['P1', '审查岗', 'Z1D1', 'S1', '工作岗位', '', '2018-01-01']);
    expect(await wrongWith({ ...ending, ...both })).toEqual([]);
  });

  it('binds what names it in the same workbook, before and beyond its days', async () => {
    const [header = []] = SMALL_CITY.memberships;
    const dated = posts([...P9, '2016-01-01', '2017-01-01']);
    expect(
      await wrongWith({
        ...dated,
        memberships: [
          header,
          ['N1', 'P9', '2015-12-31', '2016-06-01'],
          ['N2', 'P9', '2016-01-01', '2017-01-02'],
        ],
      }),
    ).toEqual([
      expect.stringContaining('memberships 2 post: post P9 begins on 2016-01-01'),
      expect.stringContaining('memberships 3 post: post P9 ends on 2017-01-01'),
    ]);
  });
});

describe('memberships of one person in one post', () => {
  it('never overlap, in a workbook and beside what is recorded', async () => {
    const [header = []] = SMALL_CITY.memberships;
    const two = [
      ['N1', 'P2', '2015-01-01', ''],
      ['N1', 'P2', '2016-01-01', ''],
    ];
    expect(await wrongWith({ memberships: [header, ...two] })).toEqual([
      expect.stringMatching(/^memberships 3 validFrom: .*overlaps .* in row 2/),
    ]);
    expect(await wrongWith({ memberships: [header, ['N3', 'P1', '2017-01-01', '']] })).toEqual([
      expect.stringMatching(/^memberships 2 validFrom: .*overlaps .* in the graph/),
    ]);
  });
});

describe('what is recorded already and breaks a rule', () => {
  it('is imported again without a word, and nothing new is let in', async () => {
    await database.command(
      cypher`MATCH (p:Post {code: 'P1'})<-[:VERSION_OF]-(v) SET v.validTo = 20170101, v.digest = 'older', p.settledAt = $never`,
      { never: Number.MAX_SAFE_INTEGER },
    );
    const { memberships } = SMALL_CITY;
    expect((await importSheets(database, { memberships })).list).toEqual([]);
    const [header = []] = memberships;
    expect(await wrongWith({ memberships: [header, ['N3', 'P1', '2016-01-01', '2019-01-01']] })).toEqual([
      expect.stringContaining('post P1 ends on 2017-01-01'),
    ]);
  });
});
