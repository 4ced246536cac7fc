import { parseLegalBasis } from '../../domain/legal-basis.ts';
import { identityAgain, noArticle } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { keyOf } from '../parsed-row.ts';
import type { ParsedRow } from '../parsed-row.ts';
import type { TableKey, Table } from '../sheets/registry.ts';
import { LAST_DAY } from '../sheets/last-day.ts';
import { columnOf } from '../sheets/sheet.ts';
import { UnreadableSheet } from '../source.ts';
import type { PresentSheet, RawRow, WorkbookError, WorkbookSource } from '../source.ts';
import { circleErrors } from './circles.ts';
import { holdErrors } from './hold-errors.ts';
import type { FixedColumns } from './fixed-columns.ts';
import type { ColumnNotes } from './column-notes.ts';
import type { Gaps } from './gaps.ts';
import { keptApartErrors } from './kept-apart.ts';
import type { LookAlikes } from './look-alikes.ts';
import { BATCH } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import type { Lifetimes } from './lifetimes.ts';
import { overlapErrors } from './overlaps.ts';
import { openReferences, referenceErrors } from './references.ts';
import type { Ask, Lookup } from './references.ts';
import { checkRow } from './row-errors.ts';
import type { CheckedRow } from './row-errors.ts';
import { SaidTwice } from './said-twice.ts';
import type { SeenSheet } from './seen-sheet.ts';

export interface Reporter {
  error(error: WorkbookError): void;
  notice(notice: WorkbookError): void;
  progress(sheet: TableKey, rows: number): void;
}

/** One sheet on its way through the check. */
export interface SheetCheck {
  readonly source: WorkbookSource;
  readonly sheet: Table;
  readonly present: PresentSheet;
  readonly seen: SeenSheet;
  readonly lookup: Lookup;
  readonly report: Reporter;
  /** When things are there; undefined where nobody asks. */
  readonly lifetimes: Lifetimes | undefined;
  readonly notes: ColumnNotes;
  readonly gaps: Gaps;
  readonly alikes: LookAlikes | undefined;
  readonly fixed: FixedColumns | undefined;
}

/** Errors that only the whole sheet shows, by row. */
export type Ahead = ReadonlyMap<number | null, readonly WorkbookError[]>;

/** Reads a sheet once before its rows are checked, if rows of it depend on later ones. */
export async function readAhead(check: SheetCheck, before: KnownThings): Promise<Ahead> {
  const { sheet, present, seen, source, lookup } = check;
  const looksAhead = sheet.tree ?? sheet.apart ?? sheet.references.find(({ to }) => to === sheet.key);
  if (!looksAhead && !sheet.exclusive) return new Map();
  const said = SaidTwice.of(sheet);
  try {
    for await (const raw of source.rows(sheet.key)) {
      const { parsed } = checkRow(sheet, present, raw);
      seen.add(parsed);
      said?.add(parsed);
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error; // else it is reported when the rows are checked
    seen.complete = false;
  }
  const errors = [
    ...(await keptApartErrors(seen, before)),
    ...(await circleErrors(seen, lookup.known)),
    ...(await overlapErrors(seen, lookup.known)),
    ...((await said?.errors(lookup.known)) ?? []),
  ];
  return Map.groupBy(errors, (error) => error.row);
}

/** Checks the rows of a sheet and reports errors in their order; returns how many rows there are. */
export async function checkRows(check: SheetCheck, ahead: Ahead): Promise<number> {
  const { source, sheet, seen, report } = check;
  let rows = 0;
  try {
    const rowsRead = source.rows(sheet.key, (notice) => report.notice(notice));
    for await (const slice of slices(rowsRead)) {
      for (const error of await sliceErrors(check, slice, ahead)) report.error(error);
      rows += slice.length;
      report.progress(sheet.key, rows);
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    seen.complete = false;
    report.error({ sheet: sheet.key, row: error.row, column: null, value: null, ...error.told });
  }
  for (const notice of [...check.notes.notices(), ...check.gaps.notices(seen)]) report.notice(notice);
  return rows;
}

/** Slices of as many rows as are looked up in the graph at once; what came before a failure comes first. */
async function* slices(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow[]> {
  let slice: RawRow[] = [];
  try {
    for await (const row of rows) {
      slice.push(row);
      if (slice.length < BATCH) continue;
      yield slice;
      slice = [];
    }
  } catch (error) {
    if (slice.length > 0) yield slice;
    throw error;
  }
  if (slice.length > 0) yield slice;
}

async function sliceErrors(
  check: SheetCheck,
  slice: readonly RawRow[],
  ahead: Ahead,
): Promise<WorkbookError[]> {
  const { sheet, present, lookup } = check;
  const errors: WorkbookError[] = [];
  const asks: Ask[] = [];
  const rows: { sheet: Table; raw: RawRow; parsed: ParsedRow }[] = [];
  for (const raw of slice) {
    const row = checkRow(sheet, present, raw, (note) => check.notes.add(raw.row, note));
    check.gaps.add(row.parsed);
    errors.push(...row.errors, ...againErrors(check, row), ...(ahead.get(raw.row) ?? []));
    if (!row.aligned) continue;
    reportUnreadLaw(check, row);
    rows.push({ sheet, raw, parsed: row.parsed });
    asks.push(...openReferences({ sheet, raw, parsed: row.parsed }, sheet.references, lookup));
  }
  const unmet = await referenceErrors(asks, lookup);
  doubtFacts(check, asks, unmet);
  const all = rows.map(({ parsed }) => parsed);
  errors.push(...unmet);
  for (const each of [check.alikes, check.fixed]) errors.push(...((await each?.errors(all)) ?? []));
  if (check.lifetimes) errors.push(...(await holdErrors(rows, present, check.lifetimes)));
  const place = ({ column }: WorkbookError) =>
    column === null ? -1 : (sheet.places.get(column === LAST_DAY.key ? 'validTo' : column) ?? -1);
  return errors.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || place(a) - place(b));
}

/** Nothing follows for other rows from a cell that names what is not there. */
function doubtFacts(
  { sheet, seen }: SheetCheck,
  asks: readonly Ask[],
  unmet: readonly WorkbookError[],
): void {
  const wrong = unmet.filter(({ column }) => column !== null && sheet.facts.includes(column));
  if (wrong.length === 0) return;
  const handles = new Map(asks.map(({ parsed }) => [parsed.row, keyOf(sheet, sheet.handle, parsed)]));
  for (const { row, column } of wrong) {
    const handle = handles.get(row ?? 0);
    if (handle !== undefined && column !== null) seen.doubt(handle, column);
  }
}

function againErrors({ sheet, seen }: SheetCheck, { parsed }: CheckedRow): WorkbookError[] {
  const first = seen.add(parsed);
  if (first === undefined || first === parsed.row) return [];
  const value = shown(keyOf(sheet, sheet.identity, parsed) ?? '');
  const column = sheet.identity.at(-1) ?? null;
  const columns = sheet.identity.map((key) => columnOf(sheet, key));
  return [{ sheet: sheet.key, row: parsed.row, column, value, ...identityAgain(columns, value, first) }];
}

/** Kept as text; but what hangs on the articles named there cannot be found by them. */
function reportUnreadLaw({ sheet, report }: SheetCheck, { parsed }: CheckedRow): void {
  sheet.columns.forEach((column, place) => {
    const text = parsed.values[place];
    if (column.type.is !== 'legalBasis' || typeof text !== 'string') return;
    const { unparsed } = parseLegalBasis(text);
    if (unparsed.length === 0) return;
    const value = shown(unparsed.join('；'));
    const what = noArticle(column, value);
    report.notice({ sheet: sheet.key, row: parsed.row, column: column.key, value, ...what });
  });
}
