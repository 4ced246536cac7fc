import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { AuditKind } from '../../domain/findings.ts';
import { deadline } from '../../domain/working-days.ts';
import { calendarOn } from '../../matters/demands.ts';
import { Look } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import { demoTables } from '../../seeds/take-in-demo.ts';
import { itemStates, opinionsOwed } from '../oracle/listed.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { owedAudits } from '../oracle/owed-audits.ts';
import { claimedOracle } from '../oracle/readiness.ts';
import { runningOf } from '../oracle/running.ts';
import { columnsOf } from '../support/columns-city.ts';
import { demoSheets } from '../support/demo-city.ts';
import { owedIn } from '../support/owed.ts';

const tables = demoTables();
const sheets = demoSheets();
const running = runningOf(sheets);
const [columns, oracle] = [columnsOf(sheets), new OwedOracle(running)];
const viewOf = (iso: string) => new View(columns, dayFromIso(iso) ?? 0, 1);

/** Before and after what the plan asks for, after the third and the fourth zone took over, and the day of the docs. */
const DAYS = ['2015-10-20', '2016-01-10', '2016-08-10', '2018-08-10', '2022-06-01'] as const;
const DAY = '2022-06-01';

describe('what the plan demands', () => {
  const tasks = new Map((tables.tasks ?? []).map((task) => [`${task['code']} ${task['name']}`, task]));
  const duties = Map.groupBy(tables.duties ?? [], ({ matter }) => matter);

  it('is by the day of its task, and of what begins later within days that are invented and follow at once', () => {
    const planned = [...duties.values()].filter(([first]) => first?.['dueBy']);
    expect(planned).toHaveLength(17);
    for (const [first = {}, second = {}, ...more] of planned) {
      expect(more).toEqual([]);
      expect(first['dueBy']).toBe(tasks.get(first['clause'] ?? '')?.['dueBy']);
      expect(second).toMatchObject({ days: '30', clause: `${first['clause']}（示例）` });
      expect(second['validFrom']).toBe(first['validTo']);
      expect(Date.parse(first['validTo'] ?? '') - Date.parse(first['dueBy'] ?? '')).toBe(86_400_000);
    }
  });

  it('says that it is invented where it is within days', () => {
    const within = (tables.duties ?? []).filter(({ days = '' }) => days !== '');
    expect(within).toHaveLength(18);
    expect(within.filter(({ clause }) => !clause?.endsWith('（示例）'))).toEqual([]);
  });
});

describe('the calendar of 2015 and 2016', () => {
  const calendar = calendarOn(viewOf(DAY));

  it.each([
    ['CALENDAR', 15, 20150918, 20151008],
    ['CALENDAR', 15, 20150925, 20151010],
    ['WORKING', 3, 20150930, 20151010],
    ['WORKING', 2, 20150902, 20150907],
    ['WORKING', 30, 20151008, 20151118],
    ['WORKING', 30, 20151115, 20151225],
    ['WORKING', 30, 20160201, 20160317],
    ['WORKING', 1, 20160610, 20160612],
  ] as const)('of %s %i from %i makes %i', (kind, days, since, due) => {
    expect(deadline(calendar, since, days, kind)).toEqual({ due, isProvisional: false });
  });

  it('has a weekend day for each day that is worked, and names the notice of each', () => {
    for (const { day = '', kind, note } of tables.calendarDays ?? []) {
      if (kind === '上班') expect([0, 6]).toContain(new Date(day).getUTCDay());
      expect(note).toMatch(/（国(?:办)?发明电〔201[45]〕\d+号）$/);
    }
  });
});

describe('what is invented', () => {
  it.each([
    ['documents', 'title'],
    ['transferItems', 'name'],
    ['seals', 'name'],
    ['transfers', 'receipt'],
    ['transfers', 'note'],
    ['filings', 'note'],
    ['inspections', 'result'],
    ['rectifications', 'problem'],
    ['rectifications', 'answer'],
    ['penalties', 'party'],
    ['penalties', 'sanction'],
    ['platforms', 'name'],
    ['platformLinks', 'network'],
    ['supervisionItems', 'name'],
    ['supervisionItems', 'result'],
    ['contacts', 'phone'],
    ['trainings', 'title'],
    ['secondments', 'topic'],
    ['experts', 'name'],
    ['experts', 'organization'],
    ['evaluations', 'evaluator'],
    ['evaluations', 'comment'],
    ['raised', 'text'],
    ['raised', 'answer'],
    ['taskEvidence', 'evidence'],
  ] as const)('says so: %s, %s', (table, column) => {
    const silent = (tables[table] ?? [])
      .map((row) => row[column] ?? '')
      .filter((text) => text !== '' && !text.endsWith('（示例）'));
    // The plan of work is a fact.
    expect(silent).toEqual(table === 'documents' ? [expect.stringContaining('顺畅运行工作方案')] : []);
  });

  it('says so in the names of steps to tasks', () => {
    const steps = (tables.tasks ?? []).filter(({ parent = '' }) => parent !== '');
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter(({ name }) => !name?.endsWith('（示例）'))).toEqual([]);
  });

  it('says so in the documents of what has no name: standings and scopes', () => {
    const titles = new Map((tables.documents ?? []).map(({ code, title }) => [code, title]));
    for (const { document } of [...(tables.standings ?? []), ...(tables.documentScopes ?? [])])
      expect(titles.get(document)).toMatch(/（示例）$/);
  });
});

describe('what is owed in the demo', () => {
  it.each(DAYS)('is what the oracle says on %s', (day) => {
    const found = owedIn(viewOf(day)).filter(({ matter }) => matter !== 'OPINION');
    expect(found.length).toBeGreaterThan(200);
    expect(found).toEqual(oracle.on(day));
  });

  it('has a list in effect of which an item was not carried out, one announced, and one that waits for an opinion', () => {
    expect(itemStates(sheets, DAY).map(({ item, state }) => `${item} ${state}`)).toEqual([
      'TZ-2020-GD|1 CARRIED_OUT',
      'TZ-2020-GD|2 NOT_CARRIED_OUT',
      'TZ-2020-GD|3 REJECTED',
      'TZ-2022-BJ|1 PENDING',
      'TZ-2022-BJ|2 PENDING',
      'TZ-2022-BJ|3 PENDING',
      'TZ-2022-NH|1 ANNOUNCED',
      'TZ-2022-NH|2 DEFERRED',
    ]);
    expect(opinionsOwed(sheets, DAY)).toEqual([
      'TZ-2022-BJ|1 LATE 2022-05-27',
      'TZ-2022-BJ|2 DONE 2022-05-27',
      'TZ-2022-BJ|3 DONE 2022-05-27',
    ]);
  });

  it('is open, late and done', () => {
    expect(new Set(owedIn(viewOf(DAY)).map(({ state }) => state))).toEqual(new Set(['OPEN', 'LATE', 'DONE']));
  });

  // The plan says how often zones are rated nowhere.
  const looked = owedAudits(running, oracle, DAY).filter(({ kind }) => kind !== 'EVALUATION_OWED');
  it.each(looked.map(({ kind, failed }) => [kind, failed] as const))(
    'gives %s something to find',
    (_kind, failed) => {
      expect(failed).toBeGreaterThan(0);
    },
  );

  const found = (day: string, kind: AuditKind) => {
    const look = new Look(viewOf(day), { overload: 30, backdated: 30, timeZone: 'UTC' });
    return findingsOf(look, [runRule(ruleOf(kind), look)]);
  };

  it('has tasks that are said to be done and are not everywhere, as the oracle says', () => {
    for (const day of DAYS) {
      const told = found(day, 'TASK_CLAIMED').map(({ subject, detail }) => `${subject?.code} ${detail}`);
      expect(told, day).toEqual(claimedOracle(sheets, day).findings);
    }
    expect(found(DAY, 'TASK_CLAIMED')).toHaveLength(3);
  });

  it('has somebody away for whom nobody acts, and somebody who acts and must not', () => {
    expect(found('2021-02-10', 'NOBODY_ACTS')).toHaveLength(2);
    expect(found('2021-02-19', 'NOBODY_ACTS')).toEqual([]);
    // Both on the day of the docs.
    expect(found(DAY, 'NOBODY_ACTS')).toHaveLength(2);
    expect(found(DAY, 'DEPUTY_UNFIT').length).toBeGreaterThan(0);
  });

  const onDay = (day: string, matter: string, zone: string, power: string | null) =>
    oracle.on(day).find((each) => each.matter === matter && each.zone === zone && each.power === power);

  it('a list that was returned and filed anew is owed in between', () => {
    const state = (day: string) => onDay(day, 'FILING', 'Z-GD', 'LAW-C037-S')?.state;
    expect(['2015-10-30', '2015-11-05', '2015-11-12'].map(state)).toEqual(['DONE', 'LATE', 'DONE']);
  });

  it('an entrustment that ran out is owed again', () => {
    const state = (day: string) => onDay(day, 'STANDING', 'Z-GD', 'LAW-C009-A')?.state;
    expect(['2020-12-31', '2021-01-01'].map(state)).toEqual(['DONE', 'LATE']);
  });

  it('what was refused and not handed over again is late, what was is done late', () => {
    const item = (power: string) =>
      oracle.on(DAY).find(({ subject, zone }) => subject === `TransferItem:${power}|2` && zone === 'Z-EZ');
    expect(item('LAW-C012-A')).toMatchObject({ state: 'LATE', doneOn: null });
    expect(item('LAW-C015-A')).toMatchObject({ state: 'DONE', due: '2015-10-10', doneOn: '2015-11-16' });
  });

  it('what is supervised in part, or no more, is late', () => {
    const lacks = (day: string, zone: string, power: string) =>
      onDay(day, 'SUPERVISION', zone, power)?.lacks.join(',');
    expect(lacks(DAY, 'Z-GD', 'LAW-C029-A')).toBe('1,3,4');
    expect(['2019-05-31', '2019-06-01'].map((day) => lacks(day, 'Z-EZ', 'LAW-C012-A'))).toEqual([
      '',
      '1,2,3,4',
    ]);
  });

  it('a refusal lacks its notice, and a major penalty was filed once', () => {
    const of = (matter: string) =>
      oracle
        .on(DAY)
        .filter((each) => each.matter === matter)
        .map(({ subject, state, lacks }) => [subject, state, ...lacks].join(' '));
    expect(of('RECTIFICATION_NOTICE').sort()).toEqual([
      'Rectification:ZG-2016-02 DONE',
      'Rectification:ZG-2016-04 LATE',
    ]);
    expect(of('PENALTY_FILING')).toContain('Penalty:CF-2016-02 LATE LEGAL');
  });

  it('a platform that ended runs nothing', () => {
    const state = (day: string) => onDay(day, 'PLATFORM', 'Z-NH', 'LAW-C012-A')?.state;
    expect(['2021-06-30', '2021-07-01'].map(state)).toEqual(['DONE', 'LATE']);
  });

  it('a seal without its notice serves nobody', () => {
    const seal = (department: string) =>
      oracle.on(DAY).find(({ subject }) => subject === `Department:${department}`)?.state;
    expect([seal('EZ-SP'), seal('EZ-ZF')]).toEqual(['DONE', 'LATE']);
  });
});
