import { TASK_STATES } from './words.ts';

export type TaskState = (typeof TASK_STATES)[keyof typeof TASK_STATES];

/** A task on a day, as far as states and needs go. */
export interface PlannedTask {
  readonly code: string;
  readonly state: TaskState;
  readonly units: readonly string[];
  /** Codes of the tasks that must be done first. */
  readonly needs: readonly string[];
}

export interface HoldUp {
  readonly code: string;
  /** The codes of those that it holds up, in the order of the tasks. */
  readonly holdsUp: readonly string[];
}

/**
 * The late tasks that hold up others, those that hold up most first, then in the order given. A task is held up while
 * it is not done and needs, directly or through others that are not done, a late one. Circles are walked once.
 */
export function findHoldUps(tasks: readonly PlannedTask[]): readonly HoldUp[] {
  const awaitedBy = new Map<string, string[]>();
  for (const { code, state, needs } of tasks) {
    if (state === 'DONE') continue;
    for (const needed of needs) awaitedBy.set(needed, [...(awaitedBy.get(needed) ?? []), code]);
  }
  const late = tasks.filter(({ state }) => state === 'LATE');
  return late
    .map(({ code }) => ({ code, holdsUp: reachedFrom(code, awaitedBy, tasks) }))
    .filter(({ holdsUp }) => holdsUp.length > 0)
    .sort((one, other) => other.holdsUp.length - one.holdsUp.length);
}

function reachedFrom(
  start: string,
  awaitedBy: ReadonlyMap<string, readonly string[]>,
  tasks: readonly PlannedTask[],
): readonly string[] {
  const visited = new Set([start]);
  for (const each of visited) for (const waiting of awaitedBy.get(each) ?? []) visited.add(waiting);
  return tasks.map(({ code }) => code).filter((code) => code !== start && visited.has(code));
}

export interface StateCount {
  readonly state: TaskState;
  readonly count: number;
}

/** How many are in each state, in the order of the states, zeros too. */
export function countStates(tasks: readonly PlannedTask[]): readonly StateCount[] {
  return Object.values(TASK_STATES).map((state) => ({
    state,
    count: tasks.filter((task) => task.state === state).length,
  }));
}
