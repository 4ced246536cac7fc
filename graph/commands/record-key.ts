import type { Kind } from '../../kinds/kind.ts';
import type { Values } from '../import/record-kind.ts';
import type { VersionRow, Where } from './find-versions.ts';
import { propertyColumns, shapeOf } from './row-shape.ts';

/** Rows by some of their columns, blank ones among them: a blank equals another blank. */

export const hasSaid = (row: VersionRow, said: Values): boolean =>
  Object.entries(said).every(([column, value]) => (row.values[column] ?? null) === value);

/** What of the columns the record can be asked for: what is not blank, and is said or names something by itself. */
export function askableOf(kind: Kind, said: Values): Where {
  const { label, form } = kind;
  const { code, ofIdentity = {}, ofVersion = {} } = shapeOf(label);
  const isGiven = (columns: readonly string[]) => columns.every((column) => (said[column] ?? null) !== null);
  // A blank is part of the code of a thing, where it may be blank.
  if (form !== 'fact' && isGiven(code.filter((column) => kind.columns[column]?.required)))
    return Object.fromEntries(
      code.map((column) => [column, (said[column] ?? null) as string | number | null]),
    );
  const columns = [
    ...(isGiven(code) ? code : Object.values(ofIdentity).filter(isGiven).flat()),
    ...Object.values(ofVersion),
    ...propertyColumns(label),
  ];
  const asked = columns.flatMap((column) => {
    const value = said[column] ?? null;
    return typeof value === 'string' || typeof value === 'number' ? [[column, value] as const] : [];
  });
  if (asked.length === 0)
    throw new Error(`rows of ${label} cannot be found by ${Object.keys(said).join(', ')}`);
  return Object.fromEntries(asked);
}
