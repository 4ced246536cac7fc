import { createHash } from 'node:crypto';
import { LAYOUTS, type ColumnLayout } from './layout.ts';

/** What numbers in columns stand for, by name and order: of two programs with one mark each reads what the other wrote. */
export const LAYOUT_MARK = createHash('sha256')
  .update(
    JSON.stringify(
      LAYOUTS.map(({ kind, space, ofThing, ofVersion, anchor }) => [
        ...[kind.label, space ?? null, anchor?.name ?? null],
        ...[ofThing.map(markOf), ofVersion.map(markOf)],
      ]),
    ),
  )
  .digest('hex');

function markOf({ name, holds, isList, to, words, by }: ColumnLayout): readonly unknown[] {
  return [name, holds, isList, to ?? null, words ?? null, by ?? null];
}
