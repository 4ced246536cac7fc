import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { Periodic } from '../domain/obligation.ts';
import type { Matter } from '../domain/running-words.ts';

/** A thing of any label, by its number. */
export interface Subject {
  readonly label: string;
  readonly thing: number;
}

/** What something is owed for: numbers of `City.things`, a step by its order. What is left out it does not name. */
export interface About {
  readonly zone?: number;
  readonly power?: number;
  readonly step?: number;
  readonly person?: number;
  readonly subject?: Subject;
  /** The zone or department that owes it; NONE where nobody is known who does. */
  readonly owedBy: number;
  readonly owedTo: readonly number[];
}

interface Whatever extends About {
  /** What of several parts is not done; left out where it has none. */
  readonly lacks?: readonly string[];
  /** The organisation whose city demands it, where that is not its zone, nor who owes it. */
  readonly demandedOf?: number;
}

/** The day that made it done, "always" where that is not known; null while it is not done. */
interface Made {
  readonly madeOn: Day | null;
}

/** What is owed where a city demands it. */
export interface Demanded extends Whatever, Made {
  /** The first day on which it could be owed. */
  readonly s0: Day;
}

/** What is owed whatever a city demands, by a day of its own. */
export interface DueByItself extends Whatever, Made {
  /** Null where it is owed from always. */
  readonly since: Day | null;
  readonly dueBy: Day;
}

/** What is owed again and again, where a city demands it. */
export interface Recurring extends Whatever, Periodic {}

/** What there is one of on a day, with what is so of it whatever a city demands. */
export type Affair = Demanded | DueByItself | Recurring;

/** A matter: what there is one of on the day of a view, whose it is, when it begins and what makes it done. */
export interface MatterRule {
  readonly matter: Matter;
  /** Some of it is owed without any duty: it is looked at whatever cities demand. */
  readonly isOwn?: true;
  readonly each: (view: View) => Iterable<Affair>;
}
