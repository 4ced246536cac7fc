import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStates, findHoldUps, type PlannedTask } from '../../domain/work-plan.ts';
import { TASK_STATES } from '../../domain/words.ts';

const task = (code: string, state: PlannedTask['state'], ...needs: string[]): PlannedTask => ({
  code,
  state,
  needs,
  units: [],
});

/** Any tasks with any needs, circles and unknown codes among them. */
const plans = fc.array(
  fc.record({
    state: fc.constantFrom(...Object.values(TASK_STATES)),
    needs: fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(String)),
  }),
  { maxLength: 9 },
);
const planned = plans.map((list) =>
  list.map(({ state, needs }, index) => task(String(index), state, ...needs)),
);

/** By the rule itself: a task is held up by what it needs, and by what holds up what it needs. */
function isHeldUp(tasks: readonly PlannedTask[], code: string, by: string, depth = tasks.length): boolean {
  const own = tasks.find((each) => each.code === code);
  if (!own || own.state === 'DONE' || depth < 0) return false;
  return own.needs.some((needed) => needed === by || isHeldUp(tasks, needed, by, depth - 1));
}

describe('what holds up others', () => {
  it('is a late task that others wait for, however far, the most first', () => {
    const tasks = [
      task('a', 'LATE'),
      task('b', 'LATE', 'a'),
      task('c', 'DUE', 'b'),
      task('d', 'NOT_DUE', 'c'),
      task('e', 'LATE'),
    ];
    expect(findHoldUps(tasks)).toEqual([
      { code: 'a', holdsUp: ['b', 'c', 'd'] },
      { code: 'b', holdsUp: ['c', 'd'] },
    ]);
  });

  it('does not reach beyond what is done', () => {
    expect(findHoldUps([task('a', 'LATE'), task('b', 'DONE', 'a'), task('c', 'DUE', 'b')])).toEqual([]);
  });

  it('is walked once where tasks need each other', () => {
    const tasks = [task('a', 'LATE', 'c'), task('b', 'DUE', 'a'), task('c', 'DUE', 'b')];
    expect(findHoldUps(tasks)).toEqual([{ code: 'a', holdsUp: ['b', 'c'] }]);
  });

  it('is exact for any needs', () => {
    fc.assert(
      fc.property(planned, (tasks) => {
        const expected = tasks
          .filter(({ state }) => state === 'LATE')
          .map(({ code }) => ({
            code,
            holdsUp: tasks
              .map((each) => each.code)
              .filter((each) => each !== code && isHeldUp(tasks, each, code)),
          }))
          .filter(({ holdsUp }) => holdsUp.length > 0)
          .sort((one, other) => other.holdsUp.length - one.holdsUp.length);
        expect(findHoldUps(tasks)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

it('states are counted in their order, zeros too', () => {
  expect(countStates([task('a', 'LATE'), task('b', 'LATE'), task('c', 'DONE')])).toEqual([
    { state: 'NOT_DUE', count: 0 },
    { state: 'DUE', count: 0 },
    { state: 'LATE', count: 2 },
    { state: 'DONE', count: 1 },
  ]);
});
