import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { OFFICE_ROLES } from '../domain/running-words.ts';

type OfficeRole = (typeof OFFICE_ROLES)[keyof typeof OFFICE_ROLES];

interface OfficeRow {
  readonly role: string;
  /** NONE where it is the office of every city that has none of its own. */
  readonly city: number;
  readonly organization: number;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** Where organisations are on a day, and which of them are offices. All are numbers; NONE where there is none. */
class Organizations {
  private readonly view: View;
  private readonly zones: Int32Array;
  private readonly departments: Int32Array;
  private readonly offices: readonly OfficeRow[];
  private readonly government: number;
  private readonly zoneDepartment: number;
  private readonly cityDepartment: number;

  constructor(view: View) {
    const { city } = view;
    this.view = view;
    this.zones = view.speaking('Zone');
    this.departments = view.speaking('Department');
    this.offices = officeRows(view);
    this.government = city.word('Department', 'kind', 'CITY_GOVERNMENT');
    this.zoneDepartment = city.word('Department', 'kind', 'ZONE_DEPARTMENT');
    this.cityDepartment = city.word('Department', 'kind', 'CITY_DEPARTMENT');
  }

  /** The zone that an organisation is, or is below. */
  zoneOf(organization: number): number {
    return this.goUp(organization, (each) => this.isZone(each));
  }

  /** The city government that an organisation is, or is below. */
  cityOf(organization: number): number {
    return this.goUp(organization, (each) => this.kindOf(each) === this.government);
  }

  isZoneDepartment(organization: number): boolean {
    return this.kindOf(organization) === this.zoneDepartment;
  }

  isCityDepartment(organization: number): boolean {
    return this.kindOf(organization) === this.cityDepartment;
  }

  /** Which organisation is an office of the city of another on a day: the city's own, else that of every city. */
  office(role: OfficeRole, of: number, day: Day = this.view.day): number {
    const city = this.cityOf(of);
    const held = this.offices.filter(
      (row) =>
        row.role === role && row.validFrom <= day && day < row.validTo && [city, NONE].includes(row.city),
    );
    const found = held.find((row) => row.city !== NONE) ?? held[0];
    return found?.organization ?? NONE;
  }

  private isZone(organization: number): boolean {
    return (this.zones[organization] ?? NONE) !== NONE;
  }

  private kindOf(organization: number): number {
    const row = this.departments[organization] ?? NONE;
    return row === NONE ? NONE : this.view.city.table('Department').column('kind').at(row);
  }

  private goUp(from: number, isIt: (organization: number) => boolean): number {
    const seen = new Set<number>();
    for (let at = from; at !== NONE && !seen.has(at); at = this.parentOf(at)) {
      if (isIt(at)) return at;
      seen.add(at);
    }
    return NONE;
  }

  private parentOf(organization: number): number {
    const label = this.isZone(organization) ? 'Zone' : 'Department';
    const row = (label === 'Zone' ? this.zones : this.departments)[organization] ?? NONE;
    return row === NONE ? NONE : this.view.city.table(label).column('parent').at(row);
  }
}

/** Where organisations are on the day of a view. */
export const organizationsOn = (view: View): Organizations =>
  view.keep('organizations', () => new Organizations(view));

function officeRows({ city, revision }: View): readonly OfficeRow[] {
  const table = city.table('Office');
  const things = city.things('Office');
  const rows: OfficeRow[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (!table.isRecorded(row, revision)) continue;
    const thing = table.thing.at(row);
    rows.push({
      role: city.wordOf('Office', 'office', things.column('office').at(thing)),
      city: things.column('city').at(thing),
      organization: table.column('organization').at(row),
      validFrom: table.validFrom.at(row),
      validTo: table.validTo.at(row),
    });
  }
  return rows;
}
