import { joinKey } from '../../domain/keys.ts';
import type { StepDuties } from './find-duties.ts';
import type { Role } from './find-candidatures.ts';
import type { Seat } from './find-seats.ts';

/** Kinds of step that must not be in one hand. */
const APART: Readonly<Record<string, string>> = { REVIEW: 'DECISION', DECISION: 'REVIEW' };

/** Who is staff of what, and how much more or less everybody has, as a plan grows. */
export class Ledger {
  private readonly staff = new Map<string, readonly string[]>();
  private readonly given: Readonly<Record<Role, Map<string, number>>> = {
    STAFF: new Map(),
    LEADER: new Map(),
  };

  /** How many responsibilities somebody has more than on the record. */
  more(role: Role, person: string): number {
    return this.given[role].get(person) ?? 0;
  }

  /** Somebody has the seat, and who had it has it no more. */
  take(seat: Seat, person: string): void {
    this.count(seat, person, 1);
    if (seat.role === 'STAFF') this.staff.set(keyOf(seat, seat.step), [person]);
  }

  /** As it was before `take`. */
  release(seat: Seat, person: string): void {
    this.count(seat, person, -1);
    if (seat.role === 'STAFF') this.staff.delete(keyOf(seat, seat.step));
  }

  /** Of a step that others answer for too, the responsibilities of these people end. */
  end(seat: Seat, people: readonly string[]): void {
    const left = staffOf(seat.step).filter((person) => !people.includes(person));
    this.staff.set(keyOf(seat, seat.step), left);
    for (const person of staffOf(seat.step).filter((each) => people.includes(each)))
      this.add('STAFF', person, -1);
  }

  /** Whether somebody is staff of a step that must not be in one hand with this one. */
  isOfOtherDuty(seat: Seat, person: string): boolean {
    const apart = APART[seat.step.kind];
    if (seat.role === 'LEADER' || apart === undefined) return false;
    return seat.delegation.steps.some(
      (step) => step.kind === apart && (this.staff.get(keyOf(seat, step)) ?? staffOf(step)).includes(person),
    );
  }

  private count({ role, out, duty }: Seat, person: string, sign: 1 | -1): void {
    this.add(role, person, sign);
    const before = role === 'STAFF' ? out.map(({ named }) => named.staff) : [duty.named.leader];
    for (const each of before) if (each !== null) this.add(role, each, -sign);
  }

  private add(role: Role, person: string, count: number): void {
    this.given[role].set(person, this.more(role, person) + count);
  }
}

const keyOf = ({ delegation }: Seat, { order }: StepDuties): string =>
  joinKey([delegation.zone, delegation.power, String(order)]);

const staffOf = ({ duties }: StepDuties): readonly string[] =>
  duties
    .filter(({ isOn }) => isOn)
    .map(({ named }) => named.staff)
    .filter((staff) => staff !== null);
