import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
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

/** What there is one of on a day, with what is so of it whatever a city demands. */
export interface Affair extends About {
  /** The first day on which it could be owed. */
  readonly s0: Day;
  /** Where it is owed whatever a city demands: since when ("always" is null), and by when. */
  readonly own?: { readonly since: Day | null; readonly due: Day };
  /** The day that made it done, "always" where that is not known; null while it is not done. */
  readonly madeOn: Day | null;
  /** What of several parts is not done; left out where it has none. */
  readonly lacks?: readonly string[];
}

/** A matter: what there is one of on the day of a view, whose it is, when it begins and what makes it done. */
export interface MatterRule {
  readonly matter: Matter;
  /** It may be owed whatever a city demands: it is looked at without a duty too. */
  readonly isOwn?: true;
  readonly each: (view: View) => Iterable<Affair>;
}
