import type { Duty } from './find-duties.ts';
import type { Places } from './find-places.ts';
import { holderOf, type Seat } from './find-seats.ts';

/**
 * The department in which a successor is looked for: the named one, or the one that section, post or person tell. Null
 * where nothing tells it, or several are told.
 */
export function departmentOf(seat: Seat, places: Places): string | null {
  const told = new Set(seat.duties.map((duty) => namedDepartment(duty, places)));
  const [only] = told;
  if (told.size > 1) return null;
  return only ?? departmentOfHolder(seat, places);
}

function namedDepartment({ named: { department, section, post } }: Duty, places: Places): string | null {
  return (
    department ??
    (section === null ? null : places.departmentOfSection(section)) ??
    (post === null ? null : places.departmentOfPost(post)) ??
    null
  );
}

/** Staff and leader of one responsibility are looked for in one department. */
function departmentOfHolder(seat: Seat, places: Places): string | null {
  const holder = seat.out.length > 0 ? seat.duty.named.staff : holderOf(seat);
  const offices = new Set(
    holder === null ? [] : places.officesOf(holder).map(({ department }) => department),
  );
  const [only] = offices;
  return offices.size === 1 ? (only ?? null) : null;
}
