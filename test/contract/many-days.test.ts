import { beforeAll, describe, expect, it } from 'vitest';
import { Kind, type DocumentNode } from 'graphql';
import { actorOf, type Actor } from '../../domain/access/actor.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { LANES } from '../../questions/lanes.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { importSheets } from '../support/workbook.ts';

const DAYS = ['2015-01-01', '2015-10-01', '2016-01-01', '2016-03-01', '2016-11-24', '2017-06-01'];
const AXES = ['ZONE', 'KIND', 'SEVERITY', 'POWER_TYPE', 'DEPARTMENT', 'ZONE_DEPARTMENT', 'LEADER', 'CHAIN'];

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, TWO_ZONES);
  ask = asking(database);
  for (const mutation of [
    'withdrawPower(input: {zone: "Z1", power: "A1"}, asOf: "2016-02-01")',
    'endMembership(input: {person: "N4", post: "Q1"}, asOf: "2016-03-01")',
    'appoint(input: {person: "N4", post: "Q1"}, asOf: "2016-05-01")',
  ])
    await dataOf(ask(`mutation { ${mutation} { revision } }`));
  return () => database.close();
});

function scoped(role: 'zone' | 'department', code: string): Ask {
  const actor: Actor | undefined = actorOf({ sub: 'wang', role, [role]: code });
  if (!actor) throw new Error('there is no such actor');
  return asking(database, 'zh', actor);
}
/** One of several operations of a document. */
function operation(document: DocumentNode, name: string): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.filter(
      (each) => each.kind !== Kind.OPERATION_DEFINITION || each.name?.value === name,
    ),
  };
}

const COUNTS = `query ($asOf: Date, $zones: [ID!], $knownAt: DateTime) {
  audit(asOf: $asOf, zones: $zones, knownAt: $knownAt) { revision counts { kind severity title count open accepted } }
}`;
const EVERYBODY = () => [ask, scoped('zone', 'Z2'), scoped('department', 'C1')];

describe('auditTrend', () => {
  it('counts on each day what the audit does, to everybody what is theirs', async () => {
    for (const asks of EVERYBODY()) {
      const days = asks === ask ? DAYS : DAYS.slice(3, 5);
      const { auditTrend } = await dataOf(asks(contract('audit-trend'), { days }));
      expect(auditTrend.points.map(({ asOf }: Data) => asOf)).toEqual(days);
      for (const { asOf, revision, counts, zones } of auditTrend.points) {
        const { audit } = await dataOf(asks(COUNTS, { asOf }));
        expect(revision).toBe(audit.revision);
        const own = counts.map(({ checked: _, appeared: _a, gone: _g, ...count }: Data) => count);
        expect(own).toEqual(audit.counts);
        for (const { zone, count } of zones.filter((each: Data) => each.count !== null)) {
          const of = await dataOf(asks(COUNTS, { asOf, zones: [zone.code] }));
          expect(count).toBe(of.audit.counts.reduce((sum: number, each: Data) => sum + each.count, 0));
        }
      }
    }
  });

  it('tells what appeared and went, so that the counts follow', async () => {
    const { auditTrend } = await dataOf(ask(contract('audit-trend'), { days: DAYS }));
    const [first, ...others] = auditTrend.points;
    expect(first.counts.every(({ appeared, gone }: Data) => appeared === null && gone === null)).toBe(true);
    others.forEach(({ counts }: Data, place: number) => {
      const before = auditTrend.points[place].counts;
      counts.forEach((each: Data, index: number) =>
        expect(each.count).toBe(before[index].count + each.appeared - each.gone),
      );
    });
  });

  it('says nothing of days before the first revision with THEN, and of the latest what it says now', async () => {
    const [then, now] = await Promise.all(
      ['THEN', 'NOW'].map((asKnown) =>
        dataOf(ask(contract('audit-trend'), { days: DAYS, zones: ['Z1'], asKnown })),
      ),
    );
    const [early] = then.auditTrend.points;
    expect(early.revision).toBeNull();
    expect(early.counts.every(({ count, checked }: Data) => count === null && checked === null)).toBe(true);
    expect(early.zones).toEqual([
      { zone: { code: 'Z1', name: expect.any(String) }, count: null, open: null, accepted: null },
    ]);
    const last = DAYS.length - 1;
    const { counts, ...point } = then.auditTrend.points[last];
    const { counts: countsNow, ...pointNow } = now.auditTrend.points[last];
    expect(point).toEqual(pointNow);
    expect(counts.map(({ count }: Data) => count)).toEqual(countsNow.map(({ count }: Data) => count));
  });

  it('refuses days that do not rise, and too many', async () => {
    const { errors: falling } = await ask(contract('audit-trend'), { days: ['2016-01-02', '2016-01-02'] });
    expect(falling?.[0]?.message).toMatch(/rise/);
    const days = Array.from({ length: 401 }, (_, at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
    const { errors } = await ask(contract('audit-trend'), { days });
    expect(errors?.[0]?.message).toMatch(/at most 400/);
  });
});

describe('auditPivot', () => {
  it('has cells that the filters of `audit` find, by every axis, for everybody', async () => {
    const filters: Record<string, string> = {
      ...{
        ZONE: 'zones',
        KIND: 'kinds',
        SEVERITY: 'severities',
        POWER_TYPE: 'types',
        DEPARTMENT: 'departments',
      },
      ...{ ZONE_DEPARTMENT: 'zoneDepartments', LEADER: 'leaders', CHAIN: 'chains' },
    };
    for (const asks of EVERYBODY())
      for (const axis of AXES) {
        const { auditPivot } = await dataOf(
          asks(contract('audit-pivot'), { by: [axis], asOf: '2016-03-01' }),
        );
        const [{ entries, sums }] = auditPivot.axes;
        const sum = auditPivot.cells.reduce((all: number, { count }: Data) => all + count, 0);
        expect(sum === auditPivot.total.count).toBe(sums);
        for (const { at, count } of auditPivot.cells) {
          const { key, name, node } = entries[at[0]];
          if (key === null) continue;
          expect(name).toMatch(/\S/);
          if (node) expect(node.id).toBe(globalId(node.__typename, key));
          const argument = `${filters[axis]}: ${['KIND', 'SEVERITY', 'POWER_TYPE'].includes(axis) ? `[${key}]` : JSON.stringify([key])}`;
          const { audit } = await dataOf(
            asks(`{ audit(asOf: "2016-03-01", ${argument}) { findings(first: 500) { totalCount } } }`),
          );
          expect([axis, key, audit.findings.totalCount]).toEqual([axis, key, count]);
        }
      }
  });

  it('refuses no axis, three, and the same twice', async () => {
    for (const by of [[], ['ZONE', 'ZONE'], ['ZONE', 'KIND', 'CHAIN']]) {
      const { errors } = await ask(contract('audit-pivot'), { by });
      expect(errors?.[0]?.message).toMatch(/one axis, or two/);
    }
  });
});

describe('the findings of an audit', () => {
  const PAGE = `query ($offset: Int, $after: String, $orderBy: FindingOrder, $text: String, $first: Int) {
    audit(asOf: "2016-03-01", text: $text) { findings(first: $first, offset: $offset, after: $after, orderBy: $orderBy) {
      totalCount pageInfo { endCursor hasNextPage hasPreviousPage } edges { node { id kind severity message since goneOn } } } }
  }`;

  it('leave some out before a page, and come by severity in cursors of their own', async () => {
    const page = async (variables: Data) =>
      (await dataOf(ask(PAGE, { first: 500, ...variables }))).audit.findings;
    const all = await page({});
    const ids = (list: Data) => list.edges.map(({ node }: Data) => node.id);
    expect(ids(await page({ offset: 2, first: 3 }))).toEqual(ids(all).slice(2, 5));
    const { pageInfo } = await page({ first: 1 });
    expect(ids(await page({ after: pageInfo.endCursor, offset: 1, first: 2 }))).toEqual(ids(all).slice(2, 4));
    const grave = await page({ orderBy: 'SEVERITY' });
    const order = ['HIGH', 'MEDIUM', 'LOW'];
    const expected = all.edges
      .map(({ node }: Data) => node)
      .toSorted((a: Data, b: Data) => order.indexOf(a.severity) - order.indexOf(b.severity));
    expect(ids(grave)).toEqual(expected.map(({ id }: Data) => id));
    const half = await page({ orderBy: 'SEVERITY', first: 3 });
    const rest = await page({ orderBy: 'SEVERITY', after: half.pageInfo.endCursor });
    expect([...ids(half), ...ids(rest)]).toEqual(ids(grave));
    const { errors } = await ask(PAGE, { first: 1, after: half.pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/cursor/);
    const { errors: negative } = await ask(PAGE, { first: 1, offset: -1 });
    expect(negative?.[0]?.message).toMatch(/offset/);
  });

  it('are found by a text in what they name, and one by its id, with the days of its run', async () => {
    const { audit } = await dataOf(ask(PAGE, { first: 500 }));
    for (const { node } of audit.findings.edges) {
      const { finding } = await dataOf(
        ask(
          'query ($id: ID!) { finding(id: $id, asOf: "2016-03-01") { id kind severity message since goneOn } }',
          {
            id: node.id,
          },
        ),
      );
      expect(finding).toEqual(node);
      const is = async (asOf: string) =>
        (
          await dataOf(
            ask(`query ($id: ID!, $asOf: Date) { finding(id: $id, asOf: $asOf) { id } }`, {
              id: node.id,
              asOf,
            }),
          )
        ).finding !== null;
      const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      if (node.since) expect([await is(node.since), await is(dayBefore(node.since))]).toEqual([true, false]);
      if (node.goneOn)
        expect([await is(node.goneOn), await is(dayBefore(node.goneOn))]).toEqual([false, true]);
    }
    const count = async (text: string) =>
      (await dataOf(ask(PAGE, { first: 1, text }))).audit.findings.totalCount;
    const ofZone = await dataOf(ask(COUNTS, { asOf: '2016-03-01', zones: ['Z2'] }));
    const named = ofZone.audit.counts.reduce((sum: number, each: Data) => sum + each.count, 0);
    expect([await count('z2'), await count('Z2 无此名称')]).toEqual([named, 0]);
    const { errors } = await ask(PAGE, { text: ' ' });
    expect(errors?.[0]?.message).toMatch(/seen/);
  });
});

describe('chainMatrix', () => {
  it('has what chainCoverage says of each zone and chain, and a coverage who holds what is missing', async () => {
    const document = contract('chain-matrix');
    for (const asOf of ['2016-01-01', '2016-11-24']) {
      const { chainMatrix } = await dataOf(ask(operation(document, 'ChainMatrix'), { asOf }));
      for (const [line, { code: chain, total }] of chainMatrix.chains.entries())
        for (const [column, { code: zone }] of chainMatrix.zones.entries()) {
          const cell = await dataOf(ask(operation(document, 'ChainCell'), { zone, chain, asOf }));
          const [edge] = cell.chainCoverage.edges;
          expect(chainMatrix.held[line][column]).toBe(edge?.node.held ?? 0);
          if (!edge) continue;
          expect(edge.node.total).toBe(total);
          for (const { power, heldBy } of edge.node.missing) {
            const { power: found } = await dataOf(
              ask(
                'query ($code: ID!, $asOf: Date) { power(code: $code, asOf: $asOf) { delegations { zone { code } } } }',
                {
                  code: power.code,
                  asOf,
                },
              ),
            );
            const zones = new Set(found.delegations.map((each: Data) => each.zone.code));
            expect(heldBy.map(({ code }: Data) => code)).toEqual([...zones].sort());
          }
        }
    }
  });
});

describe('daysOfChange', () => {
  it('has the days of commands, of the zones asked and of what is seen', async () => {
    const asked = { from: '2016-01-01', to: '2016-12-31' };
    const days = async (asks: Ask, zones?: readonly string[]) =>
      (await dataOf(asks(contract('days-of-change'), { ...asked, zones }))).daysOfChange;
    const all = await days(ask);
    expect(all.map(({ day }: Data) => day)).toEqual(
      expect.arrayContaining(['2016-02-01', '2016-03-01', '2016-05-01']),
    );
    const ofZ2 = await days(ask, ['Z2']);
    expect(ofZ2).toEqual([
      { day: '2016-03-01', began: 0, ended: 1 },
      { day: '2016-05-01', began: 1, ended: 0 },
    ]);
    expect((await days(scoped('zone', 'Z1'))).map(({ day }: Data) => day)).not.toContain('2016-05-01');
    for (const wrong of [
      { from: '2016-02-01', to: '2016-01-01' },
      { from: '2006-01-01', to: '2016-01-02' },
    ]) {
      const { errors } = await ask(contract('days-of-change'), wrong);
      expect(errors).toHaveLength(1);
    }
  });
});

describe('timeline', () => {
  const lanes = async (asks: Ask, of: string) =>
    (await dataOf(asks(contract('timeline'), { of }))).timeline?.lanes;

  it('finds who held a post, and how long nobody did', async () => {
    const [holder] = await lanes(ask, globalId('Post', 'Q1'));
    expect(holder).toMatchObject({
      kind: 'HOLDER',
      spans: [
        { from: '2015-01-01', to: '2016-03-01', node: { __typename: 'Person', code: 'N4', name: '丁' } },
        { from: '2016-05-01', to: null, node: { code: 'N4' } },
      ],
      gaps: [{ from: '2016-03-01', to: '2016-05-01', days: 61 }],
      overlaps: [],
    });
  });

  it('has lanes of whatever has a timeline, and is nothing of what has none', async () => {
    const things = {
      ...{ Person: 'N4', Power: 'A1', Chain: 'K1', Zone: 'Z1', Department: 'Z1D1', Step: 'Z1|A1|1' },
      ...{ Delegation: 'Z1|A1', Section: 'S1' },
    };
    expect(Object.keys(things).sort()).toEqual(
      Object.keys(LANES)
        .filter((type) => type !== 'Post')
        .sort(),
    );
    for (const [type, code] of Object.entries(things)) {
      const found = await lanes(ask, globalId(type, code));
      expect(found?.length, type).toBeGreaterThan(0);
    }
    const none = [globalId('Law', 'x'), globalId('Person', '无'), 'x'];
    for (const of of none) expect(await lanes(ask, of)).toBeUndefined();
    const others = await lanes(scoped('zone', 'Z1'), globalId('Person', 'N4'));
    expect(others).toBeUndefined();
  });
});
