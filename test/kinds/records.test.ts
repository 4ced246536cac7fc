import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
// That it asks for Neo4j is told by what it imports: what is used is loaded below.
import type {} from '../support/database.ts';
import type { Answer, Ask, Data } from '../support/ask.ts';
import { withTrialKinds } from './with-trial-kinds.ts';

const loading = withTrialKinds(async () => ({
  ...(await import('../../domain/access/actor.ts')),
  ...(await import('../support/ask.ts')),
  ...(await import('../support/database.ts')),
  ...(await import('../support/tables.ts')),
  ...(await import('../support/two-zones.ts')),
  ...(await import('../support/workbook.ts')),
}));

let loaded: ReturnType<typeof loading>;
let database: Database;
let ask: Ask;
const as = (claims: Claims): Ask => {
  const actor = loaded.actorOf({ sub: 'wang', ...claims });
  if (!actor) throw new Error('nobody');
  return loaded.asking(database, 'en', actor);
};

beforeAll(async () => {
  loaded = loading();
  database = await loaded.connectTestDatabase();
  ask = loaded.asking(database, 'en');
  return () => database.close();
});

async function afresh(): Promise<void> {
  await loaded.emptyDatabase(database);
  expect((await loaded.importSheets(database, loaded.TWO_ZONES)).list).toEqual([]);
}

const ADD =
  'mutation ($input: AddRecordInput!, $day: Date, $r: Int, $key: String) { addRecord(input: $input, asOf: $day, expectedRevision: $r, idempotencyKey: $key) { revision change { subjects { __typename } } } }';
const END =
  'mutation ($input: EndRecordInput!, $day: Date) { endRecord(input: $input, asOf: $day) { revision } }';
const add = (day: string, input: object, by: Ask = ask, more: object = {}): Promise<Answer> =>
  by(ADD, { input, day, ...more });
const end = (day: string, kind: string, key: object, by: Ask = ask): Promise<Answer> =>
  by(END, {
    input: {
      kind,
      key: Object.entries(key).map(([column, value]) => ({ column, value: value as string | null })),
    },
    day,
  });
const done = async (answer: Promise<Answer>): Promise<number> => {
  const data = await loaded.dataOf(answer);
  return (data.addRecord ?? data.endRecord).revision;
};
const refusal = async (
  answer: Promise<Answer>,
): Promise<{ kind: string; argument: unknown; message: string }> => {
  const { errors } = await answer;
  const error = errors?.[0]?.originalError as { kind: string; details: Data; message: string } | undefined;
  if (!error?.kind) throw new Error(`it was not refused: ${JSON.stringify(errors?.[0]?.message)}`);
  return { kind: error.kind, argument: error.details.argument, message: error.message };
};
const find = async (query: string): Promise<Data> => loaded.dataOf(ask(`{ ${query} }`));
const DESKS = (day: string) =>
  find(`desks(asOf: "${day}") { role department { code } person { code } validFrom validTo }`).then(
    ({ desks }) =>
      desks.map((desk: Data) => [
        desk.role,
        desk.department?.code ?? null,
        desk.person.code,
        desk.validFrom,
        desk.validTo,
      ]),
  );

describe('addRecord', () => {
  beforeAll(afresh);

  it('begins a thing that is there always, on whatever day, and is about it and all it names', async () => {
    const { addRecord } = await loaded.dataOf(
      add('2016-01-01', { notice: { code: 'B1', title: '第一号', kind: 'NOTICE', issuer: 'Z1D1' } }),
    );
    expect(addRecord.change.subjects.map(({ __typename }: Data) => __typename)).toEqual([
      'Notice',
      'Department',
    ]);
    const asked =
      '{ code title kind issuer { __typename ... on Zone { code } ... on Department { code name } } publishedOn media reviewOn }';
    const said = {
      ...{ code: 'B1', title: '第一号', kind: 'NOTICE', publishedOn: null, media: [], reviewOn: null },
      issuer: { __typename: 'Department', code: 'Z1D1', name: '环保分局' },
    };
    for (const day of ['2014-01-01', '2016-11-24'])
      expect(await find(`notice(code: "B1", asOf: "${day}") ${asked}`)).toEqual({ notice: said });
    await done(
      add('2016-01-01', {
        notice: { code: 'B2', title: '第二号', kind: 'RULES', issuer: 'Z1', reviewOn: '2020-01-01' },
      }),
    );
    await done(add('2016-01-01', { notice: { code: 'B10', title: '无主', kind: 'RULES' } }));
    const { notices } = await find(
      'notices { totalCount edges { node { code reviewOn issuer { __typename } } } }',
    );
    expect(notices.totalCount).toBe(3);
    expect(
      notices.edges.map(({ node }: Data) => [node.code, node.issuer?.__typename ?? null, node.reviewOn]),
    ).toEqual([
      ['B1', 'Department', null],
      ['B10', null, null],
      ['B2', 'Zone', '2020-01-01'],
    ]);
  });

  it('refuses a code that is taken, what is not there, and what the sheet refuses, and says where', async () => {
    const row = { code: 'B1', title: '又一', kind: 'NOTICE' };
    expect(await refusal(add('2016-01-01', { notice: row }))).toMatchObject({
      kind: 'conflict',
      argument: 'input.notice.code',
    });
    expect(await refusal(add('2016-01-01', { notice: { ...row, code: 'B3', issuer: 'X9' } }))).toMatchObject({
      ...{ kind: 'not-found', argument: 'input.notice.issuer' },
    });
    expect(await refusal(add('2016-01-01', { notice: { ...row, code: 'B3', title: ' ' } }))).toMatchObject({
      ...{ kind: 'invalid' },
    });
    expect(
      await refusal(add('2016-01-01', { desk: { role: 'LEADING', department: 'Z1D1', person: 'N1' } })),
    ).toMatchObject({
      ...{ kind: 'conflict', argument: 'input.desk.department' },
    });
  });

  it('ends the earlier of what holds once at a time, and ends itself where the next begins', async () => {
    await done(add('2016-01-01', { desk: { role: 'LEADING', person: 'N1' } }));
    await done(add('2016-06-01', { desk: { role: 'LEADING', person: 'N2' } }));
    await done(add('2016-03-01', { desk: { role: 'LEADING', person: 'N3', validTo: '2018-01-01' } }));
    await done(
      add('2016-03-01', { desk: { role: 'LEADING', department: 'C1', person: 'N3', validTo: '2016-04-01' } }),
    );
    expect(await DESKS('2016-02-01')).toEqual([['LEADING', null, 'N1', '2016-01-01', '2016-03-01']]);
    expect(await DESKS('2016-03-01')).toEqual([
      ['LEADING', 'C1', 'N3', '2016-03-01', '2016-04-01'],
      ['LEADING', null, 'N3', '2016-03-01', '2016-06-01'],
    ]);
    expect(await DESKS('2016-07-01')).toEqual([['LEADING', null, 'N2', '2016-06-01', null]]);
    expect(await refusal(add('2016-06-01', { desk: { role: 'LEADING', person: 'N1' } }))).toMatchObject({
      kind: 'conflict',
    });
    const { department } = await find(
      'department(code: "C1", asOf: "2016-03-05") { desks { person { code } } }',
    );
    expect(department.desks).toEqual([{ person: { code: 'N3' } }]);
    expect((await find('desks(people: ["N3"], asOf: "2016-03-01") { role }')).desks).toHaveLength(2);
    expect((await find('desks(people: ["N9"], asOf: "2016-03-01") { role }')).desks).toEqual([]);
    expect((await find('desks(roles: [], asOf: "2016-03-01") { role }')).desks).toEqual([]);
  });

  it('begins a thing that is named by others and a number, in the order of numbers', async () => {
    for (const order of [10, 9])
      await done(add('2016-01-01', { form: { power: 'A1', order, title: `第${order}张`, keeper: 'C1' } }));
    const { power, forms } = await find(
      'power(code: "A1") { forms { order code keeper { code } validFrom validTo } } forms(first: 1) { totalCount pageInfo { endCursor } edges { node { order } } }',
    );
    expect(power.forms.map(({ order }: Data) => order)).toEqual([9, 10]);
    expect(power.forms[0]).toEqual({
      ...{ order: 9, code: 'A1|9', keeper: { code: 'C1' }, validFrom: '2016-01-01', validTo: null },
    });
    expect(forms.totalCount).toBe(2);
    const next = await find(
      `forms(first: 1, after: "${forms.pageInfo.endCursor}") { edges { node { order } } }`,
    );
    expect([...forms.edges, ...next.forms.edges].map(({ node }: Data) => node.order)).toEqual([9, 10]);
    const before = await find('power(code: "A1", asOf: "2015-12-31") { forms { order } }');
    expect(before.power.forms).toEqual([]);
  });

  it('records what happened from its day on, and on no day to come', async () => {
    await done(add('2016-02-01', { hearing: { zone: 'Z1', power: 'A1' } }));
    await done(add('2016-03-01', { hearing: { zone: 'Z1', power: 'A1' } }));
    await done(add('2016-03-01', { hearing: { zone: 'Z2', power: 'B1' } }));
    const asked = 'edges { node { zone { code } power { code } heldOn delegation { mode } result } }';
    const { hearings } = await find(`hearings(asOf: "2016-03-01") { totalCount ${asked} }`);
    expect(hearings.edges.map(({ node }: Data) => [node.zone.code, node.power.code, node.heldOn])).toEqual([
      ['Z1', 'A1', '2016-02-01'],
      ['Z1', 'A1', '2016-03-01'],
      ['Z2', 'B1', '2016-03-01'],
    ]);
    const narrowed = await find(
      `hearings(zones: ["Z1"], from: "2016-02-02", to: "2016-03-01", asOf: "2016-11-24") { ${asked} }`,
    );
    expect(narrowed.hearings.edges).toHaveLength(1);
    expect((await find('hearings(asOf: "2016-02-29") { totalCount }')).hearings.totalCount).toBe(1);
    expect(await refusal(add('2016-02-01', { hearing: { zone: 'Z1', power: 'A1' } }))).toMatchObject({
      kind: 'conflict',
    });
    expect(await refusal(add('2016-11-25', { hearing: { zone: 'Z2', power: 'B1' } }))).toMatchObject({
      kind: 'invalid',
      argument: 'asOf',
    });
    expect(await refusal(add('2015-09-30', { hearing: { zone: 'Z1', power: 'A1' } }))).toMatchObject({
      kind: 'conflict',
    });
    await done(add('2016-03-01', { lesson: { code: 'L9', by: 'C1', notice: 'B1' } }));
    const { lesson, lessons } = await find(
      'lesson(code: "L9") { by { code } beginsOn notice { title } } lessons(by: ["C1"], asOf: "2016-02-29") { totalCount }',
    );
    expect(lesson).toEqual({ by: { code: 'C1' }, beginsOn: '2016-03-01', notice: { title: '第一号' } });
    expect(lessons.totalCount).toBe(0);
    expect((await find('lesson(code: "L9", asOf: "2016-02-29") { code }')).lesson).toBeNull();
  });

  it('is done once under a key, and refused when what it asks has moved', async () => {
    const input = { form: { power: 'A2', order: 1, title: '表' } };
    const revision = await done(add('2016-01-01', input, ask, { key: 'k1' }));
    expect(await done(add('2016-01-01', input, ask, { key: 'k1' }))).toBe(revision);
    await done(end('2016-05-01', 'FORM', { power: 'A2', order: '1' }));
    expect(await refusal(add('2016-02-01', { ...input }, ask, { r: revision - 1 }))).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('what was not yet', () => {
  beforeAll(async () => {
    await afresh();
    expect(
      (
        await loaded.importTables(database, {
          notices: [
            {
              code: 'B1',
              title: '已公布',
              kind: '公告',
              issuer: 'C1',
              publishedOn: '2016-03-01',
              media: '报纸；网站',
              reviewOn: '2018-01-01',
            },
          ],
          hearings: [
            { zone: 'Z1', power: 'A1', heldOn: '2016-02-01', result: '通过', closedOn: '2016-04-01' },
          ],
        } as never)
      ).list,
    ).toEqual([]);
  });

  it.each([
    ['2016-02-29', null, []],
    ['2016-03-01', '2016-03-01', ['PAPER', 'SITE']],
  ] as const)('is not told, nor what came with it: on %s', async (day, publishedOn, media) => {
    const { notice, department, notices, published } = await find(
      `notice(code: "B1", asOf: "${day}") { publishedOn media reviewOn }
       department(code: "C1", asOf: "${day}") { notices(kinds: [NOTICE]) { publishedOn } none: notices(kinds: [RULES]) { code } }
       notices(media: [SITE], asOf: "${day}") { totalCount }
       published: notices(publishedTo: "2016-12-31", asOf: "${day}") { totalCount }`,
    );
    expect(notice).toEqual({ publishedOn, media, reviewOn: '2018-01-01' });
    expect(department).toEqual({ notices: [{ publishedOn }], none: [] });
    expect([notices.totalCount, published.totalCount]).toEqual(publishedOn === null ? [0, 0] : [1, 1]);
  });

  it('is not told of a fact', async () => {
    const on = async (day: string) =>
      (await find(`hearings(asOf: "${day}") { edges { node { closedOn result } } }`)).hearings.edges[0]?.node;
    expect(await on('2016-03-31')).toEqual({ closedOn: null, result: null });
    expect(await on('2016-04-01')).toEqual({ closedOn: '2016-04-01', result: '通过' });
  });
});

describe('endRecord', () => {
  beforeAll(async () => {
    await afresh();
    for (const [day, person] of [
      ['2016-01-01', 'N1'],
      ['2016-09-01', 'N2'],
    ] as const)
      await done(add(day, { desk: { role: 'WORKING', person } }));
    await done(add('2016-01-01', { desk: { role: 'WORKING', department: 'C1', person: 'N3' } }));
  });

  it('ends what holds on the day, and what was to begin after it is gone', async () => {
    await done(end('2016-06-01', 'DESK', { role: '工作岗位', department: null }));
    expect(await DESKS('2016-05-31')).toEqual([
      ['WORKING', 'C1', 'N3', '2016-01-01', null],
      ['WORKING', null, 'N1', '2016-01-01', '2016-06-01'],
    ]);
    expect(await DESKS('2016-09-01')).toEqual([['WORKING', 'C1', 'N3', '2016-01-01', null]]);
  });

  it('is refused where nothing holds, for other kinds, and for what is no column of its identity', async () => {
    expect(await refusal(end('2016-06-01', 'DESK', { role: 'WORKING' }))).toMatchObject({
      kind: 'conflict',
      argument: 'input.key',
    });
    expect(await refusal(end('2016-06-01', 'HEARING', { zone: 'Z1' }))).toMatchObject({
      kind: 'invalid',
      argument: 'input.kind',
    });
    expect(await refusal(end('2016-06-01', 'DESK', { person: 'N3' }))).toMatchObject({
      kind: 'invalid',
      argument: 'input.key',
    });
    expect(await refusal(end('2016-06-01', 'DESK', {}))).toMatchObject({
      kind: 'invalid',
      argument: 'input.key',
    });
  });
});

describe('who may', () => {
  beforeAll(afresh);
  const notice = (code: string, issuer?: string) => ({
    notice: { code, title: '标题', kind: 'NOTICE', issuer },
  });
  const ZONE = { role: 'zone', zone: 'Z1' };
  const DEPARTMENT = { role: 'department', department: 'C1' };

  it('add is said by the kind: roles of the city, and whose own its columns name', async () => {
    await done(add('2016-01-01', notice('D1', 'Z2'), as({ role: 'legal-office' })));
    await done(add('2016-01-01', notice('D2', 'Z1'), as(ZONE)));
    await done(add('2016-01-01', notice('D3', 'Z1D1'), as(ZONE)));
    await done(add('2016-01-01', notice('D4', 'C1'), as(DEPARTMENT)));
    for (const [input, by] of [
      [notice('D5', 'Z2'), ZONE],
      [notice('D5', 'X9'), ZONE],
      [notice('D5'), ZONE],
      [notice('D5', 'C2'), DEPARTMENT],
      [notice('D5', 'C1'), { role: 'reform-office' }],
      [{ lesson: { code: 'D5', by: 'C1' } }, ZONE],
      [{ desk: { role: 'LEADING', person: 'N1' } }, DEPARTMENT],
    ] as const)
      expect(await refusal(add('2016-01-01', input, as(by))), JSON.stringify([input, by])).toMatchObject({
        kind: 'forbidden',
      });
  });

  it('end is said by the kind: of the row as it is recorded', async () => {
    await done(add('2016-01-01', { form: { power: 'A1', order: 1, title: '表', keeper: 'C2' } }));
    await done(add('2016-01-01', { form: { power: 'A1', order: 2, title: '表' } }));
    const key = (order: string) => ({ power: 'A1', order });
    for (const [order, by] of [
      ['1', DEPARTMENT],
      ['2', DEPARTMENT],
      ['3', DEPARTMENT],
      ['1', ZONE],
    ] as const)
      expect(await refusal(end('2016-02-01', 'FORM', key(order), as(by)))).toMatchObject({
        kind: 'forbidden',
      });
    await done(end('2016-02-01', 'FORM', key('1'), as({ role: 'department', department: 'C2' })));
  });

  it('sees it is said by whose it is', async () => {
    await done(add('2016-02-01', { hearing: { zone: 'Z1', power: 'A1' } }, as(ZONE)));
    const count = async (by: Ask) =>
      (await loaded.dataOf(by('{ hearings { totalCount } }'))).hearings.totalCount;
    expect(await count(as(ZONE))).toBe(1);
    expect(await count(as({ role: 'zone', zone: 'Z2' }))).toBe(0);
    expect(await count(as(DEPARTMENT))).toBe(1);
    expect(await count(as({ role: 'department', department: 'C2' }))).toBe(0);
  });
});

/** Impact is asked of threads that know the declared kinds alone. */
describe('several at once', () => {
  it('come to what each does, and see each other', async () => {
    await afresh();
    const changes = [{ addRecord: { form: { power: 'A1', order: 1, title: '表' } } }];
    const apply =
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes, asOf: "2016-01-01") { revision } }';
    const end = {
      endRecord: {
        kind: 'FORM',
        key: [
          { column: 'power', value: 'A1' },
          { column: 'order', value: '1' },
        ],
      },
    };
    await loaded.dataOf(ask(apply, { changes }));
    expect((await find('forms(asOf: "2016-01-01") { totalCount }')).forms.totalCount).toBe(1);
    const both = [{ addRecord: { form: { power: 'A1', order: 2, title: '表' } } }, end];
    await loaded.dataOf(ask(apply, { changes: both }));
    expect((await find('forms { edges { node { order } } }')).forms.edges).toEqual([{ node: { order: 2 } }]);
  });
});
