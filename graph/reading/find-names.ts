import { compileNodes } from '../statement/compile-nodes.ts';
import { leafField, type SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

/** Types whose things have a name and an id, with the field that says what they are called. */
export const NAMED: ReadonlyMap<string, string> = new Map([
  ...[
    ...['Zone', 'Department', 'Section', 'Post', 'Person', 'Power', 'Chain', 'SupportElement', 'Step'],
    ...['TransferItem', 'SupervisionItem', 'Platform'],
  ].map((type) => [type, 'name'] as const),
  ['Document', 'title'],
  ['Rectification', 'problem'],
  ['Act', 'number'],
]);

interface CodedThing {
  readonly type: string;
  readonly code: string | null;
}

/** The names of things, by id, as far as they have one and the reader may see them: one statement for all. */
export async function findNames(
  reading: Reading,
  things: readonly CodedThing[],
  when: When,
): Promise<ReadonlyMap<string, string>> {
  const codes: Record<string, readonly string[]> = {};
  for (const type of NAMED.keys()) {
    const named = things.filter((thing) => thing.type === type).map(({ code }) => code);
    codes[type] = [...new Set(named.filter((code) => code !== null))];
  }
  const statement = keptStatement(reading.sight, NO_FIELDS, 'names', (sight) =>
    compileNodes(
      sight,
      [...NAMED].map(([type, by]) => ({ type, fields: [{ ...leafField(type, by), key: 'name' }] })),
      'named',
    ),
  );
  const [found] = (await reading.answer(statement, when, { codes })) as [
    ReadonlyMap<string, { name: string }>,
  ];
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

/** What this statement is kept under: no request asks for it. */
const NO_FIELDS: readonly SelectedField[] = [];
