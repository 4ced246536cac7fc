import { coerceInputValue, GraphQLList, isInputType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loadSchema } from '../../resolvers/schema.ts';
import { blocksIn, BLOCKS } from './blocks.ts';
import {
  ANSWERED,
  askOnly,
  commandLine,
  ENVIRONMENT,
  filtersIn,
  parseOnly,
  type CommandLine,
} from './command-line.ts';

const schema = loadSchema();

it('every block of the docs is of a language that a test can run', () => {
  const others = BLOCKS.filter(({ language }) => !['', 'graphql', 'json', 'ts'].includes(language));
  expect(others).toEqual([]);
});

describe('GraphQL of the docs is of the schema', () => {
  it.each(blocksIn('graphql'))('$place', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe('JSON of the docs is an answer to the query before it, or a list of changes', () => {
  it.each(blocksIn('json'))('$place', ({ text, place }) => {
    const value: unknown = JSON.parse(text);
    const change = schema.getType('ChangeInput');
    if (Array.isArray(value) && isInputType(change))
      expect(() => coerceInputValue(value, new GraphQLList(change))).not.toThrow();
    else expect(BLOCKS[BLOCKS.findIndex((each) => each.place === place) - 1]?.language).toBe('graphql');
  });
});

const lines = blocksIn('').flatMap(({ place, text }) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ place, line })),
);

describe('a command line of the docs is taken', () => {
  it.each(lines)('$place $line', async ({ line }) => {
    for (const each of line.split(' && ')) await take(commandLine(each));
  });
});

async function take({ settings, words }: CommandLine): Promise<void> {
  for (const setting of settings) expect(ENVIRONMENT).toContain(setting);
  const [program, ...rest] = words;
  if (program === 'curl') return expect(ANSWERED).toContain(askOnly(rest, schema));
  expect(program).toBe('npm');
  if (rest[0] !== 'run') return expect(['ci', 'test', 'start']).toContain(rest[0]);
  const [script = '', ...given] = rest.filter((word) => word !== 'run' && word !== '-s' && word !== '--');
  expect(Object.keys(packageJson.scripts)).toContain(script);
  if (script !== 'quanze') return;
  await parseOnly(given);
  if (given[0] !== 'list') return;
  const args =
    schema
      .getQueryType()
      ?.getFields()
      [given[1] ?? '']?.args.map(({ name }) => name) ?? [];
  for (const filter of filtersIn(given))
    expect([...args, 'out', 'columns', 'token', 'json', 'language']).toContain(filter);
}
