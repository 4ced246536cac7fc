import { isoFromDay } from '../../domain/days.ts';
import { splitKey } from '../../domain/keys.ts';
import { shapeOf } from '../commands/row-shape.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';

/** What a version says of itself outside its key, which must go with the key. */
export interface KeyedContent {
  /** The code of the thing, or of what the fact hangs on. */
  readonly code: string | null;
  readonly says: Values;
  readonly links: Readonly<Record<string, Value>>;
  readonly validFrom: unknown;
}

/** The names of what does not go with the key of a version: all that the columns of a row's key say is said once more. */
export function againstKey(kind: RecordKind, key: string | null, content: KeyedContent): readonly string[] {
  if (key === null) return ['key'];
  const columns = shapeOf(kind.label).key;
  const parts = splitKey(key);
  if (parts.length !== columns.length) return ['key'];
  const values = Object.fromEntries(columns.map((column, place) => [column, parts[place] || null]));
  const expected: readonly (readonly [string, unknown, unknown])[] = [
    ...(content.code === null ? [] : [['code', codeOf(kind, values), content.code] as const]),
    ...Object.entries(kind.says(values)).map(([each, said]) => [each, said, content.says[each]] as const),
    ...kind.links.flatMap(({ type, code }) =>
      code ? [[type, code(values), content.links[type]] as const] : [],
    ),
    ['validFrom', kind.period?.(values).validFrom, isoFromDay(Number(content.validFrom))],
  ];
  // What no column of the key says is not said by it.
  return expected.flatMap(([name, said, found]) =>
    typeof said === 'string' && said !== String(found) ? [name] : [],
  );
}

const codeOf = ({ identity, anchor }: RecordKind, values: Values): Value =>
  identity ? identity.code(values) : (anchor?.code?.(values) ?? null);
