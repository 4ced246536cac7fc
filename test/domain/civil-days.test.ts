import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfOrdinal, daysBetween, isWeekend, ordinalOf } from '../../domain/civil-days.ts';
import { dayAfter, dayFromIso } from '../../domain/days.ts';

const ordinals = fc.integer({ min: ordinalOf(10_101), max: ordinalOf(99_991_231) });

describe('days as numbers', () => {
  it('are the days of the calendar, and go up by one a day', () => {
    fc.assert(
      fc.property(ordinals, (ordinal) => {
        const day = dayOfOrdinal(ordinal);
        expect(ordinalOf(day)).toBe(ordinal);
        if (day < 99_991_231) expect(dayOfOrdinal(ordinal + 1)).toBe(dayAfter(day));
      }),
    );
  });

  it('are counted as the clock of the machine counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (ordinal) => {
        const iso = new Date(ordinal * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfOrdinal(ordinal)).toBe(dayFromIso(iso));
        expect(isWeekend(dayOfOrdinal(ordinal))).toBe(
          [0, 6].includes(new Date(ordinal * 86_400_000).getUTCDay()),
        );
      }),
    );
  });

  it('are added as many as there are between', () => {
    fc.assert(
      fc.property(ordinals, ordinals, (one, other) => {
        const [from, to] = [dayOfOrdinal(one), dayOfOrdinal(other)];
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('end with the calendar', () => {
    expect(addDays(99_991_230, 5)).toBe(99_991_231);
  });
});
