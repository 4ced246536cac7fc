import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { POST_KINDS, POWER_TYPES, ZONE_CLASSES, type Words } from '../../domain/words.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { connectTestDatabase, emptyDatabase, profile } from '../support/database.ts';
import { observing } from '../support/observe.ts';
import { importFolder } from '../support/workbook.ts';
import { triesOf } from '../support/share.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));
const DAYS = ['2015-11-15', '2016-06-01', '2017-03-01'];
type Row = Readonly<Record<string, string>>;
const rows = (sheet: string): readonly Row[] => {
  const keys = new Map(
    SHEETS.find(({ key }) => key === sheet)?.columns.map(({ key, chinese }) => [chinese, key]),
  );
  const columns = (header: readonly string[]) => header.map((each) => keys.get(each) ?? each);
  return parseCsv(readFileSync(`${FOLDER}/${sheet}.csv`, 'utf8'), { columns, bom: true });
};

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, FOLDER);
  ask = asking(database);
  return () => database.close();
});

/** A thing of a list: what it has on a day, by the filter that looks at it. */
interface Item {
  readonly code: string;
  readonly name: string;
  readonly has: Readonly<Record<string, ReadonlySet<string>>>;
}
interface List {
  readonly name: string;
  readonly items: (day: string) => readonly Item[];
  /** Filters that take words of an enum. */
  readonly words: readonly string[];
  /** Filters that take codes, or names of laws. */
  readonly codes: readonly string[];
  /** A filter that takes true for things that have any of something, or that have none. */
  readonly any?: readonly [argument: string, of: string, yes: boolean];
  /** Facets: the field of an entry that says by what is counted. */
  readonly facets: Readonly<Record<string, string>>;
}

const on = (day: string) => (row: Row) =>
  (!row['validFrom'] || row['validFrom'] <= day) && (!row['validTo'] || day < row['validTo']);
const cell = (row: Row | undefined, column: string): string => row?.[column] ?? '';
const some = (values: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(values.filter((value): value is string => value !== undefined && value !== ''));
const word = (words: Words, text: string): string => words[text] ?? text;
const KINDS: Words = { 市政府: 'CITY_GOVERNMENT', 市直部门: 'CITY_DEPARTMENT', 新区部门: 'ZONE_DEPARTMENT' };

const organizations = rows('organizations');
const zones = new Set(
  organizations.filter((row) => cell(row, 'kind') === '新区').map((row) => cell(row, 'code')),
);
const byCode = (sheet: string) => new Map(rows(sheet).map((row) => [cell(row, 'code'), row]));
const posts = byCode('posts');
const powers = byCode('powers');
const zoneOf = (department: string): string | undefined => {
  const parent = cell(
    organizations.find((row) => cell(row, 'code') === department),
    'parent',
  );
  return zones.has(parent) ? parent : undefined;
};
const item = (row: Row, has: Item['has']): Item => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  has: { codes: new Set([cell(row, 'code')]), ...has },
});
const held = (day: string) => rows('delegations').filter(on(day));
const links = rows('chainLinks');

const LISTS: readonly List[] = [
  {
    name: 'powers',
    words: ['types'],
    codes: ['codes', 'departments', 'zones', 'chains', 'laws', 'articles'],
    any: ['held', 'zones', true],
    facets: { types: 'type', departments: 'department', zones: 'zone' },
    items: (day) =>
      rows('powers').map((row) => {
        const [, law = '', article = ''] = /^《(.*)》第(\d+)条$/.exec(cell(row, 'legalBasis')) ?? [];
        return item(row, {
          types: new Set([word(POWER_TYPES, cell(row, 'type'))]),
          departments: new Set([cell(row, 'department')]),
          zones: some(
            held(day)
              .filter((each) => each['power'] === row['code'])
              .map((each) => each['zone']),
          ),
          chains: some(links.filter((each) => each['power'] === row['code']).map((each) => each['chain'])),
          laws: new Set([law]),
          articles: new Set([`${law}|${article}`]),
        });
      }),
  },
  {
    name: 'chains',
    words: ['types'],
    codes: ['codes', 'powers', 'departments', 'zones'],
    any: ['held', 'zones', true],
    facets: { departments: 'department', zones: 'zone' },
    items: (day) =>
      rows('chains').map((row) => {
        const own = links.filter((each) => each['chain'] === row['code']).map((each) => cell(each, 'power'));
        return item(row, {
          powers: new Set(own),
          types: new Set(own.map((power) => word(POWER_TYPES, cell(powers.get(power), 'type')))),
          departments: new Set(own.map((power) => cell(powers.get(power), 'department'))),
          zones: some(
            held(day)
              .filter((each) => own.includes(cell(each, 'power')))
              .map((each) => each['zone']),
          ),
        });
      }),
  },
  {
    name: 'zones',
    words: ['classes'],
    codes: ['codes', 'powers', 'chains'],
    facets: { classes: 'class' },
    items: (day) =>
      organizations
        .filter((row) => zones.has(cell(row, 'code')))
        .map((row) => {
          const own = held(day)
            .filter((each) => each['zone'] === row['code'])
            .map((each) => cell(each, 'power'));
          return item(row, {
            classes: new Set([word(ZONE_CLASSES, cell(row, 'zoneClass'))]),
            powers: new Set(own),
            chains: some(
              links.filter((each) => own.includes(cell(each, 'power'))).map((each) => each['chain']),
            ),
          });
        }),
  },
  {
    name: 'departments',
    words: ['kinds'],
    codes: ['codes', 'zones'],
    facets: { kinds: 'kind', zones: 'zone' },
    items: () =>
      organizations
        .filter((row) => !zones.has(cell(row, 'code')))
        .map((row) =>
          item(row, {
            kinds: new Set([word(KINDS, cell(row, 'kind'))]),
            zones: some([zoneOf(cell(row, 'code'))]),
          }),
        ),
  },
  {
    name: 'sections',
    words: [],
    codes: ['codes', 'departments', 'zones'],
    facets: { departments: 'department', zones: 'zone' },
    items: () =>
      rows('sections').map((row) =>
        item(row, {
          departments: new Set([cell(row, 'department')]),
          zones: some([zoneOf(cell(row, 'department'))]),
        }),
      ),
  },
  {
    name: 'posts',
    words: ['kinds'],
    codes: ['codes', 'departments', 'sections', 'zones'],
    any: ['vacant', 'holders', false],
    facets: { kinds: 'kind', departments: 'department', zones: 'zone' },
    items: (day) =>
      rows('posts').map((row) =>
        item(row, {
          kinds: new Set([word(POST_KINDS, cell(row, 'kind'))]),
          departments: new Set([cell(row, 'department')]),
          sections: some([row['section']]),
          zones: some([zoneOf(cell(row, 'department'))]),
          holders: some(
            rows('memberships')
              .filter(on(day))
              .filter((each) => each['post'] === row['code'])
              .map((each) => each['person']),
          ),
        }),
      ),
  },
  {
    name: 'people',
    words: [],
    codes: ['codes', 'departments', 'zones', 'posts'],
    any: ['certified', 'certificates', true],
    facets: { departments: 'department', zones: 'zone' },
    items: (day) => {
      const memberships = rows('memberships').filter(on(day));
      const certificates = rows('certificates').filter(on(day));
      return rows('people').map((row) => {
        const own = memberships
          .filter((each) => each['person'] === row['code'])
          .map((each) => cell(each, 'post'));
        const departments = own.map((post) => cell(posts.get(post), 'department'));
        return item(row, {
          posts: new Set(own),
          departments: new Set(departments),
          zones: some(departments.map(zoneOf)),
          certificates: some(
            certificates.filter((each) => each['person'] === row['code']).map((each) => each['number']),
          ),
        });
      });
    },
  },
];

const kept = new Map(
  LISTS.flatMap((list) => DAYS.map((day) => [`${list.name} ${day}`, list.items(day)] as const)),
);
const itemsOf = (list: List, day: string): readonly Item[] => kept.get(`${list.name} ${day}`) ?? [];

type Filters = Readonly<Record<string, unknown>>;

/** Texts here are words without blanks, in the case and width of the names. */
function passes({ code, name, has }: Item, list: List, filters: Filters): boolean {
  return Object.entries(filters).every(([filter, asked]) => {
    if (filter === 'text') {
      const characters = [...String(asked)];
      const pieces =
        characters.length === 1
          ? characters
          : characters.slice(1).map((each, at) => `${characters[at] ?? ''}${each}`);
      return pieces.every((piece) => name.includes(piece) || code.toLowerCase().includes(piece));
    }
    if (list.any?.[0] === filter) return ((has[list.any[1]]?.size ?? 0) > 0 === list.any[2]) === asked;
    return (asked as readonly string[]).some((each) => has[filter]?.has(each));
  });
}

function countsOf(list: List, items: readonly Item[]): Data {
  return Object.fromEntries(
    Object.entries(list.facets).map(([facet, by]) => {
      const counts = new Map<string, number>();
      for (const { has } of items)
        for (const each of has[facet] ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
      const order: readonly string[] = [
        ...Object.values({ ...POWER_TYPES, ...POST_KINDS, ...ZONE_CLASSES, ...KINDS }),
      ];
      const sorted = [...counts].toSorted(([a], [b]) =>
        list.words.includes(facet) ? order.indexOf(a) - order.indexOf(b) : a < b ? -1 : 1,
      );
      return [
        facet,
        sorted.map(([each, count]) => ({ [by]: list.words.includes(facet) ? each : { code: each }, count })),
      ];
    }),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  types: '[PowerType!]',
  classes: '[ZoneClass!]',
  laws: '[String!]',
  text: 'String',
  held: 'Boolean',
  vacant: 'Boolean',
  certified: 'Boolean',
};
function documentOf(list: List): string {
  const kinds = list.name === 'posts' ? '[PostKind!]' : '[DepartmentKind!]';
  const names = [...list.words, ...list.codes, 'text', ...(list.any ? [list.any[0]] : [])];
  const typeOf = (each: string) => (each === 'kinds' ? kinds : (TYPES[each] ?? '[ID!]'));
  const facets = Object.entries(list.facets).map(
    ([facet, by]) => `${facet} { ${by}${list.words.includes(facet) ? '' : ' { code }'} count }`,
  );
  return `query (${names.map((each) => `$${each}: ${typeOf(each)}`).join(', ')}, $asOf: Date, $first: Int, $after: String) {
    list: ${list.name}(${names.map((each) => `${each}: $${each}`).join(', ')}, asOf: $asOf, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { code } } facets { ${facets.join(' ')} } } }`;
}

const filtersOf = (list: List, day: string): fc.Arbitrary<Filters> => {
  const items = itemsOf(list, day);
  const values = (filter: string) => [
    ...new Set(items.flatMap(({ has }) => [...(has[filter] ?? [])])),
    'none',
  ];
  const ofCodes = list.codes.map((filter) => [
    filter,
    fc.array(fc.constantFrom(...values(filter)), { minLength: 0, maxLength: filter === 'codes' ? 40 : 4 }),
  ]);
  const ofWords = list.words.map((filter) => [
    filter,
    fc.array(fc.constantFrom(...values(filter).slice(0, -1)), { maxLength: 3 }),
  ]);
  const text = fc
    .tuple(fc.constantFrom(...items), fc.nat({ max: 12 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([{ code, name }, from, length, byName]) => {
      const characters = [...(byName ? name.replaceAll(/[（）]/g, '') : code.toLowerCase())];
      const start = from % characters.length;
      return characters.slice(start, start + length).join('');
    });
  return fc
    .record(
      Object.fromEntries([
        ...ofCodes,
        ...ofWords,
        ['text', text],
        ...(list.any ? [[list.any[0], fc.boolean()]] : []),
      ]) as Record<string, fc.Arbitrary<unknown>>,
      {
        requiredKeys: [],
      },
    )
    .chain((all) =>
      fc
        .shuffledSubarray(Object.keys(all))
        .map((some) => Object.fromEntries(some.slice(0, 3).map((key) => [key, all[key]]))),
    );
};

describe.each(LISTS)('$name', (list) => {
  it('has what passes every filter, in order, and its facets count just that', async () => {
    let listed = 0;
    const asked = fc.constantFrom(...DAYS).chain((day) => fc.tuple(fc.constant(day), filtersOf(list, day)));
    await fc.assert(
      fc.asyncProperty(asked, async ([asOf, filters]) => {
        const expected = itemsOf(list, asOf).filter((each) => passes(each, list, filters));
        const answer = (await dataOf(ask(documentOf(list), { ...filters, asOf, first: 500 }))).list;
        const codes = expected.map(({ code }) => code).toSorted();
        expect(answer.totalCount).toBe(codes.length);
        expect(answer.edges.map(({ node }: Data) => node.code)).toEqual(codes.slice(0, 500));
        expect(answer.facets).toEqual(countsOf(list, expected));
        listed += codes.length;
      }),
      { numRuns: triesOf(10, 2) }, // each combination of filters is a statement to be planned
    );
    expect(listed).toBeGreaterThan(0);
  }, 300_000);

  it('with a text is paged like any list, facets the same on each page, by one statement that scans nothing', async () => {
    const { database: observed, sent } = observing(database);
    const [first = { name: '' }] = itemsOf(list, '2016-06-01');
    const text = [...first.name].slice(-2).join('');
    const page = async (after: string | null): Promise<Data> =>
      (await dataOf(asking(observed)(documentOf(list), { text, asOf: '2016-06-01', first: 1, after }))).list;
    const one = await page(null);
    const two = one.pageInfo.hasNextPage ? await page(one.pageInfo.endCursor) : one;
    expect(two.facets).toEqual(one.facets);
    expect(two.totalCount).toBe(one.totalCount);
    expect(one.totalCount).toBeGreaterThan(0);
    expect(sent).toHaveLength(one.pageInfo.hasNextPage ? 2 : 1);
    const [[statement, params] = []] = sent;
    const { operators } = await profile(statement as never, params ?? {});
    expect(operators.filter((each) => /AllNodesScan|CartesianProduct/.test(each))).toEqual([]);
  });
});

it('a text that cannot be searched is refused by a list as by a search', async () => {
  const { errors } = await ask('{ powers(text: " ") { totalCount } }');
  expect(errors?.[0]?.originalError).toMatchObject({
    kind: 'invalid',
    details: { argument: 'text', value: ' ' },
  });
});

it('a list without its edges takes only what is counted', async () => {
  const { powers: list } = await dataOf(
    ask(
      '{ powers(asOf: "2016-06-01") { facets { __typename zones { __typename zone { name class } n: count } } } }',
    ),
  );
  expect(list.facets.__typename).toBe('PowerFacets');
  expect(list.facets.zones[0]).toMatchObject({ __typename: 'ZoneCount', zone: { class: 'CLASS_ONE' } });
  expect(list.facets.zones.map(({ n }: Data) => n).every((n: number) => n > 0)).toBe(true);
});
