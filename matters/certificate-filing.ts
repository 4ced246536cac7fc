import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { heldOn } from './delegations.ts';
import { filingsBy, firstFiled } from './filings.ts';
import { firstDayOf, periodsOf } from './first-day.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 执法证备案: certificates of people who hold a post in a zone are filed with the province. */
export const certificateFiling: MatterRule = {
  matter: 'CERTIFICATE_FILING',
  *each(view) {
    const { city } = view;
    const organizations = organizationsOn(view);
    const zones = zonesOfPeople(view);
    const table = city.table('Certificate');
    for (const row of view.rows('Certificate')) {
      const [certificate, person] = [table.thing.at(row), table.column('person').at(row)];
      const zone = zones.get(person);
      if (zone === undefined) continue;
      const serving = filingsBy(view, 'certificate', certificate).filter(({ to, filedOn, isReturned }) => {
        const office = organizations.office('PROVINCIAL_LEGAL_OFFICE', zone, filedOn);
        return !isReturned && office !== NONE && to === office;
      });
      const office = organizations.office('PROVINCIAL_LEGAL_OFFICE', zone);
      yield {
        ...{ zone, person, subject: { label: 'Certificate', thing: certificate } },
        owedBy: organizations.office('LEGAL_OFFICE', zone),
        owedTo: office === NONE ? [] : [office],
        s0: firstDayOf(view, periodsOf(view, 'Certificate', certificate)) ?? view.day,
        madeOn: firstFiled(serving),
      } satisfies Affair;
    }
  },
};

/** By who holds a post in or below a zone that holds anything, that zone: of several the first by code. */
function zonesOfPeople(view: View): ReadonlyMap<number, number> {
  const { city } = view;
  const organizations = organizationsOn(view);
  const holding = new Set(heldOn(view).map(({ zone }) => zone));
  const { places } = city.things('Zone');
  const posts = view.speaking('Post');
  const department = city.table('Post').column('department');
  const memberships = city.table('Membership');
  const [person, post] = [memberships.column('person'), memberships.column('post')];
  const found = new Map<number, number>();
  for (const row of view.rows('Membership')) {
    const place = posts[post.at(row)] ?? NONE;
    const zone = place === NONE ? NONE : organizations.zoneOf(department.at(place));
    if (!holding.has(zone)) continue;
    const known = found.get(person.at(row));
    if (known === undefined || (places[zone] ?? 0) < (places[known] ?? 0)) found.set(person.at(row), zone);
  }
  return found;
}
