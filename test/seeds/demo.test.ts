import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { cypher } from '../../graph/cypher.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { takeInDemo } from '../../seeds/take-in-demo.ts';
import { prepareData } from '../../server/prepare.ts';
import { BLOCKS, blocksIn, type Block } from '../docs/blocks.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { actingOracle } from '../oracle/acting.ts';
import { audit as auditRows } from '../oracle/audit.ts';
import { itemStates, opinionsOwed } from '../oracle/listed.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { owedAudits } from '../oracle/owed-audits.ts';
import { claimedOracle } from '../oracle/readiness.ts';
import { runningOf } from '../oracle/running.ts';
import { demoCity, demoSheets } from '../support/demo-city.ts';

const databaseOf = (of: Database): Database => ({
  read: (...how) => of.read(...how),
  stream: (...how) => of.stream(...how),
  command: (...how) => of.command(...how),
  write: (...how) => of.write(...how),
  close: () => of.close(),
});

let database: Database;
let execute: Ask;
const ask = (document: Parameters<Ask>[0], variables?: Parameters<Ask>[1]): Promise<Data> =>
  dataOf(execute(document, variables));

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await takeInDemo(database);
  execute = asking(database);
  return () => database.close();
});

it('the demo is a Change for the city, one for its lists and one for what was recorded since, and nothing differs a second time', async () => {
  expect(await readStatus(database)).toMatchObject({ revision: 3, operation: 'SEED', pendingRevision: null });
  expect((await takeInDemo(database)).revision).toBeNull();
  expect(await database.read(cypher`MATCH (change:Change) RETURN count(change)`)).toEqual([[3]]);
});

it('a start that died within the demo is followed by one that takes in what is left of it, and no other is', async () => {
  const dying: Database = {
    ...databaseOf(database),
    write: async (...how) => {
      if ((await readStatus(database)).revision >= 1) throw new Error('the start died');
      return database.write(...how);
    },
  };
  const start = (of: Database) => prepareData({ database: of, seed: 'demo', say: () => undefined });
  await start(database);
  expect((await readStatus(database)).revision).toBe(3);
  await emptyDatabase(database);
  await expect(start(dying)).rejects.toThrow('the start died');
  expect((await readStatus(database)).revision).toBe(1);
  await start(database);
  expect(await readStatus(database)).toMatchObject({ revision: 3, operation: 'SEED', pendingRevision: null });
});

it('of the lists of the demo one has gone stale, by what was recorded since it was submitted', async () => {
  const { adjustmentLists } = await ask(
    '{ adjustmentLists(asOf: "2022-06-01") { edges { node { code state } } } }',
  );
  const told = adjustmentLists.edges.map(async ({ node: { code, state } }: Data) => {
    const { adjustmentReview } = await ask(contract('lifecycle/adjustment-review'), {
      ...{ list: code, asOf: '2022-06-01' },
    });
    return [code, state, adjustmentReview.basedOn, adjustmentReview.isStale];
  });
  expect(await Promise.all(told)).toEqual([
    ['TZ-2020-GD', 'IN_EFFECT', 1, false],
    ['TZ-2022-BJ', 'SUBMITTED', 1, true],
    ['TZ-2022-NH', 'PUBLISHED', 1, false],
  ]);
});

describe('a query of the docs has the answer that is printed after it, if any', () => {
  const answerOf = (block: Block) => {
    const next = BLOCKS[BLOCKS.indexOf(block) + 1];
    return next?.language === 'json' ? next.text : undefined;
  };
  const queries = blocksIn('graphql').filter(({ text }) => text.startsWith('{'));
  const isFirst = ({ text }: Block, at: number) => queries.findIndex((each) => each.text === text) === at;

  it.each(queries.filter((each, at) => answerOf(each) !== undefined || isFirst(each, at)))(
    '$place',
    async (block) => {
      const data = await ask(block.text);
      const answer = answerOf(block);
      if (answer !== undefined) expect({ data }).toEqual(JSON.parse(answer));
    },
  );
});

it('counts of powers have powers alone', async () => {
  const { powers, referenceItems } = await ask(
    '{ powers(first: 1) { totalCount } referenceItems(first: 1) { totalCount } }',
  );
  const rows = await database.read(cypher`MATCH (power:Power) RETURN count(power)`);
  expect([[powers.totalCount]]).toEqual(rows);
  expect(powers.totalCount).toBe(3033);
  expect(referenceItems.totalCount).toBe(1806);
});

describe('an official code', () => {
  it('that stands for two items finds both', async () => {
    const { powers } = await ask(
      '{ powers(officialCodes: ["511A0064100063-512000000000-000-11511800008539131R-1-00"]) { edges { node { name sources { place } } } } }',
    );
    expect(powers.edges.map(({ node }: Data) => node)).toEqual([
      { name: '非公司企业法人注销登记', sources: [{ place: '四川省资阳市' }] },
      { name: '非公司企业法人分支机构注销登记', sources: [{ place: '四川省资阳市' }] },
    ]);
  });

  it('with a literal null finds its item', async () => {
    const { powers } = await ask(
      '{ powers(officialCodes: ["511A0005300014-512000000000-000-11511800008539131R-null-00"]) { edges { node { identifiers { value } } } } }',
    );
    expect(powers.edges).toEqual([{ node: { identifiers: [] } }]);
  });
});

describe('a reference item', () => {
  it('says what is missing, and what its list says', async () => {
    const { referenceItems } = await ask(
      '{ referenceItems(reasons: [NO_TYPE], places: ["江苏省南京市江北新区"], first: 1) { totalCount edges { node { name reasons type body source } } } }',
    );
    expect(referenceItems.totalCount).toBe(199);
    const [{ node }] = referenceItems.edges;
    expect(node).toMatchObject({ type: null, source: '南京江北新区事项按部门清单' });
    expect(node.reasons).toContain('NO_TYPE');
  });
});

it('an article leads to its powers, their chains and the zones that hold them', async () => {
  const { law } = await ask(
    '{ law(name: "《排污许可管理条例》", asOf: "2019-06-01") { editions { name } articles { number powers { code } chains { code } zones { code } } } }',
  );
  expect(law.editions).toEqual([{ name: '2021-01-24' }]);
  const article = law.articles.find(({ number }: Data) => number === '41');
  expect(article.powers).toContainEqual({ code: 'LAW-P1421' });
  expect(article.chains).toEqual([{ code: 'LAW-C015' }]);
  expect(article.zones).toEqual([{ code: 'Z-EZ' }, { code: 'Z-GD' }]);
});

it('the plan of work has the twenty tasks, and says which late one holds up most', async () => {
  const { workPlan, task } = await ask(`query {
    workPlan(asOf: "2015-08-22") { tasks { code } counts { state count } holdUps { task { code } count } }
    task(code: "1.2") { deadline dueFrom dueBy needs { needs { code } basis } units { role unit { name kind } } }
  }`);
  expect(workPlan.tasks).toHaveLength(20);
  expect(workPlan.holdUps[0]).toEqual({ task: { code: '1.2' }, count: 6 });
  expect(workPlan.counts.reduce((sum: number, { count }: Data) => sum + count, 0)).toBe(20);
  expect(task).toMatchObject({ deadline: '8中旬', dueFrom: '2015-08-11', dueBy: '2015-08-20' });
  expect(task.needs).toEqual([{ needs: { code: '1.1' }, basis: 'INFERRED' }]);
  expect(task.units.map(({ role, unit }: Data) => [role, unit.name, unit.kind])).toEqual([
    ['RESPONSIBLE', '市法制办', 'UNIT'],
    ['RESPONSIBLE', '市直相关部门', 'CLASS'],
    ['RESPONSIBLE', '各区', 'CLASS'],
    ['RESPONSIBLE', '开发区', 'CLASS'],
  ]);
});

describe('the documents of the contract', () => {
  const asOf = '2022-06-01';
  const running = runningOf(demoSheets());
  const lateOpinions = (): number =>
    opinionsOwed(demoSheets(), asOf).filter((each) => each.includes(' LATE ')).length;

  it('trace a power to its zones, steps and people', async () => {
    const { power } = await ask(contract('power-trace'), { code: 'LAW-P1060', asOf });
    expect(power.delegations).toHaveLength(4);
    expect(power.requires).toHaveLength(1);
    expect(power.chains).toHaveLength(1);
  });

  it('audit every kind, and find what plain rows say', async () => {
    const { audit } = await ask(contract('audit'), { asOf, first: 500 });
    const expected = auditRows(demoCity(), asOf);
    const owed = owedAudits(running, new OwedOracle(running), asOf)
      .filter(({ kind, findings }) => kind !== 'NOT_FILED' && findings.length > 0)
      .map(({ kind, findings }) => ({ kind, count: findings.length }));
    const { NOBODY_ACTS, DEPUTY_UNFIT } = actingOracle(demoSheets(), asOf);
    owed.push(
      { kind: 'OPINION_OWED', count: lateOpinions() },
      {
        kind: 'ITEM_NOT_CARRIED_OUT',
        count: itemStates(demoSheets(), asOf).filter(({ state }) => state === 'NOT_CARRIED_OUT').length,
      },
      { kind: 'NOBODY_ACTS', count: NOBODY_ACTS.findings.length },
      { kind: 'DEPUTY_UNFIT', count: DEPUTY_UNFIT.findings.length },
      { kind: 'TASK_CLAIMED', count: claimedOracle(demoSheets(), asOf).findings.length },
    );
    const isOwed = ({ kind }: Data) => owed.some((each) => each.kind === kind);
    const found = audit.counts.filter(({ count }: Data) => count > 0);
    expect(found.filter((each: Data) => !isOwed(each))).toEqual(
      expected.counts.filter(({ count }) => count > 0),
    );
    const byKind = (counts: Data) => new Map(counts.map(({ kind, count }: Data) => [kind, count]));
    expect(byKind(found.filter(isOwed))).toEqual(byKind(owed));
    const total = owed.reduce((sum, { count }) => sum + count, expected.findings.length);
    expect(audit.findings.totalCount).toBe(total);
    const late = await ask(contract('audit'), { asOf, kinds: ['BACKDATED'] });
    expect(late.audit.findings.totalCount).toBeGreaterThan(0);
  });

  it('survey the city, counting powers alone', async () => {
    const { overview } = await ask(contract('overview'), { asOf });
    expect(overview).toMatchObject({ powers: 3033, chains: 41 });
    expect(overview.zones.map(({ zone }: Data) => zone.code)).toEqual(['Z-BJ', 'Z-EZ', 'Z-GD', 'Z-NH']);
    const sum = overview.powersByType.reduce((total: number, { count }: Data) => total + count, 0);
    expect(sum).toBe(3033);
  });

  it.each([
    ['a few characters of a name', '排污许可证', 'Power'],
    ['an official code, both that have it', '511A0064100063', 'Power'],
    ['another name of an organisation', '市政府法制办', 'Department'],
    ['a zone', '葛店', 'Zone'],
    ['the number of a document', '鄂州政办发〔2015〕45号', 'Document'],
  ])('find by %s', async (_by, text, type) => {
    const { search } = await ask(contract('search'), { text });
    expect(search.totalCount).toBeGreaterThan(type === 'Power' ? 1 : 0);
    expect(search.edges[0].node.__typename).toBe(type);
  });

  it('cover chains, some whole and some broken', async () => {
    const { chainCoverage } = await ask(contract('chain-coverage'), { asOf });
    expect(new Set(chainCoverage.edges.map(({ node }: Data) => node.complete))).toEqual(
      new Set([true, false]),
    );
  });

  it('show a zone with departments, capacities and delegations', async () => {
    const { zone } = await ask(contract('zone'), { code: 'Z-GD', asOf });
    expect(zone.departments).toHaveLength(6);
    expect(zone.capacities.length).toBeGreaterThan(3);
    expect(zone.delegations.totalCount).toBeGreaterThan(20);
  });

  it('tell what is late, what falls due, and what goes with each power of a zone', async () => {
    const owed = new OwedOracle(running).on(asOf);
    const { obligations: late } = await ask(contract('lifecycle/overdue'), { asOf });
    expect(late.totalCount).toBe(owed.filter(({ state }) => state === 'LATE').length + lateOpinions());
    const { obligations: open } = await ask(contract('lifecycle/reminders'), {
      from: asOf,
      to: '2022-07-01',
    });
    expect(open.edges.map(({ node }: Data) => `${node.matter} ${node.zone.code} ${node.due}`)).toEqual(
      owed
        .filter(({ state, due }) => state === 'OPEN' && due <= '2022-07-01')
        .map(({ matter, zone, due }) => `${matter} ${zone} ${due}`),
    );
    const { zone } = await ask(contract('lifecycle/hand-over-state'), { zone: 'Z-EZ', asOf });
    const states = zone.delegations.edges.flatMap(({ node }: Data) =>
      node.transfers.map(({ state }: Data) => state),
    );
    expect(new Set(states)).toEqual(new Set(['OWED', 'HANDED', 'RECEIVED', 'REFUSED']));
    const memoranda = zone.delegations.edges.map(({ node }: Data) => node.memorandumDocument?.code);
    expect(new Set(memoranda)).toEqual(new Set(['BW-2015-EZ']));
  });

  it('list what somebody answers for', async () => {
    const { people } = await ask(
      '{ people(posts: ["GD-SP-11"], asOf: "2022-06-01") { edges { node { code } } } }',
    );
    const { person } = await ask(contract('accountability'), { code: people.edges[0].node.code, asOf });
    expect(person.responsibilities.totalCount).toBeGreaterThan(30);
  });
});

describe('a command of the docs is done', () => {
  const commands = blocksIn('graphql').filter(({ text }) => text.startsWith('mutation'));

  it.each(commands.filter(({ place }) => !place.includes('.zh-CN.')))('$place', async ({ text }) => {
    const { audit } = await ask(
      '{ audit(asOf: "2022-06-01") { findings(first: 1) { edges { node { id } } } } }',
    );
    const done = await ask(text, { finding: audit.findings.edges[0].node.id });
    expect(Object.values(done)).toEqual([expect.objectContaining({ revision: expect.any(Number) })]);
  });
});
