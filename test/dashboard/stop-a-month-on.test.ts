import { expect, it } from 'vitest';
import { stopAMonthOn } from '../../dashboard/parts/stop-a-month-on.ts';

const STOPS = ['2016-01-01', '2016-01-20', '2016-02-10', '2016-06-01'];

it('a month on or back is the stop there or the next beyond, and the last there is where none is so far', () => {
  expect(stopAMonthOn(STOPS, '2016-01-01', 1)).toBe('2016-02-10');
  expect(stopAMonthOn(STOPS, '2016-02-10', 1)).toBe('2016-06-01');
  expect(stopAMonthOn(STOPS, '2016-06-01', 1)).toBe('2016-06-01');
  expect(stopAMonthOn(STOPS, '2016-06-01', -1)).toBe('2016-02-10');
  expect(stopAMonthOn(STOPS, '2016-02-10', -1)).toBe('2016-01-01');
  expect(stopAMonthOn(STOPS, '2016-01-01', -1)).toBe('2016-01-01');
});
