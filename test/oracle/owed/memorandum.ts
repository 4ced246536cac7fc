import type { DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import type { Thing } from './thing.ts';

/** 备忘录: a delegation names the memorandum by which the power was handed down. */
export function memorandumThing(affairs: Affairs, held: Held, day: DayNumber): Thing {
  const { zone, power, from: first, row } = held;
  return {
    ...{ matter: 'MEMORANDUM', zone, power, owedBy: affairs.office('改革办', zone, day), owedTo: [] },
    ...{ first, done: row.memorandum === null ? null : -Infinity },
  };
}
