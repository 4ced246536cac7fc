import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type Claims, actorOf } from '../../../domain/access/actor.ts';
import { globalId } from '../../../domain/global-id.ts';
import type { Database } from '../../../graph/database/database.ts';
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
const apply = (ask: Ask, changes: readonly Change[], asOf = '2016-02-01') =>
  dataOf(
    ask(
      'mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }',
      { changes, asOf },
    ),
  );

/** Nine revisions, each of whose it is said beside it. */
beforeAll(async () => {
  database = await connectTestDatabase();
  everybody = asking(database);
  zone = as({ role: 'zone', zone: 'Z1' });
  colleague = as({ role: 'zone', zone: 'Z1', sub: 'li' });
  other = as({ role: 'zone', zone: 'Z2' });
  department = as({ role: 'department', department: 'C1' });
  const reform = as({ role: 'reform-office', sub: 'zhao' });
  const staffing = as({ role: 'staffing-office', sub: 'qian' });
  await cityAfresh(database, TWO_ZONES); // 1: everybody's
  await apply(zone, [{ assignResponsibility: { zone: 'Z1', power: 'A1', step: 2, staff: 'N3' } }]); // 2: Z1, and of C1's power
  await apply(other, [{ endResponsibility: { zone: 'Z2', power: 'B1', step: 1 } }]); // 3: Z2
  await apply(reform, [
    { delegatePower: { zone: 'Z1', power: 'A2' } },
    { delegatePower: { zone: 'Z2', power: 'A2' } },
  ]); // 4: both zones, and of C1's power
  await apply(staffing, [{ renameDepartment: { department: 'Z1D1', name: '生态分局' } }]); // 5: Z1
  await apply(staffing, [{ registerPerson: { code: 'N9', name: '新' } }]); // 6: Z1's from 7 on
  await apply(staffing, [{ appoint: { person: 'N9', post: 'P2' } }]); // 7: Z1
  await apply(reform, [{ defineChain: { code: 'K9', name: '新链' } }]); // 8: nobody's
  await apply(staffing, [{ dissolveDepartment: { department: 'Z1D1' } }], '2017-01-01'); // 9: Z1, who worked there
  return () => database.close();
});

const DOCUMENT = `query ($of: ID, $first: Int, $after: String, $actor: String, $operation: String, $revisions: [Int!], $knownAt: DateTime) {
  changes(of: $of, first: $first, after: $after, actor: $actor, operation: $operation, revisions: $revisions, knownAt: $knownAt) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { revision at actor operation source input idempotencyKey added corrected removed digest hash previousHash
      subjects { __typename id ... on Power { code } ... on Zone { code } } } } } }`;

async function changesOf(ask: Ask, variables: object = {}): Promise<Data[]> {
  const { changes } = await dataOf(ask(DOCUMENT, { first: 500, ...variables }));
  expect(changes.edges).toHaveLength(changes.totalCount);
  return changes.edges.map(({ node }: Data) => node);
}
const revisionsOf = async (ask: Ask, variables: object = {}) =>
  (await changesOf(ask, variables)).map(({ revision }) => revision);

describe('the history of a zone or a department', () => {
  it('is what wrote of its own, whoever wrote it', async () => {
    expect(await revisionsOf(everybody)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await revisionsOf(zone)).toEqual([9, 7, 6, 5, 4, 2, 1]);
    expect(await revisionsOf(other)).toEqual([4, 3, 1]);
    expect(await revisionsOf(department)).toEqual([4, 2, 1]);
  });

  it('is as it was known', async () => {
    const [at] = (await changesOf(everybody)).filter(({ revision }) => revision === 6).map((each) => each.at);
    // Nobody could say then that the one who was registered would be theirs.
    expect(await revisionsOf(zone, { knownAt: at })).toEqual([5, 4, 2, 1]);
  });

  it('comes in pages, and takes filters', async () => {
    const found: number[] = [];
    for (let after: string | null = null; ;) {
      const { changes }: Data = await dataOf(zone(DOCUMENT, { first: 2, after }));
      expect(changes.totalCount).toBe(7);
      found.push(...changes.edges.map(({ node }: Data) => node.revision));
      after = changes.pageInfo.endCursor;
      if (!changes.pageInfo.hasNextPage) break;
    }
    expect(found).toEqual([9, 7, 6, 5, 4, 2, 1]);
    expect(await revisionsOf(zone, { operation: 'IMPORT' })).toEqual([1]);
    expect(await revisionsOf(zone, { actor: 'zone/Z2:wang' })).toEqual([]);
    expect(await revisionsOf(everybody, { revisions: [8, 3, 99] })).toEqual([8, 3]);
    expect(await revisionsOf(zone, { revisions: [3, 2] })).toEqual([2]);
    expect(await revisionsOf(everybody, { revisions: [] })).toEqual([]);
  });

  it('of a thing is what was written of it and is theirs: of another’s thing nothing, as of what is not there', async () => {
    const of = (type: string, code: string) => ({ of: globalId(type, code) });
    expect(await revisionsOf(zone, of('Delegation', 'Z1|A2'))).toEqual([4]);
    expect(await revisionsOf(zone, of('Department', 'Z1D1'))).toEqual([9, 5, 2, 1]);
    expect(await revisionsOf(zone, of('Power', 'A1'))).toEqual([2, 1]);
    expect(await revisionsOf(department, of('Power', 'A1'))).toEqual([2, 1]);
    for (const [type, code] of [
      ['Person', 'N4'],
      ['Delegation', 'Z2|B1'],
      ['Zone', 'Z2'],
      ['Chain', 'K9'],
      ['Person', 'nobody'],
    ] as const)
      expect(await revisionsOf(zone, of(type, code))).toEqual([]);
    expect(await revisionsOf(everybody, of('Person', 'N4'))).toEqual([3, 1]);
  });

  it('tells of a Change who, when and which command, and of what it did no more than what is theirs', async () => {
    const find = async (ask: Ask, revision: number) =>
      (await changesOf(ask)).find((each) => each.revision === revision);
    const whole = await find(everybody, 4);
    expect(whole.added).toBe(2);
    expect(whole.subjects.length).toBeGreaterThan(3);
    const own = {
      ...{ revision: 4, at: whole.at, actor: 'reform-office:zhao', operation: 'APPLY_CHANGES' },
      ...{ hash: whole.hash, previousHash: whole.previousHash },
      ...{ input: null, source: null, idempotencyKey: null, digest: null },
    };
    expect(await find(zone, 4)).toEqual({
      ...own,
      ...{ added: 1, corrected: 0, removed: 0 },
      subjects: expect.arrayContaining([{ __typename: 'Zone', id: globalId('Zone', 'Z1'), code: 'Z1' }]),
    });
    const told = JSON.stringify(await find(zone, 4));
    for (const theirs of [globalId('Zone', 'Z2'), globalId('Delegation', 'Z2|A2')])
      expect([told.includes(theirs), JSON.stringify(whole).includes(theirs)]).toEqual([false, true]);
    // The power is its department's, and both delegations are of it.
    expect(await find(department, 4)).toMatchObject({ ...own, added: 2 });
    expect((await find(department, 4)).subjects).toContainEqual(
      expect.objectContaining({ __typename: 'Power', code: 'A2' }),
    );
  });

  it('counts of an import what is theirs', async () => {
    const [import1] = (await changesOf(other)).slice(-1);
    // A zone, a department, a post, a person with a membership and a certificate, a capacity, a delegation, a step, who answers.
    expect(import1).toMatchObject({ operation: 'IMPORT', added: 10, corrected: 0, removed: 0, source: null });
    const rename = (await changesOf(zone)).find(({ revision }) => revision === 5);
    const whole = (await changesOf(everybody)).find(({ revision }) => revision === 5);
    const counts = ({ added, corrected, removed }: Data) => [added, corrected, removed];
    expect(counts(rename)).toEqual(counts(whole));
  });

  it('tells whole what somebody did themselves, and a colleague of the same zone not what they asked for', async () => {
    const whole = (await changesOf(everybody)).find(({ revision }) => revision === 2);
    expect((await changesOf(zone)).find(({ revision }) => revision === 2)).toEqual(whole);
    const seen = (await changesOf(colleague)).find(({ revision }) => revision === 2);
    expect(seen).toMatchObject({ actor: 'zone/Z1:wang', input: null, added: whole.added });
  });

  it('is told by the document of the contract, and the record of one’s own things too', async () => {
    const { changes } = await dataOf(
      zone(contract('history').definitions[0]?.loc?.source.body.split('query PowerAsRecorded')[0] ?? ''),
    );
    expect(changes.totalCount).toBe(7);
  });

  it('needs a token', async () => {
    const open = asking(database, 'zh', {
      ...(actorOf({ sub: 'x', role: 'reader' }) as Actor),
      isAnonymous: true,
    });
    expect((await open('{ changes { totalCount } }')).errors?.[0]?.originalError).toMatchObject({
      kind: 'unauthenticated',
    });
  });
});
