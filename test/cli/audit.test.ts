import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../domain/access/actor.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { asking, dataOf, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { bareEnvironment } from '../support/bare-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, fileURLToPath(new URL('../data/sample-city', import.meta.url)));
  await database.close();
});

/** Accepts as many findings of a kind, but those that are accepted already; their ids. */
async function acceptAll(
  kind: string,
  asOf: string,
  most: number,
  done: readonly string[] = [],
): Promise<readonly string[]> {
  const database = await connectTestDatabase();
  const ask = asking(database, 'zh', actorOf({ sub: 'li', role: 'auditor' }));
  const query = `{ audit(asOf: "${asOf}", kinds: [${kind}]) { findings(first: 500) { edges { node { id } } } } }`;
  const { edges } = (await dataOf(ask(query))).audit.findings;
  const ids: string[] = edges.map(({ node }: Data) => node.id).slice(0, most);
  for (const id of ids.filter((each) => !done.includes(each)))
    await dataOf(
      ask(
        `mutation ($id: ID!) { acceptFinding(input: {id: $id, reason: "试点期间", until: "2016-06-30"}, asOf: "${asOf}") { revision } }`,
        { id },
      ),
    );
  await database.close();
  return ids;
}

/** The command line on the database of the tests. */
function quanze(...args: string[]): Promise<{ status: unknown; out: string; err: string }> {
  const { address, password } = testNeo4j();
  const env = {
    ...bareEnvironment(),
    NEO4J_URI: address,
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: password,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(PROJECT_ROOT, 'cli/main.ts'), ...args],
      { env, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ status: error?.code ?? 0, out, err }),
    );
  });
}

describe('quanze audit', () => {
  it('prints counts and sentences, and ends with status 0', async () => {
    const { status, out } = await quanze('audit', '--as-of', '2016-01-01', '--language', 'en');
    expect(status).toBe(0);
    expect(out).toMatch(/^2016-01-01, revision 1: 334 findings/);
    expect(out).toContain('A step without a responsibility');
    expect(out).toContain('and 234 more');
  });

  it('writes all findings as the ending says, as many as the query has', async () => {
    for (const ending of ['json', 'csv', 'xlsx']) {
      const file = join(folder, `audit.${ending}`);
      const { status } = await quanze('audit', '--as-of', '2017-06-01', '--out', file);
      expect(status).toBe(0);
      expect(existsSync(file)).toBe(true);
    }
    const { about, rows } = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    expect(about).toEqual({ asOf: '2017-06-01', revision: 1, total: 457 });
    expect(rows).toHaveLength(457);
    const lines = readFileSync(join(folder, 'audit.csv'), 'utf8').trim().split(/\r?\n/);
    expect(lines).toHaveLength(458);
    expect(lines.filter((line) => line.includes('asOf=2017-06-01 revision=1 total=457'))).toEqual([lines[0]]);
  });

  it('ends with status 3 when something as grave as --fail-on is found, and else with 0', async () => {
    const found = (severity: string, kinds: string) =>
      quanze('audit', '--as-of', '2016-01-01', '--fail-on', severity, '--kinds', kinds).then(
        ({ status }) => status,
      );
    expect(await found('HIGH', 'STEP_UNASSIGNED')).toBe(3);
    expect(await found('HIGH', 'NOT_FILED')).toBe(0);
    expect(await found('MEDIUM', 'NOT_FILED')).toBe(3);
    expect(await found('LOW', 'OVERLOADED')).toBe(0);
  });

  it.each([
    [['--as-of', '2016-02-30'], /2016-02-30/],
    [['--kinds', 'NOTHING'], /NOTHING is none of/],
    [['--out', 'audit.doc'], /must end in/],
    [['--overload', '-1'], /whole number/],
    [['--known-at', 'yesterday'], /knownAt|moment/],
  ] as const)('says what is wrong with %o and ends with another status', async (flags, message) => {
    const { status, err, out } = await quanze('audit', ...flags, '--language', 'en');
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });
});

describe('quanze impact', () => {
  const file = join(folder, 'changes.json');

  it('says what changes would do, and ends with status 3 when something grave would come', async () => {
    writeFileSync(file, JSON.stringify([{ withdrawPower: { power: 'P00096' } }]));
    const { status, out } = await quanze('impact', file, '--as-of', '2016-01-01', '--language', 'en');
    expect(status).toBe(3);
    expect(out).toMatch(/^2016-01-01, revision 1\n/);
    expect(out).toMatch(/Breaks now[^:]*: 2\n {2}CHAIN_BROKEN {2}.* holds only a part of the chain/);
    expect(out).toMatch(/Gets better[^:]*: 2/);
  });

  it('ends with status 0 where nothing grave would come, and prints JSON', async () => {
    writeFileSync(file, JSON.stringify([{ withdrawPower: { power: 'P00032', zone: 'Z03' } }]));
    const { status, out } = await quanze('impact', file, '--as-of', '2016-01-01', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ introduced: [], resolved: [], touched: { delegations: 1 } });
  });

  it('says what the write would refuse, and ends with status 4', async () => {
    const listed = { addToCatalogue: { class: 'CLASS_ONE', power: 'P00096' } };
    writeFileSync(file, JSON.stringify([listed, listed]));
    const { status, out } = await quanze('impact', file, '--as-of', '2016-01-01', '--language', 'en');
    expect(status).toBe(4);
    expect(out).toMatch(
      /Cannot be made as it is[^:]*: [12]\n {2}changes\[[01]\]\.addToCatalogue: .* already/,
    );
  });

  it('says what is wrong with a file or a change, and ends with status 1', async () => {
    for (const [text, message] of [
      ['[', /cannot be read as JSON/],
      ['[{"noSuchChange": {}}]', /noSuchChange/],
      ['[{"withdrawPower": {"power": "?"}}]', /changes\[0\]/],
    ] as const) {
      writeFileSync(file, text);
      const { status, err } = await quanze('impact', file, '--language', 'en');
      expect(status).toBe(1);
      expect(err).toMatch(message);
    }
  });
});

describe('accepted findings in quanze audit', () => {
  it('are told, filtered by, and nothing to fail on', async () => {
    const flags = ['audit', '--as-of', '2016-01-01', '--kinds', 'NO_STEPS', '--language', 'en'];
    const found = JSON.parse((await quanze(...flags, '--json')).out).counts[0].count;
    const accepted = await acceptAll('NO_STEPS', '2016-01-01', 1);
    expect((await quanze(...flags, '--fail-on', 'HIGH')).status).toBe(3);
    expect((await quanze(...flags, '--fail-on', 'HIGH', '--accepted')).status).toBe(0);
    const text = await quanze(...flags, '--accepted');
    expect(text.out).toMatch(/revision 2: 1 findings \(1 accepted\)/);
    expect(text.out).toContain('[accepted until 2016-06-30: 试点期间]');
    expect(JSON.parse((await quanze(...flags, '--open', '--json')).out)).toMatchObject({
      counts: [{ count: found - 1, open: found - 1, accepted: 0 }],
    });
    const file = join(folder, 'accepted.csv');
    await quanze(...flags, '--accepted', '--out', file);
    expect(readFileSync(file, 'utf8').trim().split('\n')[1]).toMatch(
      /,auditor:li,试点期间,,2016-01-01,2016-06-30,2,$/,
    );
    await acceptAll('NO_STEPS', '2016-01-01', found, accepted);
    expect((await quanze(...flags, '--fail-on', 'HIGH')).status).toBe(0);
    expect((await quanze('audit', '--open', '--accepted')).err).toMatch(/--open.*--accepted/);
  });
});
