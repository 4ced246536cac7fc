import type { Duty } from './find-duties.ts';
import type { Seat } from './find-seats.ts';

const staffOf = (duties: readonly Duty[]): readonly string[] => [
  ...new Set(duties.map(({ named }) => named.staff).filter((staff) => staff !== null)),
];

/** Staff whose responsibilities of a step end because others answer for it: those that have none that stays. */
export function endedOf({ step, out }: Seat): readonly string[] {
  const stay = staffOf(step.duties.filter((duty) => duty.isOn && !out.includes(duty)));
  return staffOf(out).filter((person) => !stay.includes(person));
}

/**
 * Whether the leader is staff of the step as well, now or later, by what does not end: what a person has of a step is
 * handed over as a whole.
 */
export function isAlsoStaff({ step, duty }: Seat, ended: readonly string[]): boolean {
  const { leader } = duty.named;
  return leader !== null && staffOf(step.duties).includes(leader) && !ended.includes(leader);
}
