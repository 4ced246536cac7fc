import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import type { Period } from '../../domain/periods.ts';
import { keyOf, type ParsedRow, type WrittenRow } from '../parsed-row.ts';
import { sheetOf } from '../sheets/registry.ts';
import type { Table, TableKey } from '../sheets/registry.ts';
import type { SeenSheet } from './seen-sheet.ts';
import { spanOf, type Span } from './span.ts';

/** What the record knows of when things are there. */
export interface KnownPeriods {
  /** The days of those things of a sheet that are not there always, by handle. */
  dated(sheet: TableKey): Promise<ReadonlyMap<string, Period>>;
  /** The keys of rows that say what is recorded already. */
  repeated(sheet: TableKey, rows: readonly WrittenRow[]): Promise<ReadonlySet<string>>;
  /** The days on which what rows are about ended, by their keys; what goes on is left out. */
  ended(sheet: TableKey, rows: readonly WrittenRow[]): Promise<ReadonlyMap<string, Day>>;
}

const EVER: Period = { validFrom: ALWAYS, validTo: STILL };

/** When things are there: by the workbook's rows, and where these say nothing by the record. */
export class Lifetimes {
  readonly known: KnownPeriods;
  private readonly seen: ReadonlyMap<TableKey, SeenSheet>;
  private readonly dated = new Map<TableKey, Promise<ReadonlyMap<string, Period>>>();

  constructor(seen: ReadonlyMap<TableKey, SeenSheet>, known: KnownPeriods) {
    this.seen = seen;
    this.known = known;
  }

  /** When a thing is there by what is recorded; always, where nothing else is. */
  async recorded(sheet: TableKey, handle: string): Promise<Period> {
    let dated = this.dated.get(sheet);
    if (!dated) this.dated.set(sheet, (dated = this.known.dated(sheet)));
    return (await dated).get(handle) ?? EVER;
  }

  /** When a thing that a row names is there; always, of what has no days. */
  async ofThing(sheet: TableKey, handle: string): Promise<Period> {
    if (!sheetOf(sheet).dated) return EVER;
    return within(await this.recorded(sheet, handle), this.seen.get(sheet)?.span(handle));
  }

  /** When a row holds; undefined where its cells are wrong. */
  async ofRow(sheet: Table, row: ParsedRow): Promise<Period | undefined> {
    if (!sheet.places.has('validFrom')) return EVER;
    const said = spanOf(sheet, row);
    if (said.validFrom === undefined || said.validTo === undefined) return undefined;
    const handle = sheet.dated ? keyOf(sheet, sheet.handle, row) : undefined;
    return within(handle === undefined ? EVER : await this.recorded(sheet.key, handle), said);
  }
}

const within = (recorded: Period, said: Span | undefined): Period => ({
  validFrom: said?.validFrom ?? recorded.validFrom,
  validTo: said?.validTo ?? recorded.validTo,
});
