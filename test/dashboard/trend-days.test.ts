import { describe, expect, it } from 'vitest';
import { daysOfTrend } from '../../dashboard/routes/trend/trend-days.ts';

const GIVEN = { asOf: undefined, every: undefined };

describe('the days of a trend', () => {
  it('go up to today where something changed of late, and back to the first change', () => {
    const { days, usual } = daysOfTrend({
      ...GIVEN,
      today: '2016-11-24',
      changes: ['2016-01-01', '2016-05-01', '2016-11-01', '2017-01-01'],
    });
    expect(usual).toBe('month');
    expect([days[0], days.at(-1)]).toEqual(['2015-12-24', '2016-11-24']);
  });

  it('end after the last change where nothing has changed for long, as far apart as it takes to reach the first', () => {
    const { days, usual } = daysOfTrend({
      ...GIVEN,
      today: '2026-11-24',
      changes: ['2013-06-01', '2020-02-01', '2024-01-01'],
    });
    expect(usual).toBe('year');
    expect([days[0], days.at(-1)]).toEqual(['2013-02-01', '2024-02-01']);
  });

  it('are those of the address where it says so', () => {
    const given = { today: '2026-11-24', changes: ['2013-06-01', '2024-01-01'] };
    const { days } = daysOfTrend({ ...given, asOf: '2022-06-01', every: undefined });
    expect([days.length, days[0], days.at(-1)]).toEqual([25, '2020-06-01', '2022-06-01']);
    expect(daysOfTrend({ ...given, asOf: undefined, every: 'quarter' }).days[1]).toBe('2018-05-01');
  });

  it('are of a record in which nothing changes', () => {
    const { days } = daysOfTrend({ ...GIVEN, today: '2026-11-24', changes: [] });
    expect(days.at(-1)).toBe('2026-11-24');
  });
});
