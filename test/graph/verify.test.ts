import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, type Cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { hashOfChange } from '../../graph/record/change.ts';
import { readHead } from '../../graph/record/read-head.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});

/** An import, three commands, and an import that corrects. */
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
  for (const mutation of [
    'withdrawPower(input: {power: "A1"}, asOf: "2016-01-01")',
    'reclassifyZone(input: {zone: "Z1", class: CLASS_TWO}, asOf: "2016-02-01")',
    'delegatePower(input: {zone: "Z1", power: "A1"}, asOf: "2016-01-01")',
  ])
    await dataOf(ask(`mutation { ${mutation} { revision } }`));
  await importSheets(
    database,
    {
      people: [
        ['code', 'name'],
        ['N1', '甲甲'],
        ['N2', '乙'],
        ['N3', '丙'],
      ],
      catalogueEntries: [['zoneClass', 'power']],
    },
    { replace: ['catalogueEntries'] },
  );
});

const verify = (head?: string) => verifyRecord(database, head, () => undefined);
const tamper = (text: Cypher, params = {}) => database.write((transaction) => transaction.run(text, params));
const messages = async (head?: string) => (await verify(head)).faults.map(({ message }) => message.en);

describe('verify', () => {
  it('finds nothing in a record that nobody touched, and counts what it read', async () => {
    const { hash } = await readHead(database);
    expect(await verify(hash ?? '')).toMatchObject({ revision: 5, hash, faults: [] });
    expect((await verify()).versions).toBeGreaterThan(30);
  });

  it('names a Change that was altered', async () => {
    await tamper(cypher`MATCH (change:Change {revision: 2}) SET change.actor = 'somebody else'`);
    expect(await messages()).toEqual([
      'The Change of revision 2 was altered: its hash is not that of what it says.',
    ]);
  });

  it('names a Change that was altered and hashed anew', async () => {
    const [row] = await database.read(cypher`MATCH (change:Change {revision: 2}) RETURN change {.*}`);
    const { hash: _old, ...said } = row?.[0] as Record<string, unknown>;
    const forged = { ...said, actor: 'somebody else' };
    await tamper(cypher`MATCH (change:Change {revision: 2}) SET change = $properties`, {
      properties: { ...forged, hash: hashOfChange(forged) },
    });
    expect(await messages()).toEqual([
      'The Change of revision 3 does not follow the one before it: one of them was put there.',
    ]);
  });

  it('names a Change that was removed', async () => {
    await tamper(cypher`MATCH (change:Change {revision: 3}) DETACH DELETE change`);
    expect((await messages())[0]).toBe('The Change of revision 3 was removed.');
  });

  it('names a Change that was added', async () => {
    await tamper(
      cypher`CREATE (:Change {revision: 6, at: 1, actor: 'local', operation: 'IMPORT', hash: ''})`,
    );
    expect((await messages()).join()).toContain('The Change of revision 6 was altered');
    await tamper(cypher`MATCH (change:Change {revision: 6}) SET change.revision = 0`);
    expect((await messages())[0]).toBe('There is a Change of revision 0, which no revision has.');
  });

  it('names Changes whose order was changed', async () => {
    await tamper(cypher`
      MATCH (two:Change {revision: 2}), (three:Change {revision: 3})
      SET two.revision = -1 SET three.revision = 2 SET two.revision = 3`);
    expect((await messages())[0]).toContain('The Change of revision 2 was altered');
  });

  it('tells that the end was cut off, when a head that was kept elsewhere is given', async () => {
    const { hash } = await readHead(database);
    await tamper(cypher`
      MATCH (last:Change {revision: 5}), (before:Change {revision: 4}), (head:Head)
      SET head.revision = 4, head.hash = before.hash, head.at = before.at
      DETACH DELETE last`);
    await tamper(cypher`MATCH (version) WHERE version.recordedAt = 5 DETACH DELETE version`);
    await tamper(
      cypher`MATCH (version) WHERE version.supersededAt = 5
        SET version.supersededAt = ${'9007199254740991' as Cypher}, version.touchedAt = version.recordedAt`,
    );
    await tamper(cypher`MATCH (thing) WHERE thing.settledAt = 5 SET thing.settledAt = 1, thing.name = '甲'`);
    expect(await messages()).toEqual([]);
    expect(await messages(hash ?? '')).toEqual([
      `No Change has the hash ${hash}: the end of the record was cut off, or its past was written anew.`,
    ]);
  });

  it('tells that the end was cut off, when the head is as it was', async () => {
    await tamper(cypher`MATCH (change:Change {revision: 5}) DETACH DELETE change`);
    expect((await messages()).join()).toContain('The end of the record was cut off');
  });

  it.each([
    [
      'a version whose words were altered',
      cypher`MATCH (:Department {code: 'C1'})<-[:VERSION_OF]-(v) SET v.name = '别'`,
      'Department C1 was altered',
    ],
    [
      'a version that was altered together with its digest',
      cypher`MATCH (:Department {code: 'C1'})<-[:VERSION_OF]-(v) SET v.digest = 'forged'`,
      'Department C1 was altered',
    ],
    [
      'a version whose days were altered',
      cypher`MATCH (v:Membership) WHERE v.key STARTS WITH 'N2|' SET v.validTo = 20170101`,
      'Membership N2|P1|2015-01-01 was altered',
    ],
    [
      'a version that leads elsewhere',
      cypher`MATCH (v:Responsibility)-[old:STAFF]->(:Person {code: 'N2'}), (other:Person {code: 'N1'}) DELETE old CREATE (v)-[:STAFF]->(other)`,
      'was altered',
    ],
    [
      'a version that hangs on another thing',
      cypher`MATCH (v:Membership)-[old:MEMBER]->(:Person {code: 'N2'}), (other:Person {code: 'N1'}) DELETE old CREATE (v)-[:MEMBER]->(other)`,
      'Membership N2|P1|2015-01-01 was altered: its key does not go with code.',
    ],
    [
      'a version that was removed',
      cypher`MATCH (v:Membership) WHERE v.key STARTS WITH 'N2|' DETACH DELETE v`,
      'Revision 1 wrote 3 versions of memberships, and 2 are there',
    ],
    [
      'a version that was hidden',
      cypher`MATCH (v:Membership) WHERE v.key STARTS WITH 'N2|' SET v.supersededAt = 3`,
      'Membership N2|P1|2015-01-01 is superseded at revision 3, which did not end it.',
    ],
    [
      'a version that was brought back',
      cypher`MATCH (v:DelegationVersion) WHERE v.supersededAt = 2 SET v.supersededAt = ${'9007199254740991' as Cypher}`,
      'Revision 2 superseded Delegation Z1|A1|2015-10-01, which says otherwise.',
    ],
    [
      'a version that was dated back',
      cypher`MATCH (v:DelegationVersion) WHERE v.recordedAt = 4 SET v.recordedAt = 2`,
      'Delegation Z1|A1|2016-01-01 is dated to revision 2, which did not write it.',
    ],
    [
      'a version that no revision wrote',
      cypher`MATCH (p:Person {code: 'N1'}), (post:Post {code: 'P2'}) CREATE (p)<-[:MEMBER]-(v:Membership {key: 'forged', recordedAt: 77, supersededAt: 78, validFrom: 0, validTo: 1, digest: ''})-[:HOLDS]->(post)`,
      'Membership forged is accounted for by no Change: it claims revision 77.',
    ],
    [
      'a version that a revision did not write',
      cypher`MATCH (p:Person {code: 'N1'}), (post:Post {code: 'P2'}) CREATE (p)<-[:MEMBER]-(v:Membership {key: 'forged', recordedAt: 2, supersededAt: 78, validFrom: 0, validTo: 1, digest: ''})-[:HOLDS]->(post)`,
      'Membership forged was altered',
    ],
    [
      'a version that hangs on nothing',
      cypher`CREATE (:Membership {key: 'forged', recordedAt: 2})`,
      'Membership forged hangs on nothing.',
    ],
    [
      'what a settled thing shows',
      cypher`MATCH (thing:Department {code: 'C1'}) SET thing.name = '别'`,
      'Department C1 was altered: it shows what no version of it says (name).',
    ],
    [
      'a thing made by hand',
      cypher`CREATE (:Power {code: 'X1', name: '别', settledAt: 1})`,
      'Power X1 has no version: they were removed, or no revision ever wrote it.',
    ],
    [
      'a step whose order was altered',
      cypher`MATCH (step:Step {code: 'Z1|A1|1'}) SET step.order = 9`,
      'Step Z1|A1|1 was altered: it does not lead to what its code names.',
    ],
    [
      'a delegation that leads to another zone',
      cypher`MATCH (d:Delegation {code: 'Z1|A1'})-[old:TO_ZONE]->(), (z:Zone {code: 'Z2'}) DELETE old CREATE (d)-[:TO_ZONE]->(z)`,
      'Delegation Z1|A1 was altered',
    ],
    [
      'what a Change is about',
      cypher`MATCH (:Change {revision: 2})-[about:ABOUT]->(:Power) DELETE about`,
      'Change 2 leads to other things than it says.',
    ],
  ])('names %s', async (_what, statement, message) => {
    await tamper(statement);
    expect((await messages()).join('\n')).toContain(message);
  });
});
