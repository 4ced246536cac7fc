import { NONE } from '../columns/ints.ts';
import type { Finding } from '../domain/findings.ts';
import { end, type End } from './evidence.ts';
import type { Look } from './look.ts';

/** Whose it is that was raised, and who is to see to it: zones or departments. */
export function raisedBetween(
  { city, view }: Look,
  { subject }: Pick<Finding, 'subject'>,
): { readonly from: End; readonly to: End } {
  const thing = subject ? city.things('Raised').find(subject.code) : NONE;
  const row = thing === NONE ? NONE : (view.there('Raised')[thing] ?? NONE);
  const named = (column: string): End => {
    const of = row === NONE ? NONE : city.table('Raised').column(column).at(row);
    const isZone = of !== NONE && (view.speaking('Zone')[of] ?? NONE) !== NONE;
    return end(isZone ? 'Zone' : 'Department', of === NONE ? null : city.things('Organization').code(of));
  };
  return { from: named('from'), to: named('to') };
}
