import type { Day } from './days.ts';
import { joinKey } from './keys.ts';
import type { Period } from './periods.ts';

/** Who does what of a delegation: what a filing of the division of responsibility says. */

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
  const [then, now] = [divisionOn(rows, one), divisionOn(rows, other)];
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
