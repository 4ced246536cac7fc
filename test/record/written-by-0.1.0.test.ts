import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDumpFile } from '../../cli/dump-file.ts';
import { localActor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { restoreDump } from '../../graph/dump/restore-dump.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { allAnswers } from '../support/all-answers.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';

const path = (name: string): string =>
  fileURLToPath(new URL(`../data/record-0.1.0/${name}`, import.meta.url));
const saved = (name: string): Data => JSON.parse(readFileSync(path(name), 'utf8'));

/** The audits that 0.1.0 knew, all that are found in what it wrote. */
const AUDITS_THEN =
  '[NO_STEPS, STEP_UNASSIGNED, RESPONSIBILITY_CONFLICT, ASSIGNMENT_INCOMPLETE, ASSIGNMENT_MISPLACED, STAFF_NOT_IN_POST, LEADER_NOT_IN_OFFICE, CERTIFICATE_MISSING, DUTIES_NOT_SEPARATED, SUPPORT_MISSING, OUTSIDE_CATALOGUE, NOT_FILED, CHAIN_BROKEN, OVERLOADED, BACKDATED, NO_LEGAL_BASIS]';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  const { header, things } = await openDumpFile(path('record.ndjson.gz'));
  await restoreDump(database, header, { things, onProgress: () => undefined });
  ask = asking(database, 'zh', { ...localActor(''), name: 'local' });
  return () => database.close();
});

describe('a record that 0.1.0 wrote', () => {
  it('verifies, with the hash and the versions that it had', async () => {
    const { revision, hash, versions, faults } = await verifyRecord(database, undefined, () => undefined);
    expect({ revision, hash, versions, faults }).toEqual(saved('verified.json'));
  });

  it('has the Changes that it had, under the same cursors', async () => {
    const CHANGES =
      '{ changes(first: 200) { edges { cursor node { revision hash previousHash at operation actor added corrected removed } } } }';
    expect((await dataOf(ask(CHANGES))).changes).toEqual(saved('changes.json'));
  });

  it('has the findings that it had, with their ids, cursors and acceptances', async () => {
    const FINDINGS = `query ($d: Date) { audit(asOf: $d, kinds: ${AUDITS_THEN}) { counts { kind count open accepted }
      findings(first: 500) { edges { cursor node { id kind detail message acceptance { reason } } } } } }`;
    for (const [d, then] of Object.entries<Data>(saved('findings.json'))) {
      const { audit } = await dataOf(ask(FINDINGS, { d }));
      expect(audit.findings).toEqual(then.findings);
      expect(audit.counts.filter(({ count }: Data) => count > 0)).toEqual(
        then.counts.filter(({ count }: Data) => count > 0),
      );
    }
  });

  it('has the ids and cursors that it had', async () => {
    const IDS =
      '{ powers(first: 50, asOf: "2016-03-10") { edges { cursor node { id code delegations { id steps { id } } } } } people(first: 50, asOf: "2016-03-10") { edges { cursor node { id } } } laws(first: 50) { edges { cursor node { id articles { id } } } } }';
    expect(await dataOf(ask(IDS))).toEqual(saved('ids.json'));
  });

  it.each(['2015-11-15', '2016-03-10'])('answers of %s as it did', async (asOf) => {
    const { everything } = await allAnswers(database, { asOf });
    expect(everything).toEqual(saved('answers.json')[asOf].everything);
  });
});

describe('an export that 0.1.0 wrote', () => {
  it('is imported into an empty record without an error', async () => {
    await emptyDatabase(database);
    expect((await importFolder(database, path('export-20160310'))).list).toEqual([]);
  });
});
