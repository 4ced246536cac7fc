import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readStatus } from '../../../graph/record/read-status.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, askingWith, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';

/** Steps to tasks, and what shows that they are done; today is 2016-11-24. K1 is led by C1, K2-1 is C1's step to K2. */
const CITY = {
  ...RUNNING_CITY,
  organizations: [...RUNNING_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
  workUnits: [
    ...RUNNING_CITY.workUnits,
    ['U3', '东区', '单位', '', 'Z1', ''],
    ['U4', '环保分局', '单位', '', 'Z1D1', ''],
  ],
};

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, CITY);
});

const as = (claims: Claims): Ask => askingWith(database, claims);
const Z1 = { role: 'zone', zone: 'Z1' };
const Z2 = { role: 'zone', zone: 'Z2' };
const C1 = { role: 'department', department: 'C1' };
const C2 = { role: 'department', department: 'C2' };
const REFORM = { role: 'reform-office' };

const give = async (by: object, command: string, input: string, asOf: string): Promise<string> => {
  const { data, errors } = await ('role' in by ? as(by) : ask)(
    `mutation { ${command}(input: ${input}, asOf: "${asOf}") { revision } }`,
  );
  if (data?.[command]) return 'done';
  const { kind, said } = errors?.[0]?.originalError as { kind: string; said?: Bilingual };
  return `${kind}: ${said?.en ?? ''}`;
};
const step = (more: string, code = 'K2-2') =>
  `{task: {code: "${code}", name: "征求意见", order: 2, dueBy: "2015-09-20", ${more}}}`;
const evidence = (task: string) => `{taskEvidence: {task: "${task}", evidence: "已印发"}}`;
const OWN = step('parent: "K2", unit: "U3", measures: [STAFFED]');
const stateOf = async (code: string, asOf: string, knownAt = ''): Promise<string | undefined> => {
  const known = knownAt === '' ? '' : `, knownAt: "${knownAt}"`;
  const { task } = await dataOf(ask(`{ task(code: "${code}", asOf: "${asOf}"${known}) { state } }`));
  return task?.state;
};

describe('a step to a task', () => {
  it('is added with the unit that is responsible for it, which owes it', async () => {
    const { addRecord } = await dataOf(
      as(Z1)(
        `mutation { addRecord(input: ${OWN}, asOf: "2015-09-01") { change { added subjects { ... on Task { code } ... on WorkUnit { code } } } } }`,
      ),
    );
    expect(addRecord.change.added).toBe(2);
    expect(addRecord.change.subjects.map(({ code }: Data) => code).sort()).toEqual(['K2', 'K2-2', 'U3']);
    const { task, parent, workPlan, obligations } = await dataOf(
      ask(`{
        task(code: "K2-2", asOf: "2015-09-21") {
          name deadline dueFrom dueBy state parent { code } measures { measure } units { role unit { code } }
        }
        parent: task(code: "K2", asOf: "2015-09-21") { steps { code } }
        workPlan(asOf: "2015-09-21") { tasks { code } }
        obligations(matters: [TASK], zones: ["Z1"], asOf: "2015-09-21") { edges { node { owedBy { ... on Zone { code } } due state } } }
      }`),
    );
    expect(task).toEqual({
      ...{ name: '征求意见', deadline: '2015-09-20', dueFrom: '2015-09-20', dueBy: '2015-09-20' },
      ...{ state: 'LATE', parent: { code: 'K2' }, measures: [{ measure: 'STAFFED' }] },
      units: [{ role: 'RESPONSIBLE', unit: { code: 'U3' } }],
    });
    expect(parent.steps).toEqual([{ code: 'K2-1' }, { code: 'K2-2' }]);
    expect(workPlan.tasks).toEqual([{ code: 'K1' }, { code: 'K2' }]);
    expect(obligations.edges.map(({ node }: Data) => [node.owedBy.code, node.due, node.state])).toEqual([
      ['Z1', '2015-09-20', 'LATE'],
      ['Z1', '2015-09-30', 'OPEN'],
    ]);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });

  it.each([
    ['of another zone', Z2, 'U3'],
    ['of a zone, for a department', C1, 'U3'],
    ['of another department', C2, 'U1'],
    ['that is a class, for a member', Z1, 'U2'],
    ['that is not there', Z1, 'X9'],
  ])('is not for a unit %s', async (_whose, by, unit) => {
    expect(await give(by, 'addRecord', step(`parent: "K2", unit: "${unit}"`), '2015-09-01')).toMatch(
      /^forbidden/,
    );
  });

  it('is for a department of the city, and for a zone of whose departments the unit is one', async () => {
    expect(await give(C1, 'addRecord', step('parent: "K1", unit: "U1"', 'K1-1'), '2015-07-20')).toBe('done');
    expect(await give(Z1, 'addRecord', step('parent: "K2-1", unit: "U4"'), '2015-09-01')).toBe('done');
    expect(await give(REFORM, 'addRecord', step('parent: "K2", unit: "U2"', 'K2-3'), '2015-09-01')).toBe(
      'done',
    );
  });

  it('names its task and its unit, or nothing of it is there', async () => {
    const refused = async (more: string, code?: string) =>
      give(REFORM, 'addRecord', step(more, code), '2015-09-01');
    expect(await refused('parent: "", unit: "U3"')).toMatch(/^invalid: .*parent/);
    expect(await refused('parent: "X9", unit: "U3"')).toMatch(/^not-found: .*X9/);
    expect(await refused('parent: "K2-2", unit: "U3"')).not.toBe('done');
    expect(await refused('parent: "K2", unit: ""')).toMatch(/^invalid: .*unit/);
    expect(await refused('parent: "K2", unit: "X9"')).toMatch(/^not-found: .*X9/);
    expect(await refused('parent: "K2", unit: "U3"', 'K1')).toMatch(/^conflict: .*K1/);
    expect(await stateOf('K2-2', '2016-11-24')).toBeUndefined();
  });
});

describe('what shows that a task is done', () => {
  it('is added by a unit of a step, on its day', async () => {
    await give(Z1, 'addRecord', OWN, '2015-09-01');
    expect(await give(Z2, 'addRecord', evidence('K2-2'), '2015-09-18')).toMatch(/^forbidden/);
    expect(await give(C1, 'addRecord', evidence('K2-2'), '2015-09-18')).toMatch(/^forbidden/);
    expect(await give(Z1, 'addRecord', evidence('K2-2'), '2016-11-25')).toMatch(/^invalid/);
    expect(await give(Z1, 'addRecord', evidence('K2-2'), '2015-09-18')).toBe('done');
    expect(await stateOf('K2-2', '2015-09-17')).toBe('NOT_DUE');
    expect(await stateOf('K2-2', '2015-09-18')).toBe('DONE');
    expect(await give(Z1, 'addRecord', evidence('K2-1'), '2015-09-18')).toMatch(/^forbidden/);
    expect(await give(C1, 'addRecord', evidence('K2-1'), '2015-09-18')).toBe('done');
  });

  it('of the plan itself is added by the offices alone', async () => {
    for (const [by, task] of [
      [C1, 'K1'],
      [Z1, 'K2'],
      [Z1, 'X9'],
    ] as const)
      expect(await give(by, 'addRecord', evidence(task), '2015-09-25'), task).toMatch(/^forbidden/);
    expect(await give({ role: 'supervision-office' }, 'addRecord', evidence('K2'), '2015-09-25')).toBe(
      'done',
    );
    expect(await stateOf('K2', '2015-09-25')).toBe('DONE');
  });

  it('withdrawn: the task is not done as known now, done as known then', async () => {
    await give(Z1, 'addRecord', OWN, '2015-09-01');
    await give(Z1, 'addRecord', evidence('K2-2'), '2015-09-18');
    const then = new Date((await readStatus(database)).at ?? '').toISOString();
    const key = '[{column: "task", value: "K2-2"}, {column: "doneOn", value: "2015-09-18"}]';
    const withdraw = `{record: TASK_EVIDENCE, identity: ${key}, isVoid: true}`;
    expect(await give(Z1, 'endRecord', `{kind: TASK_EVIDENCE, key: ${key}}`, '2015-10-01')).toMatch(
      /^invalid/,
    );
    expect(await give(Z1, 'correct', withdraw, '2015-10-01')).toMatch(/^forbidden/);
    expect(await give({}, 'correct', withdraw, '2015-10-01')).toBe('done');
    expect(await stateOf('K2-2', '2015-09-21')).toBe('LATE');
    expect(await stateOf('K2-2', '2015-09-21', then)).toBe('DONE');
    const owed = async (knownAt: string) => {
      const { obligations } = await dataOf(
        ask(
          `{ obligations(matters: [TASK], dueTo: "2015-09-20", zones: ["Z1"], asOf: "2015-09-21"${knownAt}) { edges { node { state } } } }`,
        ),
      );
      return obligations.edges.map(({ node }: Data) => node.state);
    };
    expect([await owed(''), await owed(`, knownAt: "${then}"`)]).toEqual([['LATE'], ['DONE']]);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
