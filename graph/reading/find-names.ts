import { compileNodes } from '../statement/compile-nodes.ts';
import { leafField, type SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

/** Types whose things have a name and an id. */
export const NAMED: ReadonlySet<string> = new Set([
  'Zone',
  'Department',
  'Section',
  'Post',
  'Person',
  'Power',
  'Chain',
  'SupportElement',
  'Step',
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
  for (const type of NAMED) {
    const named = things.filter((thing) => thing.type === type).map(({ code }) => code);
    codes[`codes_${type}`] = [...new Set(named.filter((code) => code !== null))];
  }
  const statement = keptStatement(reading.sight, NAME, 'names', (sight) =>
    compileNodes(
      sight,
      [...NAMED].map((type) => ({ type, fields: NAME })),
      'named',
    ),
  );
  const [found] = (await reading.answer(statement, when, codes)) as [ReadonlyMap<string, { name: string }>];
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

const NAME: readonly SelectedField[] = [leafField('Node', 'name')];
