import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { asking, askingWith, contract, dataOf, type Ask } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { TWO_ZONES } from '../../support/two-zones.ts';

let database: Database;
let everybody: Ask;
let zone: Ask;
let department: Ask;
const as = (claims: Claims) => askingWith(database, claims);

beforeAll(async () => {
  database = await connectTestDatabase();
  everybody = asking(database);
  zone = as({ role: 'zone', zone: 'Z1' });
  department = as({ role: 'department', department: 'C1' });
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, TWO_ZONES);
});

const DAY = '2016-02-01';
type Change = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const apply = (ask: Ask, change: Change, asOf = DAY) =>
  ask(
    'mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }',
    { changes: [change], asOf },
  );
const tryOut = (ask: Ask, change: Change) => ask(contract('impact'), { changes: [change], asOf: DAY });

/** The kind and the words of the refusal, in which the code given stands for itself. */
async function refusalOf(answer: ReturnType<Ask>, code = ''): Promise<unknown> {
  const { errors } = await answer;
  const error = errors?.[0]?.originalError as { kind?: string; message?: string } | undefined;
  return [error?.kind, code ? error?.message?.replaceAll(code, 'CODE') : error?.message];
}

describe('somebody of another zone', () => {
  const named: readonly (readonly [string, (person: string) => Change])[] = [
    ['as staff', (staff) => ({ assignResponsibility: { zone: 'Z1', power: 'A1', step: 2, staff } })],
    ['as leader', (leader) => ({ assignResponsibility: { zone: 'Z1', power: 'A1', step: 2, leader } })],
    ['for an appointment', (person) => ({ appoint: { person, post: 'P2' } })],
    ['for the end of one', (person) => ({ endMembership: { person, post: 'P1' } })],
    [
      'to hand over to',
      (toPerson) => ({
        handOverResponsibilities: {
          fromPerson: 'N3',
          toPerson,
          of: [{ zone: 'Z1', power: 'A1', step: 1 }],
        },
      }),
    ],
    ['to be removed', (person) => ({ removePerson: { person } })],
  ];
  it.each(named)('is not told apart from nobody, named %s', async (_as, change) => {
    for (const give of [apply, tryOut]) {
      const theirs = await refusalOf(give(zone, change('N4')), 'N4');
      expect(theirs).toEqual(await refusalOf(give(zone, change('nobody')), 'nobody'));
      expect(theirs).toEqual(await refusalOf(give(zone, change('n4')), 'n4'));
      expect(String(theirs)).toMatch(/There is no person CODE|not for zone/);
    }
    expect((await readHead(database)).revision).toBe(1);
  });

  it('has no certificate either', async () => {
    const change = (number: string) => ({ revokeCertificate: { number } });
    expect(await refusalOf(tryOut(zone, change('证4')), '证4')).toEqual(
      await refusalOf(tryOut(zone, change('证9')), '证9'),
    );
  });

  it('who was just registered can be appointed; who has left a post there is nobody’s whom a city import recorded', async () => {
    await dataOf(apply(zone, { registerPerson: { code: 'N9', name: '新' } }));
    await dataOf(apply(zone, { appoint: { person: 'N9', post: 'P2' } }));
    await dataOf(apply(everybody, { removePerson: { person: 'N4' } }));
    await dataOf(apply(everybody, { endResponsibility: { zone: 'Z2', power: 'B1', step: 1 } }));
    expect(
      await refusalOf(apply(zone, { appoint: { person: 'N4', post: 'P2' } }, '2016-11-24'), 'N4'),
    ).toEqual(await refusalOf(apply(zone, { appoint: { person: 'N0', post: 'P2' } }, '2016-11-24'), 'N0'));
    await dataOf(apply(everybody, { appoint: { person: 'N4', post: 'P2' } }));
  });
});

describe('a day in the past', () => {
  it('gives nobody back a post that has gone to another', async () => {
    await dataOf(apply(everybody, { movePost: { post: 'P2', department: 'Z2D1' } }, '2016-01-01'));
    const change = { appoint: { person: 'N2', post: 'P2' } };
    for (const asOf of ['2015-06-01', '2016-06-01'])
      expect(await refusalOf(apply(zone, change, asOf))).toEqual(['forbidden', expect.any(String)]);
  });

  it('gives no department back a power that has gone to another', async () => {
    await dataOf(apply(everybody, { revisePower: { power: 'A1', department: 'C2' } }, '2016-01-01'));
    const change = { recordFiling: { zone: 'Z1', power: 'A1', filedOn: '2015-10-20' } };
    expect(await refusalOf(apply(department, change, '2015-12-01'))).toEqual([
      'forbidden',
      expect.any(String),
    ]);
  });

  it('to come is planned for what will be theirs', async () => {
    await dataOf(
      apply(
        everybody,
        { registerPost: { code: 'P9', name: '新岗', kind: 'LEADING', department: 'Z1D1' } },
        '2017-01-01',
      ),
    );
    await dataOf(apply(zone, { appoint: { person: 'N3', post: 'P9' } }, '2017-02-01'));
  });
});

describe('what would become', () => {
  it.each<[string, (zone: string) => Change]>([
    ['a capacity', (code) => ({ removeCapacity: { zone: code, element: 'E1' } })],
    ['a capacity to come', (code) => ({ addCapacity: { zone: code, element: 'E1' } })],
    ['who answers', (code) => ({ endResponsibility: { zone: code, power: 'B1', step: 1, staff: 'N4' } })],
    ['who holds a post', () => ({ endMembership: { person: 'N3', post: 'Q1' } })],
    [
      'a correction',
      () => ({
        correct: {
          record: 'MEMBERSHIP',
          identity: [
            { column: 'person', value: 'N4' },
            { column: 'post', value: 'Q1' },
            { column: 'validFrom', value: '2015-01-01' },
          ],
          isVoid: true,
        },
      }),
    ],
  ])('of another, of %s, is not tried for a zone', async (_what, change) => {
    expect(await refusalOf(tryOut(zone, change('Z2')))).toEqual(['forbidden', expect.any(String)]);
    expect(await refusalOf(tryOut(zone, change('nowhere')))).toEqual(['forbidden', expect.any(String)]);
  });

  it('of what is public is tried, and counts and names what is theirs', async () => {
    const touchedBy = async (ask: Ask, change: Change) => (await dataOf(tryOut(ask, change))).impact.touched;
    const post = { abolishPost: { post: 'Q1' } };
    expect(await touchedBy(everybody, post)).toMatchObject({ delegations: 1, steps: 1, people: 1 });
    expect(await touchedBy(zone, post)).toEqual({
      ...{ zones: [], chains: [], powers: [] },
      ...{ delegations: 0, steps: 0, people: 0 },
    });
    const power = { withdrawPower: { power: 'A1' } };
    expect(await touchedBy(zone, power)).toEqual(await touchedBy(everybody, power));
    expect((await touchedBy(zone, power)).people).toBeGreaterThan(0);
  });
});
