import type { Day } from './days.ts';
import { joinKey } from './keys.ts';
import type { Period } from './periods.ts';

/** What is filed of a delegation: who does what of it, and how it is supervised. */

export interface StepRow extends Period {
  readonly order: number;
  readonly name: string;
  readonly kind: string;
}

/** Codes; null where nobody is named. */
export interface ResponsibilityRow extends Period {
  readonly step: number;
  readonly department: string | null;
  readonly leader: string | null;
  readonly section: string | null;
  readonly post: string | null;
  readonly staff: string | null;
}

/** The rows of one zone and power, of whatever day. */
export interface DivisionRows {
  readonly steps: readonly StepRow[];
  readonly responsibilities: readonly ResponsibilityRow[];
}

/** The orders of steps of which two days say different things: what the step is, or who answers for it. */
export function ordersThatDiffer(rows: DivisionRows, one: Day, other: Day): readonly number[] {
  return differing(divisionOn(rows, one), divisionOn(rows, other));
}

/** An item of a supervision list, as it is filed: codes and words; null where nothing is said. */
export interface SupervisionRow extends Period {
  readonly order: number;
  readonly name: string;
  readonly methods: readonly string[];
  readonly everyDays: number | null;
  readonly step: number | null;
  readonly department: string | null;
  readonly section: string | null;
  readonly person: string | null;
  readonly result: string | null;
}

/** The orders of items of which two days say different things, or of which one day has none. */
export const itemsThatDiffer = (rows: readonly SupervisionRow[], one: Day, other: Day): readonly number[] =>
  differing(supervisionOn(rows, one), supervisionOn(rows, other));

function differing(then: ReadonlyMap<number, string>, now: ReadonlyMap<number, string>): readonly number[] {
  const orders = [...new Set([...then.keys(), ...now.keys()])].sort((a, b) => a - b);
  return orders.filter((order) => then.get(order) !== now.get(order));
}

const holdsOn = ({ validFrom, validTo }: Period, day: Day): boolean => validFrom <= day && day < validTo;

/** What is said of each step that is there on a day, by its order. */
function divisionOn({ steps, responsibilities }: DivisionRows, day: Day): ReadonlyMap<number, string> {
  const held = responsibilities.filter((row) => holdsOn(row, day));
  return new Map(
    steps
      .filter((step) => holdsOn(step, day))
      .map(({ order, name, kind }) => {
        const who = held
          .filter(({ step }) => step === order)
          .map(({ department, leader, section, post, staff }) =>
            joinKey([department, leader, section, post, staff].map((code) => code ?? '')),
          );
        return [order, joinKey([name, kind, ...[...new Set(who)].sort()])];
      }),
  );
}

/** What is said of each item that is there on a day, by its order. */
const supervisionOn = (rows: readonly SupervisionRow[], day: Day): ReadonlyMap<number, string> =>
  new Map(
    rows
      .filter((row) => holdsOn(row, day))
      .map(({ order, name, methods, everyDays, step, department, section, person, result }) => {
        const said = [everyDays, step, department, section, person, result];
        const ways = [...new Set(methods)].sort();
        return [order, joinKey([name, ways.join(','), ...said.map((each) => String(each ?? ''))])];
      }),
  );
