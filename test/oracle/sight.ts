import type { City } from './city.ts';
import { activeOn } from './city.ts';
import { linksOn } from './day.ts';
import type { Finding } from './finding.ts';

/** Whoever reads their own alone: some zones, or some departments of the city. */
export interface Own {
  readonly zones: readonly string[];
  readonly departments: readonly string[];
}

const isOwnPower = (city: City, power: string, { departments }: Own): boolean =>
  departments.includes(city.powers.find(({ code }) => code === power)?.department ?? '');

export const isOwnPlace = (city: City, zone: string, power: string, own: Own): boolean =>
  own.zones.includes(zone) || isOwnPower(city, power, own);

/** Of own zones, of own powers, and of chains with an own power. */
export function isOwnFinding(city: City, day: string, { zone, power, chain }: Finding, own: Own): boolean {
  if (zone !== null && own.zones.includes(zone)) return true;
  if (power !== null) return isOwnPower(city, power, own);
  const links = chain === null ? [] : (linksOn(city, day).get(chain) ?? []);
  return links.some((each) => isOwnPower(city, each.power, own));
}

/** A department of an own zone is under it; one of the city is named. */
const isOwnDepartment = (city: City, department: string | null, own: Own): boolean => {
  const found = city.organizations.find(({ code }) => code === department);
  return own.departments.includes(department ?? '') || own.zones.includes(found?.parent ?? '');
};

const isOwnPost = (city: City, post: string, own: Own): boolean =>
  isOwnDepartment(city, city.posts.find(({ code }) => code === post)?.department ?? null, own);

export const isOwnMembership = (city: City, { post }: City['memberships'][number], own: Own): boolean =>
  isOwnPost(city, post, own);

export const isOwnResponsibility = (
  city: City,
  { zone, power }: City['responsibilities'][number],
  own: Own,
): boolean => isOwnPlace(city, zone, power, own);

/** Who holds an own post, or answers for an own step, on the day. */
export const isSeenPerson = (city: City, day: string, person: string, own: Own): boolean =>
  city.memberships.some(
    (each) => each.person === person && activeOn(day, each) && isOwnMembership(city, each, own),
  ) ||
  city.responsibilities.some(
    (each) =>
      (each.leader === person || each.staff === person) &&
      activeOn(day, each) &&
      isOwnResponsibility(city, each, own),
  );

/** A capacity is seen by its zone, and by whose power takes the element. */
export const isSeenCapacity = (
  city: City,
  day: string,
  { zone, element }: City['capacities'][number],
  own: Own,
): boolean =>
  own.zones.includes(zone) ||
  city.requirements.some(
    (each) => each.element === element && activeOn(day, each) && isOwnPower(city, each.power, own),
  );
