import type { Cypher } from '../cypher.ts';
import type { StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { Reader } from './statement.ts';

/** How what is asked of an object is compiled: handed to lists, whose rows are objects again. */
export type CompileObject = (
  type: string,
  n: Cypher,
  fields: readonly SelectedField[],
  row: StatementRow,
) => Reader;

/** A list below an object: its field in the model, the object's variable, and what is asked. */
export interface ListBelow<Field> {
  readonly field: Field;
  readonly from: Cypher;
  readonly selected: SelectedField;
}
