import type { Places } from './find-places.ts';
import { holderOf, type Seat } from './find-seats.ts';

/** The department in which a successor is looked for: the named one, or the one that section, post or person tell. */
export function departmentOf(seat: Seat, places: Places): string | null {
  const { department, section, post } = seat.duty.named;
  const told =
    department ??
    (section === null ? null : places.departmentOfSection.get(section)) ??
    (post === null ? null : places.departmentOfPost.get(post));
  if (told !== null && told !== undefined) return told;
  const holder = holderOf(seat);
  const offices = new Set(holder === null ? [] : places.officesOf(holder).map((office) => office.department));
  const [only] = offices;
  return offices.size === 1 ? (only ?? null) : null;
}
