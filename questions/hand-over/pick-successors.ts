import { compareCodes } from '../../domain/order.ts';
import { HAND_OVER_BARS } from '../../domain/words.ts';
import { nearnessOf, type Bar, type Contender, type Field } from './candidates.ts';
import type { Seat } from './find-seats.ts';
import type { Ledger } from './ledger.ts';

/** Somebody who can take a seat beside all else that a plan has. */
export interface Candidate {
  readonly contender: Contender;
  /** Over all zones, with all of the plan and this. */
  readonly loadAfter: number;
  /** How many more they have than on the record. */
  readonly more: number;
}

export interface Standing {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly unfit: readonly { readonly reason: Bar; readonly count: number }[];
}

export interface OpenSeat {
  readonly seat: Seat;
  readonly field: Field;
}

/** Gives seats to people, so that all that it gives fits together. */
export class Successors {
  private readonly picks = new Map<OpenSeat, string>();
  private readonly ledger: Ledger;
  private readonly overload: number;

  constructor(ledger: Ledger, overload: number) {
    this.ledger = ledger;
    this.overload = overload;
  }

  /**
   * First what has the fewest candidates; then, as long as some seat has a better one than it was given, that one. It
   * comes to an end: what is left, then the sum of what is not near, of doubts, and of the squares of what people have
   * grows less each time.
   */
  pick(seats: readonly OpenSeat[]): void {
    const scarce = seats
      .map((seat) => ({ seat, count: this.standing(seat).candidates.length }))
      .sort((one, other) => one.count - other.count);
    for (const { seat } of scarce) this.improve(seat);
    while (seats.map((seat) => this.improve(seat)).includes(true));
  }

  /** Who could have the seat, all else being as it is. */
  standing(open: OpenSeat): Standing {
    const pick = this.picks.get(open);
    if (pick !== undefined) this.ledger.release(open.seat, pick);
    const standing = this.standingOf(open);
    if (pick !== undefined) this.ledger.take(open.seat, pick);
    return standing;
  }

  hasPick(open: OpenSeat): boolean {
    return this.picks.has(open);
  }

  private improve(open: OpenSeat): boolean {
    const pick = this.picks.get(open);
    const best = this.standing(open).candidates[0]?.contender.person;
    if (best === undefined || best === pick) return false;
    if (pick !== undefined) this.ledger.release(open.seat, pick);
    this.ledger.take(open.seat, best);
    this.picks.set(open, best);
    return true;
  }

  private standingOf({ seat, field }: OpenSeat): Standing {
    const candidates: Candidate[] = [];
    const barred = [...field.barred];
    for (const contender of field.contenders) {
      const candidate = this.candidate(seat, contender);
      const bar = this.barTo(seat, candidate);
      if (bar === undefined) candidates.push(candidate);
      else barred.push(bar);
    }
    const unfit = Object.values(HAND_OVER_BARS).map((reason) => ({
      reason,
      count: barred.filter((bar) => bar === reason).length,
    }));
    return { candidates: candidates.sort(compareCandidates), unfit: unfit.filter(({ count }) => count > 0) };
  }

  /** What somebody would have: the seat's responsibilities of before are counted off. */
  private candidate(seat: Seat, contender: Contender): Candidate {
    const { person, of } = contender;
    this.ledger.take(seat, person);
    const more = this.ledger.more(seat.role, person);
    this.ledger.release(seat, person);
    return { contender, more, loadAfter: of.load[seat.role] + more };
  }

  private barTo(seat: Seat, { contender, loadAfter, more }: Candidate): Bar | undefined {
    if (this.ledger.isOfOtherDuty(seat, contender.person)) return 'DUTIES_NOT_SEPARATED';
    const isTooMuch = seat.role === 'STAFF' && loadAfter > this.overload && more > 0;
    return isTooMuch ? 'OVERLOADED' : undefined;
  }
}

function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    nearnessOf(one.contender) - nearnessOf(other.contender) ||
    one.contender.doubts.length - other.contender.doubts.length ||
    one.loadAfter - other.loadAfter ||
    compareCodes(one.contender.person, other.contender.person)
  );
}
