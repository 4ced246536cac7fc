import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { asking, dataOf, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { observing } from '../support/observe.ts';
import { importTables, type Tables } from '../support/tables.ts';

const PLAN: Tables = {
  organizations: [
    { code: 'CITY', name: '市政府', kind: '市政府' },
    { code: 'C1', name: '市法制办', kind: '市直部门', parent: 'CITY' },
    { code: 'Z1', name: '东区', kind: '新区', zoneClass: '一类' },
  ],
  workUnits: [
    { code: 'U1', name: '市法制办', kind: '单位', organization: 'C1' },
    { code: 'U2', name: '各区', kind: '一类单位', aliases: '各区人民政府' },
    { code: 'U3', name: '东区', kind: '单位', organization: 'Z1' },
  ],
  tasks: [
    {
      code: '1.1',
      name: '清理目录',
      order: '1',
      part: '清理',
      plan: '45号',
      deadline: '7月底',
      dueFrom: '2015-07-31',
      dueBy: '2015-07-31',
      deliverables: '目录；说明',
    },
    {
      code: '1.2',
      name: '指导目录',
      order: '2',
      deadline: '8中旬',
      dueFrom: '2015-08-11',
      dueBy: '2015-08-20',
    },
    {
      code: '2.1',
      name: '调整清单',
      order: '3',
      deadline: '8月底',
      dueFrom: '2015-08-31',
      dueBy: '2015-08-31',
    },
    {
      code: '10.1',
      name: '总结',
      order: '4',
      deadline: '下半年',
      dueFrom: '2015-07-01',
      dueBy: '2015-12-31',
    },
  ],
  taskUnits: [
    { task: '1.1', role: '责任', order: '1', unit: 'U1' },
    { task: '1.1', role: '牵头', order: '1', unit: 'U1' },
    { task: '1.2', role: '责任', order: '2', unit: 'U1' },
    { task: '1.2', role: '责任', order: '1', unit: 'U2' },
  ],
  taskNeeds: [
    { task: '1.2', needs: '1.1', basis: '推断' },
    { task: '2.1', needs: '1.2', basis: '明示', reason: '正文' },
  ],
  taskEvidence: [{ task: '1.1', doneOn: '2015-09-01', evidence: '目录已公布' }],
};

let database: Database;
let ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  expect((await importTables(database, PLAN)).list).toEqual([]);
  const execute = asking(database);
  ask = (document, variables) => dataOf(execute(document, variables));
  return () => database.close();
});

async function statesOn(day: string): Promise<Record<string, string>> {
  const { workPlan } = await ask('query ($day: Date) { workPlan(asOf: $day) { tasks { code state } } }', {
    day,
  });
  return Object.fromEntries(workPlan.tasks.map((task: Data) => [task.code, task.state]));
}

describe('a task', () => {
  it.each([
    ['before the first day of its deadline is not due', '2015-08-10', 'NOT_DUE'],
    ['on the first day of its deadline is due', '2015-08-11', 'DUE'],
    ['on the last day of its deadline is due', '2015-08-20', 'DUE'],
    ['after the last day of its deadline is late', '2015-08-21', 'LATE'],
  ])('%s', async (_rule, day, state) => {
    expect((await statesOn(day))['1.2']).toBe(state);
  });

  it('is done from the day of its evidence on, and late before', async () => {
    expect((await statesOn('2015-08-31'))['1.1']).toBe('LATE');
    expect((await statesOn('2015-09-01'))['1.1']).toBe('DONE');
  });

  it('says its deadline as written and as a period, what is to be delivered, and what it needs', async () => {
    const { task } = await ask(`{ task(code: "1.2", asOf: "2015-09-01") {
      name deadline dueFrom dueBy deliverables part plan
      units { role unit { code name kind aliases department { code } zone { code } tasks { code } } }
      needs { needs { code state } basis reason } awaitedBy { task { code } basis reason } evidence { doneOn evidence }
    } }`);
    expect(task).toEqual({
      name: '指导目录',
      deadline: '8中旬',
      dueFrom: '2015-08-11',
      dueBy: '2015-08-20',
      deliverables: [],
      part: null,
      plan: null,
      units: [
        {
          role: 'RESPONSIBLE',
          unit: {
            code: 'U2',
            name: '各区',
            kind: 'CLASS',
            aliases: ['各区人民政府'],
            department: null,
            zone: null,
            tasks: [{ code: '1.2' }],
          },
        },
        {
          role: 'RESPONSIBLE',
          unit: {
            code: 'U1',
            name: '市法制办',
            kind: 'UNIT',
            aliases: [],
            department: { code: 'C1' },
            zone: null,
            tasks: [{ code: '1.1' }, { code: '1.2' }],
          },
        },
      ],
      needs: [{ needs: { code: '1.1', state: 'DONE' }, basis: 'INFERRED', reason: null }],
      awaitedBy: [{ task: { code: '2.1' }, basis: 'STATED', reason: '正文' }],
      evidence: [],
    });
  });

  it('keeps its deliverables in their order, and what shows that it is done', async () => {
    const { task } = await ask('{ task(code: "1.1") { deliverables evidence { doneOn evidence } } }');
    expect(task).toEqual({
      deliverables: ['目录', '说明'],
      evidence: [{ doneOn: '2015-09-01', evidence: '目录已公布' }],
    });
  });

  it('that is not there is null', async () => {
    expect(await ask('{ task(code: "9.9") { name } }')).toEqual({ task: null });
  });
});

describe('the plan of work', () => {
  it('has its tasks in its own order', async () => {
    const { workPlan } = await ask('{ workPlan { tasks { code } } }');
    expect(workPlan.tasks.map(({ code }: Data) => code)).toEqual(['1.1', '1.2', '2.1', '10.1']);
  });

  it('counts by state and by unit, each task once for a unit', async () => {
    const { workPlan } = await ask(`{ workPlan(asOf: "2015-08-21") {
      counts { state count } units { __typename unit { code } total counts { count } }
    } }`);
    expect(workPlan).toEqual({
      counts: [
        { state: 'NOT_DUE', count: 1 },
        { state: 'DUE', count: 1 },
        { state: 'LATE', count: 2 },
        { state: 'DONE', count: 0 },
      ],
      units: [
        {
          __typename: 'WorkUnitCount',
          unit: { code: 'U1' },
          total: 2,
          counts: [{ count: 0 }, { count: 0 }, { count: 2 }, { count: 0 }],
        },
        {
          __typename: 'WorkUnitCount',
          unit: { code: 'U2' },
          total: 1,
          counts: [{ count: 0 }, { count: 0 }, { count: 1 }, { count: 0 }],
        },
      ],
    });
  });

  it('says which late task holds up most others', async () => {
    const document =
      'query ($day: Date) { workPlan(asOf: $day) { holdUps { task { code } count tasks { code } more: tasks { state } } } }';
    const { workPlan } = await ask(document, { day: '2015-08-21' });
    expect(workPlan.holdUps).toEqual([
      {
        task: { code: '1.1' },
        count: 2,
        tasks: [{ code: '1.2' }, { code: '2.1' }],
        more: [{ state: 'LATE' }, { state: 'NOT_DUE' }],
      },
      { task: { code: '1.2' }, count: 1, tasks: [{ code: '2.1' }], more: [{ state: 'NOT_DUE' }] },
    ]);
    const later = await ask(document, { day: '2015-09-01' });
    expect(later.workPlan.holdUps.map(({ task }: Data) => task.code)).toEqual(['1.2']);
  });

  it.each([
    ['states', { states: ['LATE'] }, ['1.1', '1.2']],
    ['units', { units: ['U2', 'unknown'] }, ['1.2']],
    ['no state', { states: [] }, []],
    ['states and units', { states: ['LATE'], units: ['U1'] }, ['1.1', '1.2']],
  ])('keeps tasks by %s', async (_by, variables, codes) => {
    const { workPlan } = await ask(
      'query ($states: [TaskState!], $units: [ID!]) { workPlan(asOf: "2015-08-21") { tasks(states: $states, units: $units) { code } } }',
      variables,
    );
    expect(workPlan.tasks.map(({ code }: Data) => code)).toEqual(codes);
  });

  it('is empty where the record knew of no task', async () => {
    const { workPlan } = await ask(
      '{ workPlan(knownAt: "2015-01-01T00:00:00Z") { tasks { code } units { total } holdUps { count } } }',
    );
    expect(workPlan).toEqual({ tasks: [], units: [], holdUps: [] });
  });

  it('refuses a task that needs one that is not there, and changes nothing', async () => {
    const { list, written } = await importTables(database, {
      taskNeeds: [{ task: '1.1', needs: '9.9', basis: '明示' }],
    });
    expect(written).toBeNull();
    expect(list).toMatchObject([{ sheet: 'taskNeeds', row: 2, column: 'needs', value: '9.9' }]);
  });

  it('takes as many statements for one task as for all', async () => {
    const document =
      'query ($states: [TaskState!]) { workPlan(asOf: "2015-08-21") { tasks(states: $states) { code units { unit { name } } } counts { count } units { unit { name } total } holdUps { task { name } tasks { name } } } }';
    const counts = [];
    for (const states of [['NOT_DUE'], ['NOT_DUE', 'DUE', 'LATE', 'DONE']]) {
      const observed = observing(database);
      await dataOf(asking(observed.database)(document, { states }));
      counts.push(observed.sent.length);
    }
    // States and needs; the tasks; the units; the tasks that hold up; those held up.
    expect(counts).toEqual([5, 5]);
  });

  it('a second time writes nothing', async () => {
    expect((await importTables(database, PLAN)).written?.revision).toBeNull();
  });
});

it('evidence that was recorded later does not count in what the record said before', async () => {
  const before = await ask('{ workPlan(asOf: "2015-09-10") { tasks(states: [DONE]) { code } } }');
  const moment = new Date((await readStatus(database)).at ?? '').toISOString();
  await importTables(database, { taskEvidence: [{ task: '2.1', doneOn: '2015-09-05', evidence: '已报送' }] });
  const document = `query ($knownAt: DateTime) {
    workPlan(asOf: "2015-09-10", knownAt: $knownAt) { tasks(states: [DONE]) { code } }
  }`;
  expect(await ask(document, { knownAt: moment })).toEqual(before);
  const { workPlan } = await ask(document, {});
  expect(workPlan.tasks.map(({ code }: Data) => code)).toEqual(['1.1', '2.1']);
});
