import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
});

const APPLY = 'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';
const apply = async (d: string, ...c: readonly Data[]): Promise<Data> => dataOf(ask(APPLY, { c, d }));
const refusal = async (d: string, ...c: readonly Data[]): Promise<string> => {
  const { data, errors } = await ask(APPLY, { c, d });
  expect(data?.applyChanges).toBeNull();
  return String(errors?.[0]?.message);
};
const read = async (d: string, fields: string): Promise<Data> =>
  dataOf(ask(`query ($d: Date) { ${fields} }`, { d }));
const stepsOn = async (d: string): Promise<Data> =>
  (await dataOf(ask(contract('power-trace'), { code: 'A1', asOf: d }))).power.delegations[0].steps;
const staffOn = async (d: string, step: number): Promise<Data> =>
  (await stepsOn(d))[step - 1].responsibilities.map(({ staff, leader }: Data) => [leader?.code, staff?.code]);
const isWhole = async () =>
  expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);

describe('responsibilities', () => {
  it('endResponsibility ends those of a step, or of one member of staff', async () => {
    const step = { zone: 'Z1', power: 'A1', step: 1 };
    await apply('2015-10-10', { endResponsibility: { ...step, staff: 'N2' } });
    expect(await staffOn('2015-10-09', 1)).toEqual([['N1', 'N2']]);
    expect(await staffOn('2015-10-10', 1)).toEqual([]);
    expect(await staffOn('2015-11-15', 1)).toEqual([['N1', 'N3']]);
    await apply('2015-12-01', { endResponsibility: step });
    expect(await staffOn('2015-12-01', 1)).toEqual([]);
    expect(await refusal('2015-12-01', { endResponsibility: step })).toContain('Nobody answers for step 1');
    await isWhole();
  });

  it('handOverResponsibilities gives all that a person answers for to another, from that day', async () => {
    await apply('2016-02-01', { handOverResponsibilities: { fromPerson: 'N1', toPerson: 'N3' } });
    expect(await staffOn('2016-01-31', 2)).toEqual([['N1', 'N1']]);
    expect(await staffOn('2016-02-01', 2)).toEqual([['N3', 'N3']]);
    expect(await staffOn('2016-02-01', 1)).toEqual([['N3', 'N3']]);
    await isWhole();
  });

  it.each([
    ['what comes to say the same twice is said once, in the record as in its impact', 'P1', 1, '2016-02-01'],
    ['two that begin on one day with the same staff stay two, and can be ended', 'P2', 2, '2016-02-02'],
  ])('%s', async (_rule, post, left, day) => {
    await importSheets(database, {
      responsibilities: [
        ['zone', 'power', 'step', 'department', 'leader', 'section', 'post', 'staff', 'validFrom', 'validTo'],
        ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2016-01-10', ''],
        ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', post, 'N3', '2016-01-20', ''],
      ],
    });
    const step = { zone: 'Z1', power: 'A1', step: 1 };
    const change = { handOverResponsibilities: { fromPerson: 'N1', toPerson: 'N3', of: [step] } };
    const held = async () => (await staffOn(day, 1)).filter(([, staff]: Data) => staff === 'N3').length;
    const conflicts =
      'audit(kinds: [RESPONSIBILITY_CONFLICT], asOf: $d) { findings { edges { node { id } } } }';
    const found = async () =>
      (await read(day, conflicts)).audit.findings.edges.map(({ node }: Data) => node.id);
    const before = await found();
    const QUESTION =
      'query ($c: [ChangeInput!]!, $d: Date) { impact(changes: $c, asOf: $d) { resolved { id kind } } }';
    const { impact } = await dataOf(ask(QUESTION, { c: [change], d: day }));
    await apply(day, change);
    const resolved = impact.resolved.filter(({ kind }: Data) => kind === 'RESPONSIBILITY_CONFLICT');
    const after = await found();
    expect(resolved.map(({ id }: Data) => id)).toEqual(before.filter((id: string) => !after.includes(id)));
    expect(await held()).toBe(left);
    await isWhole();
    await apply(day, { endResponsibility: { ...step, staff: 'N3' } });
    expect(await held()).toBe(0);
    await isWhole();
  });

  it('handOverResponsibilities of chosen steps leaves the others; of a post changes the post alone', async () => {
    const of = [{ zone: 'Z1', power: 'A1', step: 2 }];
    await apply('2016-02-01', { handOverResponsibilities: { fromPerson: 'N1', toPerson: 'N3', of } });
    expect(await staffOn('2016-02-01', 1)).toEqual([['N1', 'N3']]);
    await apply('2016-02-01', { handOverResponsibilities: { fromPost: 'P1', toPost: 'P2' } });
    expect((await stepsOn('2016-02-01'))[0].responsibilities[0].post.code).toBe('P2');
    expect((await stepsOn('2016-01-31'))[0].responsibilities[0].post.code).toBe('P1');
  });

  it.each([
    [
      'to somebody without a post',
      '2016-02-01',
      { fromPerson: 'N1', toPerson: 'N2' },
      'N2 holds no post on 2016-02-01',
    ],
    [
      'to who answers for it already',
      '2015-11-20',
      { fromPerson: 'N1', toPerson: 'N3', of: [] },
      'N1 answers for nothing of that',
    ],
    [
      'of a person to a post',
      '2016-02-01',
      { fromPerson: 'N1', toPost: 'P2' },
      'Either fromPerson and toPerson',
    ],
  ])('handOverResponsibilities %s is refused', async (_what, day, input, message) => {
    expect(await refusal(day, { handOverResponsibilities: input })).toContain(message);
  });
});

describe('people and posts', () => {
  it('registerPerson, registerPost, appoint, issueCertificate; then the person answers for a step', async () => {
    await apply(
      '2016-03-01',
      { registerPerson: { code: 'N9', name: '新人' } },
      { registerPost: { code: 'P9', name: '新岗', kind: 'WORKING', department: 'Z1D1', section: 'S1' } },
      { appoint: { person: 'N9', post: 'P9', validTo: '2016-09-01' } },
      { issueCertificate: { number: '证9', person: 'N9' } },
      {
        assignResponsibility: {
          zone: 'Z1',
          power: 'A1',
          step: 2,
          department: 'Z1D1',
          leader: 'N1',
          section: 'S1',
          post: 'P9',
          staff: 'N9',
        },
      },
    );
    const { person } = await read(
      '2016-03-01',
      'person(code: "N9", asOf: $d) { name certificates { number } memberships { post { code section { code } } validTo } responsibilities { edges { node { step { order } role } } } }',
    );
    expect(person).toEqual({
      name: '新人',
      certificates: [{ number: '证9' }],
      memberships: [{ post: { code: 'P9', section: { code: 'S1' } }, validTo: '2016-09-01' }],
      responsibilities: { edges: [{ node: { step: { order: 2 }, role: 'STAFF' } }] },
    });
    expect((await read('2016-02-29', 'post(code: "P9", asOf: $d) { code }')).post).toBeNull();
    expect(await refusal('2016-03-01', { appoint: { person: 'N9', post: 'P9' } })).toContain(
      'holds from 2016-03-01 to 2016-09-01 already',
    );
    expect(
      await refusal('2016-03-01', { appoint: { person: 'N9', post: 'P2', validTo: '2016-03-01' } }),
    ).toContain('ends on or before');
    expect(await refusal('2016-03-01', { registerPerson: { code: 'N1', name: '重' } })).toContain(
      'The code N1 cannot be taken.',
    );
    await isWhole();
  });

  it('endMembership, revokeCertificate and movePost', async () => {
    await apply('2016-03-01', { setUpSection: { code: 'S2', name: '执法科', department: 'Z1D1' } });
    await apply(
      '2016-03-01',
      { endMembership: { person: 'N3', post: 'P1' } },
      { movePost: { post: 'P1', department: 'Z1D1', section: 'S2' } },
    );
    await apply('2015-06-01', { revokeCertificate: { number: '证1' } });
    const on = (d: string) =>
      read(
        d,
        'post(code: "P1", asOf: $d) { section { code } memberships { person { code } } } person(code: "N2", asOf: $d) { certificates { number } }',
      );
    expect(await on('2015-05-31')).toMatchObject({
      post: { section: { code: 'S1' } },
      person: { certificates: [{ number: '证1' }] },
    });
    expect(await on('2015-06-01')).toMatchObject({ person: { certificates: [] } });
    expect(await on('2016-03-01')).toMatchObject({ post: { section: { code: 'S2' }, memberships: [] } });
    expect(
      await refusal('2016-03-01', { movePost: { post: 'P1', department: 'C1', section: 'S2' } }),
    ).toContain('Section S2 is of department Z1D1');
    expect(await refusal('2016-03-01', { revokeCertificate: { number: '证1' } })).toContain('is not valid');
    await isWhole();
  });
});

describe('powers, chains, steps', () => {
  it('definePower brings its law; revisePower changes it from a day; retirePower waits until nobody holds it', async () => {
    const power = {
      code: 'A9',
      name: '新职权',
      type: 'PENALTY',
      department: 'C1',
      legalBasis: '《新法》第三条',
      officialCodes: ['1', '2'],
    };
    await apply('2016-01-01', { definePower: power }, { delegatePower: { zone: 'Z2', power: 'A9' } });
    await apply('2016-02-01', { revisePower: { power: 'A9', name: '改名', legalBasis: '《新法》第四条' } });
    const on = async (d: string) =>
      (
        await read(
          d,
          'power(code: "A9", asOf: $d) { endedOn name type legalBasis officialCodes articles { number law { name } } department { code } }',
        )
      ).power;
    expect(await on('2015-12-31')).toBeNull();
    expect(await on('2016-01-31')).toEqual({
      endedOn: null,
      name: '新职权',
      type: 'PENALTY',
      legalBasis: '《新法》第三条',
      officialCodes: ['1', '2'],
      articles: [{ number: '3', law: { name: '新法' } }],
      department: { code: 'C1' },
    });
    expect(await on('2016-02-01')).toMatchObject({
      name: '改名',
      articles: [{ number: '4' }],
      type: 'PENALTY',
    });
    expect(await refusal('2016-03-01', { retirePower: { power: 'A9' } })).toContain('Zone Z2 holds power A9');
    await apply('2016-03-01', { withdrawPower: { power: 'A9' } }, { retirePower: { power: 'A9' } });
    expect(await on('2016-03-01')).toMatchObject({ name: '改名', endedOn: '2016-03-01' });
    expect(
      await refusal('2016-01-01', { definePower: { ...power, code: 'A8', department: 'Z1D1' } }),
    ).toContain('must be a city department');
    await isWhole();
  });

  it('defineChain, addToChain, removeFromChain', async () => {
    await apply(
      '2016-01-01',
      { defineChain: { code: 'K9', name: '新链', links: [{ order: 1, stage: 'APPROVAL', power: 'A1' }] } },
      { addToChain: { chain: 'K9', order: 2, stage: 'ENFORCEMENT', power: 'A2' } },
    );
    await apply('2016-02-01', { removeFromChain: { chain: 'K9', order: 1 } });
    const on = async (d: string) =>
      (await read(d, 'chain(code: "K9", asOf: $d) { links { order stage power { code } } }')).chain;
    expect(await on('2015-12-31')).toBeNull();
    expect((await on('2016-01-01')).links.map(({ power }: Data) => power.code)).toEqual(['A1', 'A2']);
    expect((await on('2016-02-01')).links).toEqual([
      { order: 2, stage: 'ENFORCEMENT', power: { code: 'A2' } },
    ]);
    expect(
      await refusal('2016-02-01', { addToChain: { chain: 'K9', order: 2, stage: 'APPROVAL', power: 'A1' } }),
    ).toContain('Link 2 of chain K9 is power A2');
    await isWhole();
  });

  it('defineSteps: from a day on the delegation has just these, before it what it had', async () => {
    const steps = [
      { order: 2, name: '作出决定', kind: 'DECISION' },
      { order: 3, name: '送达', kind: 'SERVICE' },
    ];
    await apply('2016-01-01', { defineSteps: { zone: 'Z1', power: 'A1', steps } });
    const on = async (d: string) => (await stepsOn(d)).map(({ order, name }: Data) => [order, name]);
    expect(await on('2015-12-31')).toEqual([
      [1, '受理'],
      [2, '决定'],
    ]);
    expect(await on('2016-01-01')).toEqual([
      [2, '作出决定'],
      [3, '送达'],
    ]);
    await apply('2016-02-01', {
      defineSteps: { zone: 'Z1', power: 'A1', steps: [{ order: 1, name: '受理', kind: 'ACCEPTANCE' }] },
    });
    expect(await on('2016-02-01')).toEqual([[1, '受理']]);
    expect(await refusal('2016-02-01', { defineSteps: { zone: 'Z2', power: 'A1', steps } })).toContain(
      'was never handed down',
    );
    await isWhole();
  });

  it('recordFiling corrects the period; repealArticle and amendArticle hold from a day', async () => {
    await apply('2017-01-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    await apply('2017-01-20', { recordFiling: { zone: 'Z1', power: 'A1', memorandum: '备忘9号' } });
    const { power } = await read(
      '2017-01-20',
      'power(code: "A1", asOf: $d) { delegations { filedOn memorandum } }',
    );
    expect(power.delegations).toEqual([{ filedOn: '2017-01-20', memorandum: '备忘9号' }]);
    await apply('2016-06-01', { amendArticle: { law: '环境保护法', article: '45', amendment: '增加一款' } });
    const on = async (d: string) =>
      (await read(d, 'power(code: "A1", asOf: $d) { articles { number amendment } }')).power.articles;
    expect(await on('2016-05-31')).toEqual([{ number: '45', amendment: null }]);
    expect(await on('2016-06-01')).toEqual([{ number: '45', amendment: '增加一款' }]);
    await apply('2018-01-01', { repealArticle: { law: '环境保护法', article: '45' } });
    expect(await refusal('2018-01-01', { repealArticle: { law: '环境保护法', article: '45' } })).toContain(
      'is no more',
    );
    expect(await refusal('2018-01-01', { repealArticle: { law: '环境保护法', article: '99' } })).toContain(
      'No power rests on article 99',
    );
    await isWhole();
  });
});

describe('departments', () => {
  beforeEach(() =>
    apply(
      '2015-01-01',
      {
        setUpDepartment: {
          code: 'Z1D2',
          name: '林业分局',
          kind: 'ZONE_DEPARTMENT',
          parent: 'Z1',
          counterpart: 'C1',
        },
      },
      { setUpSection: { code: 'S2', name: '林政科', department: 'Z1D2' } },
      { registerPost: { code: 'P5', name: '林政岗', kind: 'WORKING', department: 'Z1D2', section: 'S2' } },
    ),
  );

  it('mergeDepartments: a department under the one that is merged into it comes to be where that was', async () => {
    const under = (code: string, parent: string) => ({
      setUpDepartment: { code, name: code, kind: 'ZONE_DEPARTMENT', parent },
    });
    await apply('2015-11-01', under('Z1D7', 'Z1D1'), under('Z1D8', 'Z1D7'));
    await apply('2016-01-01', { mergeDepartments: { departments: ['Z1D1'], into: 'Z1D8' } });
    const departments = async (d: string) =>
      (await read(d, 'zone(code: "Z1", asOf: $d) { departments { code } }')).zone.departments;
    expect(await departments('2015-12-31')).toEqual([{ code: 'Z1D1' }, { code: 'Z1D2' }]);
    expect(await departments('2016-01-01')).toEqual([{ code: 'Z1D2' }, { code: 'Z1D8' }]);
    await isWhole();
  });

  it('renameDepartment: each day has its name; the old one still finds it', async () => {
    await apply('2016-01-01', { renameDepartment: { department: 'Z1D1', name: '生态分局' } });
    const on = async (d: string) =>
      read(
        d,
        'department(code: "Z1D1", asOf: $d) { name aliases } departments(codes: ["Z1D1"], orderBy: NAME, asOf: $d) { edges { node { name } } } zone(code: "Z1", asOf: $d) { departments { name } } post(code: "P1", asOf: $d) { department { name } } search(text: "环保分局", kinds: [DEPARTMENT], asOf: $d) { edges { node { ... on Department { code } } } }',
      );
    const before = await on('2015-12-31');
    expect(before.department).toEqual({ name: '环保分局', aliases: [] });
    const after = await on('2016-01-01');
    expect(after.department).toEqual({ name: '生态分局', aliases: ['环保分局'] });
    for (const [answer, name] of [
      [before, '环保分局'],
      [after, '生态分局'],
    ] as const) {
      expect(answer.departments.edges[0].node.name).toBe(name);
      expect(answer.zone.departments[0].name).toBe(name);
      expect(answer.post.department.name).toBe(name);
      expect(answer.search.edges.map(({ node }: Data) => node.code)).toContain('Z1D1');
    }
    const step = async (d: string) => (await stepsOn(d))[0].responsibilities[0].department.name;
    expect(await step('2015-12-31')).toBe('环保分局');
    expect(await step('2016-01-01')).toBe('生态分局');
    await isWhole();
  });

  it('mergeDepartments: duties follow, history stays, and the successor is found by the old name and code', async () => {
    await apply('2016-01-01', { mergeDepartments: { departments: ['Z1D1'], into: 'Z1D2' } });
    const of = async (d: string) =>
      (await stepsOn(d)).map(({ responsibilities }: Data) =>
        responsibilities.map(({ department, section, post }: Data) => [
          department?.code,
          section?.code,
          post?.code,
        ]),
      );
    expect(await of('2015-12-31')).toEqual([[['Z1D1', 'S1', 'P1']], [['Z1D1', undefined, 'L1']]]);
    expect(await of('2016-01-01')).toEqual([[['Z1D2', 'S1', 'P1']], [['Z1D2', undefined, 'L1']]]);
    const on = (d: string) =>
      read(
        d,
        'old: department(code: "Z1D1", asOf: $d) { name endedOn successors { department { code } validFrom } } new: department(code: "Z1D2", asOf: $d) { aliases sections { code } posts { code } predecessors { from { name } validFrom } } byName: search(text: "环保分局", kinds: [DEPARTMENT], asOf: $d) { edges { node { ... on Department { code } } } } byCode: search(text: "Z1D1", kinds: [DEPARTMENT], asOf: $d) { edges { node { ... on Department { code } } } }',
      );
    const old = {
      name: '环保分局',
      successors: [{ department: { code: 'Z1D2' }, validFrom: '2016-01-01' }],
    };
    expect((await on('2015-12-31')).old).toEqual({ ...old, endedOn: null });
    const after = await on('2016-01-01');
    expect(after.old).toEqual({ ...old, endedOn: '2016-01-01' });
    expect(after.new).toEqual({
      aliases: ['Z1D1', '环保分局'],
      sections: [{ code: 'S1' }, { code: 'S2' }],
      posts: [{ code: 'L1' }, { code: 'P1' }, { code: 'P2' }, { code: 'P5' }],
      predecessors: [{ from: { name: '环保分局' }, validFrom: '2016-01-01' }],
    });
    expect(after.byName.edges.map(({ node }: Data) => node.code)).toContain('Z1D2');
    expect(after.byCode.edges.map(({ node }: Data) => node.code)).toContain('Z1D2');
    await isWhole();
  });

  it('of departments that are renamed and merge again and again, the last is found by every name and code before', async () => {
    await apply('2016-01-01', { renameDepartment: { department: 'Z1D1', name: '生态分局' } });
    await apply('2016-03-01', { mergeDepartments: { departments: ['Z1D1'], into: 'Z1D2' } });
    await apply('2016-05-01', {
      setUpDepartment: {
        code: 'Z1D3',
        name: '资源分局',
        kind: 'ZONE_DEPARTMENT',
        parent: 'Z1',
        counterpart: 'C1',
      },
    });
    await apply('2016-07-01', { mergeDepartments: { departments: ['Z1D2'], into: 'Z1D3' } });
    const found = async (text: string, d: string) =>
      (
        await read(
          d,
          `search(text: "${text}", kinds: [DEPARTMENT], asOf: $d) { edges { node { ... on Department { code } } } }`,
        )
      ).search.edges.map(({ node }: Data) => node.code);
    for (const text of ['环保分局', '生态分局', '林业分局', 'Z1D1', 'Z1D2'])
      expect(await found(text, '2016-07-01'), text).toContain('Z1D3');
    for (const text of ['环保分局', '生态分局', 'Z1D1'])
      expect(await found(text, '2016-06-30'), text).toContain('Z1D2');
    expect((await stepsOn('2016-07-01'))[0].responsibilities[0].department.code).toBe('Z1D3');
    expect((await stepsOn('2016-03-01'))[0].responsibilities[0].department.code).toBe('Z1D2');
    expect((await stepsOn('2016-01-01'))[0].responsibilities[0].department).toMatchObject({ code: 'Z1D1' });
    await isWhole();
  });

  it('dissolveDepartment and dissolveSection end what is in them; what names them stays', async () => {
    expect(await refusal('2016-01-01', { dissolveDepartment: { department: 'C1' } })).toContain(
      'Department C1 still has power A1',
    );
    await apply(
      '2016-01-01',
      { dissolveSection: { section: 'S1' } },
      { dissolveDepartment: { department: 'Z1D2' } },
    );
    const after = await read(
      '2016-01-01',
      'section(code: "S1", asOf: $d) { endedOn } department(code: "Z1D2", asOf: $d) { endedOn } post(code: "P5", asOf: $d) { endedOn } person(code: "N3", asOf: $d) { memberships { validFrom } }',
    );
    const over = { endedOn: '2016-01-01' };
    expect(after).toEqual({ section: over, department: over, post: over, person: { memberships: [] } });
    expect((await stepsOn('2016-01-01'))[0].responsibilities[0].section.code).toBe('S1');
    await isWhole();
  });

  it('dissolveSection leaves a post that went elsewhere before with its holders', async () => {
    await apply('2016-02-01', { movePost: { post: 'P1', department: 'Z1D1', section: null } });
    await apply('2016-03-01', { dissolveSection: { section: 'S1' } });
    const after = await read(
      '2016-03-01',
      'post(code: "P1", asOf: $d) { endedOn memberships { person { code } } } section(code: "S1", asOf: $d) { endedOn }',
    );
    expect(after).toEqual({
      post: { endedOn: null, memberships: [{ person: { code: 'N3' } }] },
      section: { endedOn: '2016-03-01' },
    });
  });
});
