import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, dayOfOrdinal, ordinalOf } from '../../domain/civil-days.ts';
import {
  deadline,
  isWorkingDay,
  type CalendarDayKind,
  type WorkCalendar,
} from '../../domain/working-days.ts';

const calendarOf = (off: readonly number[], worked: readonly number[]): WorkCalendar =>
  new Map<number, CalendarDayKind>([
    ...off.map((day) => [day, 'OFF'] as const),
    ...worked.map((day) => [day, 'WORKED'] as const),
  ]);

/** The national holiday of 2015, and the Saturday worked for it. */
const YEAR_2015 = calendarOf(
  [1, 2, 3, 4, 5, 6, 7].map((day) => 20151000 + day),
  [20151010],
);

describe('a deadline', () => {
  it.each([
    ['CALENDAR', 15, 20150918, 20151008],
    ['CALENDAR', 15, 20150925, 20151010],
    ['CALENDAR', 15, 20151010, 20151026],
    ['CALENDAR', 15, 20151012, 20151027],
    ['WORKING', 3, 20150930, 20151010],
    ['WORKING', 10, 20150928, 20151016],
    ['WORKING', 30, 20151008, 20151118],
    ['WORKING', 30, 20150930, 20151117],
    ['WORKING', 0, 20151003, 20151008],
    ['CALENDAR', 0, 20151003, 20151008],
  ] as const)('of %s %i from %i is %i', (kind, days, since, due) => {
    expect(deadline(YEAR_2015, since, days, kind)).toEqual({ due, isProvisional: false });
  });

  it('is provisional where a year that it goes through is not in the calendar, over New Year both years', () => {
    expect(deadline(new Map(), 20151012, 15, 'CALENDAR').isProvisional).toBe(true);
    expect(deadline(YEAR_2015, 20151225, 10, 'CALENDAR').isProvisional).toBe(true);
    const both = new Map([...YEAR_2015, [20160101, 'OFF'] as const]);
    expect(deadline(both, 20151225, 10, 'CALENDAR').isProvisional).toBe(false);
    // The day from which it counts is not counted itself; where nothing is counted, it is.
    const only2016 = new Map([[20160101, 'OFF'] as const]);
    expect(deadline(only2016, 20151231, 5, 'WORKING').isProvisional).toBe(false);
    expect(deadline(only2016, 20151231, 0, 'WORKING').isProvisional).toBe(true);
  });

  const days = fc.integer({ min: ordinalOf(20150101), max: ordinalOf(20161231) }).map(dayOfOrdinal);
  const calendars = fc
    .array(fc.tuple(days, fc.constantFrom('OFF' as const, 'WORKED' as const)))
    .map((all): WorkCalendar => new Map(all));

  it('is a working day', () => {
    fc.assert(
      fc.property(
        calendars,
        days,
        fc.nat(60),
        fc.constantFrom('CALENDAR', 'WORKING'),
        (calendar, since, n, kind) => {
          expect(isWorkingDay(calendar, deadline(calendar, since, n, kind).due)).toBe(true);
        },
      ),
    );
  });

  it('has so many working days up to it, or so many civil days and none that is worked between them and it', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, since, n) => {
        const working = deadline(calendar, since, n, 'WORKING').due;
        const all = Array.from({ length: daysBetween(since, working) }, (_, place) =>
          addDays(since, place + 1),
        );
        expect(all.filter((day) => isWorkingDay(calendar, day))).toHaveLength(n);
        const civil = deadline(calendar, since, n, 'CALENDAR').due;
        const rolled = Array.from({ length: daysBetween(addDays(since, n), civil) }, (_, place) =>
          addDays(since, n + place),
        );
        expect(rolled.some((day) => isWorkingDay(calendar, day))).toBe(false);
      }),
    );
  });

  it('is no earlier where it is from a later day, or of more days', () => {
    fc.assert(
      fc.property(
        calendars,
        days,
        fc.nat(60),
        fc.constantFrom('CALENDAR', 'WORKING'),
        (calendar, since, n, kind) => {
          const { due } = deadline(calendar, since, n, kind);
          expect(deadline(calendar, addDays(since, 1), n, kind).due).toBeGreaterThanOrEqual(due);
          expect(deadline(calendar, since, n + 1, kind).due).toBeGreaterThanOrEqual(due);
        },
      ),
    );
  });
});
