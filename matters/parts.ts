import type { Day } from '../domain/days.ts';
import type { Demanded } from './matter.ts';

/** What has several parts is done on the day of the last of them, and lacks what has no day. */
export function partsMade(
  parts: Readonly<Record<string, Day | null>>,
): Required<Pick<Demanded, 'madeOn' | 'lacks'>> {
  const days = Object.values(parts).filter((day) => day !== null);
  const lacks = Object.entries(parts).flatMap(([part, day]) => (day === null ? [part] : []));
  return { madeOn: lacks.length === 0 ? Math.max(...days) : null, lacks };
}
