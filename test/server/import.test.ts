import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localActor, OPEN_READER, type Actor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { startHttp, type HttpServer } from '../../server/http.ts';
import { IMPORT_LIMIT } from '../../server/http/import.ts';
import { ImportJobs } from '../../server/import-jobs.ts';
import { uploadsTo } from '../../server/import-upload.ts';
import { createLog } from '../../server/log.ts';
import { writeTemplate } from '../../workbook/template/write-template.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { makeSpreadsheet, makeZip, row } from '../workbook/spreadsheet/raw-spreadsheet.ts';
import { thingSchema } from './service.ts';

let database: Database;
let http: HttpServer;
const lines: Record<string, unknown>[] = [];

const READER: Actor = { ...localActor('reader'), role: 'auditor', name: 'auditor:wang' };
const ACTORS: Readonly<Record<string, Actor>> = {
  'Bearer admin': localActor('admin'),
  'Bearer auditor': READER,
  'Bearer office': { ...READER, role: 'supervision-office', name: 'supervision-office:wang', scope: 'city' },
  'Bearer zone': { ...READER, role: 'zone', name: 'zone/Z1:wang', scope: { zones: ['Z1'], departments: [] } },
  'Bearer colleague': {
    ...READER,
    ...{ role: 'zone', name: 'zone/Z1:li', scope: { zones: ['Z1'], departments: [] } },
  },
};

beforeAll(async () => {
  database = await connectTestDatabase();
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const log = createLog({ level: 'info', secrets: [], destination });
  http = await startHttp(
    { host: '127.0.0.1', port: 0 },
    {
      schema: thingSchema(),
      plugins: [],
      log,
      contextFor: () => ({}),
      authenticate: ({ headers: { authorization = '' } }) =>
        Promise.resolve({ actor: ACTORS[authorization] ?? OPEN_READER }),
      imports: new ImportJobs(uploadsTo(database, 'Asia/Shanghai'), log),
      isReady: () => true,
    },
  );
  return async () => {
    await http.close(1000);
    await database.close();
  };
});
beforeEach(() => emptyDatabase(database));

async function send(body: Buffer | ReadableStream, query = '', token = 'Bearer admin') {
  const response = await fetch(`${http.url}/import${query}`, {
    method: 'POST',
    headers: { authorization: token, 'accept-language': 'en' },
    body: body as BodyInit,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  const answer = (await response.json()) as Answered;
  return { status: response.status, answer, headers: response.headers };
}
type Answered = Record<string, unknown> & { errors: { message: string }[] };

/** What the job of an import comes to, by the address that it was answered with. */
async function outcomeOf(headers: Headers, token = 'Bearer admin'): Promise<Answered> {
  const at = `${http.url}${headers.get('location')}`;
  const ask = async () => (await (await fetch(at, { headers: { authorization: token } })).json()) as Answered;
  await expect.poll(async () => (await ask())['state']).not.toBe('RUNNING');
  return ask();
}

/** Sends a workbook to be applied, and waits for what becomes of it. */
async function applied(body: Buffer, query = '?apply=true', token = 'Bearer admin') {
  const { status, headers } = await send(body, query, token);
  expect(status).toBe(202);
  return outcomeOf(headers, token);
}

const people = (...rows: readonly string[]) =>
  makeSpreadsheet({ sheets: { 人员: row(1, 'code', 'name') + rows.join('') } }).then((path) =>
    readFile(path),
  );
const GOOD = () => people(row(2, 'N1', '甲'));

describe('POST /import', () => {
  it('is a dry run unless told to apply, and says what would differ', async () => {
    const expected = { errors: 0, sheets: { people: { added: 1, corrected: 0, unchanged: 0, removed: 0 } } };
    expect(await send(await GOOD())).toMatchObject({
      status: 200,
      answer: { ...expected, dryRun: true, revision: null },
    });
    expect((await readStatus(database)).revision).toBe(0);
    expect(await applied(await GOOD())).toMatchObject({
      ...{ state: 'DONE', dryRun: false, error: null },
      progress: { phase: 'writing', sheet: 'people', rows: 1, of: 1 },
      result: { ...expected, revision: 1 },
    });
    expect(await readStatus(database)).toMatchObject({
      actor: 'local:admin',
      operation: 'IMPORT',
      source: 'POST /import',
    });
    expect(await applied(await people(), '?apply=true&replace=people')).toMatchObject({
      result: { revision: 2 },
    });
  });

  it('takes a zip of CSV files, in a folder or not', async () => {
    for (const name of ['people.csv', 'city/人员.csv']) {
      const zip = await readFile(await makeZip({ [name]: 'code,name\nN1,甲', 'city/read.me': 'x' }));
      expect(await send(zip)).toMatchObject({ status: 200, answer: { sheets: { people: { added: 1 } } } });
    }
  });

  it('without a row is an error that says so, but where a sheet is said to be complete', async () => {
    const path = join(await makeFolder({}), 'template.xlsx');
    await writeTemplate(path);
    for (const body of [await readFile(path), await people()])
      expect(await applied(body)).toMatchObject({
        state: 'REFUSED',
        result: { errors: 1, firstErrors: [{ row: null, message: 'the file has no rows' }] },
      });
    expect(await applied(await people(), '?apply=true&replace=people')).toMatchObject({ state: 'DONE' });
  });

  it('names the file as it was sent, in the job, in errors of the file and in the record', async () => {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent('人员 三月.xlsx')}`;
    const sent = async (body: Buffer) => {
      const headers = { authorization: 'Bearer admin', 'content-disposition': disposition };
      const url = `${http.url}/import?apply=true`;
      return outcomeOf((await fetch(url, { method: 'POST', headers, body: body as BodyInit })).headers);
    };
    expect(await sent(await people())).toMatchObject({
      file: '人员 三月.xlsx',
      result: { firstErrors: [{ sheet: '人员 三月.xlsx' }] },
    });
    expect(await sent(await GOOD())).toMatchObject({ file: '人员 三月.xlsx', state: 'DONE' });
    expect((await readStatus(database)).source).toBe('人员 三月.xlsx');
  });

  it('answers with the errors, and changes nothing', async () => {
    const body = await people(row(2, 'N1'), row(3, 'N1', '乙'));
    const { status, answer } = await send(body);
    expect([status, answer['errors'], answer['revision'], answer['sheets']]).toEqual([422, 2, null, null]);
    const firstErrors = [
      { sheet: 'people', row: 2, column: 'name' },
      { row: 3, column: 'code' },
    ];
    expect(answer['firstErrors']).toMatchObject(firstErrors);
    expect(await applied(body)).toMatchObject({
      state: 'REFUSED',
      result: { errors: 2, revision: null, firstErrors },
    });
    expect((await readStatus(database)).revision).toBe(0);
  });

  it.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['no workbook', Buffer.from('hello'), /no spreadsheet/],
  ])('answers %s as an error of the file', async (_, body, message) => {
    const { status, answer } = await send(body);
    expect([status, answer['errors']]).toEqual([422, 1]);
    expect(JSON.stringify(answer['firstErrors'])).toMatch(message);
    expect(answer['firstErrors']).toMatchObject([
      { expected: expect.stringContaining('zip of CSV files') as string },
    ]);
  });

  it.each([
    ['without a token', '', 401],
    ['of a role that may not', 'Bearer auditor', 403],
  ])('is refused %s', async (_, token, status) => {
    expect((await send(await GOOD(), '?apply=true', token)).status).toBe(status);
    expect((await readStatus(database)).revision).toBe(0);
  });

  it('tells an office of the city row by row what is not for it to write', async () => {
    const job = await applied(await GOOD(), '?apply=true', 'Bearer office');
    expect(job).toMatchObject({
      ...{ state: 'REFUSED', result: { errors: 1, firstErrors: [{ sheet: 'people', row: 2 }] } },
    });
    expect((await readStatus(database)).revision).toBe(0);
  });

  it.each(['?apply=yes', '?dry=1', '?replace=nothing'])('is refused with %s', async (query) => {
    expect((await send(await GOOD(), query)).status).toBe(400);
  });

  it('is refused when it is too large, said or not', async () => {
    expect((await send(Buffer.alloc(IMPORT_LIMIT + 1))).status).toBe(413);
    const piece = new Uint8Array(1024 * 1024);
    let left = IMPORT_LIMIT / piece.length + 1;
    const stream = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    });
    expect((await send(stream)).status).toBe(413);
  });

  it('checks several workbooks side by side, and writes them one after the other', async () => {
    const bodies = await Promise.all(['甲', '乙', '丙'].map((name, at) => people(row(2, `N${at}`, name))));
    const answers = await Promise.all(bodies.map((body) => send(body, '?apply=true')));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    const outcomes = await Promise.all(answers.map(({ headers }) => outcomeOf(headers)));
    expect(outcomes.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(await readStatus(database)).toMatchObject({ revision: 3, people: 3, pendingRevision: null });
  });

  it('checks again what was checked before another was written', async () => {
    const bodies = [await people(row(2, 'N1', '甲')), await people(row(2, 'n1', '甲'))];
    const answers = await Promise.all(bodies.map((body) => send(body, '?apply=true')));
    const outcomes = await Promise.all(answers.map(({ headers }) => outcomeOf(headers)));
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['DONE', 'REFUSED']);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('takes three of one author at once, and tells who sends more to wait', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `N${at},甲`).join('\n');
    const large = await readFile(await makeZip({ 'people.csv': `code,name\n${rows}` }));
    const three = await Promise.all([large, large, large].map((body) => send(body, '?apply=true')));
    expect(three.map(({ status }) => status)).toEqual([202, 202, 202]);
    const { status, answer, headers } = await send(await GOOD());
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.errors[0]?.message).toMatch(/3 other workbooks/);
    // Another author's small file does not wait for what is read of the large ones.
    expect((await send(await people(), '', 'Bearer zone')).status).toBe(422);
    for (const each of three) expect(await outcomeOf(each.headers)).toMatchObject({ state: 'DONE' });
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('does not let one that is nothing but errors hold up another', async () => {
    const bad = await readFile(await makeZip({ 'people.csv': `code,name\n${'N1,甲\n'.repeat(60_000)}` }));
    const { headers } = await send(bad, '?apply=true', 'Bearer zone');
    expect(await send(await GOOD(), '?findings=false')).toMatchObject({ status: 200, answer: { errors: 0 } });
    const look = { headers: { authorization: 'Bearer zone' } };
    const job = await (await fetch(`${http.url}${headers.get('location')}`, look)).json();
    expect(job).toMatchObject({ state: 'RUNNING', progress: { phase: 'checking' } });
    expect(await outcomeOf(headers, 'Bearer zone')).toMatchObject({
      state: 'REFUSED',
      result: { errors: 59_999 },
    });
  });

  it('is the only method', async () => {
    expect((await fetch(`${http.url}/import`)).status).toBe(405);
  });
});

/** A zip whose directory says something else than is true. */
async function forged(
  parts: Readonly<Record<string, string>>,
  forge: (bytes: Buffer, entry: number) => void,
) {
  const bytes = await readFile(await makeZip(parts));
  const entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  forge(bytes, entry);
  return bytes;
}
const SIZE = 24;

describe('a zip that is not what it should be', () => {
  const CSV = { 'people.csv': 'code,name\nN1,甲' };
  it.each<[string, () => Promise<Buffer>, RegExp]>([
    [
      'would unpack without end',
      () => forged(CSV, (zip, at) => zip.writeUInt32LE(0xfffffff0, at + SIZE)),
      /GiB|MiB/,
    ],
    [
      'unpacks to more than it says',
      () => forged(CSV, (zip, at) => zip.writeUInt32LE(3, at + SIZE)),
      /damaged|too many bytes/,
    ],
    [
      'names files outside of it',
      () =>
        forged({ 'aa/people.csv': CSV['people.csv'] }, (zip) => {
          for (let at = zip.indexOf('aa/'); at >= 0; at = zip.indexOf('aa/')) zip.write('../', at);
        }),
      /damaged.*relative path|relative path/,
    ],
    [
      'has a sheet twice',
      async () => readFile(await makeZip({ 'a/people.csv': 'code,name', 'b/People.csv': 'code,name' })),
      /twice/,
    ],
    [
      'has names that nobody sees',
      async () => readFile(await makeZip({ 'a\u202eb.csv': 'x' })),
      /no name of a file/,
    ],
    [
      'was cut short',
      async () => (await readFile(await makeZip(CSV))).subarray(0, 60),
      /damaged|not copied whole/,
    ],
    ['has no sheet', async () => readFile(await makeZip({ 'read.me': 'x' })), /no spreadsheet/],
  ])('and %s is told as an error of the file, and writes nothing', async (_which, body, message) => {
    const { status, answer } = await send(await body());
    expect([status, answer['errors'], answer['sheets']]).toEqual([422, 1, null]);
    expect(JSON.stringify(answer['firstErrors'])).toMatch(message);
    expect((await readStatus(database)).revision).toBe(0);
  });
});

describe('a body of another type', () => {
  it.each([
    ['content-type', 'application/json'],
    ['content-type', 'multipart/form-data; boundary=x'],
    ['content-type', 'text/html'],
    ['content-encoding', 'gzip'],
  ])('is refused with 415: %s %s', async (name, value) => {
    const headers = { authorization: 'Bearer admin', [name]: value };
    const response = await fetch(`${http.url}/import`, {
      method: 'POST',
      headers,
      body: (await GOOD()) as BodyInit,
    });
    expect(response.status).toBe(415);
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors).toMatchObject([{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }]);
  });
});

describe('an import that goes on by itself', () => {
  it('is told of to its author and to an administrator, and to nobody else', async () => {
    const body = await readFile(await makeZip({ 'people.csv': 'code,name\nN1,甲' }));
    const { headers, answer } = await send(body, '?apply=true', 'Bearer zone');
    expect(answer).toMatchObject({ state: 'RUNNING', result: null, endedAt: null });
    expect(headers.get('location')).toBe(`/import/${String(answer['id'])}`);
    const done = await outcomeOf(headers, 'Bearer zone');
    expect(done).toMatchObject({ state: 'DONE', result: { revision: 1 } });
    expect(await outcomeOf(headers, 'Bearer admin')).toEqual(done);
    const look = (token: string, path: string) =>
      fetch(`${http.url}${path}`, { headers: token ? { authorization: token } : {} });
    const withoutId = async (response: Promise<Response>) => {
      const text = await (await response).text();
      return text.replace(/"requestId":"[^"]*"/, '');
    };
    const nothing = await withoutId(look('Bearer colleague', '/import/00000000-0000-4000-8000-000000000000'));
    for (const token of ['Bearer colleague', 'Bearer auditor', '']) {
      expect((await look(token, headers.get('location') ?? '')).status).toBe(404);
      expect(await withoutId(look(token, headers.get('location') ?? ''))).toBe(nothing);
    }
  });

  it('is asked for a dry run too, with Prefer: respond-async', async () => {
    const response = await fetch(`${http.url}/import?findings=false`, {
      method: 'POST',
      headers: { authorization: 'Bearer admin', prefer: 'respond-async' },
      body: (await GOOD()) as BodyInit,
    });
    expect(response.status).toBe(202);
    expect(await outcomeOf(response.headers)).toMatchObject({
      ...{ state: 'DONE', dryRun: true },
      result: { differences: [{ sheet: 'people', as: 'added', key: 'N1' }], findings: null },
    });
  });

  it('is forgotten after twenty others', async () => {
    const first = await send(await GOOD(), '?apply=true');
    await outcomeOf(first.headers);
    for (let at = 0; at < 20; at += 1) await applied(await GOOD());
    const response = await fetch(`${http.url}${first.headers.get('location')}`, {
      headers: { authorization: 'Bearer admin' },
    });
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('no such import of yours');
  });
});

describe('a dry run', () => {
  it('tells differences, and findings of the day that is asked', async () => {
    const { answer } = await send(await GOOD(), '?asOf=2016-01-01');
    expect(answer).toMatchObject({
      differences: [{ sheet: 'people', as: 'added', key: 'N1' }],
      findings: { asOf: '2016-01-01', introduced: { count: 0 } },
    });
    expect(await readStatus(database)).toMatchObject({ revision: 0, pendingRevision: null });
  });

  it('whose sender leaves in the middle of the body leaves nothing, and no fault in the log', async () => {
    lines.length = 0;
    const { port } = new URL(http.url);
    const left = new Promise((resolve) => {
      const sent = request({
        ...{ port, host: '127.0.0.1', method: 'POST', path: '/import' },
        headers: { authorization: 'Bearer admin', 'content-length': 100_000 },
      });
      sent.on('error', resolve);
      sent.write(Buffer.alloc(10_000));
      setTimeout(() => sent.destroy(new Error('gone')), 50);
    });
    await left;
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('request left by its client');
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect((await send(await GOOD())).status).toBe(200);
  });
});

describe('a file that takes too long to be read and checked', () => {
  it('is given up and told in words, and changes nothing', async () => {
    const takeIn = uploadsTo(database, 'Asia/Shanghai', -1);
    const path = await makeZip({ 'people.csv': 'code,name\nN1,甲' });
    const asked = { apply: true, replace: [], findings: false, asOf: undefined };
    const upload = { path, folder: await makeFolder({}), name: null, actor: localActor('admin') };
    const watch = {
      ...{ signal: new AbortController().signal, goOn: () => undefined, onProgress: () => undefined },
    };
    for (const body of [path, await makeSpreadsheet({ sheets: { 人员: row(1, 'code', 'name') } })])
      await expect(takeIn({ ...upload, path: body, language: 'zh', asked }, watch)).rejects.toThrow(
        /took longer/,
      );
    expect((await readStatus(database)).revision).toBe(0);
  });
});
