import type { City } from '../../columns/city.ts';
import { NONE } from '../../columns/ints.ts';
import { LAYOUTS, type ColumnLayout } from '../../columns/layout.ts';

/** All that rows of a city say, of whatever day and revision, in codes and texts: whatever their numbers and places. */
export function saidByColumns(city: City): readonly string[] {
  return LAYOUTS.flatMap(({ kind: { label }, ofVersion, ofThing, space }) => {
    const table = city.table(label);
    const things = space === undefined ? undefined : city.things(label);
    return Array.from({ length: table.count }, (_, row) => {
      const thing = table.thing.at(row);
      const forEver = ofThing.map((column) =>
        numbersTold(city, column, [things?.column(column.name).at(thing) ?? NONE]),
      );
      const said = ofVersion.map((column) =>
        numbersTold(
          city,
          column,
          column.isList ? [...table.list(column.name, row)].sort() : [table.column(column.name).at(row)],
        ),
      );
      const times = [table.validFrom, table.validTo, table.recordedAt, table.supersededAt].map((each) =>
        each.at(row),
      );
      return JSON.stringify([label, things?.code(thing) ?? null, ...times, forEver, said]);
    }).sort();
  });
}

function numbersTold(city: City, { holds, to, isList }: ColumnLayout, numbers: readonly number[]): unknown {
  const told = numbers.map((number) => {
    if (number === NONE) return null;
    if (holds === 'thing') return city.things(to ?? '').code(number);
    return holds === 'text' ? city.texts.text(number) : number;
  });
  return isList ? told.map(String).sort() : told[0];
}
