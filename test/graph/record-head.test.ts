import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf, OPEN_READER, type Actor, type Claims } from '../../domain/access/actor.ts';
import { COMMAND_RIGHTS } from '../../domain/access/rights.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  return () => database.close();
});

const who = (claims: Claims): Actor => {
  const actor = actorOf({ sub: 'li', ...claims });
  if (!actor) throw new Error('no actor');
  return actor;
};

describe('record', () => {
  it('is at revision 0 with no moment before anything was written, and then at the newest Change', async () => {
    const ask = asking(database, 'zh', OPEN_READER);
    const empty = await dataOf(ask('{ record { revision at today timeZone } }'));
    expect(empty.record).toEqual({ revision: 0, at: null, today: '2016-11-24', timeZone: 'Asia/Shanghai' });
    await importSheets(database, SMALL_CITY);
    const { record } = await dataOf(ask('{ record { revision at } }'));
    const { changes } = await dataOf(
      asking(database)('{ changes(first: 1) { edges { node { revision at } } } }'),
    );
    expect(record).toEqual(changes.edges[0].node);
  });
});

describe('viewer', () => {
  const viewerOf = async (actor: Actor, fields: string) =>
    (await dataOf(asking(database, 'zh', actor)(`{ viewer { ${fields} } }`))).viewer;

  it('without a token is a reader who may do nothing else', async () => {
    const viewer = await viewerOf(OPEN_READER, 'name role isKnown zones departments may');
    expect(viewer).toEqual({
      ...{ name: 'reader', role: 'reader', isKnown: false },
      ...{ zones: [], departments: [], may: [] },
    });
  });

  it('of a zone has its codes, and the commands that a zone has', async () => {
    const viewer = await viewerOf(
      who({ role: 'zone', zone: 'Z1' }),
      'name role isKnown zones departments may',
    );
    expect(viewer).toMatchObject({
      name: 'zone/Z1:li',
      role: 'zone',
      isKnown: true,
      zones: ['Z1'],
      departments: [],
    });
    const commands = Object.entries(COMMAND_RIGHTS).flatMap(([name, { zone }]) => (zone ? [name] : []));
    expect(viewer.may).toEqual([...commands, 'applyChanges', 'export', 'history', 'import'].sort());
  });

  it('is told of the commands that it asks about, of which an unknown one is not there', async () => {
    const asked = 'may(commands: ["acceptFinding", "withdrawPower", "history", "nothing"])';
    expect(await viewerOf(who({ role: 'auditor' }), asked)).toEqual({ may: ['acceptFinding', 'history'] });
    expect(await viewerOf(who({ role: 'administrator' }), asked)).toEqual({
      may: ['acceptFinding', 'history', 'withdrawPower'],
    });
  });
});

describe('what a Change is sealed by', () => {
  const CHANGES = '{ changes { edges { node { revision hash previousHash sealed } } } }';

  it('is the text that its hash is over, with the hash of the Change before it', async () => {
    await dataOf(
      asking(database)(
        'mutation { registerPerson(input: {code: "N9", name: "丁"}, asOf: "2016-06-01") { revision } }',
      ),
    );
    const { changes } = await dataOf(asking(database)(CHANGES));
    expect(changes.edges.length).toBeGreaterThan(1);
    for (const { node } of changes.edges) {
      expect(hash('sha256', node.sealed, 'hex')).toBe(node.hash);
      expect(JSON.parse(node.sealed).previousHash ?? null).toBe(node.previousHash);
      expect(JSON.parse(node.sealed).revision).toBe(node.revision);
    }
  });

  it('is not told to a zone of what others did', async () => {
    const { changes } = await dataOf(asking(database, 'zh', who({ role: 'zone', zone: 'Z1' }))(CHANGES));
    for (const { node } of changes.edges) expect(node.sealed).toBeNull();
  });
});
