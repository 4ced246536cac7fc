import { ALWAYS, isoFromDay, dayFromIso, type Day } from '../../domain/days.ts';
import { demandsOf, owedOn, type Duty } from '../../domain/obligation.ts';
import type { Period } from '../../domain/periods.ts';
import { termOn, termsOf } from '../../domain/terms.ts';
import type { CalendarDayKind, WorkCalendar } from '../../domain/working-days.ts';
import { cypher } from '../cypher.ts';
import { inForce, recorded, type Moment } from '../model/dating.ts';
import type { Reading } from './reading.ts';

/** When an item is owed for a delegation, and by when. */
export interface TransferOwed {
  readonly since: string | null;
  readonly due: string | null;
}

const [v, held, place, city] = [cypher`v`, cypher`held`, cypher`place`, cypher`city_version`];

/** Of each item of a delegation: the periods of that, the item's first day, and the city of the zone. */
const FIND_PLACES = cypher`UNWIND $keys AS key
  WITH key, split(key, '\n') AS codes
  MATCH (d:Delegation)-[:TO_ZONE]->(zone:Zone) WHERE d.code = codes[0]
  MATCH (item:TransferItem)<-[:VERSION_OF]-(v:TransferItemVersion) WHERE item.code = codes[1] AND ${inForce(v)}
  RETURN key, v.validFrom,
    COLLECT { MATCH (d)<-[:VERSION_OF]-(held:DelegationVersion) WHERE ${recorded(held)} RETURN [held.validFrom, held.validTo] },
    COLLECT { MATCH (zone)<-[:VERSION_OF]-(place:ZoneVersion)-[:UNDER]->(city:Department)<-[:VERSION_OF]-(city_version:DepartmentVersion) WHERE ${inForce(place)} AND ${inForce(city)} AND city_version.kind = 'CITY_GOVERNMENT' RETURN city.code }[0]`;

const FIND_DUTIES = cypher`MATCH (duty:Duty {matter: 'TRANSFER'})<-[:VERSION_OF]-(v:DutyVersion) WHERE ${recorded(v)}
  RETURN [(duty)-[:DEMANDED_IN]->(city:Department) | city.code][0], v.days, v.dayKind, v.everyDays, v.dueBy, v.validFrom, v.validTo`;

const FIND_CALENDAR = cypher`MATCH (day:CalendarDay)<-[:VERSION_OF]-(v:CalendarDayVersion) WHERE ${inForce(v)} RETURN day.code, v.kind`;

/** By the key of a delegation and an item, when what is owed of it is due, whether it was done by then or not; null where it is not owed. */
export async function deriveTransfersOwed(
  { read }: Reading,
  keys: readonly string[],
  at: Moment,
): Promise<ReadonlyMap<string, TransferOwed>> {
  const params = { day: at.day, revision: at.revision };
  const [places, duties, calendar] = await Promise.all([
    read(FIND_PLACES, { ...params, keys }),
    readDuties(read(FIND_DUTIES, params)),
    readCalendar(read(FIND_CALENDAR, params)),
  ]);
  return new Map(
    places.map(([key, itemFrom, periods, city]) => {
      const demands = demandsOf(duties, city as string | null, calendar);
      const term = termOn(termsOf((periods as readonly [Day, Day][]).map(periodOf)), at.day);
      const owed =
        term &&
        owedOn(
          demands,
          { s0: Math.max(term.from, (itemFrom as Day | null) ?? ALWAYS), madeOn: null },
          at.day,
        );
      return [String(key), { since: shown(owed?.since), due: shown(owed?.due) }];
    }),
  );
}

const shown = (day: Day | null | undefined): string | null =>
  day === null || day === undefined ? null : (isoFromDay(day) ?? null);

const periodOf = ([validFrom, validTo]: readonly [Day, Day]): Period => ({ validFrom, validTo });

type Rows = ReturnType<Reading['read']>;

const readDuties = async (rows: Rows): Promise<readonly Duty[]> =>
  (await rows).map(([city, days, dayKind, everyDays, dueBy, validFrom, validTo]) => ({
    city: city as string | null,
    days: days as number | null,
    dayKind: dayKind as Duty['dayKind'],
    everyDays: everyDays as number | null,
    dueBy: dueBy as Day | null,
    validFrom: validFrom as Day,
    validTo: validTo as Day,
  }));

const readCalendar = async (rows: Rows): Promise<WorkCalendar> =>
  new Map(
    (await rows).flatMap(([code, kind]) => {
      const day = dayFromIso(String(code));
      return day === undefined ? [] : [[day, kind as CalendarDayKind] as const];
    }),
  );
