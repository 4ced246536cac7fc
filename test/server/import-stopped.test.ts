import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { removeLeftovers } from '../../graph/record/discard.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { csvOf } from '../support/csv.ts';
import { makeZip } from '../workbook/spreadsheet/raw-spreadsheet.ts';
import { startLive } from './live.ts';

describe('a service that is stopped while it takes in a workbook', () => {
  it('ends in order, and the workbook is in the record whole or not at all', async () => {
    const database = await connectTestDatabase();
    await emptyDatabase(database);
    const people = Array.from({ length: 30_000 }, (_, at) => [`N${at}`, '某人']);
    const body = await readFile(await makeZip({ 'people.csv': csvOf([['code', 'name'], ...people]) }));
    const live = await startLive();
    const authorization = `Bearer ${await live.tokenFor({ sub: 'li', role: 'administrator' })}`;
    const response = await fetch(`${live.origin}/import?apply=true`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/zip' },
      body,
    });
    expect(response.status).toBe(202);
    const at = `${live.origin}${response.headers.get('location')}`;
    const progress = async () =>
      ((await (await fetch(at, { headers: { authorization } })).json()) as { progress: { phase: string } })
        .progress.phase;
    await expect.poll(progress, { interval: 10 }).toBe('writing');
    expect(await live.stop()).toBe(0);
    await removeLeftovers(database);
    const { revision, people: count, pendingRevision } = await readStatus(database);
    expect([
      [0, 0],
      [1, 30_000],
    ]).toContainEqual([revision, count]);
    expect(pendingRevision).toBeNull();
    if (revision > 0)
      expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ faults: [] });
    await database.close();
  });
});
