import type { City } from '../../columns/city.ts';
import { NONE } from '../../columns/ints.ts';
import { isPublic } from '../../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../../kinds/registry.ts';
import type { SightOn } from '../sight.ts';

/** Whether a reader is told what a column of a row names: what all see, or who is named in it, may name a person or a certificate that not all do. */
export function isNameTold(city: City, sight: SightOn, label: string, row: number, column: string): boolean {
  const { own } = kindCalled(label);
  if (own === 'public' || !(own.isPublic === true || own.alsoSeen || own.self)) return true;
  const table = city.table(label);
  const { to, isList } = table.layout.ofVersion.find(({ name }) => name === column) ?? {};
  if (to === undefined || isList) return true;
  const named = table.column(column).at(row);
  const kinds = kindsLabelled(to);
  return named === NONE || kinds.some(isPublic) || kinds.some((each) => sight.has(each.label, named));
}
