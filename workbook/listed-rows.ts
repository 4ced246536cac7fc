import type { AdjustmentState } from '../domain/adjustment-words.ts';
import { ADJUSTMENT_STATES } from '../domain/adjustment-words.ts';
import type { Day } from '../domain/days.ts';
import * as say from '../domain/messages/workbook-rows.ts';
import { fixedWord } from '../domain/messages/things.ts';
import { shown } from '../domain/text.ts';
import type { Read } from '../graph/database/database.ts';
import { listStates } from '../graph/import/list-states.ts';
import { KINDS } from '../kinds/registry.ts';
import type { SheetKey } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';
import { textOf } from './own-row-errors.ts';
import type { SheetRow } from './rows.ts';

/** Rows of lists of adjustments, of their items and of opinions: no spreadsheet moves a list past its reviewer. */

const LISTS: SheetKey = 'adjustmentLists';

/** The state in which rows of a sheet may be imported; undefined of what is of no list. */
const whileOf = (sheet: SheetKey): AdjustmentState | undefined =>
  KINDS.find(({ table }) => table === sheet)?.importedWhile;

/** The list that a row of a sheet of lists, items or opinions is of. */
export const listOf = (sheet: SheetKey, row: SheetRow): string =>
  textOf(row, sheet === LISTS ? 'code' : 'list');

/** What is wrong with rows that say something new of lists that are not in the state for it today. */
export async function lookAtListed(
  read: Read,
  sheet: SheetKey,
  rows: readonly SheetRow[],
  on: { readonly day: Day; readonly revision: number },
): Promise<(row: SheetRow) => WorkbookError | undefined> {
  const needed = whileOf(sheet);
  if (needed === undefined) return () => undefined;
  const states = await listStates(read, [...new Set(rows.map((row) => listOf(sheet, row)))], on);
  return (row) => {
    const list = listOf(sheet, row);
    // What is not recorded yet is a draft.
    const state = states.get(list) ?? 'DRAFT';
    if (state === needed) return undefined;
    const word = (each: AdjustmentState) => fixedWord(ADJUSTMENT_STATES, each);
    const what = say.listIsNot(shown(list), word(state), word(needed));
    return { sheet, row: row.row, column: sheet === LISTS ? 'code' : 'list', value: shown(list), ...what };
  };
}

/** By code, who proposes the lists that a workbook has. */
export async function proposersIn(rows: AsyncIterable<SheetRow>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const row of rows) found.set(textOf(row, 'code'), textOf(row, 'by'));
  return found;
}
