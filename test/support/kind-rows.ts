import type { Scope } from '../../domain/access/scope.ts';
import { joinKey } from '../../domain/keys.ts';
import { keyOfRow } from '../../graph/commands/row-shape.ts';
import type { Database } from '../../graph/database/database.ts';
import { readSheet } from '../../graph/export/read-sheet.ts';
import type { Values } from '../../graph/import/record-kind.ts';
import { RECORD_KINDS } from '../../graph/import/record-kinds.ts';
import { codeColumns, codePart, type Kind } from '../../kinds/kind.ts';

/** The code of the thing that a row is of. */
export function codeOfRow(kind: Kind, values: Values): string {
  const parts = codeColumns(kind).map((column) => codePart(kind, column, values[column]));
  return parts.length === 1 ? String(parts[0]) : joinKey(parts);
}

/** The code of the thing, or the key of the fact. */
export const idOfRow = (kind: Kind, values: Values): string =>
  kind.form === 'fact' ? keyOfRow(kind.label, values) : codeOfRow(kind, values);

/** The rows of a kind at revision 1, as far as they are somebody's; none of what is made or of commands alone. */
export async function rowsOfKind(
  database: Database,
  kind: Kind,
  scope: Scope = 'all',
): Promise<readonly Values[]> {
  const { accepts } = RECORD_KINDS.find(({ label }) => label === kind.label) ?? {};
  const found: Values[] = [];
  if (kind.madeOf || kind.part === 'commands') return found;
  for await (const { values } of readSheet(database, kind.table, { revision: 1, scope }))
    if (!accepts || accepts(values)) found.push(values);
  return found;
}
