import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import type { SightOn } from '../sight.ts';

export type Role = 'STAFF' | 'LEADER';

/** How many responsibilities somebody has in each role on the day. */
type Load = Readonly<Record<Role, number>>;

export interface Candidature {
  /** Over all zones. */
  readonly load: Load;
  /** Of what the reader may see. */
  readonly seen: Load;
  /** The day on which the last of the certificates that are valid ends; null where there is none. */
  readonly certifiedUntil: number | null;
}

/** Undefined where the reader may not see the person. */
export function candidatureOf(view: View, code: string, sight: SightOn): Candidature | undefined {
  const { city } = view;
  const person = city.things('Person').find(code);
  if (!sight.has('Person', person)) return undefined;
  const certificates = city.table('Certificate');
  const ends: number[] = [];
  view.each(certificates, city.rowsBy('Certificate', 'person'), person, (row) =>
    ends.push(certificates.validTo.at(row)),
  );
  const [staff, leader] = [dutiesOf(view, 'staff', person), dutiesOf(view, 'leader', person)];
  const isSeen = (row: number) => sight.sees('Responsibility', row);
  return {
    load: { STAFF: staff.length, LEADER: leader.length },
    seen: { STAFF: staff.filter(isSeen).length, LEADER: leader.filter(isSeen).length },
    certifiedUntil: ends.length === 0 ? null : Math.max(...ends),
  };
}

/** The responsibilities in force, of steps that are there of delegations in force, that name a person in a slot. */
function dutiesOf(view: View, slot: 'staff' | 'leader', person: number): readonly number[] {
  const { city } = view;
  const table = city.table('Responsibility');
  const stepOf = table.column('FOR_STEP');
  const delegationOf = city.things('Step').column('STEP_OF');
  const [steps, delegations] = [view.there('Step'), view.there('Delegation')];
  const rows: number[] = [];
  view.each(table, city.rowsBy('Responsibility', slot), person, (row) => {
    const step = stepOf.at(row);
    if (steps[step] !== NONE && delegations[delegationOf.at(step)] !== NONE) rows.push(row);
  });
  return rows;
}
