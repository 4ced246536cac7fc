import { parseGlobalId } from '../../domain/global-id.ts';
import { Refusal } from '../../domain/errors.ts';
import { tooManyIds } from '../../domain/messages/asking.ts';
import { compileNodes } from '../statement/compile-nodes.ts';
import type { Reach } from '../statement/compile-root.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

const MOST_IDS = 500;

/** What is asked of a node of each type: the same list for the same type every time. */
export interface NodeSelection {
  readonly nodeTypes: readonly string[];
  of(type: string): readonly SelectedField[];
}

/** The things with these ids, in the order asked; null for each that there is none of. One statement, whatever their types. */
export async function findNodes(
  reading: Reading,
  ids: readonly string[],
  when: When,
  selection: NodeSelection,
): Promise<readonly unknown[]> {
  if (ids.length > MOST_IDS) {
    throw new Refusal('invalid', tooManyIds(MOST_IDS, ids.length), {
      argument: 'ids',
      value: ids.length,
    });
  }
  return readNodes(reading, ids, when, selection);
}

/** The same for ids of our own, however many, or for those that the record itself names. */
export async function readNodes(
  reading: Reading,
  ids: readonly string[],
  when: When,
  selection: NodeSelection,
  reach: Reach = 'asked',
): Promise<readonly unknown[]> {
  const wanted = ids.map(parseGlobalId);
  const present = selection.nodeTypes.filter((type) => wanted.some((each) => each?.type === type));
  if (present.length === 0) return ids.map(() => null);
  const fields = present.map((type) => ({ type, fields: selection.of(type) }));
  const statement = keptStatement(
    reading.sight,
    fields[0]?.fields ?? [],
    `nodes ${reach} ${present.join(' ')}`,
    (sight) => compileNodes(sight, fields, reach),
  );
  const codes: Record<string, unknown> = {};
  for (const type of present)
    codes[type] = wanted.filter((each) => each?.type === type).map((each) => each?.code);
  const [found] = (await reading.answer(statement, when, { codes })) as readonly [
    ReadonlyMap<string, unknown>,
  ];
  return ids.map((id) => found.get(id) ?? null);
}
