import { getVariableValues, type GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameArgument } from '../../server/errors/name-argument.ts';
import { type Service, startService, thingSchema } from './service.ts';

const schema = thingSchema();

function named(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const invalid = validate(schema, document);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition',
  );
  const coerced = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  const errors: readonly GraphQLError[] = invalid.length > 0 ? invalid : (coerced.errors ?? []);
  expect(errors).toHaveLength(1);
  return errors[0] && nameArgument(document, errors[0], variables);
}

describe('the argument of a bad literal', () => {
  it.each([
    ['{ thing(size: "x") { code } }', { argument: 'size', value: 'x' }],
    ['{ thing(size: 3000000000) { code } }', { argument: 'size', value: 3000000000 }],
    ['{ thing(severity: MIDDLE) { code } }', { argument: 'severity', value: 'MIDDLE' }],
    ['{ thing(asOf: "2015-02-30") { code } }', { argument: 'asOf', value: '2015-02-30' }],
    ['{ thing(kinds: [HIGH, MIDDLE]) { code } }', { argument: 'kinds', value: 'MIDDLE' }],
    ['{ thing(filter: { days: ["never"] }) { code } }', { argument: 'filter', value: 'never' }],
    ['{ thing(filter: { colour: 1 }) { code } }', { argument: 'filter', value: 1 }],
    ['{ thing(colour: 1) { code } }', { argument: 'colour', value: 1 }],
    ['{ things(first: null) { totalCount } nodes(ids: null) { code } }', { argument: 'ids', value: null }],
    [
      '{ thing { ...F } } fragment F on Thing { page(first: "x") { totalCount } }',
      { argument: 'first', value: 'x' },
    ],
  ])('%s', (query, expected) => {
    expect(named(query)).toEqual(expected);
  });
});

describe('the argument of a bad variable', () => {
  it.each([
    [
      'query ($d: Date) { thing(asOf: $d) { code } }',
      { d: '2015-02-30' },
      { argument: 'asOf', variable: 'd', value: '2015-02-30' },
    ],
    [
      'query ($n: Int) { things(first: $n) { totalCount } }',
      { n: 1.5 },
      { argument: 'first', variable: 'n', value: 1.5 },
    ],
    [
      'query ($k: [Severity!]) { thing(kinds: $k) { code } }',
      { k: ['LOW', 'NO'] },
      { argument: 'kinds', variable: 'k', value: 'NO' },
    ],
    [
      'query ($f: Filter) { thing(filter: $f) { code } }',
      { f: { severity: 'LOW', days: ['2015-01-01', 'x'] } },
      { argument: 'filter', variable: 'f', value: 'x' },
    ],
    [
      'query ($d: Date!) { thing(filter: { days: [$d] }) { code } }',
      { d: 1 },
      { argument: 'filter', variable: 'd', value: 1 },
    ],
    ['query ($i: [ID!]!) { nodes(ids: $i) { code } }', {}, { argument: 'ids', variable: 'i', value: null }],
    [
      'query ($s: String) { thing(size: $s) { code } }',
      { s: 'x' },
      { argument: 'size', variable: 's', value: 'x' },
    ],
    [
      'query ($n: Int) { thing { ...F } } fragment F on Thing { page(first: $n) { totalCount } }',
      { n: 'x' },
      { argument: 'first', variable: 'n', value: 'x' },
    ],
  ])('%s', (query, variables, expected) => {
    expect(named(query, variables)).toEqual(expected);
  });

  it('is that of the operation which defines it', () => {
    const document = parse(
      'query A($x: Int) { thing(size: $x) { code } } query B($x: Int) { things(first: $x) { totalCount } }',
    );
    const second = document.definitions[1] as OperationDefinitionNode;
    const { errors = [] } = getVariableValues(schema, second.variableDefinitions ?? [], { x: 'no' });
    expect(errors[0] && nameArgument(document, errors[0], { x: 'no' })).toEqual({
      argument: 'first',
      variable: 'x',
      value: 'no',
    });
  });

  it('is not found for an error about something else', () => {
    const document = parse('{ nothing }');
    const [error] = validate(schema, document);
    expect(error && nameArgument(document, error)).toBeUndefined();
  });
});

describe('an answer', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.http.close(0));

  it('names the argument of a literal', async () => {
    const { body } = await service.post({ query: '{ thing(asOf: "2015-02-30") { code } }' });
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      argument: 'asOf',
      value: '2015-02-30',
    });
  });

  it('names the argument and the variable', async () => {
    const query = 'query ($day: Date) { thing(asOf: $day) { code } }';
    const { body } = await service.post({ query, variables: { day: '2015-02-30' } });
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'asOf',
      variable: 'day',
      value: '2015-02-30',
    });
  });
});
