import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditQuestion } from '../../../graph/audits/audit-question.ts';
import { AuditDesk } from '../../../graph/audits/audit-desk.ts';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { importFolder } from '../../support/workbook.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, fileURLToPath(new URL('../../data/sample-city', import.meta.url)));
  return () => database.close();
});

/** The same database, whose statements wait at a gate; counts those sent. */
function gated() {
  let sent = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const held: Database = {
    ...database,
    read: async (text, params, options) => {
      sent += 1;
      await gate;
      options?.signal?.throwIfAborted();
      return database.read(text, params, options);
    },
    stream: (text, params, onRow, options) => database.stream(text, params, onRow, options),
    write: (work, options) => database.write(work, options),
    command: (text, params) => database.command(text, params),
    close: () => database.close(),
  };
  return { database: held, sent: () => sent, open };
}

const question = (day: number): AuditQuestion => ({
  day,
  revision: 1,
  kinds: ['NOT_FILED'],
  delegations: null,
  overload: 30,
  backdated: 30,
  timeZone: 'Asia/Shanghai',
});

describe('the audit desk', () => {
  it('runs the same audit once, however many ask at that moment, and keeps what it found', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const asked = Array.from({ length: 20 }, () => desk.run(question(20160101), {}));
    gate.open();
    const [first, ...others] = await Promise.all(asked);
    expect(first?.length).toBeGreaterThan(0);
    expect(others.every((each) => each === first)).toBe(true);
    await desk.run(question(20160101), {});
    expect(gate.sent()).toBe(1);
  });

  it('runs two at a time; others wait their turn, and all are answered', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const asked = [20160101, 20160102, 20160103, 20160104].map((day) => desk.run(question(day), {}));
    await wait(50);
    expect(gate.sent()).toBe(2);
    gate.open();
    const answers = await Promise.all(asked);
    expect(answers.every((each) => each.length > 0)).toBe(true);
    expect(gate.sent()).toBe(4);
  });

  it('refuses what would wait behind too many, and says when to ask again', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const asked = Array.from({ length: 30 }, (_, day) => desk.run(question(20160101 + day), {}));
    const outcomes = Promise.allSettled(asked);
    await wait(50);
    gate.open();
    const refused = (await outcomes).filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(8);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ kind: 'busy', details: { retryable: true, retryAfter: 5 } });
  });

  it('goes on when one asker leaves, and ends when all have left', async () => {
    const gate = gated();
    const desk = new AuditDesk(gate.database);
    const [one, other] = [new AbortController(), new AbortController()];
    const leaving = desk.run(question(20160101), { signal: one.signal });
    const staying = desk.run(question(20160101), { signal: other.signal });
    one.abort();
    await expect(leaving).rejects.toThrow(/did not wait/);
    gate.open();
    expect((await staying).length).toBeGreaterThan(0);

    const second = gated();
    const alone = new AuditDesk(second.database).run(question(20160101), { signal: AbortSignal.timeout(20) });
    await expect(alone).rejects.toThrow(/did not wait/);
    second.open();
  });

  it('tells whoever has no more time that it takes too long', async () => {
    const gate = gated();
    const late = new AuditDesk(gate.database).run(question(20160101), { deadline: Date.now() + 20 });
    await expect(late).rejects.toMatchObject({ kind: 'deadline' });
    gate.open();
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
