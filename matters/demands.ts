import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { dayFromIso } from '../domain/days.ts';
import { demandsOf, isDemandedOn, type Demands, type Duty } from '../domain/obligation.ts';
import type { Matter } from '../domain/running-words.ts';
import type { CalendarDayKind, DayKind, WorkCalendar } from '../domain/working-days.ts';
import { organizationsOn } from './organizations.ts';

/** A duty with its row. */
export interface DutyRow extends Duty {
  readonly row: number;
}

/** What cities demand of a matter, whatever the day; undefined where no city demands it on the day of the view. */
export function demandsOn(view: View, matter: Matter): ((city: number) => Demands<DutyRow>) | undefined {
  const { city, day } = view;
  const duties = dutiesOn(view).get(matter) ?? [];
  if (!duties.some(({ validFrom, validTo }) => validFrom <= day && day < validTo)) return undefined;
  const calendar = calendarOn(view);
  const known = new Map<number, Demands<DutyRow>>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      known.set(of, (found = demandsOf(duties, city.codeOf('Department', of), calendar)));
    }
    return found;
  };
}

/** Tells whether the city of a zone demands a matter on the day of a view; undefined where no city does. */
export function demandingOn(view: View, matter: Matter): ((zone: number) => boolean) | undefined {
  const demands = demandsOn(view, matter);
  const organizations = organizationsOn(view);
  return demands && ((zone) => isDemandedOn(demands(organizations.cityOf(zone)), view.day));
}

/** The days that are free, or worked, against the week. */
export const calendarOn = (view: View): WorkCalendar =>
  view.keep('work calendar', () => {
    const { city } = view;
    const table = city.table('CalendarDay');
    const things = city.things('CalendarDay');
    return new Map(
      Array.from(view.rows('CalendarDay'), (row) => [
        dayFromIso(things.code(table.thing.at(row))) ?? NONE,
        city.wordOf('CalendarDay', 'kind', table.column('kind').at(row)) as CalendarDayKind,
      ]),
    );
  });

const dutiesOn = (view: View): ReadonlyMap<Matter, readonly DutyRow[]> =>
  view.keep('duties', () => {
    const { city, revision } = view;
    const table = city.table('Duty');
    const things = city.things('Duty');
    const found = new Map<Matter, DutyRow[]>();
    for (let row = 0; row < table.count; row += 1) {
      if (!table.isRecorded(row, revision)) continue;
      const matter = city.wordOf('Duty', 'matter', things.column('matter').at(table.thing.at(row))) as Matter;
      const known = found.get(matter);
      if (known) known.push(dutyOf(view, row));
      else found.set(matter, [dutyOf(view, row)]);
    }
    return found;
  });

function dutyOf({ city }: View, row: number): DutyRow {
  const table = city.table('Duty');
  const of = city.things('Duty').column('city').at(table.thing.at(row));
  const said = (column: string) => {
    const number = table.column(column).at(row);
    return number === NONE ? null : number;
  };
  const dayKind = said('dayKind');
  return {
    row,
    city: city.codeOf('Department', of),
    days: said('days'),
    dayKind: dayKind === null ? null : (city.wordOf('Duty', 'dayKind', dayKind) as DayKind),
    everyDays: said('everyDays'),
    dueBy: said('dueBy'),
    validFrom: table.validFrom.at(row),
    validTo: table.validTo.at(row),
  };
}
