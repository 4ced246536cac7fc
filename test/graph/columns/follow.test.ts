import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillCity } from '../../../graph/columns/read-city.ts';
import { Columns } from '../../../graph/columns/columns.ts';
import type { Database } from '../../../graph/database/database.ts';
import type { DumpedThing } from '../../../graph/dump/dump-format.ts';
import { readDump } from '../../../graph/dump/read-dump.ts';
import { restoreDump } from '../../../graph/dump/restore-dump.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { rollback } from '../../../graph/rollback/rollback.ts';
import { cityOf, type SheetRows } from '../../oracle/city.ts';
import { randomChanges } from '../../oracle/random-changes.ts';
import { randomCity, randomDay } from '../../oracle/random-city.ts';
import { randomFrom } from '../../oracle/random.ts';
import { seedsOf } from '../../oracle/seeds.ts';
import { asking, askingWith, changesNothing, dataOf } from '../../support/ask.ts';
import { columnsOf } from '../../support/columns-city.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';
import { saidByColumns } from '../../support/said-by-columns.ts';
import { importSheets } from '../../support/workbook.ts';
import { triesOf } from '../../support/share.ts';

const APPLY = `mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }`;

const REGISTER = `mutation { registerPerson(input: { code: "N901", name: "新人" }) { revision } }`;
const PUSH = `mutation ($entry: String!) {
  pushActs(platform: "PF1", entries: [
    { number: $entry, power: "A1", step: 1, acceptedOn: "2015-10-12", day: "2015-10-13", person: "N2" }
  ]) { taken refused { message } }
}`;

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

/** Two services, one of which asks after each write, the other only at the end: both have what a fresh one has. */
async function expectFollowed(columns: Columns, about: string): Promise<void> {
  const { revision, hash } = await readHead(database);
  const fresh = await fillCity(database, { revision, hash }, {});
  expect(saidByColumns(await columns.cityAt(revision)), about).toEqual(saidByColumns(fresh));
  expect(columns.at, about).toEqual({ revision, hash });
}

/** A dump of what is recorded. */
async function dumped() {
  const { header, things } = await readDump(database);
  const all: DumpedThing[] = [];
  for await (const thing of things()) all.push(thing);
  return { header, things: all };
}

async function dumpOf(sheets: SheetRows) {
  await emptyDatabase(database);
  await importSheets(database, sheets);
  return dumped();
}

async function restoreAnew({ header, things }: Awaited<ReturnType<typeof dumped>>): Promise<void> {
  await emptyDatabase(database);
  const all = async function* () {
    yield* things;
  };
  await restoreDump(database, header, { things: all, onProgress: () => undefined });
}

describe('the record as columns', () => {
  it('filled from the graph is what its rows say, read without a database', async () => {
    for (const seed of [1, 2, 3]) {
      await emptyDatabase(database);
      const sheets = randomCity(seed);
      await importSheets(database, sheets);
      const city = await fillCity(database, { revision: 1, hash: null }, {});
      expect(saidByColumns(city), `seed ${seed}`).toEqual(saidByColumns(columnsOf(sheets)));
    }
  });

  it.each(seedsOf(triesOf(3, 2)))(
    'follows imports, changes, rollbacks and restores, seed %i',
    async (seed) => {
      const random = randomFrom(seed);
      const [early, late] = [new Columns(database), new Columns(database)];
      await expectFollowed(early, 'nothing');
      const sheets = randomCity(seed);
      await importSheets(database, sheets);
      await expectFollowed(early, 'an import');
      const earlier = await dumped();
      const ask = asking(database);
      for (let turn = 0; turn < 3; turn += 1) {
        const day = randomDay(random);
        const options = { isWritten: true, hasMore: true, hasAll: true };
        const { changes, impossibleAt } = randomChanges(random, cityOf(sheets), day, options);
        const answer = await ask(APPLY, { changes, asOf: day });
        if (impossibleAt === undefined && answer.errors && !changesNothing({ errors: answer.errors }))
          expect(String(answer.errors[0]?.originalError)).toMatch(/./);
        await expectFollowed(early, `changes ${JSON.stringify(changes)}`);
      }
      const { revision } = await readHead(database);
      const [header = [], ...rows] = sheets['people'] ?? [];
      const renamed = rows.map((row, at) =>
        row.map((cell, place) => (at === 0 && place === 1 ? '改名' : cell)),
      );
      await importSheets(database, { people: [header, ...renamed] });
      await expectFollowed(early, 'a second import');
      await rollback(database, revision + 1, { dryRun: false, actor: 'local:test' });
      await expectFollowed(early, 'a rollback');
      await expectFollowed(late, 'all at once');
      const other = await dumpOf(randomCity(seed + 1));
      for (const [about, dump] of [
        ['a restore of what it was', earlier],
        ['a restore of another record', other],
      ] as const) {
        await restoreAnew(dump);
        for (const columns of [early, late]) {
          columns.see(await readHead(database));
          await expectFollowed(columns, about);
        }
        await dataOf(ask(REGISTER));
        for (const columns of [early, late]) await expectFollowed(columns, `a command after ${about}`);
      }
    },
  );

  it('takes in what is recorded beside pushes, and no push', async () => {
    await importSheets(database, RUNNING_CITY);
    const columns = new Columns(database);
    await expectFollowed(columns, 'an import');
    const { rows } = await columns.cityAt(1);
    const platform = askingWith(database, { role: 'platform', platform: ['PF1'] });
    for (const entry of ['n1', 'n2']) {
      await dataOf(platform(PUSH, { entry }));
      await expectFollowed(columns, `push ${entry}`);
    }
    expect((await columns.cityAt(3)).rows).toBe(rows);
    await dataOf(asking(database)(REGISTER));
    await dataOf(platform(PUSH, { entry: 'n3' }));
    await expectFollowed(columns, 'a command between pushes');
    expect((await columns.cityAt(5)).rows).toBe(rows + 1);
  });

  it('is made anew where the record is another one, at whatever revision', async () => {
    const columns = new Columns(database);
    for (const seed of [4, 5, 6]) {
      await emptyDatabase(database);
      await importSheets(database, randomCity(seed));
      columns.see(await readHead(database));
      await expectFollowed(columns, `seed ${seed}`);
    }
  });

  it('is made anew where another record is further on, though an earlier revision is asked', async () => {
    const columns = new Columns(database);
    await importSheets(database, randomCity(4));
    columns.see(await readHead(database));
    await expectFollowed(columns, 'the one record');
    await emptyDatabase(database);
    await importSheets(database, randomCity(5));
    await importSheets(database, {
      people: [
        ['code', 'name'],
        ['N1', '改名'],
      ],
    });
    const head = await readHead(database);
    columns.see(head);
    const fresh = await fillCity(database, head, {});
    expect(saidByColumns(await columns.cityAt(1))).toEqual(saidByColumns(fresh));
  });
});
