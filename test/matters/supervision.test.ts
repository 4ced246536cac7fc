import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { Look } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { owedIn } from '../support/owed.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];
const DUTIES = ['matter', 'days', 'dayKind', 'clause', 'validFrom'];
const ITEMS = ['zone', 'power', 'order', 'name', 'methods', 'step', 'department', 'validFrom', 'validTo'];
const STEPS = ['zone', 'power', 'order', 'name', 'kind', 'validFrom', 'validTo'];

/** The small city, supervised by these items: order, methods, step, first day, end. */
const cityWith = (items: Rows, more: SheetRows = {}): SheetRows => ({
  ...SMALL_CITY,
  duties: [DUTIES, ...['监管', '备案'].map((matter) => [matter, 10, '自然日', '三（四）', '2015-01-01'])],
  supervisionItems: [
    ITEMS,
    ...items.map(([order = 1, methods = '', step = '', from = '', to = '']) => {
      return ['Z1', 'A1', order, '现场', methods, step, 'Z1D1', from, to];
    }),
  ],
  ...more,
});

const supervised = (sheets: SheetRows, day: number) =>
  owedIn(new View(columnsOf(sheets), day, 1))
    .filter(({ matter }) => matter === 'SUPERVISION')
    .map(({ state, doneOn, lacks }) => [state, doneOn ?? '-', ...lacks].join(' '));

const late = (sheets: SheetRows, day: number, kind: 'SUPERVISION_OWED' | 'FILING_OUTDATED') => {
  const look = new Look(new View(columnsOf(sheets), day, 1), {
    ...{ overload: 30, backdated: 30, timeZone: 'UTC' },
  });
  return findingsOf(look, [runRule(ruleOf(kind), look)]).map(({ detail }) => detail);
};

describe('an item of no step', () => {
  it('covers each step, also one added later; one finding a delegation, not one a step', () => {
    const steps = [...SMALL_CITY.steps, ['Z1', 'A1', 3, '送达', '送达', '2015-12-01', '']];
    const more = { steps: [STEPS, ...steps.slice(1).map((row) => [...row, '', ''].slice(0, 7))] };
    const ofAll = cityWith([[1, '日常检查', '', '2015-10-05']], more);
    expect(supervised(ofAll, 20151004)).toEqual(['OPEN - 1 2']);
    expect(supervised(ofAll, 20151005)).toEqual(['DONE 2015-10-05']);
    expect(supervised(ofAll, 20151201)).toEqual(['DONE 2015-10-05']);
    const ofOne = cityWith([[1, '日常检查', 2, '2015-10-05']], more);
    expect(supervised(ofOne, 20151201)).toEqual(['LATE - 1 3']);
    expect(late(ofOne, 20151201, 'SUPERVISION_OWED')).toEqual(['2015-10-12? 1,3']);
  });
});

describe('a supervision list', () => {
  it('is done when its last step is covered, and owed again when the item ends', () => {
    const sheets = cityWith([
      [1, '日常检查', 1, '2015-10-05'],
      [2, '专项检查', 2, '2015-10-08', '2015-11-01'],
      [3, '专项检查', '', '2015-10-20', '2015-11-01'],
    ]);
    expect(supervised(sheets, 20151020)).toEqual(['DONE 2015-10-08']);
    expect(supervised(sheets, 20151031)).toEqual(['DONE 2015-10-08']);
    expect(supervised(sheets, 20151101)).toEqual(['LATE - 2']);
  });

  it('covers a power that comes back at once, where it still holds', () => {
    const delegations = [
      ['zone', 'power', 'mode', 'validFrom', 'validTo'],
      ['Z1', 'A1', '授权', '2015-10-01', '2015-11-01'],
      ['Z1', 'A1', '授权', '2016-01-01', ''],
    ];
    const sheets = cityWith([[1, '日常检查', '', '2015-10-05']], { delegations });
    expect(supervised(sheets, 20151201)).toEqual([]);
    expect(supervised(sheets, 20160101)).toEqual(['DONE 2016-01-01']);
  });

  it('is owed of nothing that has no steps', () => {
    expect(supervised(cityWith([], { steps: [STEPS] }), 20151201)).toEqual([]);
  });
});

describe('a filing of a supervision list', () => {
  const filed = {
    filings: [
      ['subject', 'zone', 'power', 'to', 'filedOn'],
      ['监管清单', 'Z1', 'A1', 'C1', '2015-10-10'],
    ],
    responsibilities: SMALL_CITY.responsibilities.slice(0, 1),
  };
  const details = (items: Rows, day: number) => late(cityWith(items, filed), day, 'FILING_OUTDATED');

  it('is outdated by an item that is another, begins or ends', () => {
    const kept = [1, '日常检查', '', '2015-10-05'];
    expect(details([kept], 20151231)).toEqual([]);
    expect(details([kept, [2, '双随机', '', '2015-10-20']], 20151019)).toEqual([]);
    expect(details([kept, [2, '双随机', '', '2015-10-20']], 20151020)).toEqual(['SUPERVISION_LIST:1']);
    const ending = [
      [1, '日常检查', '', '2015-10-05', '2015-10-20'],
      [2, '双随机', 2, '2015-10-20'],
    ];
    expect(details(ending, 20151020)).toEqual(['SUPERVISION_LIST:2']);
  });
});
