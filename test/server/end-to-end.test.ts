import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import type { Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';
import { type Live, startLive } from './live.ts';

/**
 * One zone's hand-over of one power, from the catalogue to its inspection, over HTTP, each hand with the token of its own
 * role. At each step others may not do it, audits and obligations say where it stands; and at the end each earlier day says
 * what it said then.
 */
const CITY = {
  ...SMALL_CITY,
  offices: [
    ['office', 'city', 'organization', 'validFrom', 'validTo'],
    ['改革办', 'CITY', 'C2', '2015-01-01', ''],
    ['法制办', 'CITY', 'C3', '2015-01-01', ''],
    ['省法制办', '', 'PROV', '2015-01-01', ''],
  ],
  organizations: [
    ...SMALL_CITY.organizations,
    ['C2', '改革办', '市直部门', 'CITY', '', ''],
    ['C3', '法制办', '市直部门', 'CITY', '', ''],
    ['PROV', '省法制办', '上级机关', '', '', ''],
  ],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ...[
      ...['移交', '授权委托', '备案', '监管', '平台运行', '备忘录', '数据推送', '一张网', '电子签章'],
      ...['授权委托公告', '执法证备案', '整改意见书', '重大处罚备案'],
    ].map((matter) => [matter, 'CITY', 30, '自然日', '', '', '二（三）', '', '2016-01-01', '']),
    ['职责确认', 'CITY', 30, '自然日', 180, '', '三（四）', '', '2016-01-01', ''],
  ],
};

const HANDS = {
  reform: { role: 'reform-office' },
  legal: { role: 'legal-office' },
  staffing: { role: 'staffing-office' },
  government: { role: 'government' },
  supervision: { role: 'supervision-office' },
  department: { role: 'department', department: 'C1' },
  otherDepartment: { role: 'department', department: 'C2' },
  zone: { role: 'zone', zone: 'Z1' },
  otherZone: { role: 'zone', zone: 'Z2' },
  staff: { role: 'staff', person: 'N3' },
  auditor: { role: 'auditor' },
  reader: { role: 'reader' },
  administrator: { role: 'administrator' },
  platform: { role: 'platform', platform: ['PF1'] },
  otherPlatform: { role: 'platform', platform: ['PF2'] },
} as const satisfies Readonly<Record<string, Claims>>;
type Hand = keyof typeof HANDS;

let database: Database;
let live: Live;
const tokens = new Map<Hand, string>();

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  expect((await importSheets(database, CITY)).list).toEqual([]);
  live = await startLive({ QUANZE_RATE_LIMIT: '0' });
  for (const [hand, claims] of Object.entries(HANDS))
    tokens.set(hand as Hand, await live.tokenFor({ sub: 'wang', ...claims }));
  return async () => {
    await live.stop();
    await database.close();
  };
});

type Input = Readonly<Record<string, unknown>>;
interface Step {
  readonly on: string;
  readonly by: Hand;
  /** Who may not. */
  readonly not: Hand;
  readonly command: string;
  readonly input: Input;
}

async function give({ on, command, input }: Step, hand: Hand) {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const query = `mutation ($input: ${type}!, $asOf: Date) { done: ${command}(input: $input, asOf: $asOf) { revision change { actor } } }`;
  const { body } = await live.post(
    { query, variables: { input, asOf: on } },
    { authorization: `Bearer ${tokens.get(hand)}` },
  );
  return body;
}

/** Where it stands on a day, to whoever sees the whole city. */
const STANDS = `query ($on: Date!, $knownAt: DateTime) {
  zone(code: "Z1", asOf: $on, knownAt: $knownAt) { delegations { edges { node { power { code } mode memorandum } } } }
  adjustmentList(code: "L1", asOf: $on, knownAt: $knownAt) { state items { state } }
  obligations(asOf: $on, knownAt: $knownAt, zones: ["Z1"], first: 500) { edges { node { matter power { code } person { code } state since due doneOn lacks } } }
  platformCoverage(zones: ["Z1"], asOf: $on, knownAt: $knownAt) { onPlatform pushedToNobody { code } notInOneNet { code } notDirect { code } }
  acts(zones: ["Z1"], asOf: $on, knownAt: $knownAt) { edges { node { number lacking } } }
  audit(asOf: $on, knownAt: $knownAt) { counts { kind count } }
  inspections(asOf: $on, knownAt: $knownAt) { edges { node { code state } } }
  rectifications(asOf: $on, knownAt: $knownAt) { edges { node { code state } } }
  evaluations(asOf: $on, knownAt: $knownAt) { edges { node { evaluator score } } }
}`;
async function stands(on: string, knownAt: string | null = null): Promise<Data> {
  const { body } = await live.post({ query: STANDS, variables: { on, knownAt } });
  expect(body.errors).toBeUndefined();
  return body.data as Data;
}
const states = ({ obligations }: Data): Readonly<Record<string, string>> =>
  Object.fromEntries(
    obligations.edges
      .filter(({ node }: Data) => node.power?.code === 'A2' || node.person?.code === 'N3')
      .map(({ node }: Data) => [node.matter, node.state]),
  );
/** How far what is owed in a matter is, whatever it is about. */
const statesOf = ({ obligations }: Data, matter: string): readonly string[] =>
  obligations.edges.filter(({ node }: Data) => node.matter === matter).map(({ node }: Data) => node.state);
const count = ({ audit }: Data, kind: string): number =>
  audit.counts.find((each: Data) => each.kind === kind)?.count ?? 0;

const seen: { readonly on: string; readonly said: Data; readonly known: string }[] = [];

/** Those who may not are refused first; then it is done, and what the day says is kept. */
async function carryOut(...steps: readonly Step[]): Promise<Data> {
  for (const step of steps) {
    const refused = await give(step, step.not);
    expect([step.command, refused.errors?.[0]?.extensions?.['code']]).toEqual([step.command, 'FORBIDDEN']);
    const { data, errors } = await give(step, step.by);
    expect([step.command, errors]).toEqual([step.command, undefined]);
    expect(data?.['done']).toMatchObject({ change: { actor: expect.stringContaining('wang') } });
  }
  const { on } = steps.at(-1) as Step;
  const said = await stands(on);
  const { body } = await live.post({ query: '{ record { at } }' });
  seen.push({ on, said, known: (body.data as Data).record.at });
  return said;
}

describe('a power comes to a zone', () => {
  const A2 = { zone: 'Z1', power: 'A2' };
  const list = 'L1';

  it('listed, with what it takes, and fit', async () => {
    await carryOut(
      ...(
        [
          ['addToCatalogue', 'reform', { class: 'CLASS_ONE', power: 'A2' }],
          ['addRecord', 'reform', { powerRequirement: { power: 'A2', element: 'E1' } }],
          [
            'addRecord',
            'reform',
            { transferItem: { power: 'A2', order: 1, name: '检查表', kind: 'FORM_DOCUMENT' } },
          ],
        ] as const
      ).map(([command, by, input]): Step => ({
        ...{ on: '2016-03-01', by, not: 'zone', command, input },
      })),
    );
    const { body } = await live.post({
      query:
        '{ fit(zone: "Z1", powers: ["A2"], asOf: "2016-03-01") { edges { node { isListed isHeld advice } } } }',
    });
    expect((body.data as Data).fit.edges).toEqual([
      { node: { isListed: true, isHeld: false, advice: 'TAKE' } },
    ]);
  });

  it('proposed by the zone, supported by the department, decided by the government, published by the reform office', async () => {
    const draft = await carryOut(
      {
        ...{ on: '2016-03-05', by: 'zone', not: 'otherZone', command: 'draftAdjustment' },
        input: { code: list, zone: 'Z1', by: 'Z1', name: '东区第一批' },
      },
      {
        ...{ on: '2016-03-05', by: 'zone', not: 'department', command: 'putItems' },
        input: { list, items: [{ order: 1, action: 'TAKE_OVER', power: 'A2', mode: 'AUTHORIZATION' }] },
      },
    );
    expect(draft.adjustmentList).toMatchObject({ state: 'DRAFT' });
    const others = await live.post(
      { query: `{ adjustmentList(code: "${list}") { state } }` },
      { authorization: `Bearer ${tokens.get('auditor')}` },
    );
    expect(others.body.data).toEqual({ adjustmentList: null });
    await carryOut({
      ...{ on: '2016-03-06', by: 'zone', not: 'government', command: 'submitAdjustment' },
      input: { list, opinionsBy: '2016-03-20' },
    });
    await carryOut({
      ...{ on: '2016-03-10', by: 'department', not: 'otherDepartment', command: 'giveOpinion' },
      input: { list, order: 1, department: 'C1', stance: 'SUPPORT' },
    });
    await carryOut({
      ...{ on: '2016-03-12', by: 'reform', not: 'zone', command: 'forwardAdjustment', input: { list } },
    });
    await carryOut({
      ...{ on: '2016-03-15', by: 'government', not: 'reform', command: 'decideAdjustment' },
      input: { list, decisions: [{ order: 1, outcome: 'APPROVED' }] },
    });
    const announced = await carryOut(
      {
        ...{ on: '2016-03-16', by: 'reform', not: 'supervision', command: 'addRecord' },
        input: {
          document: {
            code: 'M1',
            title: '备忘录',
            kind: 'MEMORANDUM',
            number: '备忘〔2016〕1号',
            issuer: 'CITY',
          },
        },
      },
      {
        ...{ on: '2016-03-17', by: 'reform', not: 'zone', command: 'signMemorandum' },
        input: { list, document: 'M1' },
      },
      {
        ...{ on: '2016-03-20', by: 'reform', not: 'department', command: 'publishAdjustment' },
        input: { list, effectiveFrom: '2016-04-01', media: ['日报'] },
      },
    );
    expect(announced.adjustmentList).toEqual({ state: 'PUBLISHED', items: [{ state: 'ANNOUNCED' }] });
    expect(announced.zone.delegations.edges).toHaveLength(1);
    const held = await stands('2016-04-01');
    expect(held.adjustmentList).toEqual({ state: 'IN_EFFECT', items: [{ state: 'CARRIED_OUT' }] });
    expect(held.zone.delegations.edges).toContainEqual({
      node: { power: { code: 'A2' }, mode: 'AUTHORIZATION', memorandum: '备忘〔2016〕1号' },
    });
    expect(states(held)).toMatchObject({
      ...{ TRANSFER: 'OPEN', STANDING: 'OPEN', FILING: 'OPEN', PLATFORM: 'OPEN', MEMORANDUM: 'DONE' },
    });
    expect(count(held, 'NO_STEPS')).toBe(1);
  });

  it('handed over, authorised, divided among who answers, filed and confirmed', async () => {
    const received = await carryOut(
      {
        ...{ on: '2016-04-05', by: 'department', not: 'otherDepartment', command: 'handTransfer' },
        input: { ...A2, item: 1 },
      },
      {
        ...{ on: '2016-04-06', by: 'zone', not: 'otherZone', command: 'receiveTransfer' },
        input: { ...A2, item: 1, receipt: '收据1' },
      },
    );
    expect(states(received)).toMatchObject({ TRANSFER: 'DONE', STANDING: 'OPEN' });
    const granted = await carryOut(
      {
        ...{ on: '2016-04-07', by: 'government', not: 'zone', command: 'addRecord' },
        input: { document: { code: 'D1', title: '授权书', kind: 'AUTHORIZATION', issuer: 'CITY' } },
      },
      {
        ...{ on: '2016-04-07', by: 'government', not: 'zone', command: 'grantStanding' },
        input: { document: 'D1', kind: 'AUTHORIZATION', zone: 'Z1', power: 'A2', grantor: 'CITY' },
      },
    );
    expect(states(granted)).toMatchObject({ STANDING: 'DONE', STANDING_NOTICE: 'OPEN' });
    const divided = await carryOut(
      {
        ...{ on: '2016-04-08', by: 'zone', not: 'otherZone', command: 'defineSteps' },
        input: { ...A2, steps: [{ order: 1, name: '检查', kind: 'INSPECTION' }] },
      },
      {
        ...{ on: '2016-04-08', by: 'zone', not: 'department', command: 'assignResponsibility' },
        input: { ...A2, step: 1, department: 'Z1D1', leader: 'N1', section: 'S1', post: 'P1', staff: 'N3' },
      },
    );
    expect(count(divided, 'NO_STEPS')).toBe(0);
    expect(count(divided, 'CERTIFICATE_MISSING')).toBeGreaterThan(0);
    expect(states(divided)).toMatchObject({ SUPERVISION: 'OPEN', CONFIRMATION: 'LATE' });
    const certified = await carryOut({
      ...{ on: '2016-04-09', by: 'legal', not: 'zone', command: 'issueCertificate' },
      input: { number: '证9', person: 'N3' },
    });
    expect(count(certified, 'CERTIFICATE_MISSING')).toBeLessThan(count(divided, 'CERTIFICATE_MISSING'));
    expect(states(certified)).toMatchObject({ CERTIFICATE_FILING: 'OPEN' });
    const filed = await carryOut(
      {
        ...{ on: '2016-04-10', by: 'zone', not: 'otherZone', command: 'addRecord' },
        input: {
          supervisionItem: {
            ...A2,
            order: 1,
            name: '现场',
            methods: ['ROUTINE'],
            department: 'C1',
            everyDays: 30,
          },
        },
      },
      {
        ...{ on: '2016-04-11', by: 'zone', not: 'otherZone', command: 'makeFiling' },
        input: { subject: 'DIVISION', ...A2, to: 'C1' },
      },
      {
        ...{ on: '2016-04-11', by: 'zone', not: 'otherZone', command: 'makeFiling' },
        input: { subject: 'SUPERVISION_LIST', ...A2, to: 'C1' },
      },
      {
        ...{ on: '2016-04-12', by: 'department', not: 'zone', command: 'acceptFiling' },
        input: { subject: 'DIVISION', ...A2, to: 'C1', filedOn: '2016-04-11' },
      },
    );
    expect(states(filed)).toMatchObject({ FILING: 'DONE', SUPERVISION: 'DONE' });
    const confirmed = await carryOut({
      ...{
        on: '2016-04-13',
        by: 'staff',
        not: 'otherZone',
        command: 'confirmDuties',
        input: { person: 'N3' },
      },
    });
    expect(states(confirmed)).toMatchObject({ CONFIRMATION: 'OPEN' });
    const told = await carryOut({
      ...{ on: '2016-04-14', by: 'legal', not: 'reader', command: 'publishDocument' },
      input: { document: 'D1', media: ['日报'] },
    });
    expect(states(told)).toMatchObject({ STANDING: 'DONE', STANDING_NOTICE: 'DONE' });
    const reported = await carryOut({
      ...{ on: '2016-04-15', by: 'zone', not: 'otherZone', command: 'makeFiling' },
      input: { subject: 'CERTIFICATE', certificate: '证9', to: 'PROV' },
    });
    expect(states(reported)).toMatchObject({ CERTIFICATE_FILING: 'DONE' });
    const { body } = await live.post({
      query: '{ person(code: "N3", asOf: "2016-04-13") { confirmedOn } }',
    });
    expect(body.data).toEqual({ person: { confirmedOn: '2016-04-13' } });
  });

  it('run on a platform, inspected, put right and rated', async () => {
    const platform = { code: 'PF1', name: '东区平台', zone: 'Z1', kinds: ['ENFORCEMENT'] };
    const onPlatform = await carryOut(
      { ...{ on: '2016-04-20', by: 'zone', not: 'otherZone', command: 'addRecord' }, input: { platform } },
      {
        ...{ on: '2016-04-20', by: 'zone', not: 'otherZone', command: 'addRecord' },
        input: { platformPower: { platform: 'PF1', power: 'A2' } },
      },
    );
    expect(states(onPlatform)).toMatchObject({ PLATFORM: 'DONE', PUSH: 'OPEN' });
    expect(statesOf(onPlatform, 'ONE_NET')).toEqual(['OPEN']);
    expect(onPlatform.platformCoverage).toEqual([
      { onPlatform: 1, pushedToNobody: [{ code: 'A2' }], notInOneNet: [{ code: 'PF1' }], notDirect: [] },
    ]);
    const link = { platform: 'PF1', network: '一张网', level: 'ONE_NET', mode: 'DIRECT' };
    const linked = await carryOut(
      {
        ...{ on: '2016-04-21', by: 'zone', not: 'otherZone', command: 'addRecord' },
        input: { platformPower: { platform: 'PF1', power: 'A2', pushedTo: 'C1' } },
      },
      {
        ...{ on: '2016-04-21', by: 'zone', not: 'supervision', command: 'addRecord' },
        input: { platformLink: link },
      },
    );
    expect(states(linked)).toMatchObject({ PUSH: 'DONE' });
    expect(statesOf(linked, 'ONE_NET')).toEqual(['DONE']);
    expect(linked.platformCoverage).toEqual([
      { onPlatform: 1, pushedToNobody: [], notInOneNet: [], notDirect: [] },
    ]);
    const seal = { code: 'SE1', name: '东区电子章', kind: 'ELECTRONIC', holder: 'Z1', notice: 'D2' };
    const sealed = await carryOut(
      {
        ...{ on: '2016-04-22', by: 'government', not: 'department', command: 'addRecord' },
        input: { document: { code: 'D2', title: '印章公告', kind: 'NOTICE', issuer: 'CITY' } },
      },
      {
        ...{ on: '2016-04-22', by: 'administrator', not: 'reader', command: 'addRecord' },
        input: { seal },
      },
    );
    expect(statesOf(sealed, 'SEAL')).not.toContain('DONE');
    const valid = await carryOut({
      ...{ on: '2016-04-23', by: 'government', not: 'zone', command: 'publishDocument' },
      input: { document: 'D2', media: ['日报'] },
    });
    expect(statesOf(valid, 'SEAL')).toEqual(['DONE']);
    const found = await carryOut(
      {
        ...{ on: '2016-05-02', by: 'department', not: 'zone', command: 'addRecord' },
        input: {
          inspection: {
            code: 'I1',
            zone: 'Z1',
            by: 'C1',
            power: 'A2',
            item: 1,
            kind: 'REGULAR',
            plannedFor: '2016-05-09',
          },
        },
      },
      {
        ...{ on: '2016-05-09', by: 'department', not: 'otherDepartment', command: 'recordInspection' },
        input: { inspection: 'I1', result: '记录不全' },
      },
      {
        ...{ on: '2016-05-10', by: 'department', not: 'zone', command: 'raiseRectification' },
        input: { code: 'R1', inspection: 'I1', power: 'A2', problem: '记录不全', dueBy: '2016-05-20' },
      },
    );
    expect(found.inspections.edges).toEqual([{ node: { code: 'I1', state: 'DONE' } }]);
    expect(states(found)).toMatchObject({ RECTIFICATION: 'OPEN' });
    expect(states(await stands('2016-05-21'))).toMatchObject({ RECTIFICATION: 'LATE' });
    const closed = await carryOut(
      {
        ...{ on: '2016-05-18', by: 'zone', not: 'otherZone', command: 'answerRectification' },
        input: { rectification: 'R1', answer: '已补齐' },
      },
      {
        ...{ on: '2016-05-19', by: 'department', not: 'zone', command: 'closeRectification' },
        input: { rectification: 'R1' },
      },
    );
    expect(closed.rectifications.edges).toEqual([{ node: { code: 'R1', state: 'CLOSED' } }]);
    expect(states(await stands('2016-05-21'))).toMatchObject({ RECTIFICATION: 'DONE' });
    const refused = await carryOut(
      {
        ...{ on: '2016-05-22', by: 'department', not: 'zone', command: 'raiseRectification' },
        input: { code: 'R2', inspection: 'I1', power: 'A2', problem: '台账不全', dueBy: '2016-05-28' },
      },
      {
        ...{ on: '2016-05-24', by: 'zone', not: 'otherZone', command: 'refuseRectification' },
        input: { rectification: 'R2', answer: '不需要台账' },
      },
    );
    expect(states(refused)).toMatchObject({ RECTIFICATION_NOTICE: 'OPEN' });
    const noticed = await carryOut(
      {
        ...{ on: '2016-05-25', by: 'legal', not: 'auditor', command: 'addRecord' },
        input: { document: { code: 'D3', title: '整改意见书', kind: 'OTHER', issuer: 'C1' } },
      },
      {
        ...{ on: '2016-05-25', by: 'department', not: 'otherDepartment', command: 'issueNotice' },
        input: { rectification: 'R2', document: 'D3' },
      },
    );
    expect(states(noticed)).toMatchObject({ RECTIFICATION_NOTICE: 'DONE' });
    const penalty = { code: 'J1', zone: 'Z1', power: 'A2', party: '某厂', sanction: '罚款', isMajor: true };
    const punished = await carryOut(
      {
        ...{ on: '2016-05-26', by: 'zone', not: 'department', command: 'addRecord' },
        input: { penalty },
      },
      {
        ...{ on: '2016-05-27', by: 'zone', not: 'otherZone', command: 'makeFiling' },
        input: { subject: 'PENALTY', penalty: 'J1', to: 'C1' },
      },
    );
    expect(states(punished)).toMatchObject({ PENALTY_FILING: 'OPEN' });
    const both = await carryOut({
      ...{ on: '2016-05-28', by: 'zone', not: 'reader', command: 'makeFiling' },
      input: { subject: 'PENALTY', penalty: 'J1', to: 'C3' },
    });
    expect(states(both)).toMatchObject({ PENALTY_FILING: 'DONE' });
    const rated = await carryOut(
      {
        ...{ on: '2016-06-01', by: 'supervision', not: 'zone', command: 'addRecord' },
        input: {
          evaluation: {
            zone: 'Z1',
            power: 'A2',
            evaluator: '某厂',
            kind: 'ENTERPRISE',
            indicator: '满意度',
            score: 90,
          },
        },
      },
      {
        ...{ on: '2016-06-02', by: 'supervision', not: 'zone', command: 'publishEvaluation' },
        input: { zone: 'Z1', power: 'A2', evaluator: '某厂', evaluatedOn: '2016-06-01' },
      },
    );
    expect(rated.evaluations.edges).toEqual([{ node: { evaluator: '某厂', score: 90 } }]);
    const appointed = await carryOut({
      ...{ on: '2016-06-03', by: 'staffing', not: 'otherZone', command: 'appoint' },
      input: { person: 'N2', post: 'P2' },
    });
    expect(states(appointed)).toMatchObject({ TRANSFER: 'DONE', STANDING: 'DONE', FILING: 'DONE' });
  });

  const PUSH = `mutation ($entries: [ActEntryInput!]!) { pushActs(platform: "PF1", entries: $entries) {
    taken known refused { index reason } change { actor operation } } }`;
  const pushed = async (hand: Hand, entries: readonly Input[]) =>
    (
      await live.post(
        { query: PUSH, variables: { entries } },
        { authorization: `Bearer ${tokens.get(hand)}` },
      )
    ).body;

  it('and done on its platform, which pushes its acts by a token of its own', async () => {
    const act = { power: 'A2', step: 1, acceptedOn: '2016-06-06', day: '2016-06-07', person: 'N3' };
    const entries = [
      { ...act, number: 'a1' },
      { ...act, number: 'a2', person: 'N1' },
      { ...act, number: 'a3', step: 9 },
    ];
    for (const hand of ['otherPlatform', 'zone', 'department', 'reform', 'auditor', 'reader'] as const) {
      const { errors } = await pushed(hand, entries);
      expect([hand, errors?.[0]?.extensions?.['code']]).toEqual([hand, 'FORBIDDEN']);
    }
    const { data, errors } = await pushed('platform', entries);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      pushActs: {
        ...{ taken: 2, known: 0, refused: [{ index: 2, reason: 'UNKNOWN_STEP' }] },
        change: { actor: 'platform/PF1:wang', operation: 'PUSH_ACTS' },
      },
    });
    expect((await pushed('platform', entries)).data).toMatchObject({
      pushActs: { taken: 0, known: 2, change: null },
    });
    const LACKING = `{ acts(zones: ["Z1"], lacking: [CERTIFICATE, RESPONSIBLE], asOf: "2016-06-07") {
      totalCount edges { node { number lacking } } } }`;
    for (const [hand, seen] of [
      ...[['reader', 1] as const, ['administrator', 1] as const, ['department', 1] as const],
      ...[['zone', 1] as const, ['platform', 1] as const, ['otherZone', 0] as const],
      ...[['otherDepartment', 0] as const, ['otherPlatform', 0] as const],
    ]) {
      const authorization = `Bearer ${tokens.get(hand)}`;
      const { body } = await live.post({ query: LACKING }, { authorization });
      expect([hand, (body.data as Data).acts.totalCount]).toEqual([hand, seen]);
    }
    expect((await stands('2016-06-07')).acts.edges).toEqual([
      { node: { number: 'a1', lacking: [] } },
      { node: { number: 'a2', lacking: ['CERTIFICATE', 'RESPONSIBLE'] } },
    ]);
    const audit = `{ audit(kinds: [ACT_WITHOUT_STANDING], asOf: "2016-06-07") { counts { kind count } } }`;
    const { body } = await live.post({ query: audit });
    expect(body.data).toEqual({ audit: { counts: [{ kind: 'ACT_WITHOUT_STANDING', count: 1 }] } });
    expect((await stands('2016-06-06')).acts.edges).toEqual([]);
  });

  it('and each earlier day says what it said then, as it is known now and as it was known then', async () => {
    expect(seen.length).toBeGreaterThan(12);
    for (const { on, said, known } of seen) {
      // What is planned is there from the day on which it came to be known, on every day.
      const { inspections: isKnown, ...now } = await stands(on);
      const { inspections: wasKnown, ...then } = said;
      expect([on, now]).toEqual([on, then]);
      const since = isKnown.edges.slice(wasKnown.edges.length).map(({ node }: Data) => node.state);
      expect([on, isKnown.edges]).toEqual([on, expect.arrayContaining(wasKnown.edges)]);
      expect([on, new Set(since)]).toEqual([on, new Set(since.length > 0 ? ['PLANNED'] : [])]);
      expect([on, await stands(on, known)]).toEqual([on, said]);
    }
    expect((await stands('2016-02-29')).zone.delegations.edges).toHaveLength(1);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
