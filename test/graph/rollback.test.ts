import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { listBatches } from '../../graph/rollback/list-batches.ts';
import { rollback } from '../../graph/rollback/rollback.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { randomCity } from '../oracle/random-city.ts';
import { allAnswers } from '../support/all-answers.ts';
import { asking, dataOf } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

const undo = async (revision: number, dryRun = false) => {
  const { left, ...rest } = await rollback(database, revision, { dryRun, actor: 'local:test' });
  return {
    ...rest,
    left: left.map(({ kind, key, reason }) => `${kind.sheet} ${key}: ${reason?.en}`),
  };
};
const answers = async () => {
  const all = await allAnswers(database, { asOf: '2016-01-01' });
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (key === 'recordedAt' ? undefined : value)),
  ) as unknown;
};
const apply = async (change: unknown) =>
  dataOf(
    asking(database)(
      'mutation ($c: [ChangeInput!]!) { applyChanges(changes: $c, asOf: "2016-01-01") { revision } }',
      {
        c: [change],
      },
    ),
  );
const people = (...rows: readonly (readonly string[])[]): Sheets => ({ people: [['code', 'name'], ...rows] });

describe('an import that is rolled back', () => {
  it('is undone by a new revision: all answers are as before, and the record verifies', async () => {
    await importSheets(database, SMALL_CITY);
    const before = await answers();
    const [header = [], ...rows] = SMALL_CITY.responsibilities;
    await importSheets(
      database,
      {
        ...people(['N1', '改名'], ['N4', '新人']),
        memberships: [SMALL_CITY.memberships[0] ?? [], ['N4', 'P2', '2015-01-01', '']],
        powers: [SMALL_CITY.powers[0] ?? [], ['A1', '改', '行政许可', 'C1', '《水法》第一条', '']],
        responsibilities: [header, ...rows.slice(0, 2)],
      },
      { replace: ['responsibilities'] },
    );
    expect(await answers()).not.toEqual(before);
    const { revision, sheets, left } = await undo(2);
    expect([revision, left]).toEqual([3, []]);
    expect(Object.fromEntries(sheets)).toEqual({
      people: { added: 0, corrected: 1, removed: 1 },
      memberships: { added: 0, corrected: 0, removed: 1 },
      powers: { added: 0, corrected: 1, removed: 0 },
      responsibilities: { added: 1, corrected: 0, removed: 0 },
    });
    expect(await answers()).toEqual(before);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
    expect((await importSheets(database, SMALL_CITY)).written?.revision).toBeNull();
  });

  it.each([5, 13])(
    'that was the first leaves nothing there (city %i), and can itself be rolled back',
    async (seed) => {
      await importSheets(database, randomCity(seed));
      const before = await answers();
      expect((await undo(1)).left).toEqual([]);
      const { powers, people: all } = await dataOf(
        asking(database)('{ powers { totalCount } people { totalCount } }'),
      );
      expect([powers.totalCount, all.totalCount]).toEqual([0, 0]);
      expect((await undo(2)).left).toEqual([]);
      expect(await answers()).toEqual(before);
      expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
    },
  );

  it('as a dry run tells the same and writes nothing', async () => {
    await importSheets(database, SMALL_CITY);
    await importSheets(database, people(['N1', '改名']));
    const dry = await undo(2, true);
    expect((await readStatus(database)).revision).toBe(2);
    expect(await undo(2)).toEqual({ ...dry, revision: 3 });
  });
});

describe('what stays', () => {
  it('is what was written by hand since, told with its revision', async () => {
    await importSheets(database, SMALL_CITY);
    await importSheets(database, people(['N1', '改名'], ['N2', '改名']));
    await importSheets(database, people(['N1', '又改']));
    const { left, sheets } = await undo(2);
    expect(left).toEqual(['people N1: revision 3 has changed it since']);
    expect(sheets.get('people')).toEqual({ added: 0, corrected: 1, removed: 0 });
    const { people: all } = await dataOf(
      asking(database)('{ people(codes: ["N1", "N2"]) { edges { node { name } } } }'),
    );
    expect(all.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(['又改', '乙']);
  });

  it('is a thing that something written since names, and all that it needs itself', async () => {
    const { responsibilities: _, ...rest } = SMALL_CITY;
    await importSheets(database, rest);
    await importSheets(database, {
      sections: [SMALL_CITY.sections[0] ?? [], ['S2', '新科', 'Z1D1'], ['S3', '另一科', 'Z1D1']],
      posts: [SMALL_CITY.posts[0] ?? [], ['P3', '新岗', 'Z1D1', 'S2', '工作岗位']],
    });
    await apply({
      assignResponsibility: {
        zone: 'Z1',
        power: 'A1',
        step: 1,
        department: 'Z1D1',
        leader: 'N1',
        section: 'S1',
        post: 'P3',
        staff: 'N3',
      },
    });
    const { left, sheets } = await undo(2);
    expect(left).toEqual([
      expect.stringMatching(/^sections S2: post P3 names it, and stays$/),
      expect.stringMatching(/^posts P3: responsibility .* names it, and stays$/),
    ]);
    expect(Object.fromEntries(sheets)).toEqual({ sections: { added: 0, corrected: 0, removed: 1 } });
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });

  it('is what would come back naming what is no more', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = [], ...memberships] = SMALL_CITY.memberships;
    await importSheets(
      database,
      { memberships: [header, ...memberships.slice(1)] },
      { replace: ['memberships'] },
    );
    const free = {
      ...people(['N2', '乙'], ['N3', '丙']),
      responsibilities: [SMALL_CITY.responsibilities[0] ?? []],
    };
    await importSheets(database, free, { replace: ['people', 'responsibilities'] });
    expect(await undo(2)).toMatchObject({
      revision: null,
      left: [expect.stringMatching(/^memberships N1\|L1\|2015-01-01: it names Person N1, which is no more$/)],
    });
  });

  it('is a period that would overlap one of since', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = [], ...rows] = SMALL_CITY.delegations;
    const later = ['Z1', 'A1', '委托', '2017-01-01', '2018-01-01', '', ''];
    await importSheets(database, { delegations: [header, ...rows, later] });
    await importSheets(database, { delegations: [header, ...rows] }, { replace: ['delegations'] });
    await importSheets(database, { delegations: [header, ['Z1', 'A1', '委托', '2017-06-01', '', '', '']] });
    expect((await undo(3)).left).toEqual([
      expect.stringMatching(/^delegations .*overlaps one of revision 4$/),
    ]);
  });
});

describe('a rollback', () => {
  it('is refused for what is no import, and for what is not there', async () => {
    await importSheets(database, SMALL_CITY);
    await apply({ withdrawPower: { power: 'A1' } });
    await expect(undo(2)).rejects.toThrow(/Revision 2 is APPLY_CHANGES, and no import/);
    await expect(undo(9)).rejects.toThrow(/There is no revision 9: the newest is 2/);
  });

  it('is listed among the batches', async () => {
    await importSheets(database, SMALL_CITY);
    await importSheets(database, people(['N1', '改名']));
    await undo(2);
    expect(
      (await listBatches(database)).map(({ revision, operation, source }) => [revision, operation, source]),
    ).toEqual([
      [3, 'ROLLBACK', 'revision 2'],
      [2, 'IMPORT', expect.any(String)],
      [1, 'IMPORT', expect.any(String)],
    ]);
  });
});
