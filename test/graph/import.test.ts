import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { removeLeftovers } from '../../graph/record/discard.ts';
import { PendingRevision } from '../../graph/record/pending-revision.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { asking, contract, dataOf, type Ask } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';
import { triesOf } from '../support/share.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

const COUNT = cypher`RETURN COUNT { MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock AND NOT node:Head }, COUNT { ()-->() }`;
const size = async () => (await database.read(COUNT))[0];
const trace = async (variables = {}) =>
  (await dataOf(ask(contract('power-trace'), { code: 'A1', asOf: '2016-01-01', ...variables }))).power;

const withPeople = (...rows: readonly (readonly string[])[]): Sheets => ({
  people: [['code', 'name'], ...rows],
});

describe('an import', () => {
  it('is published as one revision, with a Change that says who, what and how many', async () => {
    const { written } = await importSheets(database, SMALL_CITY);
    expect(written?.revision).toBe(1);
    expect(written?.sheets.get('responsibilities')).toEqual({
      added: 3,
      corrected: 0,
      unchanged: 0,
      removed: 0,
    });
    expect(await readStatus(database)).toMatchObject({
      revision: 1,
      actor: 'local:test',
      operation: 'IMPORT',
      pendingRevision: null,
      people: 3,
    });
  });

  it('of the same workbook a second time changes nothing: no new revision', async () => {
    await importSheets(database, SMALL_CITY);
    const before = await size();
    const { written } = await importSheets(database, SMALL_CITY);
    expect(written?.revision).toBeNull();
    expect(await size()).toEqual(before);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('corrects by identity, and the record still says what it said before', async () => {
    await importSheets(database, SMALL_CITY);
    const known = (await readStatus(database)).at;
    await sleep(5);
    const { written } = await importSheets(database, withPeople(['N3', '丁']));
    expect(written?.sheets.get('people')).toEqual({ added: 0, corrected: 1, unchanged: 0, removed: 0 });
    const name = async (variables = {}) =>
      (await trace(variables)).delegations[0].steps[0].responsibilities[0].staff.name;
    expect(await name()).toBe('丁');
    expect(await name({ knownAt: known })).toBe('丁');
    const document = 'query ($k: DateTime) { person(code: "N3", knownAt: $k) { name } }';
    expect((await dataOf(ask(document, { k: known }))).person.name).toBe('丙');
    expect((await dataOf(ask(document, { k: '2000-01-01T00:00:00Z' }))).person).toBeNull();
  });

  it('clears what a blank cell no longer says', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = [], , a2 = []] = SMALL_CITY.powers;
    await importSheets(database, { powers: [header, ['A1', '排污许可', '行政许可', 'C1', '', ''], a2] });
    const { power } = await dataOf(
      ask('{ power(code: "A1") { legalBasis officialCodes articles { number } } }'),
    );
    expect(power).toEqual({ legalBasis: null, officialCodes: [], articles: [] });
  });

  it('leaves a thing without a row as it is, unless the sheet is said to be complete', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = [], first = []] = SMALL_CITY.responsibilities;
    await importSheets(database, { responsibilities: [header, first] });
    expect((await trace()).delegations[0].steps[0].responsibilities).toHaveLength(1);
    const { written } = await importSheets(
      database,
      { responsibilities: [header, first] },
      { replace: ['responsibilities:Z1'] },
    );
    expect(written?.sheets.get('responsibilities')).toMatchObject({ removed: 2, unchanged: 1 });
    expect((await trace()).delegations[0].steps[0].responsibilities).toEqual([]);
  });

  it('refuses to replace what others still name, and changes nothing', async () => {
    await importSheets(database, SMALL_CITY);
    const before = await size();
    const { written, list } = await importSheets(database, withPeople(['N1', '甲']), { replace: ['people'] });
    expect(written).toBeNull();
    expect(list.map(({ message }) => message).join('\n')).toMatch(/N2, which others still name/);
    expect(await size()).toEqual(before);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
    expect((await trace()).delegations[0].steps[0].responsibilities[0].staff.code).toBe('N3');
  });

  it('as a dry run counts what would differ and writes nothing', async () => {
    const { written } = await importSheets(database, SMALL_CITY, { dryRun: true });
    expect(written).toMatchObject({ revision: null });
    expect(written?.sheets.get('steps')?.added).toBe(2);
    expect(await size()).toEqual([0, 0]);
  });

  it('with an error anywhere changes nothing', async () => {
    const [header = [], ...rows] = SMALL_CITY.memberships;
    const { errors, list, written } = await importSheets(database, {
      ...SMALL_CITY,
      memberships: [header, ...rows, ['N9', 'P1', '2015-02-30', '']],
    });
    expect([errors, written]).toEqual([2, null]);
    expect(list.map(({ sheet, row, column, value }) => [sheet, row, column, value])).toEqual([
      ['memberships', 5, 'person', 'N9'],
      ['memberships', 5, 'validFrom', '2015-02-30'],
    ]);
    expect(await size()).toEqual([0, 0]);
  });

  it('finds what a row names in the graph, whatever its code is made of', async () => {
    const odd = (cell: string | number) => (cell === 'C1' || cell === 'A1' ? `${cell}|\\` : cell);
    const city = Object.fromEntries(
      Object.entries(SMALL_CITY).map(([sheet, rows]) => [sheet, rows.map((row) => row.map(odd))]),
    );
    await importSheets(database, city);
    for (const sheet of ['powers', 'posts', 'delegations', 'steps', 'responsibilities', 'organizations'])
      expect((await importSheets(database, { [sheet]: city[sheet] ?? [] })).list).toEqual([]);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('finds what a row names in the graph, and overlaps with periods of the graph', async () => {
    await importSheets(database, SMALL_CITY);
    const [header = []] = SMALL_CITY.delegations;
    const delegation = (from: string) => ({ delegations: [header, ['Z1', 'A1', '授权', from, '', '', '']] });
    expect((await importSheets(database, delegation('2016-09-30'))).list).toMatchObject([
      { sheet: 'delegations', row: 2 },
    ]);
    expect((await importSheets(database, delegation('2016-10-01'))).errors).toBe(0);
  });
});

describe('an unpublished revision', () => {
  it('is seen by no reader, at no time of its being written', async () => {
    await importSheets(database, SMALL_CITY);
    const before = await trace();
    const pending = await PendingRevision.begin(database);
    await pending.batch((transaction, revision) =>
      transaction.run(
        cypher`MATCH (p:Person {code: 'N3'})<-[:VERSION_OF]-(v) SET v.supersededAt = $revision, p.settledAt = $revision, p.name = 'x' CREATE (p)<-[:VERSION_OF]-(:PersonVersion {name: 'x', recordedAt: $revision, supersededAt: 9007199254740991, validFrom: 0, validTo: 99999999})`,
        { revision },
      ),
    );
    expect(await trace()).toEqual(before);
    await pending.discard();
    expect(await trace()).toEqual(before);
  });

  it('makes other large writes wait with a retryable BUSY', async () => {
    await importSheets(database, SMALL_CITY);
    await database.command(
      cypher`MATCH (h:Head) SET h.pendingRevision = 2, h.pendingWriter = '{"host":"elsewhere","pid":1}', h.pendingUntil = timestamp() + 60000`,
    );
    await expect(importSheets(database, withPeople(['N4', '戊']))).rejects.toMatchObject({
      kind: 'busy',
      details: { retryable: true },
    });
    expect(await removeLeftovers(database)).toBe(false);
  });

  it('that a dead writer left is removed, and the import run again does it once', async () => {
    await importSheets(database, SMALL_CITY);
    const before = await size();
    const pending = await PendingRevision.begin(database);
    await pending.batch((transaction, revision) =>
      transaction.run(
        cypher`CREATE (:Person {code: 'ghost', bornAt: $revision, settledAt: $revision})<-[:VERSION_OF]-(:PersonVersion {recordedAt: $revision, supersededAt: 9007199254740991})`,
        { revision },
      ),
    );
    await database.command(
      cypher`MATCH (h:Head) SET h.pendingWriter = '{"host":"elsewhere","pid":1}', h.pendingUntil = 0`,
    );
    expect(await removeLeftovers(database)).toBe(true);
    expect(await size()).toEqual(before);
    expect((await importSheets(database, withPeople(['N4', '戊']))).written?.revision).toBe(2);
  });
});

describe('an import that cannot even be taken back', () => {
  const failing = (): Database => ({
    read: (text, params, options) => database.read(text, params, options),
    stream: (text, params, onRow, options) => database.stream(text, params, onRow, options),
    write: (work, options) =>
      database.write(async (transaction) => {
        const result = await work(transaction);
        const [row] = await transaction.run(cypher`MATCH (head:Head) RETURN head.pendingBatch`);
        if (Number(row?.[0]) >= 2) throw new Error('the disk is full');
        return result;
      }, options),
    command: () => Promise.reject(new Error('the disk is full')),
    close: () => Promise.resolve(),
  });
  const left = async () => {
    await importSheets(database, SMALL_CITY);
    const before = await size();
    await expect(
      importSheets(failing(), {
        ...withPeople(['N4', '戊']),
        chains: [
          ['code', 'name'],
          ['K9', '新链'],
        ],
      }),
    ).rejects.toThrow('the disk is full');
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: 2 });
    expect(await size()).not.toEqual(before);
  };

  it('is taken back by the next command of the same process, at once', async () => {
    await left();
    const register = 'mutation { registerPerson(input: {code: "N5", name: "己"}) { revision } }';
    expect((await dataOf(ask(register))).registerPerson).toEqual({ revision: 2 });
    expect((await dataOf(ask('{ person(code: "N4") { name } }'))).person).toBeNull();
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({
      revision: 2,
      faults: [],
    });
  });

  it('is taken back by the next import of the same process, and does not become a part of it', async () => {
    await left();
    const { written } = await importSheets(database, withPeople(['N4', '庚']));
    expect(written).toMatchObject({ revision: 2 });
    expect(await dataOf(ask('{ person(code: "N4") { name } chain(code: "K9") { name } }'))).toEqual({
      person: { name: '庚' },
      chain: null,
    });
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({
      revision: 2,
      faults: [],
    });
  });
});

describe('an import that gave no sign of life for too long', () => {
  it('is taken over, and can then neither write nor publish nor take back any more', async () => {
    await importSheets(database, SMALL_CITY);
    const slow = await PendingRevision.begin(database);
    await database.command(cypher`MATCH (head:Head) SET head.pendingUntil = 0`);
    const other = await PendingRevision.begin(database);
    const ghost = () =>
      slow.batch((transaction, revision) =>
        transaction.run(cypher`CREATE (:Person {code: 'ghost', bornAt: $revision})`, { revision }),
      );
    await expect(ghost()).rejects.toMatchObject({ kind: 'conflict' });
    await expect(slow.keep(async () => undefined)).rejects.toMatchObject({ kind: 'conflict' });
    const change = { actor: 'local', operation: 'IMPORT', added: 0, corrected: 0, removed: 0, bySheet: '{}' };
    await expect(slow.publish(change)).rejects.toMatchObject({ kind: 'conflict' });
    await slow.discard();
    await slow.release();
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: 2 });
    expect(await database.read(cypher`MATCH (ghost:Person {code: 'ghost'}) RETURN count(ghost)`)).toEqual([
      [0],
    ]);
    await other.release();
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });
});

describe('two imports of one process at a time', () => {
  it('are one after the other, or the second is told BUSY: never one revision of both', async () => {
    await importSheets(database, SMALL_CITY);
    const pending = await PendingRevision.begin(database);
    await expect(importSheets(database, withPeople(['N4', '戊']))).rejects.toMatchObject({ kind: 'busy' });
    await pending.release();
    expect((await importSheets(database, withPeople(['N4', '戊']))).written?.revision).toBe(2);
  });
});

describe('importing is a function of the workbook', () => {
  const names = fc.array(
    fc.tuple(
      fc.constantFrom('N1', 'N2', 'N3', 'N4'),
      fc.string({
        minLength: 1,
        maxLength: 8,
        unit: fc.constantFrom('甲', '乙', "'", '"', '`', '\\', '|', '𠮷'),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  );

  it('whatever was imported before, importing twice is importing once', async () => {
    await importSheets(database, SMALL_CITY);
    await fc.assert(
      fc.asyncProperty(names, async (rows) => {
        const people = withPeople(...new Map(rows));
        await importSheets(database, people);
        const once = [await size(), (await readStatus(database)).revision];
        await importSheets(database, people);
        expect([await size(), (await readStatus(database)).revision]).toEqual(once);
        for (const [code, name] of new Map(rows)) {
          expect(
            (await dataOf(ask('query ($c: ID!) { person(code: $c) { name } }', { c: code }))).person,
          ).toEqual({ name });
        }
      }),
      { numRuns: triesOf(5, 3) },
    );
  });
});
