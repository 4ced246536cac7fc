import { NONE } from '../columns/ints.ts';
import type { Finding } from '../domain/findings.ts';
import { departmentOf } from '../matters/delegations.ts';
import { end, there, type EvidenceLink } from './evidence.ts';
import type { Look } from './look.ts';

/** Whose the power of a finding is on its day. */
export function departmentOfPower({ city, view }: Look, { power }: Pick<Finding, 'power'>): EvidenceLink {
  const thing = power === null ? NONE : city.things('Power').find(power);
  const department = thing === NONE ? null : city.codeOf('Department', departmentOf(view, thing));
  return there(end('Power', power), 'BELONGS_TO', end('Department', department));
}
