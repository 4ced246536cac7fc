import { City } from '../../columns/city.ts';
import { periodOf, recordsOf } from '../../columns/city-of.ts';
import { STILL_RECORDED } from '../../columns/table.ts';
import type { Values } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { SheetRows } from '../oracle/city.ts';
import { rowsOf } from './columns-city.ts';

/** What the record said from a moment on. */
export interface Recorded {
  readonly sheets: SheetRows;
  /** RFC 3339. */
  readonly at: string;
  /** Rows of kinds that no workbook has, by label. */
  readonly more?: Readonly<Partial<Record<string, readonly Values[]>>>;
}

/** The columns of a record that said one thing after the other: revision 1, 2 and so on. */
export function columnsOfHistory(history: readonly Recorded[]): City {
  const city = City.empty();
  const places = new Map<string, { readonly label: string; readonly row: number }>();
  history.forEach(({ sheets, at, more }, index) => {
    const revision = index + 1;
    city.moments.add(revision, Date.parse(at));
    const said = new Map<string, { readonly label: string; readonly values: Values }>();
    for (const kind of KINDS)
      for (const values of [...recordsOf(kind, rowsIn(sheets, kind.table)), ...(more?.[kind.label] ?? [])])
        said.set(`${kind.label} ${JSON.stringify(values)}`, { label: kind.label, values });
    for (const [key, { label, row }] of places)
      if (!said.has(key)) {
        city.table(label).supersede(row, revision);
        places.delete(key);
      }
    for (const [key, { label, values }] of said) {
      const kind = KINDS.find((each) => each.label === label);
      if (places.has(key) || !kind) continue;
      const times = { ...periodOf(kind, values), recordedAt: revision, supersededAt: STILL_RECORDED };
      places.set(key, { label, row: city.add(label, values, times) });
    }
  });
  return city;
}

/** Of a workbook alone: what commands or seeds bring has no sheet there. */
const rowsIn = (sheets: SheetRows, table: string): readonly Values[] =>
  table === 'acceptances' ? [] : rowsOf(sheets, table);
