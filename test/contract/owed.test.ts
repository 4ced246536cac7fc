import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../domain/global-id.ts';
import type { Database } from '../../graph/database/database.ts';
import { localActor, type Actor } from '../../domain/access/actor.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { runningOf } from '../oracle/running.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

const MATTERS = [
  ...['移交', '授权委托', '授权委托公告', '电子签章', '备案', '执法证备案', '备忘录'],
  ...['工作规则', '业务规则', '培训手册', '培训', '来文'],
];
const CITY = {
  ...RUNNING_CITY,
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ...MATTERS.map((matter) => [matter, '', 10, '自然日', '', '', `条款${matter}`, 'D1', '2015-01-01', '']),
    ['定期评价', '', 10, '自然日', 60, '', '条款定期评价', 'D1', '2015-01-01', ''],
  ],
};
const OVERDUE = contract('lifecycle/overdue');
const REMINDERS = contract('lifecycle/reminders');

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY, 'what is owed');
  ask = asking(database);
  return () => database.close();
});

const oracle = new OwedOracle(runningOf(CITY));
/** What names a zone, or that it owes or is owed, on the last day of 2015. */
const ofZone = (zone: string): number =>
  oracle.on('2015-12-31').filter((each) => [each.zone, each.owedBy, ...each.owedTo].includes(zone)).length;
const code = (thing: Data): string | null => thing?.code ?? null;

/** As the oracle says it, as far as the document asks. */
const told = (node: Data) => ({
  ...{ matter: node.matter, zone: code(node.zone), power: code(node.power), person: code(node.person) },
  ...{ owedBy: code(node.owedBy), owedTo: node.owedTo.map(code), lacks: node.lacks, since: node.since ?? '' },
  ...{
    due: node.due,
    isProvisional: node.isProvisional,
    daysLate: node.daysLate,
    clause: node.duty?.clause ?? '',
  },
  subject: node.subject?.__typename ?? null,
});

describe('what is owed', () => {
  it.each(['2015-10-11', '2015-10-13', '2015-12-31', '2016-09-30', '2016-10-01'])(
    'is late on %s as the oracle has it, with counts of every matter',
    async (asOf) => {
      const { obligations } = await dataOf(ask(OVERDUE, { asOf }));
      const all = oracle.on(asOf);
      const late = all.filter(({ state }) => state === 'LATE');
      expect(obligations.edges.map(({ node }: Data) => told(node))).toEqual(
        late.map(({ state: _s, doneOn: _d, subject, ...each }) => ({
          ...each,
          subject: subject?.split(':')[0] ?? null,
        })),
      );
      expect(obligations.totalCount).toBe(late.length);
      for (const { matter, ...counts } of obligations.counts) {
        const of = all.filter((each) => each.matter === matter);
        const inState = (state: string) => of.filter((each) => each.state === state).length;
        expect(counts, matter).toEqual({
          owed: of.length,
          ...{ done: inState('DONE'), open: inState('OPEN'), late: inState('LATE') },
        });
      }
      expect(obligations.counts).toHaveLength(24);
    },
  );

  it('is told in time to whom it falls due soon', async () => {
    const variables = { from: '2015-10-08', to: '2015-10-12', departments: ['C1'] };
    const { obligations } = await dataOf(ask(REMINDERS, variables));
    const expected = oracle.on('2015-10-08').filter(({ state, due, owedBy, owedTo }) => {
      return state === 'OPEN' && due <= '2015-10-12' && [owedBy, ...owedTo].includes('C1');
    });
    expect(obligations.edges.map(({ node }: Data) => node.matter)).toEqual(
      expected.map(({ matter }) => matter),
    );
    expect(expected.length).toBeGreaterThan(1);
  });

  it('is the same page by page', async () => {
    const query = `query ($after: String) { obligations(first: 2, after: $after, asOf: "2015-12-31") {
      totalCount pageInfo { hasNextPage endCursor } edges { node { matter due } } } }`;
    const seen: Data[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { obligations } = await dataOf(ask(query, { after }));
      seen.push(...obligations.edges.map(({ node }: Data) => node));
      ({ endCursor: after, hasNextPage: more } = obligations.pageInfo);
    }
    expect(seen).toEqual(oracle.on('2015-12-31').map(({ matter, due }) => ({ matter, due })));
  });

  it('is narrowed by zones, people and days; an empty list keeps none, an unknown code nothing', async () => {
    const count = async (args: string) => {
      const { obligations } = await dataOf(
        ask(`{ obligations(asOf: "2015-12-31", ${args}) { totalCount } }`),
      );
      return obligations.totalCount as number;
    };
    const all = oracle.on('2015-12-31').length;
    expect(await count('zones: ["Z1"]')).toBe(ofZone('Z1'));
    expect(await count('zones: ["Z2"]')).toBe(ofZone('Z2'));
    expect(await count('matters: []')).toBe(0);
    expect(await count('people: ["无"]')).toBe(0);
    expect(await count('people: ["N3"]')).toBeGreaterThan(0);
    expect(await count('dueTo: "2015-01-01"')).toBe(0);
    expect(await count('dueFrom: "2015-01-01"')).toBe(all);
  });

  it('is seen by the zone and the department that it is of, and by no other', async () => {
    const seen = async (scope: Exclude<Actor['scope'], 'all'>, role: Actor['role']) => {
      const actor: Actor = { ...localActor('某人'), role, scope };
      const { obligations } = await dataOf(
        asking(database, 'zh', actor)('{ obligations(asOf: "2015-12-31") { totalCount counts { owed } } }'),
      );
      expect(obligations.counts.reduce((sum: number, { owed }: Data) => sum + owed, 0)).toBe(
        obligations.totalCount,
      );
      return obligations.totalCount as number;
    };
    expect(await seen({ zones: ['Z1'], departments: [] }, 'zone')).toBe(ofZone('Z1'));
    expect(await seen({ zones: ['Z2'], departments: [] }, 'zone')).toBe(ofZone('Z2'));
    const ofC1 = oracle
      .on('2015-12-31')
      .filter(({ power, owedBy, owedTo }) => power === 'A1' || [owedBy, ...owedTo].includes('C1'));
    expect(await seen({ zones: [], departments: ['C1'] }, 'department')).toBe(ofC1.length);
  });

  it('has days by the calendar of work', async () => {
    const due = async (args: string) =>
      (await dataOf(ask(`{ deadline(${args}) { due isProvisional } }`))).deadline;
    expect(await due('from: "2015-09-30", days: 0, dayKind: WORKING')).toEqual({
      ...{ due: '2015-09-30', isProvisional: false },
    });
    expect(await due('from: "2015-09-25", days: 15, dayKind: CALENDAR')).toEqual({
      ...{ due: '2015-10-10', isProvisional: false },
    });
    expect(await due('from: "2015-12-30", days: 5, dayKind: WORKING')).toEqual({
      ...{ due: '2016-01-06', isProvisional: true },
    });
  });
});

describe('what is late', () => {
  it('is found by the audits, with what it is about', async () => {
    const { audit } = await dataOf(
      ask(`{ audit(asOf: "2015-12-31", kinds: [TRANSFER_OWED, FILING_OWED]) {
        findings { edges { node { kind detail message subject { __typename ... on TransferItem { code } } evidence { isThere from { type name } } } } } } }`),
    );
    const nodes = audit.findings.edges.map(({ node }: Data) => node);
    expect(nodes).toMatchObject([
      { kind: 'TRANSFER_OWED', detail: '2015-10-12', subject: { __typename: 'TransferItem', code: 'A1|2' } },
      { kind: 'FILING_OWED', detail: '2015-10-12 SUPERVISION_LIST', subject: null },
    ]);
    for (const { evidence } of nodes) expect(evidence.at(-1).isThere).toBe(false);
    expect(nodes[0].evidence.at(-1).from).toEqual({ type: 'TransferItem', name: '审批系统账号' });
  });

  it('is said in a sentence that calls what it is about by name', async () => {
    const { audit } = await dataOf(
      ask(`{ audit(asOf: "2015-11-15", kinds: [TRANSFER_OWED, SEAL_OWED, CERTIFICATE_FILING_OWED]) {
        findings { edges { node { kind message } } } } }`),
    );
    const saying = (of: string) =>
      audit.findings.edges.find(({ node }: Data) => node.kind === of)?.node.message as string;
    expect(saying('TRANSFER_OWED')).toContain('移交要求审批系统账号(A1|2)应于');
    expect(saying('SEAL_OWED')).toMatch(/的部门.+\(Z1D1\)应于/);
    expect(saying('CERTIFICATE_FILING_OWED')).toContain('的执法证证1应于');
  });

  it('is about what only changes bring as they call it', async () => {
    const changes = [
      { addRecord: { document: { code: 'W9', title: '新委托书', kind: 'ENTRUSTMENT' } } },
      { grantStanding: { document: 'W9', kind: 'ENTRUSTMENT', zone: 'Z1', power: 'A1', grantor: 'C1' } },
      { setUpDepartment: { code: 'C9', name: '新局', kind: 'CITY_DEPARTMENT', parent: 'CITY' } },
      { revisePower: { power: 'A1', department: 'C9' } },
    ];
    const { impact } = await dataOf(
      ask(
        `query ($changes: [ChangeInput!]!) { impact(asOf: "2015-12-31", changes: $changes) {
        introduced { kind message subject { __typename id ... on Document { code title isPublished } } } } }`,
        { changes },
      ),
    );
    expect(impact.introduced).toContainEqual({
      kind: 'GRANTOR_WRONG',
      message: expect.stringContaining('新委托书(W9)'),
      subject: {
        ...{ __typename: 'Document', id: globalId('Document', 'W9') },
        ...{ code: 'W9', title: '新委托书', isPublished: false },
      },
    });
  });

  it('is told of changes before they are made: what would become owed', async () => {
    const { impact } = await dataOf(
      ask(`{ impact(asOf: "2015-12-31", changes: [{ delegatePower: { zone: "Z2", power: "A1" } }]) {
        owed { matter zone { code } power { code } count due } } }`),
    );
    expect(impact.owed.slice(4).map(({ matter }: Data) => matter)).toEqual([
      ...['WORK_RULES', 'BUSINESS_RULES', 'TRAINING', 'EVALUATION'],
    ]);
    expect(impact.owed.slice(0, 4)).toMatchObject([
      { matter: 'TRANSFER', zone: { code: 'Z2' }, power: { code: 'A1' }, count: 2, due: '2016-01-11' },
      { matter: 'STANDING', zone: { code: 'Z2' }, count: 1 },
      { matter: 'FILING', zone: { code: 'Z2' }, count: 1 },
      { matter: 'MEMORANDUM', zone: { code: 'Z2' }, count: 1 },
    ]);
  });

  it('would become owed for what only the changes bring, which is shown as they have it', async () => {
    const power = { code: 'NEW', name: '新职权' };
    const changes = [
      { definePower: { ...power, type: 'LICENSE', department: 'C1' } },
      { addRecord: { transferItem: { power: 'NEW', order: 1, name: '新表', kind: 'FORM_DOCUMENT' } } },
      { delegatePower: { zone: 'Z2', power: 'NEW', memorandum: '备忘9号' } },
      { reclassifyZone: { zone: 'Z2', class: 'CLASS_ONE' } },
    ];
    const { impact } = await dataOf(
      ask(
        `query ($changes: [ChangeInput!]!) { impact(asOf: "2015-12-31", changes: $changes) {
        owed { matter count due zone { code class } power { id code name department { code } delegations { code } } } } }`,
        { changes },
      ),
    );
    const shown = { ...power, id: globalId('Power', 'NEW'), department: { code: 'C1' }, delegations: [] };
    expect(impact.owed.slice(0, 3)).toEqual(
      ['TRANSFER', 'STANDING', 'FILING'].map((matter) => ({
        ...{ matter, count: 1, due: '2016-01-11', zone: { code: 'Z2', class: 'CLASS_ONE' }, power: shown },
      })),
    );
  });
});
