import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import type { Layout } from '../columns/layout.ts';
import type { View } from '../columns/view.ts';
import { joinKey } from '../domain/keys.ts';
import { referencesOf } from '../kinds/kind.ts';
import { Reach, type Following, type RowsOfTables } from './reach.ts';

/**
 * The delegations that rows lead to on a day, by what is in force on one of the views. What names a zone or a power reaches
 * no other; what names both, their delegation alone. What is below something in a tree is not part of it.
 */
export function reachedOn(
  city: City,
  views: readonly View[],
  changed: readonly RowsOfTables[],
): ReadonlySet<number> {
  const things = city.things('Delegation');
  const [zones, powers] = [things.column('zone'), things.column('power')];
  const following = followingOn(city, views);
  const reached = new Set<number>();
  for (const { zone, power, rows } of byPlace(city, changed))
    for (const each of new Reach(city, [rows], following).delegations) {
      const agrees =
        (zone === NONE || zones.at(each) === zone) && (power === NONE || powers.at(each) === power);
      if (agrees) reached.add(each);
    }
  return reached;
}

function followingOn(city: City, views: readonly View[]): Following {
  const isOn = ({ kind }: Layout, row: number) =>
    views.some((view) => {
      const table = view.city.table(kind.label);
      return row < table.count && view.holds(table, row);
    });
  return {
    isFollowed: (layout, { name }, row) => name !== layout.kind.tree && isOn(layout, row),
    delegationOf: (layout, row) => {
      const { zone, power } = placeOf(city, layout, row);
      if (zone === NONE || power === NONE) return NONE;
      const codes = [city.things('Zone').code(zone), city.things('Power').code(power)];
      return city.things('Delegation').find(joinKey(codes));
    },
  };
}

interface Place {
  readonly zone: number;
  readonly power: number;
}

/** Rows by the zone and the power that they name. */
function byPlace(
  city: City,
  changed: readonly RowsOfTables[],
): Iterable<Place & { readonly rows: RowsOfTables }> {
  const groups = new Map<string, Place & { readonly rows: Map<string, number[]> }>();
  for (const tables of changed)
    for (const [label, rows] of tables)
      for (const row of rows) {
        const place = placeOf(city, city.table(label).layout, row);
        const key = `${place.zone} ${place.power}`;
        const group = groups.get(key) ?? { ...place, rows: new Map<string, number[]>() };
        groups.set(key, group);
        group.rows.set(label, [...(group.rows.get(label) ?? []), row]);
      }
  return groups.values();
}

const placeOf = (city: City, layout: Layout, row: number): Place => ({
  zone: named(city, layout, row, 'Zone'),
  power: named(city, layout, row, 'Power'),
});

/** The thing of a label that a row names; NONE where it names none. */
function named(city: City, { kind }: Layout, row: number, label: string): number {
  const { label: of } = kind;
  for (const { to, columns, from, isSeveral } of referencesOf(kind)) {
    const [name = '', ...more] = columns;
    // What names several of them is of none of them alone.
    if (to !== label || more.length > 0 || isSeveral) continue;
    const table = city.table(of);
    return from === 'identity'
      ? city.things(of).column(name).at(table.thing.at(row))
      : table.column(name).at(row);
  }
  return NONE;
}
