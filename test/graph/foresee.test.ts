import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import type { ForeseenFindings, Foresight } from '../../graph/answers/foresee-findings.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { dayFromIso } from '../../domain/days.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { walk } from '../oracle/walk.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';
import { triesOf } from '../support/share.ts';

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(() => emptyDatabase(database));

const on = (asOf: string, more: Partial<Foresight> = {}): Foresight => ({
  day: dayFromIso(asOf) ?? 0,
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  shown: Number.POSITIVE_INFINITY,
  options: { deadline: Date.now() + 120_000 },
  ...more,
});

/** The sheets that nothing else names: so they may be complete with fewer rows. */
const LOOSE = [
  'memberships',
  'certificates',
  'powerRequirements',
  'catalogueEntries',
  'zoneCapacities',
  'responsibilities',
];

/** The same city with fewer rows of some sheets, and other kinds of steps, types of powers, classes of zones. */
function changed(sheets: Sheets, random: Random): Sheets {
  const swaps: Readonly<Record<string, string>> = {
    一类: '二类',
    二类: '一类',
    行政许可: '行政检查',
    审查: '决定',
  };
  const rows = ([header = [], ...all]: Sheets[string], sheet: string): Sheets[string] => [
    header,
    ...all
      .filter(() => !LOOSE.includes(sheet) || random.chance(0.7))
      .map((row) =>
        sheet === 'catalogueEntries' || random.chance(0.6)
          ? row
          : row.map((cell) => swaps[String(cell)] ?? cell),
      ),
  ];
  return Object.fromEntries(Object.entries(sheets).map(([sheet, all]) => [sheet, rows(all, sheet)]));
}

async function auditOn(ask: Ask, asOf: string): Promise<readonly Data[]> {
  const page = async (after: string | null) =>
    (await dataOf(ask(contract('audit'), { asOf, first: 500, after }))).audit.findings;
  return walk<Data>(page);
}

const keyOf = ({ detail: _detail, message: _message, ...named }: Data): string =>
  JSON.stringify(named, (key, value) => (key === 'name' ? undefined : value));

function differenceOf(before: readonly Data[], after: readonly Data[]) {
  const [old, now] = [before, after].map((all) => new Map(all.map((each) => [keyOf(each), each])));
  return {
    introduced: after.filter((each) => !old?.has(keyOf(each))),
    resolved: before.filter((each) => !now?.has(keyOf(each))),
    changed: after.filter((each) => (old?.get(keyOf(each)) ?? each).detail !== each.detail),
  };
}

describe('what an import would do to the audit', () => {
  it.each(seedsOf(triesOf(3, 2)))(
    'is what it does when it is done, and leaves no trace: seed %i',
    async (seed) => {
      const random = randomFrom(seed + 5000);
      const city = randomCity(seed);
      const asOf = randomDay(random);
      expect((await importSheets(database, city)).list).toEqual([]);
      const before = await auditOn(asking(database), asOf);
      const graph = await wholeGraph(database);
      const next = changed(city, random);
      const flags = { replace: LOOSE };
      const dry = await importSheets(database, next, { ...flags, dryRun: true, foresight: on(asOf) });
      expect(dry.list).toEqual([]);
      expect(dry.written?.revision).toBeNull();
      expect(await wholeGraph(database)).toEqual(graph);
      const done = await importSheets(database, next, flags);
      expect(dry.written?.sheets).toEqual(done.written?.sheets);
      const { introduced, resolved, changed: altered, asOf: day } = dry.findings as ForeseenFindings;
      expect(day).toBe(asOf);
      expect({
        introduced: introduced.findings,
        resolved: resolved.findings,
        changed: altered.findings,
      }).toEqual(differenceOf(before, await auditOn(asking(database), asOf)));
      for (const { count, counts, findings } of [introduced, resolved, altered]) {
        expect(count).toBe(findings.length);
        for (const each of counts)
          expect(each.count).toBe(findings.filter(({ kind }) => kind === each.kind).length);
      }
    },
  );

  it('of a city that is not there yet is its whole audit, counted whole and told in part', async () => {
    const { findings } = await importSheets(database, SMALL_CITY, {
      dryRun: true,
      foresight: on('2016-01-01', { shown: 1, language: 'en' }),
    });
    expect(findings?.introduced.count).toBeGreaterThan(1);
    expect(findings?.introduced.findings).toHaveLength(1);
    expect(findings?.introduced.findings[0]?.message).toBe(
      'The responsibility for step 2“决定” of 排污许可(A1) in 东区(Z1) names no section.',
    );
    expect(findings?.resolved).toMatchObject({ count: 0, findings: [] });
    expect((await readStatus(database)).people).toBe(0);
  });

  it('is nothing where nothing differs or the workbook has errors', async () => {
    await importSheets(database, SMALL_CITY);
    const flags = { dryRun: true, foresight: on('2016-01-01') };
    const same = await importSheets(database, SMALL_CITY, flags);
    expect(same.findings).toMatchObject({
      asOf: '2016-01-01',
      introduced: { count: 0, findings: [] },
      resolved: { count: 0 },
      changed: { count: 0 },
    });
    const wrong = await importSheets(database, { people: [['code', 'name'], ['N1']] }, flags);
    expect(wrong).toMatchObject({ errors: 1, findings: null });
  });

  it('is seen by no reader while it is worked out, and keeps other writers waiting', async () => {
    await importSheets(database, SMALL_CITY);
    const outside = asking(database);
    const seen: unknown[] = [];
    const watched: Database = {
      ...spread(database),
      read: async (text, params, options) => {
        if (params?.['revision'] === 2 && seen.length === 0) {
          seen.push('looking');
          const { person } = await dataOf(outside('{ person(code: "N1") { name } }'));
          const { errors } = await outside(
            'mutation { registerPerson(input: {code: "N9", name: "己"}) { revision } }',
          );
          seen.push(person, errors?.[0]?.originalError);
        }
        return database.read(text, params, options);
      },
    };
    const renamed = { people: [['code', 'name'] as const, ['N1', '改名'] as const] };
    await importSheets(watched, renamed, { dryRun: true, foresight: on('2016-01-01') });
    expect(seen).toMatchObject(['looking', { name: '甲' }, { kind: 'busy' }]);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });

  it('is taken back when it fails half-way', async () => {
    await importSheets(database, SMALL_CITY);
    const graph = await wholeGraph(database);
    const failing: Database = {
      ...spread(database),
      read: (text, params, options) =>
        params?.['revision'] === 2
          ? Promise.reject(new Error('the connection is gone'))
          : database.read(text, params, options),
    };
    const renamed = { people: [['code', 'name'] as const, ['N1', '改名'] as const] };
    await expect(
      importSheets(failing, renamed, { dryRun: true, foresight: on('2016-01-01') }),
    ).rejects.toThrow('the connection is gone');
    expect(await wholeGraph(database)).toEqual(graph);
  });
});

const spread = (of: Database): Database => ({
  read: (text, params, options) => of.read(text, params, options),
  stream: (text, params, onRow, options) => of.stream(text, params, onRow, options),
  write: (work, options) => of.write(work, options),
  command: (text, params, options) => of.command(text, params, options),
  close: () => of.close(),
});
