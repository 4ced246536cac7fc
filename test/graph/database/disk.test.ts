import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { sizeText } from '../../../domain/messages/disk.ts';
import { STATUS } from '../../../domain/messages/outcomes.ts';
import type { Database } from '../../../graph/database/database.ts';
import { Disk, LEAST_ROOM, toldOf } from '../../../graph/database/disk.ts';
import { asRefusal, isOutOfOrder, StatementError } from '../../../graph/database/faults.ts';
import { BYTES_A_ROW, refuseWithoutRoom } from '../../../workbook/room-for-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const said: Bilingual[] = [];
const disk = new Disk(folder, (line) => said.push(line));
const MB = 1024 * 1024;
/** More than any disk has. */
const TOO_MUCH = 2 ** 52;

const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.fail('nothing was refused'),
    (refusal: Refusal) => refusal,
  );

describe('what is written', () => {
  it('is refused below what it needs beside what is always kept free: retryable, with numbers, in two languages', async () => {
    const refusal = await refusalOf(disk.refuseWithout(TOO_MUCH));
    const { left } = await disk.room();
    expect(refusal).toMatchObject({
      kind: 'unavailable',
      details: { retryable: true, reason: 'disk', leftBytes: left, neededBytes: TOO_MUCH + LEAST_ROOM },
    });
    expect(refusal.in('en')).toContain(`The disk of the data has ${sizeText(left)} left`);
    expect(refusal.in('zh')).toContain(`数据所在的磁盘仅剩 ${sizeText(left)}`);
    expect(said).toEqual([]);
  });

  it('is in nobody’s way where the disk cannot be looked at', async () => {
    await new Disk(join(folder, 'none'), () => expect.fail('something was said')).refuseWithout(TOO_MUCH);
  });

  it('by an import is so many bytes for each of its rows', async () => {
    const database = { disk } as unknown as Database;
    const rows = Math.ceil(TOO_MUCH / BYTES_A_ROW);
    const refusal = await refusalOf(refuseWithoutRoom(database, rows));
    expect(refusal.details).toMatchObject({ neededBytes: rows * BYTES_A_ROW + LEAST_ROOM });
    expect(refusal.in('en')).toMatch(/^Taking in \d+ rows needs about \d+ TB, .* nothing was changed\./);
    expect(refusal.in('zh')).toMatch(/^导入 \d+ 行约需磁盘空间 \d+ TB/);
    await refuseWithoutRoom({ disk: undefined } as unknown as Database, rows);
  });
});

describe('what is told of the room', () => {
  it('is, to machines, whether there is enough to write', () => {
    const of = 10 * LEAST_ROOM;
    expect(toldOf({ left: LEAST_ROOM, of })).toEqual({
      ...{ leftBytes: LEAST_ROOM, ofBytes: of, leastBytes: LEAST_ROOM },
      isWritable: true,
    });
    expect(toldOf({ left: LEAST_ROOM - 1, of }).isWritable).toBe(false);
  });

  it('is, to people, what is left, and that nothing is written where that is too little', () => {
    const line = (left: number) =>
      STATUS.disk({ left, of: 420 * MB, isLow: left < LEAST_ROOM }, LEAST_ROOM).en;
    expect(line(300 * MB)).toBe('disk      300 MB of 420 MB left');
    expect(line(9.5 * MB)).toMatch(/^disk {6}9\.5 MB of 420 MB left.*128 MB/);
  });

  it('names the folder and where its disk is mounted', async () => {
    const { zh, en } = await disk.describe();
    expect(en).toMatch(/^the disk of .*quanze-disk-.* has [\d.]+ .?B of [\d.]+ .?B left$/);
    expect(zh).toContain(folder);
  });
});

describe('a database that answers and cannot work', () => {
  const fault = (code: string, message = 'no') => new StatementError(code, new Error(message));
  const RESTART = 'The database has encountered a critical error, and needs to be restarted.';

  it.each<[string, string?]>([
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', RESTART],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed'],
    ['Neo.DatabaseError.Transaction.TransactionLogError'],
    ['Neo.TransientError.General.DatabaseUnavailable'],
    ['Neo.DatabaseError.General.UnknownError', 'java.io.IOException: No space left on device'],
    ['Neo.DatabaseError.Statement.ExecutionFailed', RESTART],
  ])('is known by %s (%s): unavailable, retryable', (code, message) => {
    expect(isOutOfOrder(fault(code, message))).toBe(true);
    const refusal = asRefusal(fault(code, message));
    expect(refusal).toMatchObject({ kind: 'unavailable', details: { retryable: true } });
    expect(isOutOfOrder(refusal)).toBe(true);
  });

  it.each([
    'Neo.ClientError.Statement.SyntaxError',
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    'Neo.TransientError.Transaction.DeadlockDetected',
    'ServiceUnavailable',
  ])('is not one that refuses a statement, or is away (%s)', (code) => {
    expect(isOutOfOrder(fault(code))).toBe(false);
  });
});
