import {
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { Refusal } from '../domain/errors.ts';
import { isEmptyText } from '../domain/messages/arguments.ts';
import { tidy } from '../domain/text.ts';
import type { Variables } from '../graph/statement/selected-field.ts';

/** Texts and cursors have sentences of their own for what they cannot be; an id that is none finds nothing; of what is pushed each entry is told by itself. */
const CHECKED_ELSEWHERE: ReadonlySet<string> = new Set(['text', 'after', 'id', 'ids', 'entries']);

/** The arguments of a field, coerced. What must name something and is empty is refused, whatever the field is about. */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Readonly<Record<string, unknown>> {
  const values = getArgumentValues(definition, node, variables);
  for (const { name, type } of definition.args)
    if (!CHECKED_ELSEWHERE.has(name)) refuseEmpty(type, values[name], name, { isNamed: true });
  return values;
}

/** Refuses an empty code, or an empty text that may be neither left out nor blank, anywhere in a value of this type. */
export function refuseEmpty(
  type: GraphQLInputType,
  value: unknown,
  place: string,
  { isNamed = isNonNullType(type) }: { readonly isNamed?: boolean } = {},
): void {
  const nullable = getNullableType(type);
  if (Array.isArray(value) && isListType(nullable)) {
    for (const [at, each] of value.entries())
      refuseEmpty(nullable.ofType, each, `${place}[${at}]`, { isNamed: true });
  } else if (isInputObjectType(nullable) && typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(nullable.getFields()))
      refuseEmpty(field.type, (value as Readonly<Record<string, unknown>>)[name], `${place}.${name}`);
  } else if (isScalarType(nullable) && typeof value === 'string' && tidy(value) === '') {
    if (nullable.name === 'ID' || (nullable.name === 'String' && isNamed)) throw empty(place, value);
  }
}

function empty(place: string, value: string): Refusal {
  const index = /^changes\[(\d+)\]/.exec(place)?.[1];
  const at = index === undefined ? {} : { index: Number(index) };
  return new Refusal('invalid', isEmptyText(place), { ...at, argument: place, value });
}
