import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import type { DumpedThing } from '../../graph/dump/dump-format.ts';
import type { Values } from '../../graph/import/record-kind.ts';
import type { Kind } from '../../kinds/kind.ts';
import type { Ask } from '../support/ask.ts';
// That it asks for Neo4j is told by what it imports: what is used is loaded below.
import type {} from '../support/database.ts';
import { withTrialKinds } from './with-trial-kinds.ts';

/**
 * A row of every kind goes in and comes out as it was, is corrected, is a difference between two moments, is as it was after
 * a rollback, is proved, and comes back out of a dump: one city for all kinds, those of the tests among them. A kind that is added is tested by being
 * there. Whose it is and who finds it has a test of its own (every-kind of graph/access).
 */
const loading = withTrialKinds(async () => ({
  ...(await import('../../kinds/registry.ts')),
  ...(await import('../../kinds/kind.ts')),
  ...(await import('../../domain/days.ts')),
  ...(await import('../../tables/sheets/registry.ts')),
  ...(await import('../../tables/cell-text.ts')),
  ...(await import('../../columns/view.ts')),
  ...(await import('../../graph/columns/columns.ts')),
  ...(await import('../../questions/compare/find.ts')),
  ...(await import('../../graph/dump/read-dump.ts')),
  ...(await import('../../graph/dump/restore-dump.ts')),
  ...(await import('../../graph/export/read-sheet.ts')),
  ...(await import('../../graph/import/record-kinds.ts')),
  ...(await import('../../graph/record/read-head.ts')),
  ...(await import('../../graph/rollback/rollback.ts')),
  ...(await import('../../graph/verify/verify-record.ts')),
  ...(await import('../support/ask.ts')),
  ...(await import('../support/database.ts')),
  ...(await import('../support/ever-city.ts')),
  ...(await import('../support/tables.ts')),
}));

/** Rows of the kinds of the tests. */
const TRIAL_ROWS = {
  notices: [
    {
      code: 'B1',
      title: '第一号',
      kind: '公告',
      issuer: 'Z1D1',
      publishedOn: '2015-03-01',
      media: '报纸；网站',
    },
  ],
  desks: [
    { role: '领导岗位', person: 'N1', validFrom: '2015-01-01', validTo: '2015-06-01' },
    { role: '领导岗位', department: 'C1', person: 'N2', validFrom: '2015-01-01' },
  ],
  forms: [{ power: 'A1', order: '1', title: '申请表', keeper: 'C1', validFrom: '2015-01-01' }],
  hearings: [{ zone: 'Z1', power: 'A1', heldOn: '2015-02-01', result: '通过', closedOn: '2015-02-02' }],
  lessons: [{ code: 'L1', by: 'C1', beginsOn: '2015-03-01', notice: 'B1' }],
};

const COMPARED_ON = 20150401;

let loaded: ReturnType<typeof loading>;
let database: Database;
let ask: Ask;
let kinds: readonly Kind[];
let given: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

beforeAll(async () => {
  loaded = loading();
  kinds = loaded.KINDS.filter((kind) => !kind.madeOf && kind.part !== 'commands');
  given = { ...loaded.EVER_CITY, ...TRIAL_ROWS } as typeof given;
  database = await loaded.connectTestDatabase();
  ask = loaded.asking(database, 'en');
  await loaded.emptyDatabase(database);
  expect((await loaded.importTables(database, given)).list).toEqual([]);
  return () => database.close();
});

async function rowsOf(kind: Kind): Promise<readonly Values[]> {
  const { revision } = await loaded.readHead(database);
  const { accepts } = loaded.RECORD_KINDS.find(({ label }) => label === kind.label) ?? {};
  const rows: Values[] = [];
  for await (const { values } of loaded.readSheet(database, kind.table, { revision, scope: 'all' }))
    if (!accepts || accepts(values)) rows.push(values);
  return rows;
}

const columnsOf = (table: string) => loaded.sheetOf(table as never).columns;
/** A row as the cells of its sheet, what is blank left out. */
const cellsOf = (kind: Kind, values: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columnsOf(kind.table).flatMap((column) => {
      const cell = loaded.cellText(column, values[column.key] ?? null);
      return cell === '' ? [] : [[column.key, cell] as const];
    }),
  );
const inOrder = (rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

/** A column of which something else may be said, and what. */
function otherwise(kind: Kind, row: Readonly<Record<string, string>>): readonly [string, string] {
  const texts = Object.entries(kind.columns).filter(
    ([column, { type, leads, onlyWhen }]) =>
      type.is === 'text' &&
      !leads &&
      !onlyWhen &&
      !kind.identity.includes(column) &&
      !kind.leavesOut?.includes(column),
  );
  const [text] = texts;
  if (text) return [text[0], '另一种说法'];
  // What happened on a day has no end.
  if (kind.happenedOn !== undefined) return [kind.happenedOn, '2015-03-02'];
  if ('validTo' in kind.columns) return ['validTo', '2030-01-01'];
  // A fact that holds always says something by a word.
  for (const [column, { type }] of Object.entries(kind.columns))
    if (type.is === 'word') {
      const other = Object.keys(type.words).find((word) => word !== row[column]);
      if (other !== undefined) return [column, other];
    }
  throw new Error(`Nothing else may be said of ${kind.label}.`);
}

describe('a row of every kind', () => {
  it('comes out as it went in', async () => {
    const byTable = Map.groupBy(kinds, ({ table }) => table);
    for (const [table, of] of byTable) {
      const out = (
        await Promise.all(of.map(async (kind) => (await rowsOf(kind)).map((row) => cellsOf(kind, row))))
      ).flat();
      expect([table, inOrder(out)]).toEqual([table, inOrder(given[table] ?? [])]);
      expect(out.length, table).toBeGreaterThan(0);
    }
  });

  it('is corrected, which is a difference between the two moments and changes no other row', async () => {
    const columns = new loaded.Columns(database);
    const moments: string[] = [];
    for (const kind of kinds.filter(({ part }) => part === 'workbook')) {
      const before = (await rowsOf(kind)).map((row) => cellsOf(kind, row));
      const row = before.at(-1) ?? {};
      const [column, value] = otherwise(kind, row);
      const identity = kind.identity.map((each) => ({ column: each, value: row[each] ?? null }));
      const record = loaded.recordWord(kind);
      const { correct } = await loaded.dataOf(
        ask('mutation ($input: CorrectInput!) { correct(input: $input) { revision } }', {
          input: { record, identity, values: [{ column, value }] },
        }),
      );
      moments.push(record);
      const after = (await rowsOf(kind)).map((each) => cellsOf(kind, each));
      expect([record, inOrder(after)]).toEqual([
        record,
        inOrder([...before.slice(0, -1), { ...row, [column]: value }]),
      ]);
      const { revision } = await loaded.readHead(database);
      expect(revision).toBe(correct.revision);
      const compared = {
        of: 'points',
        ...{ from: { day: COMPARED_ON, revision: revision - 1 }, to: { day: COMPARED_ON, revision } },
        ...{ records: null, zones: null },
      } as const;
      // Not by a request: threads know declared kinds alone.
      const found = loaded.findDifferences(
        new loaded.View(await columns.cityAt(revision), COMPARED_ON, revision),
        { compared, kinds: null, after: null, offset: 0, first: 500 },
        { scope: 'all', people: {} },
      );
      // What tells a row from others makes it another one.
      const differences = kind.identity.includes(column) ? ['ADDED', 'REMOVED'] : ['CHANGED'];
      expect(found?.page.map((each) => `${each.record} ${each.kind}`).sort()).toEqual(
        differences.map((each) => `${record} ${each}`),
      );
    }
    expect(moments.length).toBeGreaterThan(20);
  });

  it('is as it was once an import that said otherwise is rolled back', async () => {
    const workbook = kinds.filter(({ part }) => part === 'workbook');
    const told = async () =>
      new Map(
        await Promise.all(
          workbook.map(
            async (kind) =>
              [kind.label, inOrder((await rowsOf(kind)).map((row) => cellsOf(kind, row)))] as const,
          ),
        ),
      );
    const before = await told();
    const altered: Record<string, Readonly<Record<string, string>>[]> = {};
    for (const kind of workbook) {
      const row = cellsOf(kind, (await rowsOf(kind)).at(-1) ?? {});
      const [column, value] = otherwise(kind, row);
      // It says so already: a correction of before did.
      const again = /^\d{4}-/.test(value) ? value.replace(/\d$/, '9') : `${value}再改`;
      const other = value === row[column] ? again : value;
      (altered[kind.table] ??= []).push({ ...row, [column]: other });
    }
    expect((await loaded.importTables(database, altered)).list).toEqual([]);
    const between = await told();
    expect([...before].filter(([label, rows]) => between.get(label)?.join() === rows.join())).toEqual([]);
    const { revision } = await loaded.readHead(database);
    const { left } = await loaded.rollback(database, revision, { dryRun: false, actor: 'local:test' });
    expect(left).toEqual([]);
    expect(await told()).toEqual(before);
  });

  it('is proved, and comes back out of a dump', async () => {
    const proved = await loaded.verifyRecord(database, undefined, () => undefined);
    expect(proved.faults).toEqual([]);
    const before = await Promise.all(
      kinds.map(async (kind) => inOrder((await rowsOf(kind)).map((row) => cellsOf(kind, row)))),
    );
    const dump = await loaded.readDump(database);
    const things: DumpedThing[] = [];
    for await (const thing of dump.things()) things.push(thing);
    await loaded.emptyDatabase(database);
    await loaded.restoreDump(database, dump.header, {
      things: async function* () {
        yield* things;
      },
      onProgress: () => undefined,
    });
    expect(
      await Promise.all(
        kinds.map(async (kind) => inOrder((await rowsOf(kind)).map((row) => cellsOf(kind, row)))),
      ),
    ).toEqual(before);
  });
});
