import { describe, expect, it } from 'vitest';
import { auditTrend } from '../../questions/audit-trend.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { trend } from '../oracle/trend.ts';
import { CALENDAR, dayOf, isoOf, readerOf, trendCase } from '../support/trend-cases.ts';

describe('a trend over a record of several moments', () => {
  it('counts what the oracle does of each day, as known now or at its end, for everybody and for a zone or department', () => {
    for (const seed of seedsOf(100)) {
      const { history, options, columns } = trendCase(seed);
      const { days, today, known, overload, backdated, own } = options;
      const limits = { overload, backdated, timeZone: CALENDAR };
      const asked = { ...options, days: days.map(dayOf), today: dayOf(today), revision: known, limits };
      const points = auditTrend(columns, asked, readerOf(own));
      const told = points.map(({ at, ...point }) => {
        const recorded = point.revision === null ? null : Date.parse(history[point.revision - 1]?.at ?? '');
        expect(at).toBe(recorded);
        return { ...point, day: isoOf(point.day) };
      });
      expect(told, `seed ${seed}`).toEqual(trend(history, options));
    }
  });
});
