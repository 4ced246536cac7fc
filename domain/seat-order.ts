import { compareCodes, compareNumbers } from './order.ts';

/** What tells a seat from all others, and by which they are ordered. */
export interface SeatKey {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
  readonly role: 'STAFF' | 'LEADER';
  readonly holder: string | null;
}

/** In the order in which what is left is told: by zone, power, step, role (the leader first), code of who has it. */
export function compareSeatKeys(one: SeatKey, other: SeatKey): number {
  return (
    compareCodes(one.zone, other.zone) ||
    compareCodes(one.power, other.power) ||
    compareNumbers(one.step, other.step) ||
    compareCodes(one.role, other.role) ||
    compareCodes(one.holder, other.holder)
  );
}
