import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { isoFromDay } from '../../domain/days.ts';
import { obligationsOn, type Obligation } from '../../matters/obligations.ts';
import { inOwedOrder, type Owed } from '../oracle/owed/owed-oracle.ts';

/** What is owed on the day of a view, in codes and ISO days, in the order of what is due first. */
export const owedIn = (view: View): readonly Owed[] =>
  obligationsOn(view)
    .map((each) => told(view, each))
    .sort(inOwedOrder);

function told({ city }: View, each: Obligation): Owed {
  const code = (label: string, thing: number | undefined) =>
    thing === undefined || thing === NONE ? null : city.things(label).code(thing);
  const { matter, zone, power, person, subject, owedBy, owedTo, lacks, duty } = each;
  const clause = duty && city.table('Duty').column('clause').at(duty.row);
  return {
    matter,
    zone: code('Zone', zone),
    power: code('Power', power),
    person: code('Person', person),
    subject: subject ? `${subject.label}:${code(subject.label, subject.thing)}` : null,
    owedBy: code('Organization', owedBy),
    owedTo: owedTo.flatMap((to) => code('Organization', to) ?? []),
    lacks,
    since: isoFromDay(each.since ?? 0) ?? '',
    due: isoFromDay(each.due) ?? '',
    isProvisional: each.isProvisional,
    doneOn: each.doneOn === null ? null : isoFromDay(each.doneOn),
    state: each.state,
    daysLate: each.daysLate,
    clause: clause === null ? '' : city.texts.text(clause),
  };
}
