import { globalId } from '../../domain/global-id.ts';
import { compileNodes } from '../statement/compile-nodes.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptStatement } from './kept-statements.ts';
import type { Reading, When } from './reading.ts';

/** The things of a type with these codes, in the order of the codes, by one statement; none may be missing. */
export async function findThings(
  reading: Reading,
  when: When,
  type: string,
  codes: readonly string[],
  fields: readonly SelectedField[],
): Promise<readonly unknown[]> {
  if (codes.length === 0) return [];
  const statement = keptStatement(reading.sight, fields, `things ${type}`, (sight) =>
    compileNodes(sight, [{ type, fields }], 'named'),
  );
  const [found] = (await reading.answer(statement, when, {
    codes: { [type]: [...new Set(codes)] },
  })) as readonly [ReadonlyMap<string, unknown>];
  return codes.map((code) => {
    const thing = found.get(globalId(type, code));
    if (thing === undefined) throw new Error(`${type} ${code} was there and is not there now`);
    return thing;
  });
}
