import { beforeAll, describe, expect, it } from 'vitest';
import { Columns } from '../../../graph/columns/columns.ts';
import { cypher, type Cypher } from '../../../graph/cypher.ts';
import type { Database, Params } from '../../../graph/database/database.ts';
import { rerunMigrations } from '../../../graph/database/migrate.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { randomCity } from '../../oracle/random-city.ts';
import { asking, dataOf } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase, profile } from '../../support/database.ts';
import { wholeGraph } from '../../support/whole-graph.ts';
import { importSheets } from '../../support/workbook.ts';

const REGISTER =
  'mutation ($code: ID!) { registerPerson(input: { code: $code, name: "新人" }) { revision } }';
const RENAME = `mutation {
  correct(input: { record: PERSON, identity: [{ column: "code", value: "N901" }], values: [{ column: "name", value: "改名" }] }) { revision }
}`;

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, randomCity(21));
  return () => database.close();
});

/** Columns that are up to the head, and what they send from then on. */
async function held() {
  const sent: (readonly [Cypher, Params])[] = [];
  const columns = new Columns({
    read: (text, params = {}, options) => {
      sent.push([text, params]);
      return database.read(text, params, options);
    },
    stream: (text, params, ...how) => {
      sent.push([text, params]);
      return database.stream(text, params, ...how);
    },
  });
  await columns.cityAt((await readHead(database)).revision);
  return { columns, sent };
}

describe('catching up', () => {
  it('touches what was recorded since, however much the record has', async () => {
    const { columns, sent: all } = await held();
    const before = all.length;
    await dataOf(asking(database)(REGISTER, { code: 'N901' }));
    await dataOf(asking(database)(RENAME));
    const { revision } = await readHead(database);
    await columns.cityAt(revision);
    const sent = all.slice(before);
    expect(sent.length).toBe(5);
    let touched = 0;
    for (const [text, params] of sent) {
      const { operators, hits } = await profile(text, params);
      expect(
        operators.filter((each) => /Scan/.test(each) && !each.includes('Index')),
        text,
      ).toEqual([]);
      touched += hits;
    }
    expect(touched).toBeLessThan(100);
  });
});

describe('a record of an earlier version', () => {
  it('has by a migration what its versions are found by since, and is whole', async () => {
    const before = await wholeGraph(database);
    await database.command(cypher`MATCH (version:Version) REMOVE version:Version, version.touchedAt`);
    expect((await verifyRecord(database, undefined, () => undefined)).faults.length).toBeGreaterThan(30);
    await rerunMigrations(database, (number) => number === 14);
    expect(await wholeGraph(database)).toEqual(before);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
