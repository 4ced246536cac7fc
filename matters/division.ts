import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import {
  itemsThatDiffer,
  ordersThatDiffer,
  type ResponsibilityRow,
  type StepRow,
  type SupervisionRow,
} from '../domain/division.ts';
import type { Held } from './delegations.ts';
import { filedInTerm, filedOnOfRows, servingFilings, type FiledSubject } from './filings.ts';

/**
 * The day of which the papers of a delegation on a subject were filed last, as it counts; null where they were not. What was
 * filed before the term is of its first day.
 */
export function filedFrom(view: View, held: Held, subject: FiledSubject): Day | null {
  const isFiledByRow = subject === 'DIVISION' && filedInTerm(view, held, subject).length === 0;
  const serving = servingFilings(view, held, subject).map(({ filedOn }) => filedOn);
  const day = isFiledByRow ? filedOnOfRows(view, held) : serving.length === 0 ? null : Math.max(...serving);
  return day === null ? null : Math.max(day, held.term.from);
}

/** The orders of steps, or of items of the supervision list, of which the day of a view and another say different things. */
export function ordersChangedSince(
  view: View,
  { thing }: Held,
  subject: FiledSubject,
  day: Day,
): readonly number[] {
  if (day === view.day) return [];
  return subject === 'DIVISION'
    ? ordersThatDiffer(divisionRows(view, thing), day, view.day)
    : itemsThatDiffer(supervisionRows(view, thing), day, view.day);
}

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

/** How a delegation is supervised, of whatever day. */
function supervisionRows({ city, revision }: View, delegation: number): readonly SupervisionRow[] {
  const ofDelegation = city.thingsBy('SupervisionItem', 'SUPERVISES');
  const [table, orders] = [city.table('SupervisionItem'), city.things('SupervisionItem').column('order')];
  const index = city.rowsBy('SupervisionItem', 'thing');
  const number = (column: string, row: number) => {
    const said = table.column(column).at(row);
    return said === NONE ? null : said;
  };
  const text = (column: string, row: number) => {
    const said = number(column, row);
    return said === null ? null : city.texts.text(said);
  };
  const rows: SupervisionRow[] = [];
  for (let item = ofDelegation.first(delegation); item !== NONE; item = ofDelegation.next(item))
    for (let row = index.first(item); row !== NONE; row = index.next(row)) {
      if (!table.isRecorded(row, revision)) continue;
      rows.push({
        ...{ order: orders.at(item), name: text('name', row) ?? '', result: text('result', row) },
        methods: table.list('methods', row).map(String),
        ...{ everyDays: number('everyDays', row), step: number('step', row) },
        department: city.codeOf('Department', table.column('department').at(row)),
        section: city.codeOf('Section', table.column('section').at(row)),
        person: city.codeOf('Person', table.column('person').at(row)),
        ...{ validFrom: table.validFrom.at(row), validTo: table.validTo.at(row) },
      });
    }
  return rows;
}
