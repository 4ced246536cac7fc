import { globalId } from '../domain/global-id.ts';
import { operationName } from '../domain/messages/operations.ts';
import { sealedOf, type StoredChange } from '../graph/reading/stored-change.ts';
import { readNodes } from '../graph/reading/find-nodes.ts';
import type { Reading, When } from '../graph/reading/reading.ts';
import type { SelectedField } from '../graph/statement/selected-field.ts';

type Fields = readonly SelectedField[];
type Nodes = ReadonlyMap<string, unknown>;

/** Answers what is asked of Changes that were read: their subjects, all at once, by one more statement where needed. */
export async function answerChanges(
  reading: Reading,
  changes: readonly StoredChange[],
  fields: Fields,
  when: When = {},
): Promise<(change: StoredChange, asked: Fields) => unknown> {
  const ids = [...new Set(changes.flatMap(subjectIds))];
  const subjects = new Map<SelectedField, Nodes>();
  for (const selected of subjectFields(fields))
    subjects.set(selected, await findSubjects(reading, ids, selected, when));
  return (change, asked) =>
    pick(asked, (selected) => {
      const nodes = subjects.get(selected);
      if (nodes) return subjectIds(change).map((id) => nodes.get(id) ?? null);
      if (selected.field === 'sealed') return sealedOf(change);
      if (selected.field === 'operationName')
        return operationName(String(change['operation']))[reading.language];
      return selected.field === 'at' ? new Date(change.at).toISOString() : (change[selected.field] ?? null);
    });
}

/** An object with what is asked, under the names that it is asked by. */
export function pick(fields: Fields, valueOf: (selected: SelectedField) => unknown): unknown {
  const object: Record<string, unknown> = {};
  for (const selected of fields)
    object[selected.key] = selected.field === '__typename' ? selected.typeName : valueOf(selected);
  return object;
}

const subjectIds = ({ subjects = [] }: StoredChange): readonly string[] =>
  subjects.map((subject) => {
    const colon = subject.indexOf(':');
    return globalId(subject.slice(0, colon), subject.slice(colon + 1));
  });

/** The only fields of a Change that lead to objects of several types. */
function subjectFields(fields: Fields): Fields {
  return fields.flatMap((selected) => (selected.byType ? [selected] : subjectFields(selected.fields)));
}

async function findSubjects(
  reading: Reading,
  ids: readonly string[],
  { byType = new Map() }: SelectedField,
  when: When,
): Promise<Nodes> {
  const of = (type: string): Fields => byType.get(type) ?? [];
  const nodes = await readNodes(reading, ids, when, { nodeTypes: [...byType.keys()], of }, 'named');
  return new Map(ids.map((id, place) => [id, nodes[place] ?? null] as const));
}
