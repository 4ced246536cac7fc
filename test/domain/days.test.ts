import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, dayAfter, dayBefore, dayFromIso, STILL } from '../../domain/days.ts';

const DAY = 24 * 60 * 60 * 1000;
const first = Date.UTC(2000, 0, 1) - 730_119 * DAY;
const days = fc.integer({ min: 0, max: 3_652_058 });
const dayAt = (place: number) => dayFromIso(new Date(first + place * DAY).toISOString().slice(0, 10)) ?? NaN;

describe('a day', () => {
  it('has the next and the one before of the calendar', () => {
    expect([dayAt(0), dayAt(3_652_058)]).toEqual([10101, 99991231]);
    fc.assert(
      fc.property(days, (place) => {
        const day = dayAt(place);
        expect(dayAfter(day)).toBe(place === 3_652_058 ? STILL : dayAt(place + 1));
        expect(dayBefore(day)).toBe(place === 0 ? ALWAYS : dayAt(place - 1));
        expect(dayBefore(dayAfter(day))).toBe(day);
      }),
    );
  });

  it.each([
    [20160228, 20160229],
    [20160229, 20160301],
    [20150228, 20150301],
    [21000228, 21000301],
    [20151231, 20160101],
    [99991231, STILL],
  ])('%i is before %i', (day, next) => {
    expect([dayAfter(day), dayBefore(next)]).toEqual([next, day]);
  });
});
