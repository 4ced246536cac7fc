import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { owedIn } from '../support/owed.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];
const DUTIES = ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'validFrom', 'validTo'];
const SCOPES = [
  'document',
  'topic',
  'zoneClass',
  'zone',
  'department',
  'power',
  'step',
  'validFrom',
  'validTo',
];
const RAISED = [
  'code',
  'kind',
  'from',
  'to',
  'zone',
  'power',
  'raisedOn',
  'dueBy',
  'text',
  'answeredOn',
  'answer',
];
const RATED = ['zone', 'evaluator', 'kind', 'indicator', 'score', 'evaluatedOn', 'publishedOn'];

/** The small city, of which Z1 holds A1 from 2015-10-01 to 2016-10-01; each matter within ten civil days. */
const cityWith = (more: Readonly<Record<string, Rows>> = {}): SheetRows => ({
  ...SMALL_CITY,
  duties: [
    DUTIES,
    ...['工作规则', '业务规则', '培训手册', '培训', '来文'].map((matter) => [
      ...[matter, '', 10, '自然日', '', '', '三', '2015-01-01', ''],
    ]),
    ['定期评价', '', 10, '自然日', 60, '', '三', '2015-01-01', ''],
  ],
  ...more,
});
const all = (sheets: SheetRows, day: number) => owedIn(new View(columnsOf(sheets), day, 1));
const states = (sheets: SheetRows, matter: string, day: number): readonly string[] =>
  all(sheets, day)
    .filter((each) => each.matter === matter)
    .map(({ state, since, due, lacks }) => [state, since, due, ...lacks].join(' '));

describe('rules', () => {
  const scope = (topic: string, at: Readonly<Record<string, string>>, from: string, to = '') =>
    SCOPES.map((column) =>
      String({ document: 'D2', topic, validFrom: from, validTo: to, ...at }[column] ?? ''),
    );
  const three = (topics: readonly string[], at: Readonly<Record<string, string>>, from: string): Rows =>
    topics.map((topic) => scope(topic, at, from));
  const WORK = ['职责关系', '工作程序', '争议处理'];

  it('of a zone are of it, of its class or of all; of nothing narrower', () => {
    const of = (at: Readonly<Record<string, string>>) =>
      states(
        cityWith({ documentScopes: [SCOPES, ...three(WORK, at, '2015-10-05')] }),
        'WORK_RULES',
        20151006,
      );
    const [done, open] = [
      ['DONE 2015-10-01 2015-10-12'],
      ['OPEN 2015-10-01 2015-10-12 DUTIES PROCEDURE DISPUTES'],
    ];
    expect(of({})).toEqual(done);
    expect(of({ zone: 'Z1' })).toEqual(done);
    expect(of({ zoneClass: '一类' })).toEqual(done);
    expect(of({ zoneClass: '二类' })).toEqual(open);
    expect(of({ zone: 'Z2' })).toEqual(open);
    expect(of({ department: 'C1' })).toEqual(open);
    expect(of({ power: 'A1' })).toEqual(open);
  });

  it('that lapse are late again, and are done on the day of the last that came', () => {
    const sheets = cityWith({
      documentScopes: [
        SCOPES,
        scope('职责关系', {}, '2015-10-05'),
        scope('工作程序', {}, '2015-10-20', '2016-01-01'),
        scope('争议处理', { zone: 'Z1' }, '2015-10-06'),
      ],
    });
    expect(states(sheets, 'WORK_RULES', 20151019)).toEqual(['LATE 2015-10-01 2015-10-12 PROCEDURE']);
    expect(all(sheets, 20151020).find(({ matter }) => matter === 'WORK_RULES')?.doneOn).toBe('2015-10-20');
    expect(states(sheets, 'WORK_RULES', 20160101)).toEqual(['LATE 2015-10-01 2015-10-12 PROCEDURE']);
  });

  it('of business are of the power or of all powers', () => {
    const BUSINESS = ['分类管理', '容缺受理', '诚信管理'];
    const of = (at: Readonly<Record<string, string>>) =>
      states(
        cityWith({ documentScopes: [SCOPES, ...three(BUSINESS, at, '2015-10-05')] }),
        'BUSINESS_RULES',
        20151006,
      ).map((each) => each.split(' ')[0]);
    expect([of({}), of({ power: 'A1' }), of({ power: 'A1', zone: 'Z1' })]).toEqual([
      ['DONE'],
      ['DONE'],
      ['DONE'],
    ]);
    expect([
      of({ power: 'A2' }),
      of({ department: 'C1' }),
      of({ zone: 'Z1', power: 'A1', step: '1' }),
    ]).toEqual([['OPEN'], ['OPEN'], ['OPEN']]);
  });
});

describe('a training', () => {
  const trained = (person: string, result: string, endsOn = '2015-10-20') =>
    cityWith({
      trainings: [
        ['code', 'title', 'kind', 'by', 'powers', 'beginsOn', 'endsOn'],
        ['TR1', '训', '业务培训', 'C1', 'A2；A1', '2015-10-19', endsOn],
      ],
      trainees: [
        ['training', 'person', 'result'],
        ['TR1', person, result],
      ],
    });

  it('serves once it is over, of whoever answers on the day and did not fail', () => {
    const on = (sheets: SheetRows, day: number) =>
      states(sheets, 'TRAINING', day).map((each) => each.split(' ')[0]);
    expect(on(trained('N2', '合格'), 20151019)).toEqual(['LATE']);
    expect(on(trained('N2', '参加'), 20151020)).toEqual(['DONE']);
    expect(on(trained('N2', '不合格'), 20151020)).toEqual(['LATE']);
    // From 2015-11-15 another answers; the leader of both is N1.
    expect(on(trained('N2', '合格'), 20151115)).toEqual(['LATE']);
    expect(on(trained('N1', '合格'), 20151115)).toEqual(['DONE']);
  });
});

describe('what was raised', () => {
  const raised = (kind: string, dueBy: string, answeredOn = '') => [
    RAISED,
    [...['RA1', kind, 'Z1', 'C1', '', 'A1', '2015-11-01', dueBy, '账号'], answeredOn, answeredOn && '已办'],
  ];
  const of = (rows: Rows, day: number, duties?: Rows) =>
    states(cityWith({ raised: rows, ...(duties ? { duties } : {}) }), 'RAISED', day);

  it('is owed by its own day, whatever a city demands; by the duty’s where it names none', () => {
    expect(of(raised('业务指导', '2015-11-08'), 20151109, [DUTIES])).toEqual(['LATE 2015-11-01 2015-11-08']);
    expect(of(raised('问题反映', ''), 20151109, [DUTIES])).toEqual([]);
    expect(of(raised('业务指导', ''), 20151109)).toEqual([]);
    expect(of(raised('问题反映', ''), 20151109)).toEqual(['OPEN 2015-11-01 2015-11-11']);
    expect(of(raised('问题反映', '', '2015-11-20'), 20151119)).toEqual(['LATE 2015-11-01 2015-11-11']);
    expect(of(raised('问题反映', '', '2015-11-20'), 20151120)).toEqual(['DONE 2015-11-01 2015-11-11']);
    const [owed] = all(cityWith({ raised: raised('督查', '') }), 20151109).filter(
      ({ matter }) => matter === 'RAISED',
    );
    expect(owed).toMatchObject({
      zone: 'Z1',
      power: 'A1',
      owedBy: 'C1',
      owedTo: ['Z1'],
      subject: 'Raised:RA1',
    });
  });
});

describe('an evaluation', () => {
  const rated = (publishedOn: string): Rows => [
    RATED,
    ['Z1', '统计局', '第三方', '满意度', 90, '2015-11-01', publishedOn],
  ];
  const of = (rows: Rows, day: number) => states(cityWith({ evaluations: rows }), 'EVALUATION', day);

  it('that is not published counts nowhere; published later, from then on and of its own day', () => {
    expect(of(rated(''), 20151201)).toEqual(['LATE 2015-10-01 2015-10-12']);
    expect(of(rated('2015-12-10'), 20151209)).toEqual(['LATE 2015-10-01 2015-10-12']);
    // Sixty days after the day of the rating, and ten days to do it.
    expect(of(rated('2015-12-10'), 20151210)).toEqual(['OPEN 2015-11-01 2016-01-11']);
    expect(of(rated('2015-12-10'), 20160112)).toEqual(['LATE 2015-11-01 2016-01-11']);
    const history = columnsOfHistory([
      { sheets: cityWith({ evaluations: rated('') }), at: '2015-12-20T04:00:00Z' },
      { sheets: cityWith({ evaluations: rated('2015-12-10') }), at: '2015-12-30T04:00:00Z' },
    ]);
    const known = (revision: number) =>
      owedIn(new View(history, 20151215, revision)).find(({ matter }) => matter === 'EVALUATION')?.state;
    expect([known(1), known(2)]).toEqual(['LATE', 'OPEN']);
  });
});
