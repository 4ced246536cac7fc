import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, type Actor } from '../../../domain/access/actor.ts';
import { findingId } from '../../../domain/findings.ts';
import { globalId } from '../../../domain/global-id.ts';
import { cypher, type Cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import type { DumpedThing } from '../../../graph/dump/dump-format.ts';
import { readDump } from '../../../graph/dump/read-dump.ts';
import { restoreDump } from '../../../graph/dump/restore-dump.ts';
import { countUnsaid } from '../../../graph/export/count-unsaid.ts';
import { rollback } from '../../../graph/rollback/rollback.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { SHEETS } from '../../../tables/sheets/registry.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';

let database: Database;
let ask: Ask;

const actor = (claims: Parameters<typeof actorOf>[0]): Actor => {
  const known = actorOf({ sub: 'li', ...claims });
  if (!known) throw new Error('the test needs an actor');
  return known;
};

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database, 'zh', actor({ role: 'auditor' }));
  return () => database.close();
});
const anew = async () => {
  await cityAfresh(database, SMALL_CITY);
};

const NONE = {
  ...{ zone: null, power: null, step: null, chain: null, person: null, element: null },
  subject: null,
};
const BROKEN = { ...NONE, kind: 'CHAIN_BROKEN', zone: 'Z1', chain: 'K1' } as const;
const INCOMPLETE = {
  ...NONE,
  ...({ kind: 'ASSIGNMENT_INCOMPLETE', zone: 'Z1', power: 'A1', step: 2, person: 'N1' } as const),
};
const broken = findingId(BROKEN);
const incomplete = findingId(INCOMPLETE);

const ACCEPT = `mutation ($input: AcceptFindingInput!, $d: Date, $r: Int, $k: String) {
  acceptFinding(input: $input, asOf: $d, expectedRevision: $r, idempotencyKey: $k) {
    revision introduced { id } change { operation actor added subjects { id __typename } } } }`;
const WITHDRAW = `mutation ($id: ID!, $d: Date) {
  withdrawAcceptance(input: {id: $id}, asOf: $d) { revision resolved { id } change { operation } } }`;
const USUAL = {
  id: broken,
  reason: '市政府已同意分步下放',
  document: '政办函〔2016〕3号',
  until: '2016-06-30',
};

const accept = async (input: object = {}, d = '2016-03-01', more: object = {}): Promise<Data> =>
  (await dataOf(ask(ACCEPT, { input: { ...USUAL, ...input }, d, ...more }))).acceptFinding;
const withdraw = async (id: string, d: string): Promise<Data> =>
  (await dataOf(ask(WITHDRAW, { id, d }))).withdrawAcceptance;
const run = async (document: string, by: Ask = asking(database)): Promise<Data> =>
  dataOf(by(`mutation { ${document} { revision } }`));
async function refusal(answer: ReturnType<Ask>): Promise<Data> {
  const { data, errors } = await answer;
  expect(Object.values(data ?? { none: null })).toEqual([null]);
  return errors?.[0]?.originalError ?? errors?.[0];
}
const refused = (input: object, d = '2016-03-01', by = ask, more: object = {}) =>
  refusal(by(ACCEPT, { input: { ...USUAL, ...input }, d, ...more }));

const AUDIT = `query ($d: Date, $known: DateTime, $a: AcceptanceState, $z: [ID!]) {
  audit(asOf: $d, knownAt: $known, acceptance: $a, zones: $z) {
    counts { kind count open accepted }
    findings { totalCount edges { node { id detail acceptance { by reason document validFrom until revision at } } } }
  } }`;
const audit = async (d: string, more: object = {}, by: Ask = ask): Promise<Data> =>
  (await dataOf(by(AUDIT, { d, ...more }))).audit;
const nodes = (answer: Data): Data[] => answer.findings.edges.map(({ node }: Data) => node);
const acceptanceOf = (id: string, answer: Data): Data =>
  nodes(answer).find((each) => each.id === id)?.acceptance;
const isAccepted = async (id: string, d: string, more: object = {}): Promise<boolean> => {
  const answer = await audit(d, more);
  expect(nodes(answer).map((each) => each.id)).toContain(id);
  return acceptanceOf(id, answer) !== null;
};
const moment = async (): Promise<string> =>
  (await dataOf(ask('{ changes(first: 1) { edges { node { at } } } }'))).changes.edges[0].node.at;
const isWhole = async () =>
  expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);

describe('an accepted finding', () => {
  beforeEach(anew);

  it('is shown with by whom, why, which document, from which day, until which day, in which Change', async () => {
    const { revision, introduced, change } = await accept();
    expect([revision, introduced, change.operation, change.actor, change.added]).toEqual([
      ...[2, [], 'ACCEPT_FINDING', 'auditor:li', 1],
    ]);
    expect(change.subjects).toEqual([
      { id: globalId('Zone', 'Z1'), __typename: 'Zone' },
      { id: globalId('Chain', 'K1'), __typename: 'Chain' },
    ]);
    expect(acceptanceOf(broken, await audit('2016-03-01'))).toEqual({
      ...{ by: 'auditor:li', reason: USUAL.reason, document: USUAL.document },
      ...{ validFrom: '2016-03-01', until: '2016-06-30', revision: 2, at: await moment() },
    });
    expect(acceptanceOf(incomplete, await audit('2016-03-01'))).toBeNull();
    await isWhole();
  });

  it('is accepted from its first day to its last, and open before and after', async () => {
    await accept();
    expect(await isAccepted(broken, '2016-02-29')).toBe(false);
    expect(await isAccepted(broken, '2016-03-01')).toBe(true);
    expect(await isAccepted(broken, '2016-06-30')).toBe(true);
    expect(await isAccepted(broken, '2016-07-01')).toBe(false);
  });

  it('may be accepted for a single day, over the end of a year, and to the end of time', async () => {
    await accept({ until: '2016-03-01' });
    expect(await isAccepted(broken, '2016-03-01')).toBe(true);
    expect(await isAccepted(broken, '2016-03-02')).toBe(false);
    await accept({ id: incomplete, until: '2015-12-31' }, '2015-12-01');
    expect(await isAccepted(incomplete, '2015-12-31')).toBe(true);
    expect(await isAccepted(incomplete, '2016-01-01')).toBe(false);
    await accept({ id: incomplete, until: '9999-12-31', document: null });
    expect(acceptanceOf(incomplete, await audit('2016-05-01'))).toMatchObject({
      ...{ until: '9999-12-31', document: null },
    });
    await isWhole();
  });

  it('is open when its detail is not what it was when accepted, and accepted again when it is', async () => {
    await accept();
    await run(
      'definePower(input: {code: "A3", name: "执法", type: OTHER, department: "C1"}, asOf: "2016-01-01")',
    );
    await run(
      'addToChain(input: {chain: "K1", order: 3, power: "A3", stage: ENFORCEMENT}, asOf: "2016-04-01")',
    );
    await run('removeFromChain(input: {chain: "K1", order: 3}, asOf: "2016-05-01")');
    expect(await isAccepted(broken, '2016-03-31')).toBe(true);
    expect(await isAccepted(broken, '2016-04-01')).toBe(false);
    expect(await isAccepted(broken, '2016-05-01')).toBe(true);
  });

  it('is asked of the record of a moment: an earlier one knows nothing of it', async () => {
    const before = await moment();
    await accept();
    const then = await moment();
    await withdraw(broken, '2016-03-01');
    expect(await isAccepted(broken, '2016-03-01', { known: before })).toBe(false);
    expect(await isAccepted(broken, '2016-03-01', { known: then })).toBe(true);
    expect(await isAccepted(broken, '2016-03-01')).toBe(false);
  });

  it('may be one that others changed since it began: who accepted it stays', async () => {
    await accept();
    await dataOf(asking(database)(WITHDRAW, { id: broken, d: '2016-04-01' }));
    expect(acceptanceOf(broken, await audit('2016-03-31'))).toMatchObject({ by: 'auditor:li', revision: 2 });
  });

  it('is found under the usual limits, or under those that it was found by', async () => {
    const loaded = findingId({ ...NONE, kind: 'OVERLOADED', person: 'N1' });
    expect((await refused({ id: loaded })).message).toContain('OVERLOADED');
    await accept({ id: loaded, overload: 0 });
    const { findings } = (
      await dataOf(
        ask(
          '{ audit(asOf: "2016-03-01", overload: 0, acceptance: ACCEPTED) { findings { edges { node { id } } } } }',
        ),
      )
    ).audit;
    expect(findings.edges).toEqual([{ node: { id: loaded } }]);
  });

  it('may be a backdated responsibility', async () => {
    const late = findingId({ ...NONE, kind: 'BACKDATED', zone: 'Z1', power: 'A1', step: 2, person: 'N1' });
    await accept({ id: late });
    await accept({ id: incomplete });
    const document = `{ audit(asOf: "2016-03-01", kinds: [BACKDATED, ASSIGNMENT_INCOMPLETE]) { counts { kind count open accepted } } }`;
    expect((await dataOf(ask(document))).audit.counts).toEqual([
      { kind: 'ASSIGNMENT_INCOMPLETE', count: 1, open: 0, accepted: 1 },
      { kind: 'BACKDATED', count: 2, open: 1, accepted: 1 },
    ]);
  });
});

describe('an acceptance that is withdrawn', () => {
  beforeEach(anew);

  it('ends on that day, and was accepted until the day before', async () => {
    await accept();
    const { revision, resolved, change } = await withdraw(broken, '2016-04-01');
    expect([revision, resolved, change.operation]).toEqual([3, [], 'WITHDRAW_ACCEPTANCE']);
    expect(acceptanceOf(broken, await audit('2016-03-31'))).toMatchObject({ until: '2016-03-31' });
    expect(await isAccepted(broken, '2016-04-01')).toBe(false);
    await isWhole();
  });

  it('on its first day was never accepted, and may be accepted anew on that day', async () => {
    await accept();
    await withdraw(broken, '2016-03-01');
    expect(await isAccepted(broken, '2016-03-01')).toBe(false);
    const { revision } = await accept({ reason: '另有原因' });
    expect(acceptanceOf(broken, await audit('2016-03-01'))).toMatchObject({ reason: '另有原因', revision });
    await isWhole();
  });

  it('that others have ended or begun since the revision that was looked at is refused', async () => {
    await accept();
    await withdraw(broken, '2016-05-01');
    const late = `mutation { withdrawAcceptance(input: {id: "${broken}"}, asOf: "2016-04-01", expectedRevision: 2) { revision } }`;
    expect(await refusal(ask(late))).toMatchObject({
      ...{ kind: 'conflict', details: { argument: 'expectedRevision', revision: 3 } },
    });
    await withdraw(broken, '2016-04-01');
    expect(await isAccepted(broken, '2016-04-01')).toBe(false);
  });

  it('that is not there on that day or later is refused', async () => {
    for (const [id, d] of [
      [broken, '2016-03-01'],
      [findingId({ ...BROKEN, chain: 'K9' }), '2016-03-01'],
    ] as const)
      expect(await refusal(ask(WITHDRAW, { id, d }))).toMatchObject({
        ...{ kind: 'conflict', details: { argument: 'input.id' } },
        message: expect.stringContaining('is not accepted on 2016-03-01 or later'),
      });
    await accept();
    expect((await refusal(ask(WITHDRAW, { id: broken, d: '2016-07-01' }))).kind).toBe('conflict');
    expect((await refusal(ask(WITHDRAW, { id: 'nonsense', d: '2016-07-01' }))).kind).toBe('invalid');
  });
});

describe('accepting', () => {
  beforeEach(anew);

  it('what is accepted already for some of these days is refused, and what comes after it is not', async () => {
    await accept();
    for (const [d, until] of [
      ['2016-03-01', '2016-06-30'],
      ['2016-06-30', '2016-08-01'],
      ['2016-02-01', '2016-03-01'],
      ['2016-02-01', '2016-09-01'],
    ] as const)
      expect(await refused({ until }, d)).toMatchObject({
        ...{ kind: 'conflict', details: { argument: 'input.id' } },
        message: expect.stringContaining('is accepted from 2016-03-01 until 2016-06-30'),
      });
    await accept({ until: '2016-02-29' }, '2016-02-01');
    await accept({ until: '2016-09-01' }, '2016-07-01');
    await isWhole();
  });

  it('takes whatever text can be seen, as it is', async () => {
    for (const [place, text] of ["'}) DETACH DELETE n //", '𠮷野家', '`$reason`', '\\"|'].entries()) {
      const d = `2016-03-0${place + 1}`;
      await accept({ reason: text, document: text, until: d }, d);
      expect(acceptanceOf(broken, await audit(d))).toMatchObject({ reason: text, document: text });
    }
    await isWhole();
  });

  it('is for the auditor and the administrator', async () => {
    for (const role of ['reform-office', 'legal-office', 'staffing-office', 'reader'])
      expect((await refused({}, '2016-03-01', asking(database, 'zh', actor({ role })))).kind).toBe(
        'forbidden',
      );
    const zone = asking(database, 'zh', actor({ role: 'zone', zone: 'Z1' }));
    expect((await refused({}, '2016-03-01', zone)).kind).toBe('forbidden');
    expect((await refusal(zone(WITHDRAW, { id: broken, d: '2016-03-01' }))).kind).toBe('forbidden');
    await dataOf(asking(database)(ACCEPT, { input: USUAL, d: '2016-03-01' }));
  });

  it('twice under one key is done once', async () => {
    const first = await accept({}, '2016-03-01', { k: 'one' });
    expect(await accept({}, '2016-03-01', { k: 'one' })).toEqual(first);
  });

  it('of a finding whose detail has changed since the revision that was looked at is refused', async () => {
    await run('registerPerson(input: {code: "N9", name: "丁"})');
    await run(
      'definePower(input: {code: "A3", name: "执法", type: OTHER, department: "C1"}, asOf: "2016-01-01")',
    );
    await run(
      'addToChain(input: {chain: "K1", order: 3, power: "A3", stage: ENFORCEMENT}, asOf: "2016-02-01")',
    );
    expect(await refused({}, '2016-03-01', ask, { r: 3 })).toMatchObject({
      ...{ kind: 'conflict', details: { argument: 'expectedRevision', value: 3 } },
      message: expect.stringContaining('CHAIN_BROKEN Z1 K1'),
    });
    await accept({ id: incomplete }, '2016-03-01', { r: 1 });
    await accept({}, '2016-03-01', { r: 4 });
  });

  it('is no change of the city: it is in no list of changes, and so in no impact', async () => {
    const answer = asking(database)('query ($c: [ChangeInput!]!) { impact(changes: $c) { revision } }', {
      c: [{ acceptFinding: USUAL }],
    });
    expect((await answer).errors?.[0]?.message).toContain('acceptFinding');
  });
});

describe('accepting what cannot be', () => {
  beforeAll(anew);

  it('what is not found on that day is refused, naming it', async () => {
    for (const [key, d] of [
      [BROKEN, '2015-09-30'],
      [{ ...BROKEN, chain: 'K2' }, '2016-03-01'],
      [{ ...BROKEN, zone: 'Z9' }, '2016-03-01'],
      [{ ...BROKEN, person: 'N1' }, '2016-03-01'],
      [{ ...INCOMPLETE, step: 1 }, '2016-03-01'],
      [{ ...INCOMPLETE, step: null }, '2016-03-01'],
      [{ ...NONE, kind: 'OVERLOADED', person: 'N1' }, '2016-03-01'],
      [{ ...NONE, kind: 'OVERLOADED' }, '2016-03-01'],
    ] as const)
      expect(await refused({ id: findingId(key) }, d)).toMatchObject({
        ...{ kind: 'not-found', details: { argument: 'input.id' } },
        message: expect.stringContaining(
          `${key.kind} ${[key.zone, key.power].filter(Boolean).join(' ')}`.trim(),
        ),
      });
    await isWhole();
  });

  it.each([
    ['a blank reason', { reason: '' }, 'input.reason'],
    ['a reason of blanks', { reason: '  ' }, 'input.reason'],
    ['a reason with what cannot be seen', { reason: '同意\u0000' }, 'input.reason'],
    ['a blank document', { document: '' }, 'input.document'],
    ['an end before its first day', { until: '2016-02-29' }, 'input.until'],
    ['an id of nothing', { id: '' }, 'input.id'],
    ['an id of something else', { id: globalId('Zone', 'Z1') }, 'input.id'],
    ['an id of no audit', { id: globalId('Finding', 'NOTHING|Z1|||K1||') }, 'input.id'],
    [
      'an id with a step that is no number',
      { id: globalId('Finding', 'NOT_FILED|Z1|A1|1e0|||') },
      'input.id',
    ],
    ['a limit below 0', { overload: -1 }, 'input.overload'],
  ])('with %s is refused, and changes nothing', async (_what, input, argument) => {
    expect(await refused(input)).toMatchObject({ kind: 'invalid', details: { argument } });
    expect((await dataOf(ask('{ changes { totalCount } }'))).changes.totalCount).toBe(1);
  });

  it.each(["'}) DETACH DELETE n //", '𠮷野家', '\u0000', '`', '\\', '|', '$zone', '\ud800'])(
    'an id made of %j is told that nothing is found, or that it is no id',
    async (text) => {
      for (const key of [
        { ...BROKEN, zone: text },
        { ...BROKEN, chain: text },
        { ...INCOMPLETE, power: text },
        { ...INCOMPLETE, person: text },
        { ...NONE, kind: 'SUPPORT_MISSING', zone: 'Z1', power: 'A1', element: text } as const,
        { ...NONE, kind: 'OVERLOADED', person: text } as const,
      ])
        expect(['not-found', 'invalid']).toContain((await refused({ id: findingId(key) })).kind);
      const { findings } = await audit('2016-03-01');
      expect(findings.totalCount).toBeGreaterThan(0);
    },
  );
});

describe('counts', () => {
  beforeEach(anew);

  it('stay what they are, with how many are open and how many accepted', async () => {
    const before = await audit('2016-03-01');
    await accept();
    const after = await audit('2016-03-01');
    const counts = (answer: Data) => answer.counts.map(({ kind, count }: Data) => [kind, count]);
    expect(counts(after)).toEqual(counts(before));
    for (const { count, open, accepted } of after.counts) expect(open + accepted).toBe(count);
    expect(after.counts.filter(({ accepted }: Data) => accepted > 0)).toEqual([
      { kind: 'CHAIN_BROKEN', count: 1, open: 0, accepted: 1 },
    ]);
    const { overview } = await dataOf(
      ask('{ overview(asOf: "2016-03-01") { findings { kind count open accepted } } }'),
    );
    expect(overview.findings).toEqual(after.counts);
  });

  it('after the filter of open or accepted findings are of those, and both together are all', async () => {
    await accept();
    await accept({ id: incomplete });
    const all = await audit('2016-03-01');
    const open = await audit('2016-03-01', { a: 'OPEN' });
    const accepted = await audit('2016-03-01', { a: 'ACCEPTED' });
    expect(nodes(accepted).map(({ id }) => id)).toEqual([incomplete, broken]);
    expect(nodes(open).every(({ acceptance }) => acceptance === null)).toBe(true);
    expect(open.findings.totalCount + 2).toBe(all.findings.totalCount);
    for (const [place, { kind, count }] of all.counts.entries()) {
      expect(open.counts[place]).toMatchObject({ kind, accepted: 0 });
      expect(accepted.counts[place]).toMatchObject({ kind, open: 0 });
      expect(open.counts[place].count + accepted.counts[place].count).toBe(count);
    }
    expect((await audit('2016-03-01', { a: 'ACCEPTED', z: ['Z2'] })).findings.totalCount).toBe(0);
  });

  it('and answers of the documents of dashboards, and the scores, are the same as without', async () => {
    const asked = async () => ({
      audit: await dataOf(ask(contract('audit'), { asOf: '2016-03-01' })),
      overview: await dataOf(ask(contract('overview'), { asOf: '2016-03-01' })),
      zone: await dataOf(ask(contract('zone'), { code: 'Z1', asOf: '2016-03-01' })),
    });
    const before = await asked();
    await accept();
    expect(await asked()).toEqual(before);
  });

  it('pages of open findings follow one another', async () => {
    await accept();
    const page = `query ($after: String) { audit(asOf: "2015-10-05", acceptance: OPEN) {
      findings(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { findings }: Data = (await dataOf(ask(page, { after }))).audit;
      ids.push(...findings.edges.map(({ node }: Data) => node.id));
      if (!findings.pageInfo.hasNextPage) break;
      after = findings.pageInfo.endCursor;
    }
    expect(ids).toEqual(nodes(await audit('2015-10-05', { a: 'OPEN' })).map(({ id }) => id));
  });
});

describe('who sees an acceptance', () => {
  beforeEach(anew);

  it('is who sees the finding', async () => {
    await accept();
    const [own, other] = ['Z1', 'Z2'].map((zone) => asking(database, 'zh', actor({ role: 'zone', zone })));
    if (!own || !other) throw new Error('two zones');
    expect(acceptanceOf(broken, await audit('2016-03-01', {}, own))).toMatchObject({ reason: USUAL.reason });
    const seen = await audit('2016-03-01', { a: 'ACCEPTED' }, other);
    expect(seen.findings.totalCount).toBe(0);
    expect(seen.counts.every(({ accepted }: Data) => accepted === 0)).toBe(true);
  });
});

describe('impact', () => {
  beforeEach(anew);

  it('shows a finding that it brings back as accepted, where it is', async () => {
    const step = findingId({ ...NONE, kind: 'STEP_UNASSIGNED', zone: 'Z1', power: 'A1', step: 2 });
    await run('endResponsibility(input: {zone: "Z1", power: "A1", step: 2}, asOf: "2016-02-01")');
    await accept({ id: step });
    await run(
      'assignResponsibility(input: {zone: "Z1", power: "A1", step: 2, department: "Z1D1", post: "L1", staff: "N1"}, asOf: "2016-04-01")',
    );
    const document = `query ($d: Date) { impact(asOf: $d, changes: [{endResponsibility: {zone: "Z1", power: "A1", step: 2}}]) {
      introduced { id acceptance { reason } } resolved { id acceptance { reason } } } }`;
    const on = async (d: string): Promise<Data> => (await dataOf(ask(document, { d }))).impact;
    expect((await on('2016-05-01')).introduced).toEqual([{ id: step, acceptance: { reason: USUAL.reason } }]);
    expect((await on('2016-07-01')).introduced).toEqual([{ id: step, acceptance: null }]);
    expect((await on('2016-05-01')).resolved.every(({ acceptance }: Data) => acceptance === null)).toBe(true);
  });
});

describe('the record', () => {
  beforeEach(anew);

  it('tells of acceptances in the history of what they are about, and of the finding', async () => {
    await accept();
    await withdraw(broken, '2016-04-01');
    const of = async (id: string): Promise<Data> =>
      (
        await dataOf(
          ask('query ($id: ID) { changes(of: $id) { edges { node { operation input } } } }', { id }),
        )
      ).changes.edges.map(({ node }: Data) => node);
    expect((await of(broken)).map(({ operation }: Data) => operation)).toEqual([
      ...['WITHDRAW_ACCEPTANCE', 'ACCEPT_FINDING'],
    ]);
    expect((await of(globalId('Chain', 'K1'))).map(({ operation }: Data) => operation)).toEqual([
      ...['WITHDRAW_ACCEPTANCE', 'ACCEPT_FINDING', 'IMPORT'],
    ]);
    expect(JSON.parse((await of(broken))[1].input).changes[0].acceptFinding).toEqual(USUAL);
    expect(await of(incomplete)).toEqual([]);
  });

  it('takes acceptances along in a dump, and the export lists them among what a workbook cannot say', async () => {
    await accept();
    await withdraw(broken, '2016-04-01');
    await accept({ id: incomplete });
    const before = [await audit('2016-03-31'), await audit('2016-04-01')];
    expect(await countUnsaid(database, new Set(SHEETS.map(({ key }) => key)), 4)).toEqual(
      new Map([['acceptances', 2]]),
    );
    const { header, things } = await readDump(database);
    const all: DumpedThing[] = [];
    for await (const thing of things()) all.push(thing);
    await emptyDatabase(database);
    await restoreDump(database, header, {
      things: async function* () {
        yield* all;
      },
      onProgress: () => undefined,
    });
    expect([await audit('2016-03-31'), await audit('2016-04-01')]).toEqual(before);
    await isWhole();
  });

  it('keeps an acceptance when an import is rolled back, or a sheet is complete without what it is about', async () => {
    const [header = [], row = []] = SMALL_CITY.delegations;
    await importSheets(database, { delegations: [header, row.with(0, 'Z2').with(6, '')] });
    const unfiled = findingId({ ...NONE, kind: 'NOT_FILED', zone: 'Z2', power: 'A1' });
    await accept({ id: unfiled });
    const { left } = await rollback(database, 2, { dryRun: false, actor: 'local:test' });
    expect(left).toEqual([]);
    expect((await audit('2016-03-01', { a: 'ACCEPTED' })).findings.totalCount).toBe(0);
    await importSheets(database, { delegations: [header, row.with(0, 'Z2').with(6, '')] });
    expect(await isAccepted(unfiled, '2016-03-01')).toBe(true);
    const { list } = await importSheets(
      database,
      { delegations: [header, row], people: [...SMALL_CITY.people] },
      { replace: ['delegations', 'people'] },
    );
    expect(list).toEqual([]);
    await isWhole();
  });

  it('does not verify when somebody alters an acceptance, or puts one there', async () => {
    await accept();
    const tamper = (text: Cypher, params = {}) =>
      database.write((transaction) => transaction.run(text, params));
    const faults = async () =>
      (await verifyRecord(database, undefined, () => undefined)).faults.map(({ message }) => message.en);
    const say = cypher`MATCH (version:AcceptanceVersion) SET version.reason = $reason`;
    await tamper(say, { reason: '别的原因' });
    expect((await faults()).join()).toMatch(
      /^Acceptance CHAIN.*was altered: it does not say what was recorded/,
    );
    await tamper(say, { reason: USUAL.reason });
    expect(await faults()).toEqual([]);
    await tamper(
      cypher`MATCH (acceptance:Acceptance)<-[:VERSION_OF]-(version) CREATE (acceptance)<-[:VERSION_OF]-(copy:AcceptanceVersion) SET copy = version, copy.recordedAt = 9`,
    );
    expect((await faults()).join()).toContain('is accounted for by no Change');
  });
});
