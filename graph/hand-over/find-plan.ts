import type { HAND_OVER_LEFT, HAND_OVER_STATES } from '../../domain/words.ts';
import { fieldOf, type Field } from './candidates.ts';
import { departmentOf } from './find-department.ts';
import { findCandidatures } from './find-candidatures.ts';
import { findDuties, type StepDuties } from './find-duties.ts';
import { findLeaving, type Leaving } from './find-leaving.ts';
import { findPlaces, type Places } from './find-places.ts';
import { findPools, type Pool } from './find-pools.ts';
import { findSeats, holderOf, type Seat } from './find-seats.ts';
import { Ledger } from './ledger.ts';
import { endedOf, isAlsoStaff } from './parting.ts';
import { Successors, type OpenSeat, type Standing } from './pick-successors.ts';
import type { RecordAt } from './record-at.ts';

export type Left = (typeof HAND_OVER_LEFT)[keyof typeof HAND_OVER_LEFT];

/** What becomes of a seat. Who takes it is the first of the candidates. */
export interface Item extends Standing {
  readonly seat: Seat;
  readonly state: (typeof HAND_OVER_STATES)[keyof typeof HAND_OVER_STATES];
  readonly left: Left | null;
  /** The department in which candidates were looked for. */
  readonly department: string | null;
}

export interface Plan {
  readonly leaving: Leaving;
  readonly items: readonly Item[];
  readonly places: Places;
}

export interface PlanQuestion extends Pick<Leaving, 'type' | 'code'> {
  readonly overload: number;
  /** Whether a delegation is the reader's. */
  readonly isOwn: (delegation: string) => boolean;
}

/** Who takes what is left; undefined where there is nothing of that code. Five statements, whatever is left. */
export async function findPlan(record: RecordAt, question: PlanQuestion): Promise<Plan | undefined> {
  const leaving = await findLeaving(record, question);
  if (!leaving) return undefined;
  const found = await findDuties(record, leaving);
  const delegations = found.filter(({ code }) => question.isOwn(code));
  const places = await findPlaces(record, delegations);
  const seats = findSeats(delegations, leaving, places);
  const open = await openSeats(record, seats, leaving, places);
  return { leaving, places, items: itemsOf(open, question.overload) };
}

interface Opened extends OpenSeat {
  readonly department: string | null;
  readonly pool: Pool | undefined;
}

async function openSeats(
  record: RecordAt,
  seats: readonly Seat[],
  leaving: Leaving,
  places: Places,
): Promise<readonly Opened[]> {
  const placed = seats.map((seat) => ({ seat, department: departmentOf(seat, places) }));
  const departments = new Set(placed.map(({ department }) => department).filter((code) => code !== null));
  const pools = await findPools(record, [...departments], leaving);
  const people = new Set([...pools.values()].flatMap((pool) => [...pool.people.keys()]));
  const candidatures = await findCandidatures(record, [...people]);
  return placed.map(({ seat, department }) => {
    const pool = department === null ? undefined : pools.get(department);
    const isBarred = seat.isCovered || !pool || isOfOtherZone(seat, pool);
    const holder = holderOf(seat);
    const posts = new Set(holder === null ? [] : places.officesOf(holder).map(({ post }) => post));
    const field: Field = isBarred ? { contenders: [], barred: [] } : fieldOf(seat, pool, candidatures, posts);
    return { seat, department, pool, field };
  });
}

/** What is entrusted to a zone must not be passed on to another. */
const isOfOtherZone = ({ role, delegation }: Seat, { zone }: Pool): boolean =>
  role === 'STAFF' && delegation.isEntrusted && zone !== null && zone !== delegation.zone;

function itemsOf(open: readonly Opened[], overload: number): readonly Item[] {
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
