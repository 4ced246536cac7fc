import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, type Actor, type Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { signToken } from '../../server/access/sign-token.ts';
import { uploadsTo } from '../../server/import-upload.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { makeZip } from '../workbook/spreadsheet/raw-spreadsheet.ts';
import { ownNeo4j, quanze } from './quanze.ts';

const data = mkdtempSync(join(tmpdir(), 'quanze-part-'));
afterAll(() => rmSync(data, { recursive: true }));

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, TWO_ZONES);
  return () => database.close();
});

const tokenOf = async (claims: Claims) =>
  signToken(await ensureOwnKeys(data), { ...claims, sub: 'wang' }, 600);
const run = (...parts: readonly string[]) => quanze(parts, { ...ownNeo4j(), QUANZE_DATA: data });

/** The first cells of the rows of each sheet that has any. */
async function exported(claims: Claims): Promise<readonly [string, Record<string, string[]>]> {
  const folder = join(await makeFolder({}), 'part');
  const { status, err } = await run('export', folder, '--token', await tokenOf(claims));
  expect([status, err]).toEqual([0, '']);
  const sheets: Record<string, string[]> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.csv'))) {
    const [, ...rows] = (await readFile(join(folder, file), 'utf8')).trim().split(/\r?\n/);
    if (rows.length > 0) sheets[file.slice(0, -4)] = rows.map((row) => row.split(',')[0] ?? '');
  }
  return [folder, sheets];
}

describe('quanze export --token', () => {
  it('tells what was exported in the language of its reader', async () => {
    const folder = join(await makeFolder({}), 'part');
    const token = await tokenOf({ role: 'zone', zone: 'Z1' });
    const { out } = await run('export', folder, '--token', token, '--language', 'zh');
    expect(out).toContain('责任：3\n');
    expect(out).not.toMatch(/responsibilities|people/);
    expect(readFileSync(join(folder, 'ABOUT.txt'), 'utf8')).toContain('所属部分: zone/Z1:wang');
  });

  it('gives a zone what is its own, and imported by it into where it came from, that changes nothing', async () => {
    const [folder, sheets] = await exported({ role: 'zone', zone: 'Z1' });
    expect(sheets).toEqual({
      organizations: ['Z1', 'Z1D1'],
      sections: ['S1'],
      posts: ['L1', 'P1', 'P2'],
      people: ['N1', 'N2', 'N3'],
      memberships: ['N1', 'N2', 'N3'],
      certificates: ['证1'],
      zoneCapacities: ['Z1'],
      delegations: ['Z1'],
      steps: ['Z1', 'Z1'],
      responsibilities: ['Z1', 'Z1', 'Z1'],
    });
    expect(readFileSync(join(folder, 'ABOUT.txt'), 'utf8')).toContain('the part of: zone/Z1:wang');
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name))] as const),
    );
    const actor = actorOf({ sub: 'wang', role: 'zone', zone: 'Z1' }) as Actor;
    const asked = { apply: true, replace: [], findings: false, asOf: undefined };
    const upload = {
      path: await makeZip(Object.fromEntries(files)),
      folder: await makeFolder({}),
      name: 'upload',
    };
    const answer = await uploadsTo(database, 'Asia/Shanghai')(
      { ...upload, actor, language: 'zh', asked },
      { signal: new AbortController().signal, goOn: () => undefined, onProgress: () => undefined },
    );
    expect([answer.firstErrors, answer.revision]).toEqual([[], null]);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('gives a department its powers, and all that hangs on them in every zone', async () => {
    const [, sheets] = await exported({ role: 'department', department: 'C2' });
    expect(sheets).toEqual({
      organizations: ['C2'],
      people: ['N4'],
      certificates: ['证4'],
      powers: ['B1'],
      chainLinks: ['K2'],
      delegations: ['Z2'],
      steps: ['Z2'],
      responsibilities: ['Z2'],
    });
  });

  it('is refused with a token that is not valid', async () => {
    const { status, err } = await run('export', join(data, 'x'), '--token', 'a.b.c');
    expect(status).toBe(1);
    expect(err).toContain('The token is not valid');
  });
});

describe('quanze list --token', () => {
  it('gives its holder what the query gives them', async () => {
    const out = join(data, 'people.json');
    const { status } = await run(
      ...['list', 'people', '--out', out, '--as-of', '2016-02-01', '--columns', 'code'],
      ...['--token', await tokenOf({ role: 'zone', zone: 'Z1' })],
    );
    expect(status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('N3');
    expect(readFileSync(out, 'utf8')).not.toContain('N4');
  });
});
