import { isoFromDay } from '../../domain/days.ts';
import type { Day } from '../../domain/days.ts';
import * as say from '../../domain/messages/workbook-rows.ts';
import type { Period } from '../../domain/periods.ts';
import { shown } from '../../domain/text.ts';
import type { WorkbookError } from '../source.ts';
import { batches } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import type { SeenPeriod, SeenSheet } from './seen-sheet.ts';

/** A period of the workbook, or (row null) one that the graph has and the workbook leaves as it is. */
interface Span extends Period {
  readonly row: number | null;
  /** It is recorded so already: what is wrong with it is not new. */
  readonly isRecorded: boolean;
}

/** Periods of one thing that overlap, within the workbook and with what the graph keeps; at most one error a row. */
export async function overlapErrors(seen: SeenSheet, known: KnownThings): Promise<WorkbookError[]> {
  if (!seen.sheet.exclusive) return [];
  const errors: WorkbookError[] = [];
  for (const batch of batches(seen.periods().keys())) {
    const found = await known.find(seen.sheet.key, batch);
    for (const handle of batch) {
      const periods = seen.periods().get(handle) ?? [];
      errors.push(
        ...overlapsOf(seen, handle, [
          ...spans(periods, found.get(handle)?.periods),
          ...kept(periods, found.get(handle)?.periods),
        ]),
      );
    }
  }
  return errors;
}

function spans(periods: readonly SeenPeriod[], inGraph: readonly Period[] = []): Span[] {
  const isRecorded = (period: Period) =>
    inGraph.some((each) => each.validFrom === period.validFrom && each.validTo === period.validTo);
  return periods.flatMap(({ row, validFrom, validTo }) =>
    validFrom === undefined || validTo === undefined
      ? []
      : [{ row, validFrom, validTo, isRecorded: isRecorded({ validFrom, validTo }) }],
  );
}

/** Periods of the graph that no row corrects. While a row's first day is wrong, nobody knows which one it corrects. */
function kept(periods: readonly SeenPeriod[], inGraph: readonly Period[] = []): Span[] {
  if (periods.some((period) => period.validFrom === undefined)) return [];
  const corrected = new Set(periods.map((period) => period.validFrom));
  return inGraph
    .filter(({ validFrom, validTo }) => validFrom < validTo && !corrected.has(validFrom))
    .map((period) => ({ ...period, row: null, isRecorded: true }));
}

/** Whatever starts before all that started earlier is over, overlaps the one of those that ends last. */
function overlapsOf(seen: SeenSheet, handle: string, periods: Span[]): WorkbookError[] {
  if (periods.length < 2) return [];
  periods.sort((a, b) => a.validFrom - b.validFrom || (a.row ?? 0) - (b.row ?? 0));
  const errors = new Map<number, WorkbookError>();
  let last: Span | undefined;
  for (const period of periods) {
    if (last && period.validFrom < last.validTo && !(last.isRecorded && period.isRecorded)) {
      const isLast = period.row === null || (period.isRecorded && last.row !== null);
      const [own, other] = isLast ? [last, period] : [period, last];
      if (own.row !== null && !errors.has(own.row)) errors.set(own.row, overlap(seen, handle, own, other));
    }
    if (!last || period.validTo > last.validTo) last = period;
  }
  return [...errors.values()];
}

function overlap(seen: SeenSheet, handle: string, own: Span, other: Span): WorkbookError {
  return {
    sheet: seen.sheet.key,
    row: own.row,
    column: 'validFrom',
    value: isoFromDay(own.validFrom),
    ...say.overlap(shown(handle), { own: written(own), other: written(other), row: other.row }),
  };
}

function written({ validFrom, validTo }: Period): string {
  const end = (day: Day) => isoFromDay(day) ?? '…';
  return `[${end(validFrom)}, ${end(validTo)})`;
}
