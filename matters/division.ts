import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { ordersThatDiffer, type ResponsibilityRow, type StepRow } from '../domain/division.ts';
import type { Held } from './delegations.ts';
import { filedInTerm, filedOnOfRows, servingFilings } from './filings.ts';

/**
 * The day of which the division of responsibility of a delegation was filed last, as it counts; null where it was not. What was
 * filed before the term is of its first day.
 */
export function divisionFiledFrom(view: View, held: Held): Day | null {
  const isFiledByRow = filedInTerm(view, held, 'DIVISION').length === 0;
  const serving = servingFilings(view, held, 'DIVISION').map(({ filedOn }) => filedOn);
  const day = isFiledByRow ? filedOnOfRows(view, held) : serving.length === 0 ? null : Math.max(...serving);
  return day === null ? null : Math.max(day, held.term.from);
}

/** The orders of the steps of a delegation of which the day of a view and another say different things. */
export const stepsChangedSince = (view: View, { thing }: Held, day: Day): readonly number[] =>
  day === view.day ? [] : ordersThatDiffer(divisionRows(view, thing), day, view.day);

/** The steps of a delegation and who answers for them, of whatever day. */
function divisionRows(view: View, delegation: number) {
  const { city, revision } = view;
  const ofDelegation = city.thingsBy('Step', 'STEP_OF');
  const [table, orders] = [city.table('Step'), city.things('Step').column('order')];
  const index = city.rowsBy('Step', 'thing');
  const steps: StepRow[] = [];
  const responsibilities: ResponsibilityRow[] = [];
  for (let step = ofDelegation.first(delegation); step !== NONE; step = ofDelegation.next(step)) {
    const order = orders.at(step);
    for (let row = index.first(step); row !== NONE; row = index.next(row)) {
      if (!table.isRecorded(row, revision)) continue;
      steps.push({
        ...{ order, name: city.texts.text(table.column('name').at(row)) },
        kind: String(table.column('kind').at(row)),
        ...{ validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) },
      });
    }
    responsibilities.push(...responsibilitiesOf(view, step, order));
  }
  return { steps, responsibilities };
}

/** What a responsibility names, and what that is. */
export const SLOTS = {
  department: 'Department',
  leader: 'Person',
  section: 'Section',
  post: 'Post',
  staff: 'Person',
} as const;

function responsibilitiesOf({ city, revision }: View, thing: number, step: number): ResponsibilityRow[] {
  const table = city.table('Responsibility');
  const index = city.rowsBy('Responsibility', 'FOR_STEP');
  const code = (column: keyof typeof SLOTS, row: number): string | null =>
    city.codeOf(SLOTS[column], table.column(column).at(row));
  const rows: ResponsibilityRow[] = [];
  for (let row = index.first(thing); row !== NONE; row = index.next(row))
    if (table.isRecorded(row, revision))
      rows.push({
        ...{ step, department: code('department', row), leader: code('leader', row) },
        ...{ section: code('section', row), post: code('post', row), staff: code('staff', row) },
        ...{ validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) },
      });
  return rows;
}
