import { readFile } from 'node:fs/promises';
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

const READER: Actor = { ...localActor('reader'), role: 'auditor', name: 'auditor:wang' };
const ACTORS: Readonly<Record<string, Actor>> = {
  'Bearer admin': localActor('admin'),
  'Bearer auditor': READER,
};

beforeAll(async () => {
  database = await connectTestDatabase();
  const log = createLog({ level: 'silent', secrets: [] });
  http = await startHttp(
    { host: '127.0.0.1', port: 0 },
    {
      schema: thingSchema(),
      plugins: [],
      log,
      contextFor: () => ({}),
      authenticate: ({ authorization = '' }) =>
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
    headers: { authorization: token },
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

  it('takes what a template is', async () => {
    const path = join(await makeFolder({}), 'template.xlsx');
    await writeTemplate(path);
    expect(await applied(await readFile(path))).toMatchObject({ state: 'DONE', result: { revision: null } });
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
  });

  it.each([
    ['without a token', '', 401],
    ['of a role that may not', 'Bearer auditor', 403],
  ])('is refused %s', async (_, token, status) => {
    expect((await send(await GOOD(), '?apply=true', token)).status).toBe(status);
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

  it('takes one workbook at a time', async () => {
    const answers = await Promise.all([send(await GOOD(), '?apply=true'), send(await GOOD(), '?apply=true')]);
    const statuses = answers.map(({ status }) => status).sort();
    expect([
      [202, 202],
      [202, 503],
    ]).toContainEqual(statuses);
    const [first] = answers.filter(({ status }) => status === 202);
    expect(await outcomeOf(first?.headers ?? new Headers())).toMatchObject({ state: 'DONE' });
    await expect.poll(async () => (await readStatus(database)).pendingRevision).toBeNull();
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('is the only method', async () => {
    expect((await fetch(`${http.url}/import`)).status).toBe(405);
  });
});
