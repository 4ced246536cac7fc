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
  ],
  organizations: [...SMALL_CITY.organizations, ['C2', '改革办', '市直部门', 'CITY', '', '']],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ...['移交', '授权委托', '备案', '监管', '平台运行', '备忘录'].map((matter) => [
      ...[matter, 'CITY', 30, '自然日', '', '', '二（三）', '', '2016-01-01', ''],
    ]),
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
    expect(states(granted)).toMatchObject({ STANDING: 'DONE' });
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
        input: { platformPower: { platform: 'PF1', power: 'A2', pushedTo: 'C1' } },
      },
    );
    expect(states(onPlatform)).toMatchObject({ PLATFORM: 'DONE' });
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

  it('and each earlier day says what it said then, as it is known now and as it was known then', async () => {
    expect(seen.length).toBeGreaterThan(12);
    for (const { on, said, known } of seen) {
      // What is planned is there from the day on which it came to be known, on every day.
      const { inspections: _now, ...now } = await stands(on);
      const { inspections: _then, ...then } = said;
      expect([on, now]).toEqual([on, then]);
      expect([on, await stands(on, known)]).toEqual([on, said]);
    }
    expect((await stands('2016-02-29')).zone.delegations.edges).toHaveLength(1);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
