import { compareCodes, compareNumbers } from '../../domain/order.ts';
import { compareSeatKeys, type SeatKey } from '../../domain/seat-order.ts';
import type { DelegationDuties, Duty, StepDuties } from './find-duties.ts';
import type { Leaving } from './find-leaving.ts';
import type { Role } from './find-candidatures.ts';
import type { Places } from './find-places.ts';

/** Somebody's part in a step that is left: of the staff, or of the leader. */
export interface Seat {
  readonly delegation: DelegationDuties;
  readonly step: StepDuties;
  readonly role: Role;
  /** The responsibility as it is. */
  readonly duty: Duty;
  /** All of the step that a successor would have: of a leader, those that name the same one. */
  readonly duties: readonly Duty[];
  /** Responsibilities of the step whose staff is left; empty for a leader whose staff stays. */
  readonly out: readonly Duty[];
  /** Whether others answer for the step as well: of what is left, nothing has to be taken. */
  readonly isCovered: boolean;
}

/** What is left on the day, by zone, power, step, role (the leader first), code of who has it. */
export function findSeats(
  delegations: readonly DelegationDuties[],
  leaving: Leaving,
  places: Places,
): readonly Seat[] {
  const loss = new Loss(leaving, places);
  return delegations
    .flatMap((delegation) => delegation.steps.flatMap((step) => seatsOf(delegation, step, loss)))
    .sort((one, other) => compareSeatKeys(keyOfSeat(one), keyOfSeat(other)));
}

export const keyOfSeat = (seat: Seat): SeatKey => ({
  zone: seat.delegation.zone,
  power: seat.delegation.power,
  step: seat.step.order,
  role: seat.role,
  holder: holderOf(seat),
});

export const holderOf = ({ role, duty }: Pick<Seat, 'role' | 'duty'>): string | null =>
  role === 'STAFF' ? duty.named.staff : duty.named.leader;

function seatsOf(delegation: DelegationDuties, step: StepDuties, loss: Loss): readonly Seat[] {
  const active = step.duties.filter(({ isOn }) => isOn).sort(compareDuties);
  const out = active.filter((duty) => loss.isStaffOut(duty));
  const rest = active.filter((duty) => !out.includes(duty));
  const of = { delegation, step };
  const seats: Seat[] = [];
  const [first] = out;
  if (first) {
    const isCovered = rest.length > 0;
    seats.push({ ...of, role: 'STAFF', duty: first, duties: [first], out, isCovered });
    // A new responsibility can keep a leader who is there only.
    if (!isCovered && loss.isLeaderGone(first))
      seats.push({ ...of, role: 'LEADER', duty: first, duties: [first], out, isCovered });
  }
  const led = rest.filter((duty) => loss.isLeaderOut(duty));
  for (const leader of new Set(led.map(({ named }) => named.leader))) {
    const duties = led.filter(({ named }) => named.leader === leader);
    const [duty] = duties;
    if (duty) seats.push({ ...of, role: 'LEADER', duty, duties, out: [], isCovered: false });
  }
  return seats;
}

function compareDuties(one: Duty, other: Duty): number {
  return compareCodes(one.named.staff, other.named.staff) || compareNumbers(one.validFrom, other.validFrom);
}

/** What somebody or something leaves behind. */
class Loss {
  private readonly leaving: Leaving;
  private readonly places: Places;

  constructor(leaving: Leaving, places: Places) {
    this.leaving = leaving;
    this.places = places;
  }

  isStaffOut({ named: { staff, post, section } }: Duty): boolean {
    const { type, code, posts } = this.leaving;
    if (type === 'Person') return staff === code;
    return (type === 'Section' && section === code) || (post !== null && posts.has(post));
  }

  /** The leader leaves, or loses the last office in the department. */
  isLeaderOut({ named: { leader, department } }: Duty): boolean {
    const { type, code, posts } = this.leaving;
    if (leader === null) return false;
    if (type === 'Person') return leader === code;
    const before = this.places.officesOf(leader);
    const after = before.filter(({ post }) => !posts.has(post));
    if (after.length === before.length) return false;
    if (department === null) return after.length === 0;
    const isThere = (offices: typeof before) => offices.some((office) => office.department === department);
    return isThere(before) && !isThere(after);
  }

  /** The same, or the leader holds no post anyway. */
  isLeaderGone(duty: Duty): boolean {
    const { leader } = duty.named;
    if (leader === null) return false;
    const isHeld = this.places.officesOf(leader).some(({ post }) => !this.leaving.posts.has(post));
    return this.isLeaderOut(duty) || !isHeld;
  }
}
