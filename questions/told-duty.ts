import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { isoFromDay } from '../domain/days.ts';
import type { Duty } from '../domain/obligation.ts';
import type { DutyRow } from '../matters/demands.ts';

/** A row of what a city demands, as the record has it: whether it holds on the day or not. Things by code. */
export interface ToldDuty extends Pick<Duty, 'city' | 'days' | 'dayKind' | 'everyDays'> {
  readonly code: string;
  readonly matter: string;
  readonly dueBy: string | null;
  readonly clause: string;
  readonly document: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function toldDuty({ city }: View, duty: DutyRow): ToldDuty {
  const [table, things] = [city.table('Duty'), city.things('Duty')];
  const thing = table.thing.at(duty.row);
  const [clause, document] = ['clause', 'document'].map((name) => table.column(name).at(duty.row));
  return {
    ...{ city: duty.city, days: duty.days, dayKind: duty.dayKind, everyDays: duty.everyDays },
    code: things.code(thing),
    matter: city.wordOf('Duty', 'matter', things.column('matter').at(thing)),
    dueBy: duty.dueBy === null ? null : isoFromDay(duty.dueBy),
    clause: city.texts.text(clause ?? NONE),
    document: city.codeOf('Document', document),
    validFrom: isoFromDay(duty.validFrom),
    validTo: isoFromDay(duty.validTo),
  };
}
