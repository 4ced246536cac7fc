import { isListType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { Refusal } from '../domain/errors.ts';
import * as asking from '../domain/messages/asking.ts';

export type Field = GraphQLField<unknown, unknown>;

/** An argument of a field: the type that the schema has for it, and its value. */
export type TypedArgument = readonly [type: string, value: unknown];
export type TypedArguments = Readonly<Record<string, TypedArgument>>;

export const rootFields = (schema: GraphQLSchema): readonly Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {});

function rootField(schema: GraphQLSchema, field: string): Field {
  const found = rootFields(schema).find(({ name }) => name === field);
  if (!found) throw new Error(`the schema has no field ${field}`);
  return found;
}

function argumentOf({ name: field, args }: Field, name: string) {
  const found = args.find((each) => each.name === name);
  if (found) return found;
  const known = args.map((each) => each.name);
  throw new Refusal('invalid', asking.noArgument(field, name, known), { argument: name, value: field });
}

/** The arguments of a root field that are given as texts: a list has commas between its entries, all is as the schema types it. */
export function typedArguments(
  schema: GraphQLSchema,
  field: string,
  texts: Readonly<Record<string, string>>,
): TypedArguments {
  const found = rootField(schema, field);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const { type } = argumentOf(found, name);
      return [name, [String(type), valueOf(type, text)]];
    }),
  );
}

/** The same of values that are there already, as options are; what is undefined, or no argument, is not given. */
export function argumentsOf(
  schema: GraphQLSchema,
  field: string,
  values: Readonly<Record<string, unknown>>,
): TypedArguments {
  const { args } = rootField(schema, field);
  return Object.fromEntries(
    args
      .filter(({ name }) => values[name] !== undefined)
      .map(({ name, type }) => [name, [String(type), values[name]]]),
  );
}

function valueOf(type: Field['args'][number]['type'], text: string): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return text === '' ? [] : text.split(',');
  switch (String(bare)) {
    case 'Boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'Int':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

/** How arguments are declared, passed on and given: of `zones`, `$zones: [ID!]`, `zones: $zones` and its value. */
export function writtenArguments(args: TypedArguments) {
  const names = Object.keys(args);
  return {
    declared: names.map((name) => `$${name}: ${args[name]?.[0]}`),
    passed: names.map((name) => `${name}: $${name}`),
    values: Object.fromEntries(names.map((name) => [name, args[name]?.[1]])),
  };
}
