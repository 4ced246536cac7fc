import { beforeAll, expect, it } from 'vitest';
import { actorOf } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { addDays } from '../../domain/civil-days.ts';
import { dayFromIso, isoFromDay } from '../../domain/days.ts';
import { cypher } from '../../graph/cypher.ts';
import type { SheetRows } from '../oracle/city.ts';
import { readinessOracle } from '../oracle/readiness.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, RUNNING_CITY, 'how far zones are');
  ask = asking(database);
  return () => database.close();
});

it('the plan of work has the tasks of the plan, each with its steps, what was raised about it, and what measures say', async () => {
  const { workPlan } = await dataOf(ask(contract('lifecycle/work-plan'), { asOf: '2015-11-11' }));
  expect(workPlan.counts.map(({ count }: Data) => count)).toEqual([0, 0, 1, 1]);
  const [first, second] = workPlan.tasks;
  expect(first).toMatchObject({
    ...{ code: 'K1', state: 'DONE', steps: [], raised: [] },
    measures: [
      { measure: 'CATALOGUED', owed: 1, done: 1, ratio: 1 },
      { measure: 'SUPPORTED', owed: 1, done: 1, ratio: 1 },
    ],
  });
  expect(second).toMatchObject({ code: 'K2', state: 'LATE', measures: [] });
  expect(second.steps).toEqual([
    {
      ...{ code: 'K2-1', name: '拟订文本', dueBy: '2015-09-15', state: 'LATE' },
      person: { code: 'N1', name: '甲' },
      units: [{ role: 'RESPONSIBLE', unit: { code: 'U1', name: '环保局' } }],
    },
  ]);
  expect(second.raised.map(({ code, state }: Data) => [code, state])).toEqual([['RA2', 'ANSWERED']]);
  const { task } = await dataOf(ask('{ task(code: "K2-1") { deadline dueFrom dueBy parent { code } } }'));
  expect(task).toEqual({
    ...{ deadline: '2015-09-15', dueFrom: '2015-09-15', dueBy: '2015-09-15' },
    parent: { code: 'K2' },
  });
});

it('a zone is told how far it is itself, the whole city to those who see it', async () => {
  const told = async (by: Ask) => {
    const { zoneReadiness } = await dataOf(by(contract('lifecycle/zone-readiness'), { asOf: '2015-11-11' }));
    return zoneReadiness.map(({ zone, weakest, measures }: Data) => [zone.code, weakest, measures.length]);
  };
  const actor = actorOf({ sub: 'wang', role: 'zone', zone: 'Z2' });
  if (!actor) throw new Error('no actor');
  expect((await told(ask)).map(([zone]: Data) => zone)).toEqual(['Z1', 'Z2']);
  expect(await told(asking(database, 'zh', actor))).toEqual([['Z2', null, 10]]);
});

/** Z2 has A1 as well from 2015-11-01, and nothing for it; both owe documents, lists, filings and platforms. */
const BOTH = {
  ...RUNNING_CITY,
  delegations: [...RUNNING_CITY.delegations, ['Z2', 'A1', '委托', '2015-11-01', '', '', '']],
  steps: [...RUNNING_CITY.steps, ['Z2', 'A1', 1, '受理', '受理']],
  duties: [
    ...RUNNING_CITY.duties,
    ...['授权委托', '监管', '备案', '平台运行'].map((matter) => [
      ...[matter, '', 30, '自然日', '', '', '三', '', '2015-07-13', ''],
    ]),
  ],
  filings: [...RUNNING_CITY.filings, ['监管清单', 'Z1', 'A1', '', '', 'C1', '2015-10-22', '', '', '']],
  evaluations: [
    ...RUNNING_CITY.evaluations,
    ['Z2', '', '市统计局', '第三方', '满意度', '61', '', '2015-11-05', '2015-11-20'],
  ],
} as Sheets;

/** What a leader's first screen says on a day, from the rows: the weakest first, of equal ones the first by code. */
function expectedReadiness(sheets: Sheets, iso: string, zones: readonly string[]) {
  const yearBefore = isoFromDay(addDays(dayFromIso(iso) ?? 0, -365)) ?? '';
  const all = [...readinessOracle(sheets as SheetRows, iso)].map(([code, measured]) => {
    const measures = Object.entries(measured).map(([measure, { owed, done }]) => ({
      ...{ measure, owed, done, ratio: owed === 0 ? null : done / owed },
    }));
    const ratios = measures.flatMap(({ ratio }) => ratio ?? []);
    const smallest = ratios.length === 0 ? null : Math.min(...ratios);
    const weakest = measures.find(({ ratio }) => ratio !== null && ratio === smallest)?.measure ?? null;
    const evaluations = (sheets['evaluations'] ?? []).filter(
      ([zone, , , , , , , on = '', published = '']) => {
        const isPublished = published !== '' && String(published) <= iso;
        return zone === code && isPublished && String(on) > yearBefore && String(on) <= iso;
      },
    ).length;
    return { code, weakest, smallest, evaluations, measures };
  });
  return all
    .filter(({ code }) => zones.includes(code))
    .sort(
      (one, other) =>
        (one.smallest ?? Infinity) - (other.smallest ?? Infinity) || (one.code < other.code ? -1 : 1),
    )
    .map(({ code, weakest, evaluations, measures }) => ({ code, weakest, evaluations, measures }));
}

it('zones come as the rows say: owed and done of each measure, the weakest first, as known then and now', async () => {
  await cityAfresh(database, RUNNING_CITY, 'how far zones are');
  await importSheets(database, BOTH);
  const told = async (asOf: string, more: object = {}) => {
    const { zoneReadiness } = await dataOf(ask(contract('lifecycle/zone-readiness'), { asOf, ...more }));
    return zoneReadiness.map(({ zone, ...of }: Data) => ({ code: zone.code, ...of }));
  };
  const [[at] = []] = await database.read(cypher`MATCH (c:Change {revision: 1}) RETURN c.at`, {});
  const before = new Date(Number(at)).toISOString();
  for (const asOf of ['2015-10-21', '2015-11-20', '2016-05-01']) {
    expect(await told(asOf), asOf).toEqual(expectedReadiness(BOTH, asOf, ['Z1', 'Z2']));
    expect(await told(asOf, { zones: ['Z2', 'X9'] })).toEqual(expectedReadiness(BOTH, asOf, ['Z2']));
    expect(await told(asOf, { zones: [] })).toEqual([]);
    expect(await told(asOf, { knownAt: before })).toEqual(
      expectedReadiness(RUNNING_CITY, asOf, ['Z1', 'Z2']),
    );
  }
  const order = async (asOf: string) => (await told(asOf)).map(({ code }: Data) => code);
  expect([await order('2015-10-21'), await order('2016-05-01')]).toEqual([
    ['Z1', 'Z2'],
    ['Z2', 'Z1'],
  ]);
});
