import { canBeOf } from '../../kinds/own.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Cypher } from '../cypher.ts';
import { isOfZones, seenOf, type Bound } from '../model/own.ts';

/** What must hold of a row: of its thing, or what a fact hangs on, and its version. */
type Condition = (thing: Cypher, version: Cypher) => Cypher;

/** Whether a row belongs to one of some zones; undefined for what belongs to none: powers, chains, catalogues, laws. The zones are `$ownZones`. */
export const belongsToZone = (label: string): Condition | undefined =>
  canBeOf(kindCalled(label), 'zone')
    ? (thing, version) => isOfZones(label, boundOf(label, thing, version))
    : undefined;

/** Whether somebody with a scope may see a row; undefined for what is public. */
export function visibleOf(label: string): Condition | undefined {
  const seen = seenOf(label);
  return seen && ((thing, version) => seen(boundOf(label, thing, version)));
}

const boundOf = (label: string, thing: Cypher, version: Cypher): Bound =>
  kindCalled(label).form === 'fact' ? { version } : { thing, version };
