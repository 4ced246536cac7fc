import { SHEETS_WRITTEN } from '../domain/access/rights.ts';
import { isPublic, rowPlace, type Owner, type RowPlace } from './own.ts';
import { KINDS } from './registry.ts';

export interface SheetRight {
  /** What tells whose a row is. */
  readonly place: RowPlace;
  /** Whether who owns it may write it. */
  readonly isWritten: boolean;
}

/**
 * Of what a zone or a department imports, the sheets with rows that are somebody's: those of another are not taken,
 * whatever they say. Rows of other sheets, and of those that are not written, may stand there as they are in the record.
 */
export const SHEET_RIGHTS: Readonly<Record<Owner, Readonly<Partial<Record<string, SheetRight>>>>> = {
  zone: rightsOf('zone'),
  department: rightsOf('department'),
};

function rightsOf(owner: Owner): Readonly<Partial<Record<string, SheetRight>>> {
  const isWrittenBySome = (table: string) =>
    Object.values(SHEETS_WRITTEN).some((tables) => tables.includes(table));
  return Object.fromEntries(
    KINDS.filter((kind) => kind.part === 'workbook' && (!isPublic(kind) || isWrittenBySome(kind.table))).map(
      (kind) => {
        const place = rowPlace(kind, owner);
        if (!place) throw new Error(`nothing tells whose a row of ${kind.table} is`);
        return [kind.table, { place, isWritten: SHEETS_WRITTEN[owner].includes(kind.table) }];
      },
    ),
  );
}
