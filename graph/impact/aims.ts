import type { Aim, TouchedAsked } from '../../questions/touched.ts';
import type { Change } from '../commands/registry.ts';

/** What some changes touch, as a question on the columns. */
export const aimsOf = (changes: readonly Change[]): Pick<TouchedAsked, 'aims' | 'removed'> => ({
  aims: changes.map(aimOf),
  removed: changes.flatMap(({ removePerson }) => (removePerson ? [removePerson.person] : [])),
});

/** A change that says by itself which delegations it is about; any other reaches where its rows lead. */
function aimOf(change: Change): Aim {
  const { withdrawPower, removePerson, abolishPost, reclassifyZone } = change;
  if (withdrawPower)
    return { at: 'delegations', zone: withdrawPower.zone ?? null, power: withdrawPower.power };
  const place = change.delegatePower ?? change.alterDelegation ?? change.assignResponsibility;
  if (place) return { at: 'delegations', zone: place.zone, power: place.power };
  if (reclassifyZone) return { at: 'delegations', zone: reclassifyZone.zone, power: null };
  if (removePerson) return { at: 'named', slots: ['staff', 'leader'], code: removePerson.person };
  if (abolishPost) return { at: 'named', slots: ['post'], code: abolishPost.post };
  const capacity = change.addCapacity ?? change.removeCapacity;
  if (capacity) return { at: 'needing', zone: capacity.zone, element: capacity.element };
  const entry = change.addToCatalogue ?? change.removeFromCatalogue;
  if (entry) return { at: 'catalogued', class: entry.class, power: entry.power };
  return { at: 'reached' };
}
