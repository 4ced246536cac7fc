import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type Claims, actorOf } from '../../../domain/access/actor.ts';
import { globalId } from '../../../domain/global-id.ts';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readSheet } from '../../../graph/export/read-sheet.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, askingWith, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { TWO_ZONES } from '../../support/two-zones.ts';

let database: Database;
let everybody: Ask;
let zone: Ask;
let colleague: Ask;
let other: Ask;
let department: Ask;
const as = (claims: Claims) => askingWith(database, claims);

type Change = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const APPLY =
  'mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }';
const give = (ask: Ask, change: Change, asOf = '2016-02-01') => ask(APPLY, { changes: [change], asOf });
const apply = (ask: Ask, change: Change, asOf?: string) => dataOf(give(ask, change, asOf));
const tryOut = (ask: Ask, change: Change) =>
  ask(contract('impact'), { changes: [change], asOf: '2016-02-01' });

beforeAll(async () => {
  database = await connectTestDatabase();
  everybody = asking(database);
  zone = as({ role: 'zone', zone: 'Z1' });
  colleague = as({ role: 'zone', zone: ['Z1', 'Z3'], sub: 'li' });
  other = as({ role: 'zone', zone: 'Z2' });
  department = as({ role: 'department', department: 'C2' });
  await cityAfresh(database, TWO_ZONES);
  await apply(zone, { registerPerson: { code: 'N7', name: '新来' } });
  await apply(department, { registerPerson: { code: 'N8', name: '部门新来' } });
  await apply(as({ role: 'staffing-office' }), { registerPerson: { code: 'N9', name: '编办新来' } });
  return () => database.close();
});

const SEEN = `query ($code: ID!, $id: ID!, $text: String!, $asOf: Date) {
  people(codes: [$code], asOf: $asOf) { totalCount edges { node { name } } }
  person(code: $code, asOf: $asOf) { name }
  node(id: $id, asOf: $asOf) { id }
  search(text: $text, asOf: $asOf) { totalCount }
  handOverPlan(person: $code, asOf: $asOf) { left }
}`;

/** What somebody is told of a person, as true and false. */
async function seenBy(ask: Ask, code: string, asOf = '2016-11-24'): Promise<Data> {
  const id = globalId('Person', code);
  const data = await dataOf(ask(SEEN, { code, id, text: code, asOf }));
  const { people, person, node, search, handOverPlan } = data;
  return [people.totalCount, people.edges.length, search.totalCount, person, node, handOverPlan].map(Boolean);
}
const ALL = Array.from({ length: 6 }, () => true);
const NOTHING = ALL.map(() => false);
const historyOf = async (ask: Ask, code: string) =>
  (
    await dataOf(
      ask('query ($id: ID!) { changes(of: $id) { totalCount } }', { id: globalId('Person', code) }),
    )
  ).changes.totalCount;

/** The kind and the words of the refusal, in which the code given stands for itself. */
async function refusalOf(answer: ReturnType<Ask>, code: string): Promise<unknown> {
  const { errors } = await answer;
  const error = errors?.[0]?.originalError as
    { kind?: string; message?: string; details?: object } | undefined;
  return JSON.parse(
    JSON.stringify([error?.kind, error?.message, error?.details ?? null]).replaceAll(code, 'CODE'),
  );
}

describe('a person whom nothing places', () => {
  it('is seen by the place of whoever recorded them, and by nobody else', async () => {
    for (const [ask, own] of [
      [zone, 'N7'],
      [colleague, 'N7'],
      [department, 'N8'],
      [other, 'none'],
    ] as const)
      for (const code of ['N7', 'N8', 'N9']) {
        expect(await seenBy(ask, code), code).toEqual(code === own ? ALL : NOTHING);
        expect(await historyOf(ask, code)).toBe(code === own ? 1 : 0);
      }
    for (const code of ['N7', 'N8', 'N9']) expect(await seenBy(everybody, code)).toEqual(ALL);
  });

  it('is in nobody else’s comparisons and exports', async () => {
    const document =
      '{ compareDays(from: "1990-01-01", to: "2016-11-24", records: [PERSON]) { totalCount } people(first: 500) { edges { node { code } } } }';
    const of = async (ask: Ask) =>
      (await dataOf(ask(document))).people.edges.map(({ node }: Data) => node.code);
    expect(await of(zone)).toEqual(expect.arrayContaining(['N7']));
    expect((await of(other)).filter((code: string) => ['N7', 'N8', 'N9'].includes(code))).toEqual([]);
    const exported = async (claims: Claims) => {
      const { scope } = actorOf({ sub: 'wang', ...claims }) as Actor;
      const rows: unknown[] = [];
      for await (const { values } of readSheet(database, 'people', { revision: 4, day: 20161124, scope }))
        rows.push(values['code']);
      return rows;
    };
    expect(await exported({ role: 'zone', zone: 'Z1' })).toEqual(expect.arrayContaining(['N7']));
    expect(await exported({ role: 'zone', zone: 'Z2' })).toEqual(['N4']);
    expect(await exported({ role: 'department', department: 'C2' })).toEqual(expect.arrayContaining(['N8']));
  });

  const named: readonly (readonly [string, (person: string) => Change])[] = [
    ['for an appointment', (person) => ({ appoint: { person, post: 'Q1' } })],
    ['to be removed', (person) => ({ removePerson: { person } })],
    ['as staff', (staff) => ({ assignResponsibility: { zone: 'Z2', power: 'B1', step: 1, staff } })],
    ['for a certificate', (person) => ({ issueCertificate: { number: '证7', person } })],
  ];
  it.each(named)('is nobody for others, named %s', async (_as, change) => {
    for (const way of [give, tryOut])
      for (const code of ['N7', 'N8', 'N9'])
        expect(await refusalOf(way(other, change(code)), code)).toEqual(
          await refusalOf(way(other, change('N0')), 'N0'),
        );
  });

  it('is told by a code that cannot be taken only, whoever they are of, in a trial as in a command', async () => {
    const refusals: unknown[] = [];
    for (const way of [give, tryOut])
      for (const code of ['N1', 'N4', 'N7', 'N9'])
        refusals.push(await refusalOf(way(other, { registerPerson: { code, name: '某' } }), code));
    expect(new Set(refusals.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(JSON.stringify(refusals[0])).toContain('The code CODE cannot be taken');
    expect(JSON.stringify(refusals[0])).not.toContain('valid');
    const certificate = { issueCertificate: { number: '证4', person: 'N1' } };
    expect(String(await refusalOf(tryOut(zone, certificate), '证4'))).toMatch(/^conflict,.*cannot be taken/);
  });

  it('is told nothing of by the revision on which a decision was made', async () => {
    const decided = (code: string, change: Change) =>
      refusalOf(
        other(
          'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes, expectedRevision: 1) { revision } }',
          { changes: [change] },
        ),
        code,
      );
    for (const [, change] of named)
      expect(await decided('N7', change('N7'))).toEqual(await decided('N0', change('N0')));
    expect(JSON.stringify(await decided('N7', { registerPerson: { code: 'N7', name: '某' } }))).not.toMatch(
      /revision 2/,
    );
  });

  it('may be named by the place of whoever recorded them, and is another’s once placed there', async () => {
    await apply(colleague, { appoint: { person: 'N7', post: 'P2', validTo: '2016-06-01' } });
    await apply(everybody, { appoint: { person: 'N7', post: 'Q1', validTo: '2016-09-01' } }, '2016-06-01');
    expect(await seenBy(zone, 'N7', '2016-03-01')).toEqual(ALL);
    expect(await seenBy(other, 'N7', '2016-03-01')).toEqual(NOTHING);
    expect(await seenBy(zone, 'N7', '2016-07-01')).toEqual(NOTHING);
    expect(await seenBy(other, 'N7', '2016-07-01')).toEqual(ALL);
    expect(await seenBy(zone, 'N7')).toEqual(ALL);
    expect(await seenBy(other, 'N7')).toEqual(NOTHING);
    const removing = give(other, { removePerson: { person: 'N7' } }, '2016-11-01');
    expect(String(await refusalOf(removing, 'N7'))).toMatch(/^forbidden,/);
    await apply(zone, { appoint: { person: 'N7', post: 'P2' } }, '2016-11-24');
    await apply(zone, { removePerson: { person: 'N7' } }, '2016-11-24');
  });

  it('who was a city import’s is nobody’s when placed no more', async () => {
    await apply(everybody, { removePerson: { person: 'N4' } }, '2016-11-01');
    await apply(everybody, { endResponsibility: { zone: 'Z2', power: 'B1', step: 1 } }, '2016-11-01');
    for (const ask of [zone, other]) {
      expect(await seenBy(ask, 'N4')).toEqual(NOTHING);
      expect(await refusalOf(give(ask, { appoint: { person: 'N4', post: 'P2' } }), 'N4')).not.toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it('is known by the name of who wrote where a Change says no more', async () => {
    const place = (properties: object) =>
      database.write((transaction) =>
        transaction.run(cypher`MATCH (change:Change {revision: 3}) SET change += $properties`, {
          properties,
        }),
      );
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ faults: [] });
    await place({ actorDepartments: null });
    const seen = [await seenBy(department, 'N8'), await seenBy(other, 'N8')];
    await place({ actorDepartments: ['C2'] });
    expect(seen).toEqual([ALL, NOTHING]);
  });

  it('belongs to whoever recorded them anew, after they were taken out of the record', async () => {
    const out = {
      correct: { record: 'PERSON', identity: [{ column: 'code', value: 'N8' }], isVoid: true },
    };
    await apply(everybody, out);
    expect(await seenBy(department, 'N8')).toEqual(NOTHING);
    await apply(other, { registerPerson: { code: 'N8', name: '另一人' } });
    expect(await seenBy(other, 'N8')).toEqual(ALL);
    expect(await seenBy(department, 'N8')).toEqual(NOTHING);
    expect([await historyOf(department, 'N8'), await historyOf(other, 'N8')]).toEqual([0, 1]);
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ faults: [] });
  });
});
