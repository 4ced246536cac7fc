import { kindCalled } from '../kinds/registry.ts';
import type { Value, Values } from '../kinds/kind.ts';
import type { City } from './city.ts';
import { NONE } from './ints.ts';
import type { ColumnLayout, Layout } from './layout.ts';

/** What rows of columns say, as rows of the workbook do: codes, texts, words by their schema name, days as whole numbers. */

/** What a row says in a column; null where it says nothing. */
export function saidIn(city: City, layout: Layout, row: number, name: string): Value {
  const { label, happenedOn } = layout.kind;
  if (name === happenedOn) return city.table(label).validFrom.at(row);
  const column = layout.ofVersion.find((each) => each.name === name);
  if (!column) throw new Error(`rows of ${label} do not say ${name}`);
  const table = city.table(label);
  if (column.isList) {
    const list = table.list(name, row);
    return list.length === 0 ? null : list.map((number) => String(valueOf(city, layout, column, number)));
  }
  return valueOf(city, layout, column, table.column(name).at(row));
}

/** The code of the thing that a version is of, or that a fact hangs on. */
export function codeOfRow(city: City, { kind, anchor }: Layout, row: number): string {
  const table = city.table(kind.label);
  return anchor
    ? city.things(anchor.to ?? '').code(table.column(anchor.name).at(row))
    : city.things(kind.label).code(table.thing.at(row));
}

/** All that a row says, what its code says among it, but for its period. */
export function valuesOf(city: City, layout: Layout, row: number, names: readonly string[]): Values {
  const said = names.map((name) => [name, saidIn(city, layout, row, name)] as const);
  return { ...layout.partsOf(codeOfRow(city, layout, row)), ...Object.fromEntries(said) };
}

function valueOf(city: City, { kind: { label } }: Layout, column: ColumnLayout, number: number): Value {
  if (number === NONE) return null;
  switch (column.holds) {
    case 'thing':
      return city.things(column.to ?? '').code(number);
    case 'text':
      return city.texts.text(number);
    case 'word':
      return column.words?.[number] ?? null;
    case 'day':
      return number;
    case 'number':
      if (kindCalled(label).columns[column.name]?.type.is !== 'yesNo') return number;
      return number === 1 ? true : null;
  }
}
