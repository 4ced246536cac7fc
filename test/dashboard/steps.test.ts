import { expect, it } from 'vitest';
import { stepAfter, stepBefore } from '../../dashboard/routes/compare/steps.ts';

const DAYS = ['2016-01-01', '2016-02-10', '2016-06-01'];

it('a step compares a day of change with the one before it, and there is none beyond the first and the last', () => {
  expect(stepBefore(DAYS, '2017-01-01')).toEqual({ from: '2016-02-10', to: '2016-06-01' });
  expect(stepBefore(DAYS, '2016-06-01')).toEqual({ from: '2016-01-01', to: '2016-02-10' });
  expect(stepBefore(DAYS, '2016-02-10')).toBeUndefined();
  expect(stepAfter(DAYS, '2016-01-15')).toEqual({ from: '2016-01-01', to: '2016-02-10' });
  expect(stepAfter(DAYS, '2016-02-10')).toEqual({ from: '2016-02-10', to: '2016-06-01' });
  expect(stepAfter(DAYS, '2016-06-01')).toBeUndefined();
  expect(stepAfter(DAYS, '2015-06-01')).toBeUndefined();
});
