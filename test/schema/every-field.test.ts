import { fileURLToPath } from 'node:url';
import {
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { takeInDemo } from '../../seeds/take-in-demo.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { PAPERS_OF_SAMPLE } from '../support/papers-of-sample.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importTables } from '../support/tables.ts';
import { importFolder, importSheets, type Sheets } from '../support/workbook.ts';
import {
  alongWay,
  askedOf,
  checkAnswer,
  fieldsAsked,
  textOf,
  wayTo,
  type Asked,
  type Given,
} from '../support/whole-schema.ts';
import { IS_WHOLE, shareOf } from '../support/share.ts';

const schema = loadSchema();
const query = schema.getQueryType();
const roots: readonly GraphQLField<unknown, unknown>[] = Object.values(query?.getFields() ?? {});
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !isIntrospectionType(type) && type !== query && type !== schema.getMutationType());
/** What only a mutation answers. */
const ANSWERED_BY_MUTATIONS = ['ChangePayload', 'PushPayload', 'PushRefusal'];
/** What no field leads to: of a person the last day is told. */
const NOT_ASKED = ['Confirmation'];
/** What no record has: test/contract/impact.test.ts and test/graph/impact-objections.test.ts see it. */
const BROUGHT_BY_CHANGES = ['SimulatedThing', 'Objection', 'OwedCount'];

const MERGER =
  'mutation { mergeDepartments(input: {departments: ["Z01D01"], into: "Z01D00"}, asOf: "2018-01-01") { revision } }';

const PUSH =
  'mutation { pushActs(platform: "PF2", entries: [{ number: "B1", power: "P00004", step: 1, acceptedOn: "2015-12-01", day: "2015-12-02", seal: "SE1", outcome: "准予" }]) { taken } }';

/** Accepts one finding of the day, so that there is an acceptance. */
async function acceptOne(database: Database, asOf: string): Promise<void> {
  const ask = asking(database);
  const { audit } = await dataOf(
    ask(`{ audit(asOf: "${asOf}") { findings(first: 1) { edges { node { id } } } } }`),
  );
  await dataOf(
    ask(
      `mutation ($id: ID!) { acceptFinding(input: {id: $id, reason: "试点", until: "${asOf}"}, asOf: "${asOf}") { revision } }`,
      { id: audit.findings.edges[0].node.id },
    ),
  );
}

interface City {
  readonly name: string;
  readonly asOf: string;
  readonly fill: (database: Database) => Promise<unknown>;
}
const SAMPLE: City = {
  name: 'the sample city',
  asOf: '2016-01-01',
  // A merger on a later day, so that there is a succession.
  fill: async (database) => {
    await importFolder(database, fileURLToPath(new URL('../data/sample-city', import.meta.url)));
    expect((await importTables(database, PAPERS_OF_SAMPLE)).list).toEqual([]);
    await dataOf(asking(database)(MERGER));
    expect(await dataOf(asking(database)(PUSH))).toEqual({ pushActs: { taken: 1 } });
    await acceptOne(database, '2016-01-01');
  },
};
const DEMO: City = { name: 'the demo', asOf: '2022-06-01', fill: takeInDemo };

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});

/** What is asked of a root field: all of what it leads to, and the plain fields of what that leads to. */
const rootAsked = (field: GraphQLField<unknown, unknown>): Asked =>
  askedOf(
    schema,
    field,
    DEPTHS[field.name] ?? (getNamedType(field.type).name.endsWith('Connection') ? 4 : 2),
  );

/** All of seven types with all below them is more than Neo4j plans in time: here their plain fields do. */
const DEPTHS: Readonly<Record<string, number>> = {
  ...{ search: 3, auditTrend: 4, auditPivot: 4, timeline: 4, acts: 3 },
  // Of what has no way without an argument, the objects that it names.
  ...{ adjustmentReview: 3, fit: 5 },
};

/** Values for arguments that a root field must have: of something that is there. */
async function required(ask: Ask, asOf: string): Promise<Readonly<Record<string, Given>>> {
  const first = async (list: string, property = 'code'): Promise<string> => {
    const answer = await dataOf(
      ask(`{ ${list}(first: 1, asOf: "${asOf}") { edges { node { ${property} } } } }`),
    );
    return JSON.stringify(answer[list].edges[0]?.node[property] ?? 'nothing');
  };
  const last = async (list: string): Promise<string> => {
    const answer = await dataOf(ask(`{ ${list}(first: 500, asOf: "${asOf}") { edges { node { code } } } }`));
    return JSON.stringify(answer[list].edges.at(-1)?.node.code ?? 'nothing');
  };
  const ids = await Promise.all(
    ['zones', 'powers', 'chains', 'people', 'posts', 'sections', 'departments'].map((list) =>
      first(list, 'id'),
    ),
  );
  return {
    power: { code: await first('powers') },
    chain: { code: await first('chains') },
    zone: { code: await first('zones') },
    department: { code: await first('departments') },
    section: { code: await first('sections') },
    post: { code: await first('posts') },
    person: { code: await first('people') },
    referenceItem: { code: await first('referenceItems') },
    law: { name: await first('laws', 'name') },
    task: { code: '"1.2"' },
    document: { code: await first('documents') },
    platform: { code: await first('platforms') },
    adjustmentList: { code: await first('adjustmentLists') },
    adjustmentReview: { list: await first('adjustmentLists') },
    fit: { zone: await first('zones') },
    adviseCatalogue: { class: 'CLASS_ONE' },
    standingGaps: { zone: await first('zones'), from: '"2015-01-01"' },
    node: { id: ids[0] ?? '""' },
    nodes: { ids: `[${ids.join(', ')}]` },
    search: { text: '"环保"' },
    // Nothing that could be refused on some day or moment; what changes do has tests of its own.
    impact: { changes: '[]' },
    handOverPlan: { section: await first('sections') },
    auditTrend: { days: `["${asOf}"]` },
    auditPivot: { by: '[ZONE, LEADER]' },
    daysOfChange: { from: '"2013-01-01"', to: '"2022-12-31"' },
    timeline: { of: ids[0] ?? '""' },
    finding: { id: await firstFinding(ask, asOf) },
    deadline: { from: '"2015-10-01"', days: '10', dayKind: 'WORKING' },
    compareDays: { from: '"2015-01-01"' },
    compareMoments: { from: '"2000-01-01T00:00:00Z"' },
    compareZones: { zone: await first('zones'), other: await last('zones') },
    compareWithCatalogue: { zone: await first('zones') },
  };
}

async function firstFinding(ask: Ask, asOf: string): Promise<string> {
  const { audit } = await dataOf(
    ask(`{ audit(asOf: "${asOf}") { findings(first: 1) { edges { node { id } } } } }`),
  );
  return JSON.stringify(audit.findings.edges[0]?.node.id ?? 'nothing');
}

function argumentsFor(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, Given>>,
  when: Given,
): Given {
  const given = values[field.name] ?? {};
  for (const each of field.args)
    if (isRequiredArgument(each) && !(each.name in given))
      throw new Error(`this test has no value for ${field.name}(${each.name}:)`);
  const has = (name: string): boolean => field.args.some((each) => each.name === name);
  return { ...given, ...Object.fromEntries(Object.entries(when).filter(([name]) => has(name))) };
}

async function answer(ask: Ask, asked: Asked, given: Given): Promise<unknown> {
  const document = parse(`{ ${textOf(asked, given)} }`);
  expect(validate(schema, document)).toEqual([]);
  return (await dataOf(ask(document)))[asked.key];
}

const seen = new Set<string>();
const isAllSeen = (type: GraphQLObjectType): boolean =>
  Object.keys(type.getFields()).every((field) => seen.has(`${type.name}.${field}`));

/** The suite asks a share of what is below the roots, and what was not seen yet; of the demo that alone. */
const rootsOf = (city: City) => shareOf(roots, city === SAMPLE ? 12 : roots.length);

describe.each([SAMPLE, DEMO])('of $name', (city) => {
  const { asOf, fill } = city;
  let ask: Ask;
  let values: Readonly<Record<string, Given>>;
  beforeAll(async () => {
    await emptyDatabase(database);
    await fill(database);
    ask = asking(database);
    values = await required(ask, asOf);
  });

  it.each(
    objects
      .filter(({ name }) => !ANSWERED_BY_MUTATIONS.includes(name))
      .map((type) => [type.name, type] as const),
  )('every field of %s can be asked', async (_name, type) => {
    const asked = alongWay(schema, wayTo(schema, type) ?? []);
    // What has no way without arguments stands below a root field that must have one.
    if (!asked || (city === DEMO && !IS_WHOLE && isAllSeen(type))) return;
    checkAnswer(
      asked,
      await answer(ask, asked, argumentsFor(asked.field, values, { asOf: `"${asOf}"` })),
      seen,
    );
  });

  it.each(roots.map((field) => [field.name, field] as const))(
    '%s and all that is below',
    async (_name, field) => {
      const asked = rootAsked(field);
      if (!rootsOf(city).includes(field) && fieldsAsked(asked).every((each) => seen.has(each))) return;
      checkAnswer(asked, await answer(ask, asked, argumentsFor(field, values, { asOf: `"${asOf}"` })), seen);
    },
  );

  it('before the first revision there is nothing, and at the last there is what there is now', async () => {
    const { changes } = await dataOf(ask('{ changes(first: 1) { edges { node { at } } } }'));
    const now = JSON.stringify(changes.edges[0].node.at);
    for (const field of rootsOf(city).filter(({ args }) => args.some(({ name }) => name === 'knownAt'))) {
      const asked = rootAsked(field);
      const on = (when: Given) => answer(ask, asked, argumentsFor(field, values, when));
      const day = { asOf: `"${asOf}"` };
      expect(things(await on({ ...day, knownAt: '"2015-01-01T00:00:00.000Z"' })), field.name).toEqual([]);
      expect(await on({ ...day, knownAt: now }), field.name).toEqual(await on(day));
    }
  });

  it('on the first day and the last everything can be asked', async () => {
    for (const field of rootsOf(city).filter(({ args }) => args.some(({ name }) => name === 'asOf')))
      for (const day of ['0001-01-01', '9999-12-31']) {
        const asked = rootAsked(field);
        checkAnswer(
          asked,
          await answer(ask, asked, argumentsFor(field, values, { asOf: `"${day}"` })),
          new Set(),
        );
      }
  });
});

/** Whatever an answer names or counts. */
function things(value: Data): unknown[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (typeof value === 'number') return value === 0 ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...('code' in value ? [value.code] : []), ...Object.values(value).flatMap(things)];
}

it('something was seen of every field that is never null, in one city or the other', () => {
  const all = objects
    .filter(({ name }) => ![...ANSWERED_BY_MUTATIONS, ...BROUGHT_BY_CHANGES, ...NOT_ASKED].includes(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        // What may be null or an empty list says nothing in a city that has nothing of the kind.
        .filter(({ type: of }) => isNonNullType(of) && !isListType(of.ofType))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(all.filter((field) => !seen.has(field))).toEqual([]);
});

/** Without a day or a moment, and why. */
const TIMELESS: Readonly<Record<string, string>> = {
  changes: 'is the record itself',
  labels: 'are the words of the schema',
  record: 'is the revision of now',
  viewer: 'is who asks',
  auditTrend: 'has days of its own, and a moment',
  daysOfChange: 'has the first day and the last, and a moment',
  timeline: 'is of all days, and has a moment',
  compareDays: 'has two days, and a moment',
  compareMoments: 'has two moments, and a day',
};

describe('two times', () => {
  const DAYS = ['2015-10-20', '2015-12-15', '2016-01-15', '2017-01-01'];
  const APPLY =
    'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';
  const corrected = {
    record: 'MEMBERSHIP',
    identity: [
      { column: 'person', value: 'N2' },
      { column: 'post', value: 'P1' },
      { column: 'validFrom', value: '2015-01-01' },
    ],
    values: [{ column: 'validFrom', value: '2015-11-01' }],
  };
  /** Written, corrected, dated back and to come, ended and begun again, imported over. */
  const WRITES: readonly (readonly [day: string, changes: readonly Data[]] | 'import')[] = [
    ['2016-01-01', [{ withdrawPower: { power: 'A1' } }, { removePerson: { person: 'N1' } }]],
    ['2015-11-01', [{ delegatePower: { zone: 'Z2', power: 'A2' } }]],
    ['2015-12-01', [{ correct: corrected }, { repealArticle: { law: '环境保护法', article: '45' } }]],
    ['2016-01-10', [{ delegatePower: { zone: 'Z1', power: 'A1' } }]],
    'import',
    [
      '2015-12-10',
      [
        { renameDepartment: { department: 'Z1D1', name: '生态分局' } },
        { reclassifyZone: { zone: 'Z1', class: 'CLASS_TWO' } },
        {
          defineChain: { code: 'K3', name: '新链条', links: [{ order: 1, stage: 'APPROVAL', power: 'A2' }] },
        },
      ],
    ],
    ['2015-10-10', [{ assignResponsibility: { zone: 'Z1', power: 'A1', step: 2, department: 'Z1D1' } }]],
  ];

  it('are arguments of every root field, but for those that have none', () => {
    const timeless = roots.filter(
      ({ args }) => !['asOf', 'knownAt'].every((name) => args.some((each) => each.name === name)),
    );
    expect(timeless.map(({ name }) => name).filter((name) => !(name in TIMELESS))).toEqual([]);
  });

  it('every root field says of every day, as known at every moment, what it said of that day at that moment', async () => {
    await emptyDatabase(database);
    const ask = asking(database);
    await importSheets(database, SMALL_CITY);
    const values = await required(ask, '2015-10-20');
    const timed = shareOf(
      roots.filter(({ args }) => args.some(({ name }) => name === 'knownAt')),
      6,
    );
    const askAll = async (knownAt?: string) => {
      const answers: Record<string, unknown> = {};
      for (const field of timed)
        for (const asOf of shareOf(DAYS, 2)) {
          const when = { asOf: `"${asOf}"`, ...(knownAt === undefined ? {} : { knownAt: `"${knownAt}"` }) };
          const given = argumentsFor(field, values, when);
          answers[`${field.name} on ${asOf}`] = await answer(ask, rootAsked(field), given);
        }
      return answers;
    };
    const said = [await askAll()];
    for (const write of WRITES) {
      if (write === 'import') await importSheets(database, CORRECTION, { replace: ['catalogueEntries'] });
      else await dataOf(ask(APPLY, { d: write[0], c: write[1] }));
      said.push(await askAll());
    }
    const { changes } = await dataOf(ask('{ changes(first: 500) { edges { node { at } } } }'));
    const moments: readonly string[] = changes.edges.map(({ node }: Data) => node.at).reverse();
    expect(moments).toHaveLength(said.length);
    for (const [revision, at] of moments.entries())
      expect(await askAll(at), `as known at revision ${revision + 1}`).toEqual(said[revision]);
    // Each field was told apart by day and by moment where anything of it could be.
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(said.length);
  }, 900_000);

  const CORRECTION: Sheets = {
    people: [
      ['code', 'name'],
      ['N3', '丁'],
    ],
    catalogueEntries: [
      ['zoneClass', 'power'],
      ['二类', 'A1'],
    ],
  };
});
