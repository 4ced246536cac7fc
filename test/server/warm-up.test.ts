import { readFileSync, readdirSync } from 'node:fs';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PART_READER } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { createLog } from '../../server/log.ts';
import { ASKED_FIRST, ASKED_LATER, type Read, warmUp } from '../../server/warm-up.ts';
import { asking, askingWith, contract } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';

const ALL = [...ASKED_FIRST, ...ASKED_LATER];
const folder = new URL('../../server/warm-up/', import.meta.url);
const lines: Record<string, unknown>[] = [];
const log = createLog({
  level: 'debug',
  secrets: [],
  destination: { write: (line) => void lines.push(JSON.parse(line)) },
});
const { signal } = new AbortController();

let database: Database;
let sent: string[] = [];
beforeAll(async () => {
  database = await connectTestDatabase(({ text }) => sent.push(text));
  await emptyDatabase(database);
});
beforeEach(() => {
  sent = [];
  lines.length = 0;
});
afterAll(() => database.close());

describe('what the service asks before its users do', () => {
  it('is what dashboards ask, word for word', () => {
    const files = readdirSync(folder).map((file) => file.replace('.graphql', ''));
    expect(files.toSorted()).toEqual(ALL.map(({ name }) => name).toSorted());
    for (const name of files) {
      const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
      expect(print(parse(text))).toBe(print(contract(name)));
    }
  });

  it('leaves nothing of a dashboard’s trace to be planned anew', async () => {
    await warmUp(ALL, { read: asking(database) as Read, log, signal });
    expect(lines).toEqual([]);
    const planned = new Set(sent);
    sent = [];
    await asking(database)(contract('power-trace'), { code: 'A1', asOf: '2016-01-01' });
    await asking(database)(contract('accountability'), { code: 'N1', first: 500 });
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter((text) => !planned.has(text))).toEqual([]);
  });

  it('leaves nothing of it to be planned for who sees a part of the city, whichever', async () => {
    await warmUp(ALL, { read: asking(database, 'zh', PART_READER) as Read, log, signal });
    expect(lines).toEqual([]);
    const planned = new Set(sent);
    sent = [];
    for (const claims of [
      { role: 'zone', zone: 'Z1' },
      { role: 'department', department: 'C1' },
    ])
      await askingWith(database, claims)(contract('power-trace'), { code: 'A1', asOf: '2016-01-01' });
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter((text) => !planned.has(text))).toEqual([]);
  });

  it('that cannot be answered is logged, and the service starts all the same', async () => {
    await warmUp(ALL, { read: () => Promise.reject(new Error('away')), log, signal });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 'warn', document: 'power-trace', err: { message: 'away' } });
  });

  it('ends when the service stops, without a word', async () => {
    const stopping = new AbortController();
    let asked = 0;
    const read: Read = () => {
      asked += 1;
      stopping.abort();
      return Promise.reject(new Error('closed'));
    };
    await warmUp(ALL, { read, log, signal: stopping.signal });
    expect({ asked, lines }).toEqual({ asked: 1, lines: [] });
  });
});
