import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../resolvers/schema.ts';

type Named = readonly [name: string, description: string | null | undefined];

const schema = loadSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
/** What everybody knows who knows GraphQL: the roots, and the parts of a connection. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];

const undescribed = (parts: readonly Named[]): readonly string[] =>
  parts.filter(([, description]) => !description?.trim()).map(([name]) => name);

describe('for the people who query, the schema describes', () => {
  it('every type', () => {
    const types = ownTypes.filter(({ name }) => !ROOTS.includes(name));
    expect(undescribed(types.map(({ name, description }) => [name, description]))).toEqual([]);
  });

  it('every field', () => {
    expect(undescribed(ownTypes.flatMap(fieldsOf))).toEqual([]);
  });

  it('every argument', () => {
    expect(undescribed(ownTypes.flatMap(argumentsOf))).toEqual([]);
  });

  it('every value of an enum', () => {
    expect(undescribed(ownTypes.filter(isEnumType).flatMap(valuesOf))).toEqual([]);
  });

  it('what each command asks of the record: that is what expectedRevision is about', () => {
    const commands = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(commands.length).toBeGreaterThan(30);
    expect(
      commands
        .filter(({ description }) => !/ It asks for /.test(String(description)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('every directive of its own, with its arguments', () => {
    const own = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    const parts = own.flatMap((directive): readonly Named[] => [
      [`@${directive.name}`, directive.description],
      ...directive.args.map((each): Named => [`@${directive.name}(${each.name}:)`, each.description]),
    ]);
    expect(undescribed(parts)).toEqual([]);
  });
});

function fieldsOf(type: GraphQLNamedType): readonly Named[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
}

function argumentsOf(type: GraphQLNamedType): readonly Named[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((each): Named => [`${type.name}.${field.name}(${each.name}:)`, each.description]),
  );
}

function valuesOf(type: GraphQLEnumType): readonly Named[] {
  return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
}
