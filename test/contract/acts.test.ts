import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { sharedParts } from '../../resolvers/asking.ts';
import { ACTS_CITY, entry, PUSH, type Entry } from '../support/acts.ts';
import { asking, askingWith, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importSheets } from '../support/workbook.ts';

const LIST = `query ($platforms: [ID!], $from: Date, $to: Date, $lacking: [StandingLack!], $departments: [ID!], $recordedAfter: Int, $first: Int, $after: String, $asOf: Date) {
  acts(platforms: $platforms, from: $from, to: $to, lacking: $lacking, departments: $departments, recordedAfter: $recordedAfter, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { code number day outcome lacking recordedIn zone { code } power { code } platform { code } person { code } seal { code } } }
  }
}`;
const REVISION = '{ record { revision } }';

let database: Database;
let ask: Ask;
let ofPlatform: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  ofPlatform = askingWith(database, { role: 'platform', platform: ['PF1'] });
  await emptyDatabase(database);
  expect((await importSheets(database, ACTS_CITY)).list).toEqual([]);
  return () => database.close();
});

const push = async (
  entries: readonly Entry[],
  more: Readonly<Record<string, unknown>> = {},
  by: Ask = ofPlatform,
): Promise<Data> => (await dataOf(by(PUSH, { platform: 'PF1', entries, ...more }))).pushActs;
const listed = async (variables: Readonly<Record<string, unknown>> = {}, by: Ask = ask): Promise<Data> =>
  (await dataOf(by(LIST, { first: 100, ...variables }))).acts;
const nodes = (connection: Data): readonly Data[] => connection.edges.map(({ node }: Data) => node);
const refusedWith = async (
  answer: Promise<{ errors?: readonly { originalError?: unknown }[] }>,
): Promise<string> =>
  String(((await answer).errors?.[0]?.originalError as { kind?: string } | undefined)?.kind);

describe('a push', () => {
  it('takes what is good, and tells of each other entry why it is not', async () => {
    const entries = [
      entry('n1'),
      entry('n1', { step: 2, person: 'N1', seal: 'SE1' }),
      entry('n2', { power: 'NONE' }),
      entry('n3', { step: 9 }),
      entry('n4', { acceptedOn: '2015-10-01', day: '2015-10-04' }),
      entry('n5', { person: 'NOBODY' }),
      entry('n6', { seal: 'NONE' }),
      entry('n7', { acceptedOn: '2016-11-24', day: '2016-11-25' }),
      entry('n8', { acceptedOn: '2015-10-14' }),
      entry('n1', { outcome: '又一次' }),
      entry(' ', {}),
      entry('n9', { day: '2015-13-01' }),
      entry('n10', { outcome: '准予' }),
    ];
    const pushed = await push(entries);
    expect([pushed.taken, pushed.known]).toEqual([3, 0]);
    expect(pushed.refused.map(({ index, reason }: Data) => [index, reason])).toEqual([
      [2, 'UNKNOWN_POWER'],
      [3, 'UNKNOWN_STEP'],
      [4, 'NOT_ON_PLATFORM'],
      [5, 'UNKNOWN_PERSON'],
      [6, 'UNKNOWN_SEAL'],
      [7, 'DAY_TO_COME'],
      [8, 'DAYS'],
      [9, 'TWICE'],
      [10, 'BAD_VALUE'],
      [11, 'BAD_VALUE'],
    ]);
    expect(pushed.refused[1].message).toContain('第 9 环节');
    expect(pushed.change).toEqual({
      ...{ revision: pushed.revision, operation: 'PUSH_ACTS', actor: 'platform/PF1:wang' },
      ...{ added: 3, corrected: 0 },
    });
    expect(nodes(await listed()).map(({ number, outcome }) => [number, outcome])).toEqual([
      ['n1', null],
      ['n1', null],
      ['n10', '准予'],
    ]);
  });

  it('of what is recorded just so is known, of something else refused, and as a correction takes its place', async () => {
    const before = (await push([entry('n1')])) as Data;
    expect([before.taken, before.known, before.change]).toEqual([0, 1, null]);
    const { revision } = (await dataOf(ask(REVISION))).record;
    expect(before.revision).toBe(revision);
    const other = entry('n1', { outcome: '不予受理' });
    expect((await push([other])).refused).toMatchObject([{ index: 0, reason: 'DIFFERS' }]);
    const corrected = await push([{ ...other, isCorrection: true }, entry('n11', { step: 2 })]);
    expect([corrected.taken, corrected.change.added, corrected.change.corrected]).toEqual([2, 1, 1]);
    const resumed = nodes(await listed({ recordedAfter: revision }));
    expect(resumed.map(({ number, outcome, recordedIn }) => [number, outcome, recordedIn])).toEqual([
      ['n1', '不予受理', corrected.revision],
      ['n11', null, corrected.revision],
    ]);
  });

  it('after a lost reply is answered as it was', async () => {
    const entries = [entry('k1'), entry('k2', { step: 9 })];
    const first = await push(entries, { key: 'once' });
    expect(await push(entries, { key: 'once' })).toEqual(first);
    expect(
      await refusedWith(ofPlatform(PUSH, { platform: 'PF1', entries: [entry('k3')], key: 'once' })),
    ).toBe('conflict');
    const again = await push(entries);
    expect([again.taken, again.known, again.change]).toEqual([0, 1, null]);
  });

  it('is refused where the entries would have come to something else at the revision that is expected', async () => {
    const { revision } = (await dataOf(ask(REVISION))).record;
    await push([entry('e1')]);
    expect((await push([entry('e2')], { revision })).taken).toBe(1);
    const asked = { platform: 'PF1', entries: [entry('e1')], revision };
    expect(await refusedWith(ofPlatform(PUSH, asked))).toBe('conflict');
    expect(await refusedWith(ofPlatform(PUSH, { ...asked, revision: 10_000 }))).toBe('invalid');
  });

  it('is a platform’s own: of another one nobody is told whether it is there', async () => {
    const tell = async (platform: string, by: Ask) =>
      (await by(PUSH, { platform, entries: [entry('x1')] })).errors?.[0]?.message.replace(platform, '');
    const [there, nowhere] = [await tell('PF2', ofPlatform), await tell('PF9', ofPlatform)];
    expect(there).toBe(nowhere);
    expect(there).toContain('platform');
    for (const role of ['reform-office', 'auditor', 'reader'])
      expect(
        await refusedWith(askingWith(database, { role })(PUSH, { platform: 'PF1', entries: [entry('x')] })),
      ).toBe('forbidden');
    expect(await refusedWith(ask(PUSH, { platform: 'PF9', entries: [entry('x1')] }))).toBe('not-found');
    expect(await refusedWith(ofPlatform(PUSH, { platform: 'PF1', entries: [] }))).toBe('invalid');
  });
});

describe('acts', () => {
  it('are asked by their days, department, platform and what they lack, a page at a time', async () => {
    await push([
      entry('d1', { acceptedOn: '2016-09-30', day: '2016-10-20', person: 'N3' }),
      entry('d2', { acceptedOn: '2016-10-01', day: '2016-10-20', person: 'N3' }),
      entry('d3', { acceptedOn: '2016-10-01', day: '2016-10-21', step: 2, person: null }),
    ]);
    const OCTOBER = { from: '2016-10-01', to: '2016-10-31' };
    expect(nodes(await listed(OCTOBER)).map(({ number, lacking }) => [number, lacking])).toEqual([
      ['d1', []],
      ['d2', ['DELEGATION']],
      ['d3', ['DELEGATION', 'SEAL', 'RESPONSIBLE']],
    ]);
    const without = { ...OCTOBER, lacking: ['DELEGATION'] };
    expect((await listed({ ...without, first: 1 })).totalCount).toBe(2);
    expect(nodes(await listed({ ...OCTOBER, departments: ['C1'] }))).toHaveLength(3);
    expect(nodes(await listed({ ...OCTOBER, departments: [] }))).toEqual([]);
    expect(nodes(await listed({ ...OCTOBER, platforms: ['PF2'] }))).toEqual([]);
    expect(nodes(await listed({ ...OCTOBER, asOf: '2016-10-20' }))).toHaveLength(2);
    const all = nodes(await listed());
    for (const lacking of [undefined, ['DELEGATION', 'STANDING', 'SEAL', 'CERTIFICATE', 'RESPONSIBLE']]) {
      const whole = nodes(await listed({ lacking }));
      const found: Data[] = [];
      for (let after: string | null = null; ;) {
        const page: Data = await listed({ lacking, first: 2, after });
        found.push(...nodes(page));
        expect(page.totalCount).toBe(whole.length);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(found).toEqual(whole);
      if (!lacking) expect(found).toEqual(all);
    }
  });

  it('without standing are what the document of the contract tells', async () => {
    const asked = { zone: 'Z1', from: '2015-10-01', to: '2016-10-31' };
    const { acts } = await dataOf(ask(contract('lifecycle/acts-without-standing'), asked));
    const d3 = nodes(acts).find(({ number }) => number === 'd3');
    expect(d3).toMatchObject({
      ...{ day: '2016-10-21', acceptedOn: '2016-10-01', power: { code: 'A1' }, step: { order: 2 } },
      ...{ person: null, responsibility: { staff: { code: 'N1' } } },
    });
    expect(nodes(acts).every(({ lacking }) => lacking.length > 0)).toBe(true);
  });

  it('are seen by their zone, the department of the power and their platform, and by nobody else', async () => {
    const by = (claims: Readonly<Record<string, unknown>>) => askingWith(database, claims);
    const counts = async (claims: Readonly<Record<string, unknown>>) =>
      (await listed({}, by(claims))).totalCount;
    const all = (await listed()).totalCount;
    expect(await counts({ role: 'zone', zone: 'Z1' })).toBe(all);
    expect(await counts({ role: 'zone', zone: 'Z2' })).toBe(0);
    expect(await counts({ role: 'staff', person: 'N2' })).toBe(0);
    const FEW = '{ acts { totalCount edges { node { number person { code } step { order name } } } } }';
    const own = (await dataOf(ofPlatform(FEW))).acts;
    expect(own.totalCount).toBe(all);
    const other = by({ role: 'platform', platform: 'PF2' });
    expect((await dataOf(other(FEW))).acts.totalCount).toBe(0);
    const beyond = '{ acts { edges { node { zone { delegations { totalCount } } } } } }';
    expect(await refusedWith(ofPlatform(beyond))).toBe('forbidden');
    const pushing = (of: string) =>
      `mutation { pushActs(platform: "PF1", entries: []) { change { subjects { ... on Platform { ${of} } } } } }`;
    expect(await refusedWith(ofPlatform(pushing('zone { name }')))).toBe('forbidden');
    expect(await refusedWith(ofPlatform(pushing('code')))).toBe('invalid');
    expect(await refusedWith(ofPlatform('{ zones { totalCount } }'))).toBe('forbidden');
    expect((await dataOf(ofPlatform('{ viewer { role platforms } }'))).viewer).toEqual({
      ...{ role: 'platform', platforms: ['PF1'] },
    });
  });
});

describe('the audit of acts', () => {
  const AUDIT = `query ($kinds: [AuditKind!], $within: Int, $asOf: Date, $people: [ID!]) {
    audit(kinds: $kinds, within: $within, asOf: $asOf, people: $people) { counts { kind count } findings { edges { node {
      id kind severity zone { code } power { code } step { order } person { code } detail message
      subject { __typename ... on Act { number lacking } } evidence { relation isThere to { type code } } } } } } }`;
  const audit = async (variables: Readonly<Record<string, unknown>>) =>
    (await dataOf(ask(AUDIT, variables))).audit;

  it('is looked for by name alone, of the last days', async () => {
    const usual = await audit({ asOf: '2016-10-21' });
    expect(usual.counts.map(({ kind }: Data) => kind)).not.toContain('ACT_WITHOUT_STANDING');
    const kinds = ['ACT_WITHOUT_STANDING'];
    const found = await audit({ kinds, asOf: '2016-10-21' });
    expect(found.counts).toEqual([{ kind: 'ACT_WITHOUT_STANDING', count: 2 }]);
    const numbers = async (more: Readonly<Record<string, unknown>>) =>
      nodes((await audit({ kinds, ...more })).findings).map(({ subject }) => subject.number);
    expect(await numbers({ asOf: '2016-10-21', within: 1 })).toEqual(['d3']);
    expect(await numbers({ asOf: '2016-10-21', within: 0 })).toEqual([]);
    expect(await numbers({ asOf: '2016-11-18', within: 30 })).toEqual(['d2', 'd3']);
    expect(await numbers({ asOf: '2016-11-19', within: 30 })).toEqual(['d3']);
    expect(await numbers({ asOf: '2016-10-21', people: ['N3'] })).toEqual(['d2']);
  });

  it('names the act and whoever did it, and is one finding by its id', async () => {
    const { findings } = await audit({ kinds: ['ACT_WITHOUT_STANDING', 'NOT_FILED'], asOf: '2016-10-21' });
    const d3 = nodes(findings).find(({ subject }) => subject?.number === 'd3');
    expect(d3).toMatchObject({
      ...{ severity: 'HIGH', zone: { code: 'Z1' }, power: { code: 'A1' }, step: { order: 2 }, person: null },
      ...{ detail: 'DELEGATION,SEAL,RESPONSIBLE', subject: { __typename: 'Act' } },
    });
    expect(d3.message).toContain('d3(PF1|d3|2)');
    expect(d3.message).toContain('该职权未下放；没有有效的印章；办理人不是该环节的责任人');
    expect(d3.evidence.map(({ relation, isThere }: Data) => [relation, isThere])).toEqual([
      ['ACT_AT', true],
      ['DELEGATES', false],
      ['ACT_SEALED', false],
      ['STAFF', false],
    ]);
    const ONE = 'query ($id: ID!, $asOf: Date) { finding(id: $id, asOf: $asOf) { id detail } }';
    const one = async (asOf: string) => (await dataOf(ask(ONE, { id: d3.id, asOf }))).finding;
    expect(await one('2016-10-21')).toEqual({ id: d3.id, detail: d3.detail });
    expect(await one('2016-10-20')).toBeNull();
    const ACCEPT = `mutation ($id: ID!) { acceptFinding(input: { id: $id, reason: "因故", until: "2016-12-31" }, asOf: "2016-10-21") { revision } }`;
    expect(await refusedWith(ask(ACCEPT, { id: d3.id }))).toBe('conflict');
  });

  it('is no question of many days, nor of scores', async () => {
    const TREND = '{ auditTrend(days: ["2016-10-21"], kinds: [ACT_WITHOUT_STANDING]) { revision } }';
    expect(await refusedWith(ask(TREND))).toBe('invalid');
    const SCORES = '{ zone(code: "Z1") { scores(kinds: [ACT_WITHOUT_STANDING]) { kind } } }';
    expect(await refusedWith(ask(SCORES))).toBe('invalid');
  });
});

describe('a city on which acts are pushed', () => {
  it('keeps the audits that were made, and makes them anew when anything else is written', async () => {
    const { audits } = sharedParts(database, 'Asia/Shanghai');
    const asked = { day: 20160301, kinds: null, overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' };
    const run = async () => {
      const { revision } = (await dataOf(ask(REVISION))).record;
      return audits.run({ ...asked, revision }, {});
    };
    const before = await run();
    await push([entry('o1')]);
    expect(await run()).toBe(before);
    await dataOf(ask('mutation { registerPerson(input: { code: "N9", name: "丁" }) { revision } }'));
    expect(await run()).not.toBe(before);
  });

  it('tells how many fall on the days of a gap', async () => {
    const GAPS = `{ standingGaps(zone: "Z1", from: "2015-10-01", to: "2016-09-30", lacking: [SEAL], asOf: "2016-11-01") {
      edges { node { lacking from to acts } } } }`;
    const { standingGaps } = await dataOf(ask(GAPS));
    const all = nodes(await listed({}));
    for (const { from, to, acts } of nodes(standingGaps))
      expect(acts).toBe(all.filter(({ day }) => from <= day && day <= to).length);
    expect(nodes(standingGaps).some(({ acts }) => acts > 0)).toBe(true);
  });
});
