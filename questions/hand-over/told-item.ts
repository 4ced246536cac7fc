import type { SeatKey } from '../../domain/seat-order.ts';
import type { Bar, Doubt, Reason } from './candidates.ts';
import type { Role } from './find-candidatures.ts';
import type { Slot } from './find-duties.ts';
import type { Leaving } from './find-leaving.ts';
import type { Places } from './find-places.ts';
import { keyOfSeat } from './find-seats.ts';
import type { Item } from './items.ts';
import { endedOf } from './parting.ts';
import type { Candidate } from './pick-successors.ts';

/** Somebody's part in a step that is left, and what becomes of it. Who takes it is the first of the candidates. */
export interface ToldItem extends SeatKey, Pick<Item, 'state' | 'left' | 'department'> {
  /** What the responsibility names. */
  readonly named: Readonly<Record<Slot, string | null>>;
  /** Whether the staff of the step is left; not so of a leader whose staff stays. */
  readonly isStaffLeft: boolean;
  /** Whether the leader whom the responsibility names still holds a post in that department. */
  readonly isLeaderThere: boolean;
  /** Staff whose responsibilities end, because others answer for the step. */
  readonly ended: readonly string[];
  readonly candidates: readonly ToldCandidate[];
  readonly unfit: readonly { readonly reason: Bar; readonly count: number }[];
}

export interface ToldCandidate {
  readonly person: string;
  readonly post: string;
  /** The section that they would answer in. */
  readonly section: string | null;
  /** How many responsibilities of that role they have, as far as the reader sees them, and would have. */
  readonly load: number;
  readonly loadAfter: number;
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Doubt[];
}

interface Around {
  readonly leaving: Leaving;
  readonly places: Places;
  readonly overload: number;
}

export function toldItem(item: Item, { leaving, places, overload }: Around): ToldItem {
  const { seat, state, left, department, unfit, candidates } = item;
  const { named } = seat.duty;
  const offices = named.leader === null ? [] : places.officesOf(named.leader);
  return {
    ...keyOfSeat(seat),
    ...{ state, left, department, named, unfit },
    isStaffLeft: seat.out.length > 0,
    isLeaderThere: offices.some((each) => !leaving.posts.has(each.post) && each.department === department),
    ended: state === 'COVERED' ? endedOf(seat) : [],
    candidates: candidates.map((each) => toldCandidate(each, seat.role, overload)),
  };
}

function toldCandidate(
  { contender, more, loadAfter }: Candidate,
  role: Role,
  overload: number,
): ToldCandidate {
  const { person, post, of, reasons, doubts } = contender;
  const load = of.seen[role];
  const isFull = role === 'STAFF' && loadAfter === overload;
  return {
    ...{ person, post: post.post, section: post.section },
    ...{ load, loadAfter: load + more },
    reasonsFor: reasons,
    reasonsAgainst: isFull ? [...doubts, 'AT_LIMIT'] : doubts,
  };
}
