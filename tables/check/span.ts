import type { Day } from '../../domain/days.ts';
import { valueOf, type ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';

/** The days that a row gives: null where they are blank, undefined where the cell is wrong. */
export interface Span {
  readonly validFrom: Day | null | undefined;
  readonly validTo: Day | null | undefined;
}

export const spanOf = (sheet: Table, row: ParsedRow): Span => ({
  validFrom: valueOf(sheet, row, 'validFrom') as Span['validFrom'],
  validTo: valueOf(sheet, row, 'validTo') as Span['validTo'],
});
