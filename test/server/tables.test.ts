import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf, localActor, OPEN_READER, type Actor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { listNames } from '../../execution/list-document.ts';
import { OTHER_TABLES } from '../../reports/tables.ts';
import { answersFrom, type Context } from '../../server/answers.ts';
import { startHttp, type HttpServer } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { RUNNING_ROWS } from '../support/running-rows.ts';
import { shareOf } from '../support/share.ts';
import { sheetTexts } from '../support/sheet-texts.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { importSheets } from '../support/workbook.ts';

const FORMULA = '=HYPERLINK("http://example.org")';
const zone = (code: string) => actorOf({ sub: 'wang', role: 'zone', zone: code }) ?? OPEN_READER;
const ACTORS: Readonly<Record<string, Actor>> = {
  'Bearer Z1': zone('Z1'),
  'Bearer Z2': zone('Z2'),
  'Bearer administrator': localActor('li'),
};
const LISTS = listNames(loadSchema());
const NEEDED: Readonly<Record<string, string>> = {
  auditPivot: 'by=KIND,ZONE',
  auditTrend: 'days=2015-06-01,2016-01-01',
  compareDays: 'from=2015-06-01&to=2016-01-01',
  compareMoments: 'from=2015-01-01T00:00:00Z',
  compareZones: 'zone=Z1&other=Z2',
  compareWithCatalogue: 'zone=Z1',
  fit: 'zone=Z1',
  adviseCatalogue: 'class=CLASS_ONE',
  standingGaps: 'zone=Z1&from=2015-06-01',
};

let database: Database;
let http: HttpServer;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  const people = Array.from({ length: 600 }, (_, at) => [`M${at}`, `某人${at}`]);
  const { list } = await importSheets(database, {
    ...TWO_ZONES,
    ...RUNNING_ROWS,
    people: [...TWO_ZONES.people, ...people],
    powers: [...TWO_ZONES.powers, ['F1', FORMULA, '行政检查', 'C1', '', '']],
  });
  expect(list).toEqual([]);
  const log = createLog({ level: 'silent', secrets: [] });
  http = await startHttp<Context>(
    { host: '127.0.0.1', port: 0, requestMs: 120_000 },
    {
      ...answersFrom(database, { timeZone: 'Asia/Shanghai', columns: {}, log }),
      log,
      authenticate: ({ headers: { authorization = '' } }) =>
        Promise.resolve({ actor: ACTORS[authorization] ?? OPEN_READER }),
      isReady: () => true,
    },
  );
  return async () => {
    await http.close(0);
    await database.close();
  };
});

const get = (path: string, who = '', language = 'en', method = 'GET') =>
  fetch(`${http.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${who}`, 'accept-language': language },
  });

/** The rows below the header of a .csv file, and what its header says that it is of. */
async function csv(path: string, who = 'administrator', language = 'en') {
  const response = await get(path, who, language);
  const text = await response.text();
  expect([path, response.status, response.status === 200 ? '' : text]).toEqual([path, 200, '']);
  const [head = [], ...rows] = parse(text, { bom: true }) as string[][];
  const about = head.at(-1) ?? '';
  return { columns: head.slice(0, -1), rows, about, total: Number(/ total=(\d+)/.exec(` ${about}`)?.[1]) };
}

async function ask(query: string, who = 'administrator') {
  const response = await fetch(`${http.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe('GET /table/FIELD.csv', () => {
  it.each([...OTHER_TABLES, ...shareOf(LISTS, 4)])(
    '%s is whole: as many rows as it says, and as the question has',
    async (field) => {
      const query = [NEEDED[field], 'asOf=2016-01-01'].filter(Boolean).join('&');
      const isOfOneDay = field !== 'auditTrend' && field !== 'compareDays';
      const { rows, total, about } = await csv(`/table/${field}.csv?${isOfOneDay ? query : NEEDED[field]}`);
      expect(about).toContain('revision=1');
      if (!field.startsWith('compare')) expect(rows.length).toBe(total);
      if (isOfOneDay) expect(about).toContain('This is of 2016-01-01, not of today as known now');
    },
  );

  it('has the rows, the order and the total of the question with the same arguments', async () => {
    const { rows, total } = await csv(
      '/table/powers.csv?zones=Z1,Z2&types=LICENSE&orderBy=NAME&columns=code,name&asOf=2016-01-01',
    );
    const { powers } = (await ask(
      '{ powers(zones: ["Z1", "Z2"], types: [LICENSE], orderBy: NAME, asOf: "2016-01-01") { totalCount edges { node { code name } } } }',
    )) as Record<string, { totalCount: number; edges: { node: { code: string; name: string } }[] }>;
    expect(total).toBe(powers?.totalCount);
    expect(rows.map(([code, name]) => [code, name])).toEqual(
      powers?.edges.map(({ node }) => [node.code, node.name]),
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('goes on over pages, and an audit takes its filters and its order', async () => {
    expect((await csv('/table/people.csv?columns=code')).rows.length).toBeGreaterThan(600);
    const { rows, total } = await csv(
      '/table/audit.csv?kinds=STEP_UNASSIGNED,CHAIN_BROKEN&orderBy=SEVERITY&asOf=2016-01-01',
    );
    const { audit } = (await ask(
      '{ audit(kinds: [STEP_UNASSIGNED, CHAIN_BROKEN], asOf: "2016-01-01") { findings(orderBy: SEVERITY) { totalCount edges { node { kind message } } } } }',
    )) as Record<string, { findings: { totalCount: number; edges: { node: { kind: string } }[] } }>;
    expect(total).toBe(audit?.findings.totalCount);
    expect(rows.map(([kind]) => kind)).toEqual(audit?.findings.edges.map(({ node }) => node.kind));
  });

  it('has for each reader what they may see, and no more', async () => {
    for (const who of ['Z1', 'Z2', 'reader']) {
      const { rows } = await csv('/table/people.csv?columns=code&asOf=2016-01-01', who);
      const { people } = (await ask(
        '{ people(asOf: "2016-01-01", first: 500) { totalCount } }',
        who,
      )) as Record<string, { totalCount: number }>;
      expect([who, rows.length]).toEqual([who, people?.totalCount]);
    }
    const findings = await csv('/table/audit.csv?asOf=2016-01-01', 'Z2');
    expect(findings.rows.filter((row) => row[findings.columns.indexOf('zone')] === 'Z1')).toEqual([]);
    expect((await get('/table/changes.csv', 'reader')).status).toBe(401);
  });

  it('runs as no formula', async () => {
    const { rows } = await csv('/table/powers.csv?codes=F1&columns=name');
    expect(rows[0]?.[0]).toBe(`'${FORMULA}`);
  });
});

describe('GET /table/FIELD.xlsx', () => {
  it('says on its first sheet what it is of, in the reader’s language, and that it is not today', async () => {
    const response = await get('/table/powers.xlsx?zones=Z1&asOf=2016-01-01', 'Z1', 'zh');
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '职权 2016-01-01.xlsx',
    );
    const [front = [], rows = []] = await sheetTexts(Buffer.from(await response.arrayBuffer()));
    const said = front.map((line) => line.join(' '));
    expect(said).toContain('注意 这是 2016-01-01 的情况 · 不是今日按现在所知的情况');
    expect(said).toContain('导出者 zone/Z1:wang');
    expect(said).toContain('总数 1');
    expect(rows).toHaveLength(2);
    const today = await get('/table/powers.xlsx', 'Z1', 'zh');
    const [ofToday = []] = await sheetTexts(Buffer.from(await today.arrayBuffer()));
    expect(ofToday.flat()).not.toContain('注意');
  });

  it('is of the moment that is asked, and says so', async () => {
    const { record } = (await ask('{ record { at } }')) as Record<string, { at: string }>;
    await importSheets(database, {
      people: [
        ['code', 'name'],
        ['LATE', '后来者'],
      ],
    });
    const then = `knownAt=${record?.at}&columns=code`;
    const before = await csv(`/table/people.csv?${then}`);
    expect(before.about).toContain(`as known at ${record?.at}`);
    expect((await csv('/table/people.csv?columns=code')).rows.length).toBe(before.rows.length + 1);
  });
});

describe('a file', () => {
  it.each([
    ['/table/nothing.csv', 404, 'There is no list nothing', '没有'],
    ['/table/powers.pdf', 404, 'There is no list', '没有'],
    ['/table/powers.csv?zone=Z1', 400, 'powers has no argument zone', 'zone'],
    ['/table/powers.csv?columns=colour', 400, 'no column colour', 'colour'],
    ['/table/powers.csv?types=LICENCE', 400, 'LICENCE', 'LICENCE'],
    ['/table/powers.csv?asOf=2016-13-01', 400, '2016-13-01', '2016-13-01'],
    ['/table/audit.xlsx?overload=many', 400, 'many', 'many'],
    ['/table/compareDays.csv', 400, 'from', 'from'],
    ['/table/compareZones.csv?zone=Z1&other=NONE', 404, 'zone', '新区'],
  ])('%s is refused with %i, in the reader’s language', async (path, status, en, zh) => {
    for (const [language, words] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const response = await get(path, 'administrator', language);
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect([response.status, errors[0]?.message]).toEqual([status, expect.stringContaining(words)]);
    }
  });

  it('is had by GET alone; HEAD tells of it', async () => {
    expect((await get('/table/powers.csv', '', 'en', 'POST')).status).toBe(405);
    const head = await get('/table/powers.csv?asOf=2016-01-01', '', 'en', 'HEAD');
    expect([head.status, head.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('powers-2016-01-01.csv'),
    ]);
  });

  it('to fill in is the template of the workbook: a sheet for each, and one that explains', async () => {
    const response = await get('/import/template.xlsx');
    expect(response.status).toBe(200);
    expect(await sheetTexts(Buffer.from(await response.arrayBuffer()))).toHaveLength(SHEETS.length + 1);
  });
});
