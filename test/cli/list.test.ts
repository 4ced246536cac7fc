import { beforeAll, describe, expect, it } from 'vitest';
import { listTable, type ListAsked } from '../../reports/list-table.ts';
import { localActor } from '../../domain/access/actor.ts';
import { listNames } from '../../execution/list-document.ts';
import type { Database } from '../../graph/database/database.ts';
import { readHead } from '../../graph/record/read-head.ts';
import { RecordAsker } from '../../resolvers/record-asker.ts';
import { asking, dataOf } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

const WRITER = { tell: ({ en }: { readonly en: string }) => en, by: 'test', at: new Date() };

let database: Database;
let asker: RecordAsker;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  const people = Array.from({ length: 700 }, (_, at) => [`M${at}`, `某人${at}`]);
  await importSheets(database, { people: [['code', 'name'], ...people] });
  asker = new RecordAsker(database, { actor: localActor('test'), timeZone: 'Asia/Shanghai' });
  return () => database.close();
});

async function table(asked: Partial<ListAsked> & { readonly list: string }) {
  const { at, revision } = await readHead(database);
  const { rows, ...rest } = await listTable(
    asker,
    WRITER,
    { filters: {}, ...asked },
    { asOf: '2016-01-01', revision, moment: at },
  );
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  return { ...rest, rows: all };
}

describe('a list as a table', () => {
  it('has the plain columns and the codes of what it leads to, the day, the revision and the total', async () => {
    const { columns, rows, about } = await table({ list: 'powers', filters: { zones: 'Z1' } });
    expect(columns).toEqual(
      expect.arrayContaining(['code', 'name', 'type', 'officialCodes', 'department.code']),
    );
    expect(rows).toHaveLength(1);
    expect(about).toEqual({ zones: 'Z1', asOf: '2016-01-01', revision: 2, total: 1 });
  });

  it('has the columns that are asked, through lists too', async () => {
    const columns = ['code', 'department.name', 'chains.code', 'delegations.zone.code'];
    expect((await table({ list: 'powers', columns })).rows).toEqual([
      ['A1', '环保局', ['K1'], ['Z1']],
      ['A2', '环保局', ['K1', 'K2'], []],
    ]);
  });

  it('is whole, page by page, in the order of the query, and its total is the query’s', async () => {
    const { rows, about } = await table({ list: 'people', columns: ['code'] });
    const { people } = await dataOf(
      asking(database)('{ people(asOf: "2016-01-01", first: 1) { totalCount edges { node { code } } } }'),
    );
    expect([rows.length, about['total']]).toEqual([people.totalCount, people.totalCount]);
    expect(rows[0]).toEqual([people.edges[0].node.code]);
    expect(new Set(rows.map(String)).size).toBe(703);
  });

  it('takes filters of every type as the schema has them', async () => {
    const codes = async (list: string, filters: Record<string, string>) =>
      (await table({ list, filters, columns: ['code'] })).rows.flat();
    expect(await codes('powers', { types: 'INSPECTION,LICENSE', orderBy: 'NAME' })).toHaveLength(2);
    expect(await codes('powers', { held: 'false' })).toEqual(['A2']);
    expect(await codes('posts', { vacant: 'true' })).toEqual(['P2']);
    expect(await codes('powers', { codes: '' })).toEqual([]);
  });

  it('is of every list of the schema that has rows of one type', async () => {
    const names = listNames(asker.schema);
    expect(names).toEqual(
      expect.arrayContaining(['powers', 'zones', 'people', 'chainCoverage', 'laws', 'changes']),
    );
    const { at } = await readHead(database);
    const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      compareDays: { from: '2015-06-01', to: '2016-01-01' },
      compareMoments: { from: at ?? '', to: at ?? '' },
      compareZones: { zone: 'Z1', other: 'Z2' },
      compareWithCatalogue: { zone: 'Z1' },
      fit: { zone: 'Z1' },
      adviseCatalogue: { class: 'CLASS_ONE' },
      standingGaps: { zone: 'Z1', from: '2015-06-01' },
    };
    for (const list of names) {
      const { rows, columns, about } = await table({ list, filters: needed[list] ?? {} });
      expect([list, rows.length]).toEqual([list, about['total']]);
      expect(columns.length).toBeGreaterThan(0);
    }
  });

  it.each([
    [{ list: 'power' }, /There is no list power. Lists are .*powers/],
    [{ list: 'powers', filters: { zone: 'Z1' } }, /powers has no argument zone; it has .*zones/],
    [{ list: 'powers', columns: ['colour'] }, /no column colour: colour is none of .*name/],
    [{ list: 'powers', columns: ['department'] }, /must end in a value/],
    [{ list: 'powers', filters: { types: 'LICENCE' } }, /LICENCE/],
    [{ list: 'powers', filters: { held: 'perhaps' } }, /perhaps/],
  ])('is refused by name: %j', async (asked, message) => {
    await expect(table(asked)).rejects.toThrow(message);
  });
});
