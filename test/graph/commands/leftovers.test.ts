import { expect, it } from 'vitest';
import { localActor } from '../../../domain/access/actor.ts';
import { Recorder, type CommandRequest } from '../../../graph/commands/recorder.ts';
import { cypher } from '../../../graph/cypher.ts';
import { PendingRevision } from '../../../graph/record/pending-revision.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';

const LEAVE = cypher`CREATE (:Person {code: 'ghost', bornAt: $revision, settledAt: $revision})<-[:VERSION_OF]-(:PersonVersion {recordedAt: $revision, supersededAt: 9007199254740991})`;
const END_WRITER = cypher`MATCH (h:Head) SET h.pendingWriter = '{"host":"elsewhere","pid":1}', h.pendingUntil = 0`;
const GHOSTS = cypher`RETURN COUNT { (:Person {code: 'ghost'}) }`;

const request: CommandRequest = {
  operation: 'REGISTER_PERSON',
  changes: [{ registerPerson: { code: 'X1', name: '新' } }],
  day: 20160101,
  today: 20160101,
  timeZone: 'UTC',
  input: {},
  actor: localActor('test'),
};

it('a command waits for the removal of what an import left no longer than whoever asked; the removal goes on', async () => {
  let asking = new AbortController();
  const database = await connectTestDatabase(({ kind }) => {
    if (kind === 'command') asking.abort();
  });
  try {
    await cityAfresh(database, SMALL_CITY);
    const pending = await PendingRevision.begin(database);
    await pending.batch((transaction, revision) => transaction.run(LEAVE, { revision }));
    await database.write((transaction) => transaction.run(END_WRITER));

    asking = new AbortController();
    const recorder = new Recorder(database);
    const given = { signal: asking.signal };
    await expect(recorder.write(request, given)).rejects.toMatchObject({
      kind: 'busy',
      details: { retryable: true },
      said: { en: expect.stringContaining('is being removed') },
    });
    const written = () => recorder.write(request, {}).catch(() => 'not yet');
    await expect.poll(written, { timeout: 250_000 }).toBe(2);
    expect(await database.read(GHOSTS)).toEqual([[0]]);
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ faults: [] });
  } finally {
    await database.close();
  }
});
