import { beforeAll, expect, it } from 'vitest';
import { actorOf } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

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
