import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { departmentOf, type Held } from './delegations.ts';
import { organizationsOn } from './organizations.ts';

/** Tells which standings (their rows) that hold on the day of a view cover a delegation in force. */
export function coveringOn(view: View): (held: Held) => readonly number[] {
  const { city } = view;
  const table = city.table('Standing');
  const [zone, power] = [table.column('zone'), table.column('power')];
  const [kind, grantor] = [table.column('kind'), table.column('grantor')];
  const key = (ofZone: number, ofPower: number) => `${ofZone} ${ofPower}`;
  const rows = Map.groupBy(view.rows('Standing'), (row) => key(zone.at(row), power.at(row)));
  const authorization = city.word('Standing', 'kind', 'AUTHORIZATION');
  const organizations = organizationsOn(view);
  const granting = (held: Held) =>
    held.mode === 'AUTHORIZATION' ? organizations.cityOf(held.zone) : departmentOf(view, held.power);
  return (held) => {
    const isOfMode = (row: number) => (kind.at(row) === authorization) === (held.mode === 'AUTHORIZATION');
    const own = rows.get(key(held.zone, held.power)) ?? [];
    const ofAll = (rows.get(key(held.zone, NONE)) ?? []).filter((row) => grantor.at(row) === granting(held));
    return [...own, ...ofAll].filter(isOfMode);
  };
}
