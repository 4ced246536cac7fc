import {
  getNamedType,
  isEnumType,
  isIntrospectionType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import { name } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { lists } from '../../graph/model/index.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { asking, askingWith, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { isToldTruly } from '../support/told-truly.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { alongWay, textOf, wayTo } from '../support/whole-schema.ts';
import { importSheets } from '../support/workbook.ts';

/**
 * What who sees their own only is told, beside the truth: the same documents asked by who sees all. Documents are made
 * of the schema, so a new list, filter, facet or number is asked by being there.
 */
const schema = loadSchema();
const query = schema.getQueryType() as GraphQLObjectType;
const DAY = '2016-02-01';

let database: Database;
let everybody: Ask;
let readers: readonly (readonly [string, Ask])[];
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  expect((await importSheets(database, TWO_ZONES)).list).toEqual([]);
  const as = (claims: Claims) => askingWith(database, claims);
  everybody = asking(database);
  readers = [
    ['zone', as({ role: 'zone', zone: 'Z1' })],
    ['department', as({ role: 'department', department: 'C2' })],
  ];
  return () => database.close();
});

const codesOf = (sheet: keyof typeof TWO_ZONES): string[] =>
  TWO_ZONES[sheet].slice(1).map(([code]) => String(code));

/** Codes that an argument can have, by its name. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  zones: ['Z1', 'Z2'],
  departments: codesOf('organizations').filter((code) => !['Z1', 'Z2'].includes(code)),
  sections: codesOf('sections'),
  posts: codesOf('posts'),
  powers: codesOf('powers'),
  chains: codesOf('chains'),
};
const NO_FILTERS = ['first', 'after', 'orderBy', 'asOf', 'knownAt'];

/** All values that a filter is tried with, as GraphQL text. */
function valuesOf({ name: argument, type }: GraphQLArgument): readonly string[] {
  const named = getNamedType(type);
  if (named.name === 'Boolean') return ['true', 'false'];
  if (isEnumType(named)) return named.getValues().map((value) => `[${value.name}]`);
  if (argument === 'text') return ['"1"', '"N4"'];
  return (CODES[argument] ?? []).map((code) => `["${code}"]`);
}

/** A list with its count and its facets; one page has all of it. */
function documentOf(list: string, filter: string): string {
  const connection = query.getFields()[list];
  const type = connection && getNamedType(connection.type);
  const facets = isObjectType(type) ? type.getFields()['facets'] : undefined;
  const of = facets && getNamedType(facets.type);
  const counted = isObjectType(of) ? Object.values(of.getFields()) : [];
  const byWhat = counted.map(({ name: facet, type: entry }) => {
    const inner = getNamedType(entry);
    const [by = ''] = isObjectType(inner)
      ? Object.keys(inner.getFields()).filter((each) => each !== 'count')
      : [];
    const isThing = isObjectType(inner) && isObjectType(getNamedType(inner.getFields()[by]?.type ?? inner));
    return `${facet} { count by: ${by}${isThing ? ' { code }' : ''} }`;
  });
  const counts = byWhat.length > 0 ? `facets { ${byWhat.join(' ')} }` : '';
  return `{ ${list}(first: 500, asOf: "${DAY}"${filter}) { totalCount ${counts} edges { node { code } } } }`;
}

const told = new Map<Ask, Map<string, Promise<Data>>>();

/** What somebody is told of a list; asked once. */
async function askList(ask: Ask, list: string, filter = ''): Promise<Data> {
  const answers = told.get(ask) ?? new Map<string, Promise<Data>>();
  told.set(ask, answers);
  const document = documentOf(list, filter);
  const answer = answers.get(document) ?? dataOf(ask(document));
  answers.set(document, answer);
  return (await answer)[list];
}
const nodesOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.code);

const LISTS = Object.keys(lists).filter((list) => lists[list]?.orders['NAME']);
const FILTERS = LISTS.flatMap((list) =>
  (query.getFields()[list]?.args ?? [])
    .filter(({ name: argument }) => !NO_FILTERS.includes(argument))
    .map((argument) => [list, argument.name, argument] as const),
);

/** A list, or a filter, that looks at what is not public. */
const looksAtUnseen = (list: string, argument: string): boolean => {
  const condition = lists[list]?.filters[argument];
  return condition !== undefined && condition(name('n'), 'own') !== condition(name('n'), 'whole');
};

describe('a list is told truly', () => {
  it.each(FILTERS)(
    '%s by %s: nothing in it that is not so, and all that can be known',
    async (list, argument, given) => {
      for (const value of valuesOf(given)) {
        const filter = `, ${argument}: ${value}`;
        const truth = nodesOf(await askList(everybody, list, filter));
        for (const [who, ask] of readers) {
          const told = await askList(ask, list, filter);
          const codes = nodesOf(told);
          expect(told.totalCount, who).toBe(codes.length);
          const visible = new Set(nodesOf(await askList(ask, list)));
          const expected = truth.filter((code) => visible.has(code));
          expect(
            codes.filter((code) => !expected.includes(code)),
            `${who}: ${filter}`,
          ).toEqual([]);
          if (!looksAtUnseen(list, argument)) expect(codes, `${who}: ${filter}`).toEqual(expected);
        }
      }
    },
  );

  it.each(LISTS)('%s by its facets: as many as the list has of each', async (list) => {
    for (const [who, ask] of readers) {
      const { facets = {} }: Data = await askList(ask, list);
      for (const [facet, entries] of Object.entries<Data[]>(facets))
        for (const { count, by } of entries) {
          const value = typeof by === 'string' ? `[${by}]` : `["${by.code}"]`;
          const { totalCount } = await askList(ask, list, `, ${facet}: ${value}`);
          expect(count, `${who}: ${facet} ${value}`).toBe(totalCount);
        }
    }
  });

  it('by whether a post is vacant: each of one’s own is in one of the two, another’s in neither', async () => {
    const own = nodesOf(await askList(everybody, 'posts', ', zones: ["Z1"]'));
    const [, zone] = readers[0] as readonly [string, Ask];
    for (const vacant of ['true', 'false']) {
      const truth = nodesOf(await askList(everybody, 'posts', `, vacant: ${vacant}`));
      expect(nodesOf(await askList(zone, 'posts', `, vacant: ${vacant}`))).toEqual(
        truth.filter((code) => own.includes(code)),
      );
    }
  });
});

/** What only commands answer, or arguments that say what is compared or tried: asked below. */
const NUMBERS = ['Int', 'Float', 'Boolean'];
const counting = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !isIntrospectionType(type) && type !== query && type !== schema.getMutationType())
  .filter((type) =>
    Object.values(type.getFields()).some((field) => NUMBERS.includes(getNamedType(field.type).name)),
  );

const GIVEN = [
  ...['Z1', 'Z2'].map((zone) => `compareWithCatalogue(zone: "${zone}", asOf: "${DAY}") { DIFFERENCES }`),
  `compareZones(zone: "Z1", other: "Z2", asOf: "${DAY}") { DIFFERENCES }`,
  `auditTrend(days: ["2015-01-01", "${DAY}"]) { points { counts { kind count open accepted checked } } }`,
  `daysOfChange(from: "2010-01-01", to: "2019-12-31") { day began ended }`,
  `search(text: "1", asOf: "${DAY}", first: 500) { totalCount edges { score node { ... on Node { id } } } }`,
  `compareDays(from: "2015-01-01", to: "${DAY}") { DIFFERENCES }`,
  ...['N3', 'N4'].map((person) => `handOverPlan(person: "${person}", asOf: "${DAY}") { taken left covered }`),
  ...['Z1', 'Z2'].map(
    (zone) =>
      `zone(code: "${zone}", asOf: "${DAY}") { delegations { totalCount } scores { kind checked failed ratio } }`,
  ),
  ...codesOf('organizations')
    .filter((code) => !['Z1', 'Z2'].includes(code))
    .map((code) => `department(code: "${code}", asOf: "${DAY}") { scores { kind checked failed ratio } }`),
  `scoresByPowerType(asOf: "${DAY}") { type scores { kind checked failed ratio } }`,
  `overview(asOf: "${DAY}") { powers chains powersByType { type count } findings { kind count open accepted } zones { zone { code } delegations steps stepsAssigned chainsHeld chainsComplete findings } }`,
].map((text) =>
  text.replace(
    'DIFFERENCES',
    'totalCount counts { record added removed changed } edges { node { record kind key } }',
  ),
);

/** Types with a number to which no way leads without arguments: of comparisons and searches below, of what is tried in commands.test.ts. */
const NEEDS_ARGUMENTS = [
  ...['AuditTrend', 'AuditTrendPoint', 'TrendCount', 'ZoneTrendCount', 'DayOfChange'],
  ...['AuditPivot', 'PivotAxisEntries', 'PivotCell', 'PivotCount', 'Timeline', 'Span', 'SpanGap'],
  'DifferenceConnection',
  'DifferenceCount',
  'Impact',
  'Objection',
  'SearchConnection',
  'SearchEdge',
  'Touched',
  'ChangePayload',
];

describe('a number is told truly', () => {
  it('of every type that has one', () => {
    const left = counting.filter((type) => !wayTo(schema, type)).map((type) => type.name);
    expect(left.toSorted()).toEqual(NEEDS_ARGUMENTS.toSorted());
  });

  it.each(counting.flatMap((type) => (wayTo(schema, type) ? [[type.name, type] as const] : [])))(
    'of %s',
    async (_name, type) => {
      const asked = alongWay(schema, wayTo(schema, type) ?? []);
      if (!asked) throw new Error(`nothing leads to ${type.name}`);
      const root = query.getFields()[asked.field.name];
      const isDated = root?.args.some(({ name: argument }) => argument === 'asOf');
      const given = {
        ...(isDated && { asOf: `"${DAY}"` }),
        ...(asked.field.name === 'handOverPlan' && { person: '"N3"' }),
      };
      const document = `{ ${textOf(asked, given)} }`;
      const truth = await dataOf(everybody(document));
      for (const [who, ask] of readers)
        expect(isToldTruly(await dataOf(ask(document)), truth), who).toEqual([]);
    },
  );

  it.each(GIVEN)('of %s', async (text) => {
    const truth = await dataOf(everybody(`{ ${text} }`));
    for (const [who, ask] of readers)
      expect(isToldTruly(await dataOf(ask(`{ ${text} }`)), truth), who).toEqual([]);
  });
});
