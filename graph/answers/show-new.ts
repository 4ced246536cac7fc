import { globalId } from '../../domain/global-id.ts';
import { joinKey } from '../../domain/keys.ts';
import { shapeOf } from '../commands/row-shape.ts';
import type { Simulated } from '../impact/simulated.ts';
import type { ManyField, OneField } from '../model/model.ts';
import { readNodes } from '../reading/find-nodes.ts';
import type { Reading, When } from '../reading/reading.ts';
import { fieldModel } from '../statement/match-hop.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { pageOfItems } from './page-of-items.ts';
import type { SimulatedThings } from './show-simulated.ts';

type Fields = readonly SelectedField[];
type Shown = ReadonlyMap<string, unknown>;

/** Where what new things lead to is read. */
export interface Beside {
  readonly reading: Reading;
  readonly when: When;
  readonly simulated: SimulatedThings;
}

/**
 * Things of a type that only changes bring, by code, with all that is asked of them: what the changes say of them, and the
 * one thing that a link of theirs leads to, by a statement for each such link that is asked. Lists that lead on from
 * them are empty: the record has nothing that leads to them yet.
 */
export async function showNew(beside: Beside, type: string, codes: Codes, fields: Fields): Promise<Shown> {
  const things = [...new Set(codes)].flatMap((code) => {
    const thing = code === null ? undefined : beside.simulated.get(type, code);
    return thing?.isNew ? [thing] : [];
  });
  if (things.length === 0) return new Map();
  const objects = new Map<string, Record<string, unknown>>(things.map(({ code }) => [code, {}]));
  for (const selected of fields) {
    const values = await valuesOf(beside, things, selected);
    things.forEach(({ code }, place) => {
      const object = objects.get(code);
      if (object) object[selected.key] = values[place];
    });
  }
  return objects;
}

type Codes = readonly (string | null)[];

/** What each of some things of one type has in a field. */
async function valuesOf(
  beside: Beside,
  things: readonly Simulated[],
  selected: SelectedField,
): Promise<readonly unknown[]> {
  const said = things.map((thing) => beside.simulated.saidOf(thing, selected));
  if (said.every((value) => value !== undefined)) return said;
  const [{ type } = { type: '' }] = things;
  const field = fieldModel(type, selected.field);
  if (field.kind === 'one') return thingsAt(beside, field, things, selected);
  if (field.kind === 'many' && field.link !== undefined) return listsAt(beside, field, things, selected);
  if (field.kind === 'either') {
    const found = await Promise.all(
      field.of.map((each) =>
        thingsAt(beside, each, things, { ...selected, fields: selected.byType?.get(each.to) ?? [] }),
      ),
    );
    return things.map(
      (_thing, place) => found.map((each) => each[place]).find((each) => each !== null) ?? null,
    );
  }
  if (field.kind === 'page') {
    const page = await emptyPage(beside, selected);
    return things.map(() => page);
  }
  const isList =
    field.kind === 'many' || field.kind === 'derived' || ('value' in field && field.value === 'list');
  const isYesNo = 'value' in field && field.value === 'yesNo';
  return said.map((value) => value ?? (isList ? [] : isYesNo ? false : null));
}

/** What a link of each of the things leads to: another new thing, or one that the record has. */
async function thingsAt(
  beside: Beside,
  field: OneField,
  things: readonly Simulated[],
  { fields }: SelectedField,
): Promise<readonly unknown[]> {
  return shownAt(
    beside,
    field.to,
    things.map((thing) => codeAt(thing, field)),
    fields,
  );
}

/** What a link of each of the things leads to, where it may lead to several. */
async function listsAt(
  beside: Beside,
  field: ManyField,
  things: readonly Simulated[],
  { fields }: SelectedField,
): Promise<readonly unknown[]> {
  const lists = things.map(({ type, values }) => {
    const value = values[shapeOf(type).ofVersion?.[field.link ?? ''] ?? ''] ?? [];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  });
  const codes = [...new Set(lists.flat())];
  const shown = await shownAt(beside, field.to, codes, fields);
  return lists.map((list) => list.map((code) => shown[codes.indexOf(code)] ?? null));
}

/** Things of a type as the changes leave them: new ones, or those of the record. */
async function shownAt(
  beside: Beside,
  type: string,
  codes: Codes,
  fields: Fields,
): Promise<readonly unknown[]> {
  const { reading, when, simulated } = beside;
  const isRecorded = (code: string | null) => code !== null && !simulated.get(type, code)?.isNew;
  const recorded = [...new Set(codes.filter(isRecorded))] as readonly string[];
  const [brought, nodes] = await Promise.all([
    showNew(beside, type, codes, fields),
    readNodes(
      reading,
      recorded.map((code) => globalId(type, code)),
      when,
      { nodeTypes: [type], of: () => fields },
      'named',
    ),
  ]);
  return codes.map((code) => {
    if (code === null) return null;
    const node = nodes[recorded.indexOf(code)] ?? null;
    const thing = simulated.get(type, code);
    if (thing && node !== null) return simulated.revised(thing, node, fields);
    return brought.get(code) ?? node;
  });
}

/** The code that a row has for what a link leads to. */
function codeAt({ type, values }: Simulated, { link }: OneField): string | null {
  const { ofVersion = {}, ofIdentity = {} } = shapeOf(type);
  const column = ofVersion[link ?? ''];
  const columns = column === undefined ? ofIdentity[link ?? ''] : [column];
  const parts = columns?.map((each) => values[each] ?? null) ?? [];
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.length === 1 ? String(parts[0]) : joinKey(parts.map(String));
}

const emptyPage = ({ reading }: Beside, { typeName, field, args, fields }: SelectedField) =>
  pageOfItems<never>(
    { name: `${typeName}.${field}`, items: [], keyOf: String, countUpTo: () => 0 },
    args?.(reading.variables) ?? {},
    fields,
    async () => [],
  );
