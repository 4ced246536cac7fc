import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { Period } from '../domain/periods.ts';
import { termOn, termsOf, type Term } from '../domain/terms.ts';
import type { DELEGATION_MODES } from '../domain/words.ts';

type DelegationMode = (typeof DELEGATION_MODES)[keyof typeof DELEGATION_MODES];

/** A period of a delegation, by its row. */
export interface DelegationRow extends Period {
  readonly row: number;
}

/** A delegation in force on the day of a view. */
export interface Held {
  readonly thing: number;
  readonly zone: number;
  readonly power: number;
  /** The row that holds on the day. */
  readonly row: DelegationRow;
  readonly mode: DelegationMode;
  readonly term: Term;
  /** All its rows, of whatever day. */
  readonly rows: readonly DelegationRow[];
}

/** All delegations in force. */
export const heldOn = (view: View): readonly Held[] =>
  view.keep('delegations held', () => Array.from(view.rows('Delegation'), (row) => heldBy(view, row)));

/** A delegation in force, by its row that holds on the day. */
export function heldBy(view: View, row: number): Held {
  const { city, day } = view;
  const table = city.table('Delegation');
  const things = city.things('Delegation');
  const thing = table.thing.at(row);
  const rows = delegationRows(view, thing);
  const term = termOn(termsOf(rows), day);
  const holding = rows.find((each) => each.row === row);
  if (!term || !holding) throw new Error('a delegation in force is in a term');
  return {
    ...{ thing, row: holding, term, rows },
    zone: things.column('zone').at(thing),
    power: things.column('power').at(thing),
    mode: city.wordOf('Delegation', 'mode', table.column('mode').at(row)) as DelegationMode,
  };
}

/** All rows of a delegation, of whatever day. */
function delegationRows({ city, revision }: View, delegation: number): readonly DelegationRow[] {
  const table = city.table('Delegation');
  const index = city.rowsBy('Delegation', 'thing');
  const rows: DelegationRow[] = [];
  for (let row = index.first(delegation); row !== NONE; row = index.next(row))
    if (table.isRecorded(row, revision))
      rows.push({ row, validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) });
  return rows;
}

/** Whose a power is on a day: a department of the city. */
export function departmentOf(view: View, power: number, day: Day = view.day): number {
  const held = view.rowOn('Power', power, day);
  const row = held === NONE ? (view.speaking('Power')[power] ?? NONE) : held;
  return row === NONE ? NONE : view.city.table('Power').column('department').at(row);
}
