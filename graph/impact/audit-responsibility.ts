import type { VersionRow } from '../commands/find-versions.ts';
import { SLOTS } from '../../rules/responsibility-evidence.ts';
import { namedOf } from './named-of.ts';
import type { Failing } from './failing.ts';
import type { Holders } from './holders.ts';
import { namedIn } from './slice.ts';

/** All audits that look at one responsibility; what it leaves out is not checked. */
export function auditResponsibility(
  row: VersionRow,
  holders: Holders,
  isEnforced: boolean,
): readonly Failing[] {
  const [department, leader, section, post, staff] = SLOTS.map((slot) => namedIn(row, slot.toLowerCase()));
  const named = namedOf(row);
  const about = { person: staff ?? null, witness: [row.key, named] };
  const found: Failing[] = [];
  if (named.length < SLOTS.length)
    found.push({ ...about, kind: 'ASSIGNMENT_INCOMPLETE', detail: named.map(([slot]) => slot) });
  const isInDepartment = !section || !department || holders.departmentOf('Section', section) === department;
  const isOfSection = !section || !post || holders.isPostOf(post, section);
  if (!isInDepartment || !isOfSection) {
    const places = [isInDepartment ? ['DEPARTMENT'] : [], isOfSection ? ['POST'] : []];
    found.push({ ...about, kind: 'ASSIGNMENT_MISPLACED', witness: [row.key, named, ...places] });
  }
  if (staff && post && !holders.holdsPost(staff, post)) found.push({ ...about, kind: 'STAFF_NOT_IN_POST' });
  if (leader && department && !holders.holdsOffice(leader, department))
    found.push({ ...about, kind: 'LEADER_NOT_IN_OFFICE', person: leader });
  if (isEnforced && staff && !holders.hasCertificate(staff))
    found.push({ ...about, kind: 'CERTIFICATE_MISSING' });
  return found;
}
