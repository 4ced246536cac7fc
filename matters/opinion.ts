import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { departmentOf } from './delegations.ts';
import { listedItems, type ListedItemOn } from './listed-items.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 部门意见: while a list is submitted, the department of each item's power says what it thinks of it. */
export const opinion: MatterRule = {
  matter: 'OPINION',
  isOwn: true,
  *each(view) {
    const organizations = organizationsOn(view);
    const lists = view.city.table('AdjustmentList');
    const [submitted, opinionsBy] = [lists.column('submittedOn'), lists.column('opinionsBy')];
    for (const listed of listedItems(view)) {
      const { zone, power, item, round, listState } = listed;
      if (listState !== 'SUBMITTED') continue;
      const since = submitted.at(round);
      const due = opinionsBy.at(round);
      const office = organizations.office('REFORM_OFFICE', zone);
      yield {
        ...{ zone, power, subject: { label: 'AdjustmentItem', thing: item } },
        owedBy: departmentOf(view, power),
        owedTo: office === NONE ? [] : [office],
        ...{ since, dueBy: due === NONE ? since : due },
        madeOn: firstGiven(view, listed, since),
      } satisfies Affair;
    }
  },
};

/** The first day on which an opinion that counts was given: since the list was submitted, of a department that had the power meanwhile. */
function firstGiven(view: View, { item, power }: ListedItemOn, since: Day): Day | null {
  const { city, day } = view;
  const table = city.table('Opinion');
  const department = table.column('department');
  const owners = ownersOf(view, power, since);
  const days: Day[] = [];
  view.each(table, city.rowsBy('Opinion', 'SAID_OF'), item, (row) => {
    const givenOn = table.validFrom.at(row);
    const counts = since <= givenOn && givenOn <= day && owners.has(department.at(row));
    if (counts && powerNamed(view, item, givenOn) === power) days.push(givenOn);
  });
  return days.length === 0 ? null : Math.min(...days);
}

/** The departments that had a power on any day since another. */
function ownersOf(view: View, power: number, since: Day): ReadonlySet<number> {
  const table = view.city.table('Power');
  const rows = view
    .recorded('Power', 'thing', power)
    .filter((row) => table.validFrom.at(row) <= view.day && since < table.validTo.at(row));
  return new Set(rows.map((row) => table.column('department').at(row)));
}

/** What an item was about on a day. */
function powerNamed(view: View, item: number, on: Day): number {
  const row = view.rowOn('AdjustmentItem', item, on);
  return row === NONE ? NONE : view.city.table('AdjustmentItem').column('power').at(row);
}
