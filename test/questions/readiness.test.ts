import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { zoneReadiness } from '../../questions/readiness.ts';
import { Look } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { SheetRows } from '../oracle/city.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { claimedOracle, MEASURE_WORDS, readinessOracle } from '../oracle/readiness.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { owedIn } from '../support/owed.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { SMALL_CITY } from '../support/small-city.ts';

const ALL = { scope: 'all', people: {} } as const;
const on = (sheets: SheetRows, day: number) => new View(columnsOf(sheets), day, 1);
const readiness = (sheets: SheetRows, day: number) =>
  zoneReadiness(on(sheets, day), { zones: null, reader: ALL });
/** How many tasks are looked at, and what is found of them. */
const claimed = (view: View) => {
  const look = new Look(view, { overload: 30, backdated: 30, timeZone: 'UTC' });
  const answer = runRule(ruleOf('TASK_CLAIMED'), look);
  const found = findingsOf(look, [answer]).map(({ subject, detail }) => `${subject?.code} ${detail}`);
  return [answer.checked, ...found];
};
const TASKS = ['code', 'name', 'order', 'plan', 'deadline', 'dueFrom', 'dueBy', 'parent', 'measures'];

describe('how far zones are', () => {
  it('a zone of which nothing is measured comes last, and has no weakest measure', () => {
    const found = readiness(SMALL_CITY, 20151020);
    expect(found.map(({ zone, weakest }) => [zone, weakest])).toEqual([
      ['Z1', 'STAFFED'],
      ['Z2', null],
    ]);
    expect(found[1]?.measures.map(({ owed, done, ratio }) => [owed, done, ratio])).toEqual(
      Array.from({ length: 10 }, () => [0, 0, null]),
    );
    const told = Object.fromEntries(found[0]?.measures.map(({ measure, ...of }) => [measure, of]) ?? []);
    expect(told).toMatchObject({
      CATALOGUED: { owed: 1, done: 1, ratio: 1 },
      SUPPORTED: { owed: 1, done: 1 },
      // The second responsibility names no section.
      STAFFED: { owed: 2, done: 1, ratio: 0.5 },
      AUTHORIZED: { owed: 0, done: 0, ratio: null },
    });
  });

  it('the weakest comes first; of equal ones the first by code, and of equal measures the first in their order', () => {
    const sheets: SheetRows = {
      ...SMALL_CITY,
      delegations: [
        SMALL_CITY.delegations[0] ?? [],
        ['Z2', 'A1', '授权', '2015-10-01', '', '', ''],
        ['Z1', 'A1', '授权', '2015-10-01', '', '', ''],
      ],
      ...{ steps: [SMALL_CITY.steps[0] ?? []], responsibilities: [SMALL_CITY.responsibilities[0] ?? []] },
      catalogueEntries: [['zoneClass', 'power']],
      zoneCapacities: [['zone', 'element', 'validFrom', 'validTo']],
    };
    expect(readiness(sheets, 20151020).map(({ zone, weakest }) => [zone, weakest])).toEqual([
      ['Z1', 'CATALOGUED'],
      ['Z2', 'CATALOGUED'],
    ]);
    const listed = {
      ...sheets,
      catalogueEntries: [
        ['zoneClass', 'power'],
        ['一类', 'A1'],
      ],
    };
    expect(readiness(listed, 20151020).map(({ zone, weakest }) => [zone, weakest])).toEqual([
      ['Z1', 'SUPPORTED'],
      ['Z2', 'CATALOGUED'],
    ]);
  });

  it('unpublished evaluations count nowhere, published later from then on', () => {
    const evaluations = (day: number) => readiness(RUNNING_CITY, day)[0]?.evaluations;
    expect([20151209, 20151210, 20161129, 20161130].map(evaluations)).toEqual([0, 1, 1, 0]);
  });
});

describe('a task of the plan', () => {
  const plan = (more: SheetRows = {}): SheetRows => ({
    ...SMALL_CITY,
    documents: [
      ['code', 'title', 'kind', 'number', 'issuedOn'],
      ['D2', '方案', '工作方案', '1号', '2015-07-20'],
      ['D1', '方案', '工作方案', '1号', '2015-07-13'],
    ],
    workUnits: [
      ['code', 'name', 'kind', 'organization', 'members'],
      ['U1', '环保局', '单位', 'C1', ''],
      ['U2', '各区', '一类单位', '', 'Z1；Z2'],
      ['U3', '媒体', '单位', '', ''],
    ],
    tasks: [
      TASKS,
      ['K1', '一', 1, '1号', '7月底', '2015-07-31', '2015-07-31', '', '入目录；有人员'],
      ['K1-1', '一之一', 1, '', '', '', '2015-07-25', 'K1', ''],
      ['K2', '二', 2, '', '9月', '2015-09-01', '2015-09-30', '', ''],
    ],
    taskUnits: [
      ['task', 'role', 'order', 'unit'],
      ['K1', '牵头', 1, 'U1'],
      ['K1', '责任', 1, 'U2'],
      ['K1-1', '责任', 1, 'U1'],
      ['K2', '责任', 1, 'U2'],
      ['K2', '责任', 2, 'U3'],
    ],
    ...more,
  });
  const owed = (sheets: SheetRows, day: number) =>
    owedIn(on(sheets, day))
      .filter(({ matter }) => matter === 'TASK')
      .map(({ subject, owedBy, since, due, state }) => [subject, owedBy, since, due, state].join(' '));

  it('is owed by who leads, or else by each responsible; a class by each member, nobody for a unit without organisation', () => {
    expect(owed(plan(), 20150801)).toEqual([
      'Task:K1-1 C1 2015-07-13 2015-07-25 LATE',
      'Task:K1 C1 2015-07-13 2015-07-31 LATE',
      'Task:K2 Z1  2015-09-30 OPEN',
      'Task:K2 Z2  2015-09-30 OPEN',
    ]);
  });

  it('evidence withdrawn: the task is not done as known now, done as known then', () => {
    const evidence = {
      taskEvidence: [
        ['task', 'doneOn', 'evidence'],
        ['K1', '2015-07-30', '印发'],
      ],
    };
    const history = columnsOfHistory([
      { sheets: plan(evidence), at: '2015-08-01T04:00:00Z' },
      { sheets: plan({ taskEvidence: [['task', 'doneOn', 'evidence']] }), at: '2015-09-01T04:00:00Z' },
    ]);
    const state = (revision: number) =>
      owedIn(new View(history, 20150801, revision)).find(({ subject }) => subject === 'Task:K1')?.state;
    expect([state(1), state(2)]).toEqual(['DONE', 'LATE']);
  });

  it('that is said to be done is doubted while a measure lags', () => {
    const evidence = {
      taskEvidence: [
        ['task', 'doneOn', 'evidence'],
        ['K1', '2015-07-30', '印发'],
      ],
    };
    const found = (day: number) => claimed(on(plan(evidence), day));
    expect(found(20150729)).toEqual([0]);
    // Nothing is held yet, so nothing lags.
    expect(found(20150730)).toEqual([1]);
    expect(found(20151020)).toEqual([1, 'K1 STAFFED=1/2']);
  });
});

it('in random cities both are what the oracle says', () => {
  let lagging = 0;
  for (const seed of seedsOf(20)) {
    const random = randomRunningCity(seed);
    const [header = [], ...tasks] = random['tasks'] ?? [];
    const all = tasks.map((cells) => [...cells, MEASURE_WORDS.join('；')]);
    const sheets = { ...random, tasks: [[...header, 'measures'], ...all] };
    const columns = columnsOf(sheets);
    for (const day of randomFrom(seed).shuffled(daysAround(sheets)).slice(0, 4)) {
      const about = `seed ${seed} on ${day}`;
      const view = new View(columns, dayFromIso(day) ?? 0, 1);
      const found = zoneReadiness(view, { zones: null, reader: ALL }).map(({ zone, measures }) => [
        zone,
        Object.fromEntries(measures.map(({ measure, owed, done }) => [measure, { owed, done }])),
      ]);
      expect(Object.fromEntries(found), about).toEqual(Object.fromEntries(readinessOracle(sheets, day)));
      const { checked, findings } = claimedOracle(sheets, day);
      expect(claimed(view), about).toEqual([checked, ...findings]);
      lagging += findings.length;
    }
  }
  expect(lagging).toBeGreaterThan(5);
});
