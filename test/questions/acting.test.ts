import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { AuditKind } from '../../domain/findings.ts';
import { actingOn } from '../../matters/acting.ts';
import { loadPerPerson } from '../../questions/load-per-person.ts';
import { Look } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import type { SheetRows } from '../oracle/city.ts';
import { actingOracle, loadOracle } from '../oracle/acting.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { dayFromIso } from '../../domain/days.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { SMALL_CITY } from '../support/small-city.ts';

const LIMITS = { overload: 30, backdated: 30, timeZone: 'UTC' };
const ALL = { scope: 'all', people: {} } as const;
type Rows = SheetRows[string];
const DEPUTIES = ['zone', 'power', 'step', 'post', 'order', 'deputy', 'validFrom', 'validTo'];
const ABSENCES = ['person', 'reason', 'validFrom', 'validTo'];

/** Z1 holds A1 from 2015-10-01: N2 receives (1) until 2015-11-15, N1 decides (2) and leads. */
const cityWith = (deputies: Rows, absences: Rows, more: SheetRows = {}): SheetRows => ({
  ...SMALL_CITY,
  people: [...SMALL_CITY.people, ['N4', '丁'], ['N5', '戊']],
  deputies: [DEPUTIES, ...deputies],
  absences: [ABSENCES, ...absences.map(([person, from, to]) => [person, '出差', from, to])] as Rows,
  ...more,
});
const forStep = (step: number, order: number, deputy: string) => [
  ...['Z1', 'A1', step, '', order, deputy, '2015-10-01', ''],
];
const forPost = (post: string, order: number, deputy: string) => [
  '',
  '',
  '',
  post,
  order,
  deputy,
  '2015-10-01',
  '',
];
const on = (sheets: SheetRows, day: number) => new View(columnsOf(sheets), day, 1);

/** Who acts, by step; `-` where nobody does. */
function acts(view: View): readonly string[] {
  const { city } = view;
  const orders = city.things('Step').column('order');
  const step = city.table('Responsibility').column('FOR_STEP');
  return [...actingOn(view)].map(
    ([row, who]) => `${orders.at(step.at(row))} ${who ? city.things('Person').code(who.person) : '-'}`,
  );
}
const found = (view: View, kind: AuditKind) => {
  const look = new Look(view, LIMITS);
  const answer = runRule(ruleOf(kind), look);
  return {
    counts: [answer.checked, answer.failed],
    findings: findingsOf(look, [answer]).map(({ step, person, detail }) => [step, person, detail]),
  };
};

describe('who acts', () => {
  it('absence is half-open: who is away is back on the day on which it ends', () => {
    const sheets = cityWith([forStep(1, 1, 'N4')], [['N2', '2015-10-20', '2015-10-25']]);
    expect([20151019, 20151020, 20151024, 20151025].map((day) => acts(on(sheets, day)))).toEqual([
      [],
      ['1 N4'],
      ['1 N4'],
      [],
    ]);
  });

  it('staff and first deputy away: the second acts; the deputy of a deputy never', () => {
    const away = [
      ['N2', '2015-10-20', ''],
      ['N4', '2015-10-20', ''],
    ];
    expect(acts(on(cityWith([forStep(1, 1, 'N4'), forStep(1, 2, 'N5')], away), 20151020))).toEqual(['1 N5']);
    // N5 stands in for the post of N4, and not for whom N4 stands in.
    const chained = cityWith([forStep(1, 1, 'N4'), forPost('P2', 1, 'N5')], away, {
      memberships: [...SMALL_CITY.memberships, ['N4', 'P2', '2015-01-01', '']],
    });
    expect(acts(on(chained, 20151020))).toEqual(['1 -']);
    expect(found(on(chained, 20151020), 'NOBODY_ACTS')).toEqual({
      counts: [1, 1],
      findings: [[1, 'N2', null]],
    });
  });

  it('those of a step come before those of a post, however high their order; the staff never acts for itself', () => {
    const away = [['N2', '2015-10-20', '']];
    const sheets = cityWith([forPost('P1', 1, 'N5'), forStep(1, 9, 'N4')], away);
    expect(acts(on(sheets, 20151020))).toEqual(['1 N4']);
    expect(acts(on(cityWith([forStep(1, 1, 'N2'), forPost('P1', 1, 'N5')], away), 20151020))).toEqual([
      '1 N5',
    ]);
  });

  it('answers for nothing: who is accountable, overloaded and filed stays so', () => {
    /** The division was filed on 10-10, and on 10-15 a step was added that nobody answers for. */
    const filed: SheetRows = {
      duties: [
        ['matter', 'city', 'days', 'dayKind', 'clause', 'validFrom'],
        ['备案', '', 30, '自然日', '三（四）', '2015-07-13'],
      ],
      filings: [
        ['subject', 'zone', 'power', 'to', 'filedOn'],
        ['责任分工', 'Z1', 'A1', 'C1', '2015-10-10'],
      ],
      steps: [
        ['zone', 'power', 'order', 'name', 'kind', 'validFrom'],
        ['Z1', 'A1', 1, '受理', '受理', ''],
        ['Z1', 'A1', 2, '决定', '决定', ''],
        ['Z1', 'A1', 3, '归档', '归档', '2015-10-15'],
      ],
    };
    const with_ = on(cityWith([forStep(1, 1, 'N4')], [['N2', '2015-10-20', '']], filed), 20151020);
    const without = on(cityWith([], [], filed), 20151020);
    expect(acts(with_)).toEqual(['1 N4']);
    for (const kind of [
      'STAFF_NOT_IN_POST',
      'FILING_OUTDATED',
      'STEP_UNASSIGNED',
      'DUTIES_NOT_SEPARATED',
    ] as const)
      expect(found(with_, kind)).toEqual(found(without, kind));
    expect(found(with_, 'FILING_OUTDATED')).toEqual({
      counts: [1, 1],
      findings: [[null, null, 'DIVISION:1']],
    });
    expect(found(with_, 'STEP_UNASSIGNED').findings).toEqual([[3, null, null]]);
    // Who acts changes nothing that was filed: what was filed after the step was added says what holds.
    const anew = {
      ...filed,
      filings: [filed['filings']?.[0] ?? [], ['责任分工', 'Z1', 'A1', 'C1', '2015-10-16']],
    };
    const refiled = on(cityWith([forStep(1, 1, 'N4')], [['N2', '2015-10-20', '']], anew), 20151020);
    expect(found(refiled, 'FILING_OUTDATED')).toEqual({ counts: [1, 0], findings: [] });
    const overloaded = (view: View) => {
      const look = new Look(view, { ...LIMITS, overload: 0 });
      return findingsOf(look, [runRule(ruleOf('OVERLOADED'), look)]).map(({ person }) => person);
    };
    expect(overloaded(with_)).toEqual(overloaded(without));
  });

  it('is told of a responsibility in force, be its delegation so or not; audits and loads look at those that are', () => {
    const sheets = cityWith(
      [forStep(1, 1, 'N4')],
      [
        ['N3', '2016-09-20', ''],
        ['N1', '2016-09-20', ''],
      ],
    );
    expect(acts(on(sheets, 20160930))).toEqual(['1 N4', '2 -']);
    expect(found(on(sheets, 20160930), 'NOBODY_ACTS').counts).toEqual([2, 1]);
    // The delegation is over on 2016-10-01; the steps and who answers for them are there on.
    expect(acts(on(sheets, 20161001))).toEqual(['1 N4', '2 -']);
    expect(found(on(sheets, 20161001), 'NOBODY_ACTS').counts).toEqual([0, 0]);
    expect(found(on(sheets, 20161001), 'DEPUTY_UNFIT').counts).toEqual([0, 0]);
    expect(loadPerPerson(on(sheets, 20161001), { zones: null, reader: ALL })).toEqual([]);
  });

  it('an absence that was recorded later: as known before, the staff was there', () => {
    const history = columnsOfHistory([
      { sheets: cityWith([forStep(1, 1, 'N4')], []), at: '2015-10-25T04:00:00Z' },
      { sheets: cityWith([forStep(1, 1, 'N4')], [['N2', '2015-10-20', '']]), at: '2015-10-30T04:00:00Z' },
    ]);
    expect([1, 2].map((revision) => acts(new View(history, 20151022, revision)))).toEqual([[], ['1 N4']]);
  });
});

describe('somebody who acts is unfit', () => {
  const steps = (kind: string): SheetRows => ({
    steps: [
      ['zone', 'power', 'order', 'name', 'kind'],
      ['Z1', 'A1', 1, '一', kind],
      ['Z1', 'A1', 2, '决定', '决定'],
    ],
  });

  it('who reviews and acts in a decision, though each alone is fit', () => {
    // N3 reviews (1) from 2015-11-15 on, and stands in for N1, who decides.
    const sheets = (kind: string) => cityWith([forStep(2, 1, 'N3')], [['N1', '2015-11-20', '']], steps(kind));
    expect(found(on(sheets('审查'), 20151120), 'DEPUTY_UNFIT')).toEqual({
      counts: [1, 1],
      findings: [[2, 'N3', 'SEPARATION']],
    });
    expect(found(on(sheets('受理'), 20151120), 'DEPUTY_UNFIT')).toEqual({ counts: [1, 0], findings: [] });
    expect(found(on(sheets('审查'), 20151119), 'DEPUTY_UNFIT').counts).toEqual([0, 0]);
  });

  it('whose certificate ends on the day lacks it', () => {
    const sheets = cityWith([forStep(1, 1, 'N4')], [['N2', '2015-10-05', '']], {
      powers: [
        ['code', 'name', 'type', 'department'],
        ['A1', '处罚', '行政处罚', 'C1'],
        ['A2', '检查', '行政检查', 'C1'],
      ],
      certificates: [
        ['number', 'person', 'validFrom', 'validTo'],
        ['证9', 'N4', '2015-01-01', '2015-10-10'],
      ],
    });
    expect(found(on(sheets, 20151009), 'DEPUTY_UNFIT')).toEqual({ counts: [1, 0], findings: [] });
    expect(found(on(sheets, 20151010), 'DEPUTY_UNFIT').findings).toEqual([[1, 'N4', 'CERTIFICATE']]);
  });
});

describe('what people carry', () => {
  it('a sole holder with two posts in one section is still sole', () => {
    const rows = (memberships: Rows) =>
      loadPerPerson(
        on({ ...SMALL_CITY, memberships: [SMALL_CITY.memberships[0] ?? [], ...memberships] }, 20151020),
        {
          zones: null,
          reader: ALL,
        },
      ).find(({ person }) => person === 'N2');
    const two = [
      ['N2', 'P1', '2015-01-01', ''],
      ['N2', 'P2', '2015-01-01', ''],
    ];
    expect(rows(two)).toMatchObject({ steps: 1, posts: 2, soleSteps: 1 });
    expect(rows([...two, ['N3', 'P2', '2015-01-01', '']])).toMatchObject({ posts: 2, soleSteps: 0 });
    // Of another section of the department.
    expect(rows([...two, ['N1', 'L1', '2015-01-01', '']])).toMatchObject({ soleSteps: 1 });
  });

  it('and who acts, and who is unfit to, is what the oracle says in random cities', () => {
    let acting = 0;
    let unfit = 0;
    for (const seed of seedsOf(40)) {
      const sheets = randomRunningCity(seed);
      const random = randomFrom(seed);
      const columns = columnsOf(sheets);
      for (const day of random.shuffled(daysAround(sheets)).slice(0, 6)) {
        const view = new View(columns, dayFromIso(day) ?? 0, 1);
        const about = `seed ${seed} on ${day}`;
        const expected = actingOracle(sheets, day);
        for (const kind of ['NOBODY_ACTS', 'DEPUTY_UNFIT'] as const) {
          const look = new Look(view, LIMITS);
          const answer = runRule(ruleOf(kind), look);
          const told = findingsOf(look, [answer]).map(({ zone, power, step, person, detail }) =>
            [zone, power, step, person, detail].join(' '),
          );
          expect(told.sort(), `${kind}, ${about}`).toEqual(expected[kind].findings);
          expect([answer.checked, answer.failed], `${kind}, ${about}`).toEqual(expected[kind].counts);
        }
        acting += expected.acting;
        unfit += expected.DEPUTY_UNFIT.findings.length;
        const zones = random.chance(0.5) ? null : ['Z1', 'Z2'];
        expect(loadPerPerson(view, { zones, reader: ALL }), about).toEqual(loadOracle(sheets, day, zones));
      }
    }
    expect(Math.min(acting, unfit)).toBeGreaterThan(5);
  });
});
