import type { HAND_OVER_LEFT, HAND_OVER_STATES } from '../../domain/words.ts';
import type { StepDuties } from './find-duties.ts';
import type { Pool } from './find-pools.ts';
import type { Seat } from './find-seats.ts';
import { Ledger } from './ledger.ts';
import { endedOf, isAlsoStaff } from './parting.ts';
import { Successors, type OpenSeat, type Standing } from './pick-successors.ts';

export type Left = (typeof HAND_OVER_LEFT)[keyof typeof HAND_OVER_LEFT];

/** What becomes of a seat. Who takes it is the first of the candidates. */
export interface Item extends Standing {
  readonly seat: Seat;
  readonly state: (typeof HAND_OVER_STATES)[keyof typeof HAND_OVER_STATES];
  readonly left: Left | null;
  /** The department in which candidates were looked for. */
  readonly department: string | null;
}

/** A seat with who may contend for it, and where. */
export interface Opened extends OpenSeat {
  readonly department: string | null;
  readonly pool: Pool | undefined;
}

/** What is entrusted to a zone must not be passed on to another. */
export const isOfOtherZone = ({ role, delegation }: Seat, { zone }: Pool): boolean =>
  role === 'STAFF' && delegation.isEntrusted && zone !== null && zone !== delegation.zone;

/** What becomes of each seat, so that all of it fits together. */
export function itemsOf(open: readonly Opened[], overload: number): readonly Item[] {
  const ledger = new Ledger();
  const successors = new Successors(ledger, overload);
  const ended = new Map<StepDuties, readonly string[]>();
  for (const { seat } of open) {
    if (!seat.isCovered) continue;
    ended.set(seat.step, endedOf(seat));
    ledger.end(seat, endedOf(seat));
  }
  successors.pick(open.filter(({ seat }) => seat.role === 'STAFF'));
  const taken = new Set(open.filter((each) => successors.hasPick(each)).map(({ seat }) => seat.step));
  const cannotPart = ({ seat }: Opened) =>
    seat.role === 'LEADER' &&
    !(seat.out.length > 0 && taken.has(seat.step)) &&
    isAlsoStaff(seat, ended.get(seat.step) ?? []);
  successors.pick(open.filter((each) => each.seat.role === 'LEADER' && !cannotPart(each)));
  return open.map((each) => itemOf(each, successors, cannotPart(each)));
}

function itemOf(open: Opened, successors: Successors, cannotPart: boolean): Item {
  const { seat, department, pool, field } = open;
  const standing = successors.standing(open);
  const of = { ...standing, seat, department };
  if (seat.isCovered) return { ...of, state: 'COVERED', left: null };
  if (successors.hasPick(open)) return { ...of, state: 'TAKEN', left: null };
  const all = field.contenders.length + field.barred.length;
  const left = cannotPart
    ? 'ALSO_STAFF'
    : !pool
      ? 'NO_DEPARTMENT'
      : isOfOtherZone(seat, pool)
        ? 'OTHER_ZONE'
        : all === 0
          ? 'NOBODY_THERE'
          : 'NOBODY_FITS';
  return { ...of, state: 'LEFT', left };
}
