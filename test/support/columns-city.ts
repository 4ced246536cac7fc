import { City } from '../../columns/city.ts';
import { cityOf } from '../../columns/city-of.ts';
import type { Values } from '../../kinds/kind.ts';
import { valueIn } from '../../tables/cells.ts';
import { Fault } from '../../tables/fault.ts';
import { rawRow, type Cells } from '../../tables/memory-source.ts';
import { writtenRow } from '../../tables/parsed-row.ts';
import { sheetOf, TABLES } from '../../tables/sheets/registry.ts';
import type { SheetRows } from '../oracle/city.ts';

/** The columns of a workbook's rows, recorded at one revision: 1, at noon (UTC) of a day. */
export const columnsOf = (sheets: SheetRows, recordedOn = '2016-01-10'): City =>
  cityOf((table) => rowsOf(sheets, table), { revision: 1, at: Date.parse(`${recordedOn}T12:00:00Z`) });

/** The rows of a sheet as they are written. */
export function rowsOf(sheets: SheetRows, key: string): readonly Values[] {
  const table = TABLES.find((each) => each.key === key);
  const [header = [], ...rows] = (table && (sheets[table.key] ?? sheets[table.chinese])) ?? [];
  const names = header.map((name) => keyOf(key, String(name)));
  return rows.map((cells, at) =>
    valuesOf(key, Object.fromEntries(names.map((name, place) => [name, String(cells[place] ?? '')])), at),
  );
}

const keyOf = (table: string, name: string): string =>
  sheetOf(table).columns.find(({ key, chinese }) => key === name || chinese === name)?.key ?? name;

function valuesOf(key: string, cells: Cells, at: number): Values {
  const sheet = sheetOf(key);
  const raw = rawRow(sheet)(cells, at);
  const values = sheet.columns.map((column, place) => {
    const value = valueIn(raw, column, place);
    if (value instanceof Fault) throw new Error(`${key} ${column.key} of row ${raw.row} is wrong`);
    return value;
  });
  const row = writtenRow(sheet, { row: raw.row, values });
  if (!row) throw new Error(`row ${raw.row} of ${key} lacks something`);
  return row.values;
}

/** The same city as another thread takes it. */
export const asShared = (city: City): City => City.open(structuredClone(city.share()));
