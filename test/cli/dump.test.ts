import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDumpFile, writeDumpFile } from '../../cli/dump-file.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import type { DumpedThing } from '../../graph/dump/dump-format.ts';
import { readDump } from '../../graph/dump/read-dump.ts';
import { restoreDump } from '../../graph/dump/restore-dump.ts';
import { removeLeftovers } from '../../graph/record/discard.ts';
import { PendingRevision } from '../../graph/record/pending-revision.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { DAYS, randomCity } from '../oracle/random-city.ts';
import { allAnswers } from '../support/all-answers.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { shareOf } from '../support/share.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

const dumpPath = async () => join(await makeFolder({}), 'quanze.ndjson.gz');

async function dump(): Promise<string> {
  const path = await dumpPath();
  await writeDumpFile(path, await readDump(database));
  return path;
}

async function restore(path: string): Promise<void> {
  const { header, things } = await openDumpFile(path);
  await restoreDump(database, header, { things, onProgress: () => undefined });
}

/** What a dump has, without the ids that only it knows. */
async function contentOf(path: string): Promise<readonly string[]> {
  const { header, things } = await openDumpFile(path);
  const nodes = new Map<string, string>();
  const lines: string[] = [JSON.stringify(header)];
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
  const settled = { name: 0, class: 0, kind: 0, type: 0, legalBasis: 0, officialCodes: 0 };
  for await (const thing of things()) {
    if ('n' in thing) {
      // Copies of what a version says are no part of what is said.
      const says =
        'bornAt' in thing.p
          ? Object.fromEntries(Object.entries(thing.p).filter(([key]) => !(key in settled)))
          : thing.p;
      nodes.set(thing.n, `${thing.l.toSorted().join()} ${sorted(says)}`);
    } else lines.push(`${nodes.get(thing.f)} ${thing.r} ${nodes.get(thing.t)} ${sorted(thing.p ?? {})}`);
  }
  return [...nodes.values(), ...lines].sort();
}

/** Three revisions: a city, a correction that renames and moves, and one that ends things. */
async function makeHistory(city: Sheets): Promise<string[]> {
  const moments: string[] = [];
  const publish = async (sheets: Sheets, replace: readonly string[] = []) => {
    const { list, written } = await importSheets(database, sheets, { replace });
    expect([list, written?.revision]).toEqual([[], moments.length + 1]);
    moments.push((await readStatus(database)).at ?? '');
    await sleep(5);
  };
  await publish(city);
  const [header = [], ...people] = city['people'] ?? [];
  await publish({ people: [header, ...people.map(([code], at) => [code ?? '', `新名${at}`])] });
  const responsibilities = city['responsibilities'] ?? [];
  await publish({ responsibilities: responsibilities.slice(0, Math.max(1, responsibilities.length - 1)) }, [
    'responsibilities',
  ]);
  return moments;
}

async function answersAt(moments: readonly string[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const asOf of [DAYS[3], DAYS[5]]) answers.push(await allAnswers(database, { asOf }));
  for (const knownAt of moments) answers.push(await allAnswers(database, { asOf: DAYS[4], knownAt }));
  return answers;
}

describe('a dump restored into an empty database', () => {
  it.each(shareOf([5, 12], 2))(
    'gives the same answers on all days and at all moments, and dumps the same (city %i)',
    async (seed) => {
      const moments = await makeHistory(randomCity(seed));
      const answers = await answersAt(moments);
      const path = await dump();
      await emptyDatabase(database);
      await restore(path);
      expect(await answersAt(moments)).toEqual(answers);
      expect((await readStatus(database)).at).toBe(moments.at(-1));
      expect(await contentOf(await dump())).toEqual(await contentOf(path));
      const { revision, faults } = await verifyRecord(database, undefined, () => undefined);
      expect([revision, faults]).toEqual([3, []]);
    },
  );

  it('goes on as the old one would have', async () => {
    await makeHistory(SMALL_CITY);
    const path = await dump();
    await emptyDatabase(database);
    await restore(path);
    const [header = [], ...rows] = SMALL_CITY.people;
    expect((await importSheets(database, { people: [header, ...rows] })).written?.revision).toBe(4);
    expect((await importSheets(database, { people: [header, ...rows] })).written?.revision).toBeNull();
  });

  it('is of one revision, whatever is written while it is taken', async () => {
    const moments = await makeHistory(SMALL_CITY);
    const answers = await answersAt(moments);
    const path = await dumpPath();
    const { header, things } = await readDump(database);
    await importSheets(database, {
      people: [
        ['code', 'name'],
        ['N1', '后来'],
        ['N9', '新来'],
      ],
    });
    const pending = await PendingRevision.begin(database);
    await pending.batch((transaction, revision) =>
      transaction.run(
        cypher`MATCH (p:Person {code: 'N2'})<-[:VERSION_OF]-(v) WHERE v.supersededAt > $revision SET v.supersededAt = $revision
          CREATE (p)<-[:VERSION_OF]-(:PersonVersion {recordedAt: $revision, supersededAt: 9007199254740991, validFrom: 0, validTo: 99999999, name: 'x'})
          CREATE (:Person {code: 'ghost', bornAt: $revision})`,
        { revision },
      ),
    );
    await writeDumpFile(path, { header, things });
    await pending.discard();
    await emptyDatabase(database);
    await restore(path);
    expect(await answersAt(moments)).toEqual(answers);
    expect((await readStatus(database)).revision).toBe(3);
  });

  it('leaves no mark of its coming', async () => {
    await importSheets(database, SMALL_CITY);
    const path = await dump();
    await emptyDatabase(database);
    await restore(path);
    const [row] = await database.read(
      cypher`RETURN COUNT { MATCH (n) WHERE n:Restored OR n.dumpId IS NOT NULL }, COUNT { MATCH (n) WHERE n.settledAt IS NULL AND n.bornAt IS NOT NULL }`,
    );
    expect(row).toEqual([0, 0]);
  });
});

describe('a dump is refused', () => {
  it('where the database is not empty, which stays as it is', async () => {
    await importSheets(database, SMALL_CITY);
    await expect(restore(await dump())).rejects.toThrow(/not empty/);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });

  it('where there is nothing to dump', async () => {
    await expect(readDump(database)).rejects.toThrow(/nothing to dump/);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -200), /its end is missing|no JSON/],
    ['changed', (text: string) => text.replace('环保局', '环境局'), /not as it was written/],
    [
      'without one of its lines',
      (text: string) => text.split('\n').toSpliced(5, 1).join('\n'),
      /not as it was written/,
    ],
    ['longer than it was', (text: string) => `${text}{}\n`, /something follows its end/],
    ['something else', () => '{"a": 1}\n', /is not a dump/],
    ['no JSON', () => 'code,name\n', /no JSON/],
    ['empty', () => '', /its end is missing/],
  ])('when it is %s, and nothing is restored', async (_, change, expected) => {
    await importSheets(database, SMALL_CITY);
    const path = await dump();
    await writeFile(path, gzipSync(change(gunzipSync(await readFile(path)).toString('utf8'))));
    await emptyDatabase(database);
    await expect(restore(path)).rejects.toThrow(expected);
    expect(await readStatus(database)).toMatchObject({ revision: 0, pendingRevision: null });
  });

  it('when its compression is cut short', async () => {
    await importSheets(database, SMALL_CITY);
    const path = await dump();
    await writeFile(path, (await readFile(path)).subarray(0, 500));
    await expect(openDumpFile(path)).rejects.toThrow(/no whole dump/);
    await expect(openDumpFile('/nowhere/dump')).rejects.toThrow(/cannot be read/);
  });

  it('when a newer Quanze made it', async () => {
    await importSheets(database, SMALL_CITY);
    const { header, things } = await readDump(database);
    await emptyDatabase(database);
    const options = { things, onProgress: () => undefined };
    for (const newer of [{ version: 2 }, { migrations: [...header.migrations, 999] }])
      await expect(restoreDump(database, { ...header, ...newer }, options)).rejects.toThrow(/newer Quanze/);
  });

  it('when it names a node that it does not have, and what was written of it goes', async () => {
    await importSheets(database, SMALL_CITY);
    const { header, things } = await readDump(database);
    const kept: DumpedThing[] = [];
    for await (const thing of things()) kept.push(thing);
    await emptyDatabase(database);
    const broken = async function* () {
      yield* kept;
      yield { r: 'VERSION_OF', f: 'nobody', t: 'nothing' };
    };
    await expect(
      restoreDump(database, header, { things: broken, onProgress: () => undefined }),
    ).rejects.toThrow(/names nodes that it does not have/);
    expect(
      await database.read(cypher`MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock RETURN labels(n)`),
    ).toEqual([[['Head']]]);
    await restoreDump(database, header, {
      things: async function* () {
        yield* kept;
      },
      onProgress: () => undefined,
    });
    expect((await readStatus(database)).revision).toBe(1);
  });
});

describe('a restoring that died', () => {
  it('before the head was moved is taken back by the next start', async () => {
    await database.command(
      cypher`MATCH (head:Head) SET head.pendingRevision = 1, head.pendingWriter = '{"host":"elsewhere","pid":1}', head.pendingUntil = 0
        CREATE (:Restored:Person {code: 'N1', dumpId: '1', bornAt: 7})<-[:VERSION_OF]-(:Restored:PersonVersion {recordedAt: 7})`,
    );
    expect(await removeLeftovers(database)).toBe(true);
    expect((await database.read(cypher`MATCH (n:Person|PersonVersion) RETURN count(n)`))[0]).toEqual([0]);
  });

  it('after it was moved is finished by the next start', async () => {
    await importSheets(database, SMALL_CITY);
    await database.command(cypher`MATCH (p:Person) SET p:Restored, p.dumpId = p.code`);
    expect(await removeLeftovers(database)).toBe(false);
    const [row] = await database.read(
      cypher`RETURN COUNT { MATCH (p:Person) WHERE p.dumpId IS NULL }, COUNT { MATCH (:Restored) }`,
    );
    expect(row).toEqual([3, 0]);
  });
});
