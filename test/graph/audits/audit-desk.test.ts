import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditQuestion } from '../../../questions/audit-question.ts';
import { AuditDesk } from '../../../graph/audits/audit-desk.ts';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { LAYOUTS } from '../../../columns/layout.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { importFolder } from '../../support/workbook.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, fileURLToPath(new URL('../../data/sample-city', import.meta.url)));
  return () => database.close();
});

/** The same database, where reading the whole record waits at a gate; counts the statements that read it. */
function gated() {
  let sent = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const held: Pick<Database, 'read' | 'stream'> = {
    read: (text, params, options) => database.read(text, params, options),
    stream: async (text, params, onRow, options) => {
      sent += 1;
      await gate;
      await database.stream(text, params, onRow, options);
    },
  };
  return { database: held, sent: () => sent, open };
}

const question = (day: number): AuditQuestion => ({
  ...{ day, revision: 1, kinds: ['NOT_FILED'], overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' },
});

const LIMITS = { overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' };

describe('the audit desk', () => {
  it('reads the record once, runs the same audit once, however many ask at that moment, and keeps what it found', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const asked = Array.from({ length: 20 }, () => desk.run(question(20160101), {}));
    gate.open();
    const [first, ...others] = await Promise.all(asked);
    expect(first?.length).toBeGreaterThan(0);
    expect(others.every((each) => each === first)).toBe(true);
    expect(await desk.run(question(20160101), {})).toBe(first);
    expect(gate.sent()).toBe(LAYOUTS.length);
  });

  it('refuses what would wait behind too many, and says when to ask again', async () => {
    const desk = new AuditDesk(database);
    await desk.columns.cityAt(1);
    const asked = Array.from({ length: 30 }, (_, day) => desk.run(question(20160101 + day), {}));
    const refused = (await Promise.allSettled(asked)).filter((each) => each.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ kind: 'busy', details: { retryable: true, retryAfter: 5 } });
  });

  it('tells whoever has no more time how far the columns are, and goes on: nothing is begun anew', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const late = desk.run(question(20160101), { deadline: Date.now() + 20 });
    await expect(late).rejects.toMatchObject({
      kind: 'unavailable',
      details: { retryable: true, rows: 0 },
    });
    const leaving = desk.run(question(20160101), { signal: AbortSignal.timeout(20) });
    await expect(leaving).rejects.toThrow(/did not wait/);
    gate.open();
    expect((await desk.run(question(20160101), {})).length).toBeGreaterThan(0);
    expect(gate.sent()).toBe(LAYOUTS.length);
  });

  it('fails unheard of what goes on for whoever had left before it began', async () => {
    const heard: unknown[] = [];
    const hear = (fault: unknown) => heard.push(fault);
    process.on('unhandledRejection', hear);
    const failing = { read: database.read.bind(database), stream: () => Promise.reject(new Error('gone')) };
    const desk = new AuditDesk(failing);
    const options = { signal: AbortSignal.abort() };
    await expect(desk.run(question(20151201), options)).rejects.toThrow();
    await expect(desk.overview(LIMITS, { day: 20151201, revision: 1 }, options)).rejects.toThrow();
    // Whoever stays is told.
    await expect(desk.run(question(20151202), {})).rejects.toThrow('gone');
    process.off('unhandledRejection', hear);
    expect(heard).toEqual([]);
  });

  it('lets a point read through beside audits', async () => {
    const desk = new AuditDesk(database);
    const audits = [20160101, 20160201, 20160301].map((day) =>
      desk.run({ ...question(day), kinds: null }, {}),
    );
    const [row] = await database.read(cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision`);
    expect(row?.[0]).toBe(1);
    await Promise.all(audits);
  });
});
