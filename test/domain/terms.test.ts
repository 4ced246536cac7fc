import { describe, expect, it } from 'vitest';
import { STILL } from '../../domain/days.ts';
import { isOfTerm, runFrom, termOn, termsOf } from '../../domain/terms.ts';

const period = (validFrom: number, validTo: number, mode = '授权') => ({ validFrom, validTo, mode });

const ROWS = [
  period(20150101, 20150701),
  period(20150701, 20151001, '委托'),
  period(20151001, 20160101, '委托'),
  period(20160601, STILL),
];

describe('a term', () => {
  const [first, second] = termsOf(ROWS);
  it('goes on while one period ends as the next begins', () => {
    expect([first, second]).toEqual([
      { from: 20150101, to: 20160101, before: 0 },
      { from: 20160601, to: STILL, before: 20160101 },
    ]);
  });

  it('has what was prepared since the term before, and nothing of that', () => {
    expect(second && [20151231, 20160101, 20160531, 20170101].map((day) => isOfTerm(second, day))).toEqual([
      ...[false, true, true, true],
    ]);
    expect(first && [20140101, 20151231, 20160101].map((day) => isOfTerm(first, day))).toEqual([
      ...[true, true, false],
    ]);
  });

  it('is in force up to the day on which it ends', () => {
    const terms = termsOf(ROWS);
    expect([20141231, 20150101, 20151231, 20160101].map((day) => termOn(terms, day)?.from)).toEqual([
      ...[undefined, 20150101, 20150101, undefined],
    ]);
  });

  it('has no day of a period that is empty', () => {
    expect(termsOf([period(20150101, 20150101)])).toEqual([]);
  });

  it('is of one mode from the day on which that begins without a break', () => {
    const row = ROWS[2];
    expect(row && runFrom(ROWS, row, (one, other) => one.mode === other.mode)).toBe(20150701);
  });
});
