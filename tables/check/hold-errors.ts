import { isoFromDay } from '../../domain/days.ts';
import * as say from '../../domain/messages/workbook-periods.ts';
import type { Period } from '../../domain/periods.ts';
import { shown } from '../../domain/text.ts';
import { Fault } from '../fault.ts';
import { writtenRow, type ParsedRow } from '../parsed-row.ts';
import { sheetOf, type Table } from '../sheets/registry.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { Reference } from '../sheets/sheet.ts';
import type { PresentSheet, RawRow, WorkbookError } from '../source.ts';
import type { Lifetimes } from './lifetimes.ts';
import { spanOf } from './span.ts';
import { handlesOf } from './references.ts';
import { cellError } from './row-errors.ts';

interface Row {
  readonly sheet: Table;
  readonly raw: RawRow;
  readonly parsed: ParsedRow;
}

/**
 * Rows that would hold on days on which what they name is not there, and rows that would bring back what ended. A row
 * that says what is recorded already brings nothing new, whatever is wrong with it.
 */
export async function holdErrors(
  rows: readonly Row[],
  present: PresentSheet,
  lifetimes: Lifetimes,
): Promise<readonly WorkbookError[]> {
  const wrong: { readonly row: Row; readonly errors: readonly WorkbookError[] }[] = [];
  for (const row of rows) {
    const errors = await namesWhatIsNotThere(row, lifetimes);
    if (errors.length > 0) wrong.push({ row, errors });
  }
  const written = writtenOf(wrong.map(({ row }) => row));
  const [first] = written;
  const repeated = first
    ? await lifetimes.known.repeated(
        first.row.sheet.key,
        written.map(({ made }) => made),
      )
    : new Set();
  const unchanged = new Set(written.filter(({ made }) => repeated.has(made.key)).map(({ row }) => row));
  return [
    ...(await reopened(rows, present, lifetimes)),
    ...wrong.flatMap(({ row, errors }) => (unchanged.has(row) ? [] : errors)),
  ];
}

/** What ended is brought back by no row: it says the day on which that ended, or is not there. */
async function reopened(
  rows: readonly Row[],
  present: PresentSheet,
  { known }: Lifetimes,
): Promise<readonly WorkbookError[]> {
  const going = rows.filter(
    ({ sheet, parsed }) => sheet.places.has('validTo') && spanOf(sheet, parsed).validTo === null,
  );
  const written = writtenOf(going);
  const [first] = written;
  if (!first) return [];
  const { sheet } = first.row;
  const ended = await known.ended(
    sheet.key,
    written.map(({ made }) => made),
  );
  return written.flatMap(({ row, made }) => {
    const day = ended.get(made.key);
    if (day === undefined) return [];
    const told = say.hasEnded(columnOf(sheet, 'validTo'), shown(made.key), isoFromDay(day) ?? '');
    const column = present.columns.has('validTo') ? 'validTo' : (sheet.handle[0] ?? '');
    return [{ ...cellError(sheet, row.raw, column, new Fault(told)), ...told }];
  });
}

/** Without those of which a cell is wrong. */
const writtenOf = (rows: readonly Row[]) =>
  rows.flatMap((row) => {
    const made = writtenRow(row.sheet, row.parsed);
    return made ? [{ row, made }] : [];
  });

async function namesWhatIsNotThere(row: Row, lifetimes: Lifetimes): Promise<WorkbookError[]> {
  const { sheet } = row;
  const bound = sheet.references.filter(({ to }) => sheetOf(to).dated);
  if (bound.length === 0) return [];
  const period = await lifetimes.ofRow(sheet, row.parsed);
  if (!period) return [];
  const errors: WorkbookError[] = [];
  for (const reference of bound) {
    const target = sheetOf(reference.to).key;
    for (const handle of handlesOf(row, reference)) {
      const fault =
        reference.fate === 'outlives'
          ? beginsOver(period, await lifetimes.recorded(target, handle), reference)
          : outside(period, await lifetimes.ofThing(target, handle), reference);
      if (fault) errors.push(cellError(sheet, row.raw, reference.columns.at(-1) ?? '', fault));
    }
  }
  return errors;
}

/** What may outlive what it names begins all the same on no day on which that is recorded to be over. */
function beginsOver(period: Period, recorded: Period, { to }: Reference): Fault | undefined {
  if (period.validFrom < recorded.validTo) return undefined;
  return new Fault(say.endsBefore(sheetOf(to), isoFromDay(recorded.validTo) ?? ''));
}

function outside(period: Period, there: Period, { to }: Reference): Fault | undefined {
  const target = sheetOf(to);
  if (period.validTo > there.validTo)
    return new Fault(say.endsBefore(target, isoFromDay(there.validTo) ?? ''));
  if (period.validFrom < there.validFrom)
    return new Fault(say.beginsAfter(target, isoFromDay(there.validFrom) ?? ''));
  return undefined;
}
