import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, type Cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { removeLeftovers } from '../../graph/record/discard.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { repairRecord } from '../../graph/verify/repair-record.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { asking, dataOf } from '../support/ask.ts';
import { connectTestDatabase } from '../support/database.ts';
import { makeEveryKind } from '../support/every-kind.ts';
import { wholeGraph } from '../support/whole-graph.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});

const tamper = (text: Cypher) => database.write((transaction) => transaction.run(text));
const repair = () => repairRecord(database, () => undefined);
const faults = async () => (await verifyRecord(database, undefined, () => undefined)).faults;
const messages = async () => (await faults()).map(({ message }) => message.en);
/** The graph, but for the node that is kept beside the record. */
const graph = async () => (await wholeGraph(database)).filter((each) => !each.startsWith('[["Head"]'));

const DERIVED_AND_STRAY = [
  cypher`MATCH (n:Department {code: 'C1'}) SET n.name = '别', n.settledAt = 4`,
  cypher`MATCH (n:Power {code: 'A1'}) SET n.bornAt = 5, n.stray = 1`,
  cypher`MATCH (:Post {code: 'X1'})<-[:VERSION_OF]-(v) SET v.searchTexts = ['别'], v.stray = 1`,
  cypher`MATCH (v:Alias {key: 'X1|别名局'}) REMOVE v.searchTerms`,
  cypher`MATCH (v:Alias {key: 'X1|别名局'}) SET v.touchedAt = 1 REMOVE v:Version`,
  cypher`MATCH (:Post {code: 'X1'})<-[:VERSION_OF]-(v) REMOVE v.touchedAt`,
  cypher`MATCH (z:Zone {code: 'Z1'}) REMOVE z:Organization`,
  cypher`MATCH (v:Membership {key: 'X1|X1|2015-01-01'}) REMOVE v:Membership SET v:Zone`,
  cypher`MATCH (d:Delegation {code: 'Z1|X1'})-[old:TO_ZONE]->() DELETE old`,
  cypher`MATCH (s:Step {code: 'Z1|X1|1'}) SET s.order = 7`,
  cypher`MATCH (c:Change {revision: 3})-[about:ABOUT]->() DELETE about`,
  cypher`MATCH (p:Person {code: 'N1'}), (q:Post {code: 'P1'}) CREATE (p)-[:STRAY]->(q)`,
  cypher`MATCH (:Person {code: 'N1'})<-[link:MEMBER]-() SET link.stray = 1`,
  cypher`CREATE (:Power {code: 'X9', name: '别', settledAt: 1}), (:Thing {code: 'X9'}), ()`,
  cypher`MATCH (p:Person {code: 'N1'}), (q:Post {code: 'P2'}) CREATE (p)<-[:MEMBER]-(v:Membership {key: 'N1|P2|2015-01-01', recordedAt: 77, supersededAt: 78, validFrom: 20150101, validTo: 99999999, digest: ''})-[:HOLDS]->(q)`,
  cypher`CREATE (:Change {onceKey: '["local","taken"]', commandId: 'none'})`,
  cypher`MATCH (head:Head) SET head.at = 32503680000000`,
];

describe('what is made of the record', () => {
  beforeAll(() => makeEveryKind(database));

  it('is put right, and what is none of it goes; the record is whole again, and as it was', async () => {
    const before = await graph();
    for (const statement of DERIVED_AND_STRAY) await tamper(statement);
    expect((await faults()).length).toBeGreaterThanOrEqual(DERIVED_AND_STRAY.length);
    const repaired = await repair();
    expect(repaired.length).toBeGreaterThanOrEqual(DERIVED_AND_STRAY.length);
    expect(repaired.find(({ thing }) => thing === 'C1')).toMatchObject({
      kind: 'Department',
      sheet: 'organizations',
    });
    expect(await messages()).toEqual([]);
    expect(await graph()).toEqual(before);
    expect(await repair()).toEqual([]);
    expect(await readStatus(database)).toMatchObject({ pendingRevision: null });
  });

  it('is not put right beside another write, which is told as busy', async () => {
    await tamper(
      cypher`MATCH (h:Head) SET h.pendingRevision = h.revision + 1, h.pendingWriter = '{"host":"elsewhere","pid":1}', h.pendingUntil = timestamp() + 60000`,
    );
    await expect(repair()).rejects.toMatchObject({ kind: 'busy', details: { retryable: true } });
    await tamper(cypher`MATCH (h:Head) REMOVE h.pendingRevision, h.pendingWriter, h.pendingUntil`);
    expect(await messages()).toEqual([]);
  });
});

describe('what was recorded', () => {
  beforeEach(() => makeEveryKind(database));

  it('is not touched: neither what was altered, nor the copy that still tells what it was', async () => {
    await tamper(cypher`MATCH (:Department {code: 'C1'})<-[:VERSION_OF]-(v) SET v.name = '别'`);
    const before = await graph();
    const told = await messages();
    expect(told).toContain('Department C1 was altered: it does not say what was recorded.');
    await repair();
    expect(await graph()).toEqual(before);
    expect(await messages()).toEqual(told);
  });

  it('may be what seems to be none of it: where something is missing, nothing is taken away', async () => {
    await tamper(
      cypher`MATCH (v:Membership {key: 'N2|P1|2015-01-01'})-[link]->() REMOVE v:Membership DELETE link`,
    );
    await tamper(cypher`MATCH (v {key: 'N2|P1|2015-01-01'}) REMOVE v.key, v.digest`);
    const before = await graph();
    await repair();
    expect(await graph()).toEqual(before);
    expect((await faults()).map(({ sheet }) => sheet)).toContain('memberships');
  });
});

describe('a head that names a write which cannot be', () => {
  beforeEach(() => makeEveryKind(database));
  const gone = '{"host":"elsewhere","pid":1}';

  it.each([
    [-5, gone],
    [1, gone],
    [1, 'nobody'],
  ])('of revision %s by %s is named, hides nothing, and takes nothing back', async (revision, writer) => {
    const people = '{ people(first: 50) { totalCount } responsibilities: zones { totalCount } }';
    const before = await dataOf(asking(database)(people));
    await database.write((transaction) =>
      transaction.run(
        cypher`MATCH (h:Head) SET h.pendingRevision = $revision, h.pendingWriter = $writer, h.pendingUntil = 0`,
        { revision, writer },
      ),
    );
    await tamper(cypher`MATCH (v:Responsibility {key: 'Z1|X1|1|2015-10-01|X1'}) SET v.supersededAt = -5`);
    const told = await faults();
    expect(told.map(({ kind }) => kind)).toContain('Head');
    expect(told.find(({ kind }) => kind === 'Responsibility')).toMatchObject({
      sheet: 'responsibilities',
      thing: 'Z1|X1|1|2015-10-01|X1',
    });
    expect(await removeLeftovers(database)).toBe(false);
    expect(await dataOf(asking(database)(people))).toEqual(before);
    await dataOf(
      asking(database)('mutation { registerPerson(input: {code: "N9", name: "己"}) { revision } }'),
    );
    expect((await faults()).map(({ kind }) => kind)).not.toContain('Head');
  });

  it('of a moment to come dates nothing there: the next write follows the last Change', async () => {
    await tamper(cypher`MATCH (head:Head) SET head.at = 32503680000000, head.hash = 'forged'`);
    expect((await faults()).map(({ kind }) => kind)).toEqual(['Head', 'Head']);
    await dataOf(
      asking(database)('mutation { registerPerson(input: {code: "N9", name: "己"}) { revision } }'),
    );
    expect(await messages()).toEqual([]);
    expect(Date.parse((await readStatus(database)).at ?? '')).toBeLessThan(Date.now() + 1000);
  });
});
