import { GraphQLList, GraphQLNonNull, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkChanges } from '../../resolvers/check-changes.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { asking, type Ask } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';

const schema = loadSchema();
let ask: Ask;

beforeAll(async () => {
  const database = await connectTestDatabase();
  await emptyDatabase(database);
  ask = asking(database);
  return () => database.close();
});

/** The least value of a type, with each code of it empty in turn: the place of the code, and the value. */
function* emptied(
  type: GraphQLInputType,
  place: string,
): Generator<readonly [place: string, value: unknown]> {
  if (type instanceof GraphQLNonNull) yield* emptied(type.ofType as GraphQLInputType, place);
  else if (type instanceof GraphQLList)
    for (const [at, value] of emptied(type.ofType as GraphQLInputType, `${place}[0]`)) yield [at, [value]];
  else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      for (const [at, value] of emptied(field.type, `${place}.${field.name}`)) {
        const rest = type.isOneOf ? {} : (leastOf(type) as object);
        yield [at, { ...rest, [field.name]: value }];
      }
  } else if (type.name === 'ID') yield [place, ''];
}

/** A value that a type takes. */
function leastOf(type: GraphQLInputType): unknown {
  if (type instanceof GraphQLNonNull) return leastOf(type.ofType as GraphQLInputType);
  if (type instanceof GraphQLList) return [leastOf(type.ofType as GraphQLInputType)];
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => field.type instanceof GraphQLNonNull);
    return Object.fromEntries(required.map((field) => [field.name, leastOf(field.type)]));
  }
  if ('getValues' in type) return type.getValues()[0]?.name;
  return (
    { Int: 1, Float: 1, Boolean: true, Date: '2016-01-01', DateTime: '2016-01-01T00:00:00Z' }[type.name] ??
    'X'
  );
}

const roots = (['Query', 'Mutation'] as const).flatMap((name) =>
  Object.values(schema.getType(name)?.toConfig().astNode ? schemaFields(name) : []).map((field) => ({
    name,
    field,
  })),
);
function schemaFields(name: 'Query' | 'Mutation') {
  const type = name === 'Query' ? schema.getQueryType() : schema.getMutationType();
  return type?.getFields() ?? {};
}

const cases = roots.flatMap(({ name, field }) =>
  field.args
    // Of what is pushed each entry is told by itself: test/contract/acts.test.ts.
    .filter((argument) => !['changes', 'id', 'ids', 'entries'].includes(argument.name))
    .flatMap((argument) =>
      [...emptied(argument.type, argument.name)].map(([place, value]) => ({
        root: name,
        field,
        place,
        values: {
          ...Object.fromEntries(
            field.args
              .filter((each) => each.type instanceof GraphQLNonNull && each.name !== argument.name)
              .map((each) => [each.name, leastOf(each.type)]),
          ),
          [argument.name]: value,
        } as Readonly<Record<string, unknown>>,
      })),
    ),
);

describe('an empty code is refused as empty', () => {
  it('wherever a root field or a command takes one', async () => {
    expect(cases.length).toBeGreaterThan(119);
    for (const { root, field, place, values } of cases) {
      const given = field.args.filter(({ name }) => name in values);
      const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const fields =
        'getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type)
          ? ' { __typename }'
          : '';
      const document = `${root.toLowerCase()} (${declared}) { ${field.name}(${passed})${fields} }`;
      const { errors } = await ask(document, values);
      expect(errors?.[0]?.originalError, `${document} ${JSON.stringify(values)}`).toMatchObject({
        kind: 'invalid',
        message: `${place} is empty: a code or a name is needed.`,
        details: { argument: place, value: '' },
      });
    }
  });

  it('in lists of changes, with its place, also in a file', async () => {
    const changes = [{ withdrawPower: { power: 'P1' } }, { abolishPost: { post: ' ' } }];
    const refused = {
      message: 'changes[1].abolishPost.post is empty: a code or a name is needed.',
      details: { index: 1, argument: 'changes[1].abolishPost.post', value: ' ' },
    };
    for (const document of [
      'query ($c: [ChangeInput!]!) { impact(changes: $c) { revision } }',
      'mutation ($c: [ChangeInput!]!) { applyChanges(changes: $c) { revision } }',
    ]) {
      const { errors } = await ask(document, { c: changes });
      expect(errors?.[0]?.originalError).toMatchObject(refused);
    }
    expect(() => checkChanges(changes)).toThrow(refused.message);
  });

  it('in filters and names: of root fields, and of fields below them', async () => {
    for (const [document, place] of [
      ['{ powers(officialCodes: [""]) { totalCount } }', 'officialCodes[0]'],
      ['{ powers(laws: ["x", " "]) { totalCount } }', 'laws[1]'],
      ['{ law(name: "") { name } }', 'name'],
      ['{ changes(actor: "") { totalCount } }', 'actor'],
    ] as const) {
      const { errors } = await ask(document);
      expect(errors?.[0]?.originalError, document).toMatchObject({ details: { argument: place } });
    }
  });
});
