import { STILL, dayAfter, isoFromDay } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import { oneDayBetween } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { keyOf, valueOf, type ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';
import type { WorkbookError } from '../source.ts';
import type { SeenSheet } from './seen-sheet.ts';

/** Rows whose period ends, and the identity that the next period of the same thing has if one day lies between. */
export class Gaps {
  private readonly sheet: Table;
  private readonly ends: { readonly row: number; readonly day: number; readonly next: string }[] = [];

  constructor(sheet: Table) {
    this.sheet = sheet;
  }

  add(row: ParsedRow): void {
    const { sheet } = this;
    if (!sheet.identity.includes('validFrom')) return;
    const end = valueOf(sheet, row, 'validTo');
    if (typeof end !== 'number' || end === STILL) return;
    const next = nextIdentity(sheet, row, dayAfter(end));
    if (next !== undefined) this.ends.push({ row: row.row, day: end, next });
  }

  /** Asks whether the day that no period has was meant. */
  notices(seen: SeenSheet): WorkbookError[] {
    return this.ends.flatMap(({ row, day, next }) => {
      const other = seen.rowOf(next);
      if (other === undefined) return [];
      const iso = isoFromDay(day) ?? '';
      return [
        { sheet: this.sheet.key, row, column: 'validTo', value: shown(iso), ...oneDayBetween(iso, other) },
      ];
    });
  }
}

function nextIdentity(sheet: Table, row: ParsedRow, day: number): string | undefined {
  const parts = sheet.identity.map((column) =>
    column === 'validFrom' ? (isoFromDay(day) ?? '') : keyOf(sheet, [column], row),
  );
  if (parts.includes(undefined)) return undefined;
  // Each is a key already, with its own signs escaped.
  return parts
    .map((part, at) => (sheet.identity[at] === 'validFrom' ? joinKey([part ?? '']) : part))
    .join('|');
}
