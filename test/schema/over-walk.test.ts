import { parse, type GraphQLField } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { globalId } from '../../domain/global-id.ts';
import { cypher, name } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { NEVER } from '../../graph/record/revisions.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { applyChanges } from '../oracle/changes.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import { randomChanges } from '../oracle/random-changes.ts';
import { DAYS, nextDay } from '../oracle/random-city.ts';
import { seedsOf } from '../oracle/seeds.ts';
import type { Ask, Data } from '../support/ask.ts';
import { RandomCities } from '../support/random-cities.ts';
import {
  answerTo,
  askedOf,
  checkAnswer,
  someOf,
  textOf,
  type Asked,
  type Given,
} from '../support/whole-schema.ts';
import { triesOf } from '../support/share.ts';

const schema = loadSchema();
const roots: readonly GraphQLField<unknown, unknown>[] = Object.values(
  schema.getQueryType()?.getFields() ?? {},
);

/** The things that root fields name by a code, and how the fields and their arguments are called. */
const NAMED: Readonly<Record<string, readonly [label: string, argument: string]>> = {
  power: ['Power', 'code'],
  chain: ['Chain', 'code'],
  zone: ['Zone', 'code'],
  department: ['Department', 'code'],
  section: ['Section', 'code'],
  post: ['Post', 'code'],
  person: ['Person', 'code'],
  law: ['Law', 'name'],
};
/** All that has an id. */
const NODES = [
  ...Object.values(NAMED).map(([label]) => label),
  'SupportElement',
  'Article',
  'LawEdition',
  'Delegation',
  'Step',
  'Certificate',
];

interface Lived {
  readonly ask: Ask;
  readonly random: Random;
  /** The codes of each label that the record ever had. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** The moment of every revision. */
  readonly moments: readonly string[];
}

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

describe.each(seedsOf(triesOf(1, 3)))('in a city in which much has ended, seed %i', (seed) => {
  let lived: Lived;
  beforeAll(async () => {
    lived = await live(seed);
  });

  it.each(roots.filter(({ name: root }) => isWalked(root)).map((root) => [root.name, root] as const))(
    '%s answers with everything, on the days around every end, as known at any moment',
    async (_name, root) => {
      const asked = askedOf(
        schema,
        root,
        DEPTHS[root.name] ?? (root.type.toString().includes('Connection') ? 4 : 2),
      );
      for (let times = 0; times < (MANY_PLANS.has(root.name) ? 1 : triesOf(2, 3)); times += 1) {
        const given = givenTo(root, lived);
        const answer = await answerOf(lived.ask, asked, given);
        if (answer !== undefined) checkAnswer(asked, answer, new Set());
      }
    },
  );

  it('no answer depends on what else is asked beside it', async () => {
    const { random } = lived;
    for (const root of random.shuffled(roots.filter(({ name: each }) => each in NAMED)).slice(0, 3)) {
      const whole = askedOf(schema, root, 2);
      const given = givenTo(root, lived);
      const part = someOf(whole, () => random.chance(0.4));
      const all = await answerOf(lived.ask, whole, given);
      const some = await answerOf(lived.ask, part, given);
      expect(some, textOf(part, given)).toEqual(answerTo(part, all));
    }
  });

  it('nor does it in a simulation, of what only the changes bring', async () => {
    const { ask, random } = lived;
    // Nothing ends later.
    const asOf = '"2018-01-01"';
    const { data } = await ask(
      `{ zones(asOf: ${asOf}) { edges { node { code } } } departments(kinds: [CITY_DEPARTMENT], asOf: ${asOf}) { edges { node { code } } } }`,
    );
    const [zone, department] = [data.zones, data.departments].map(({ edges }: Data) =>
      JSON.stringify(edges[0].node.code),
    );
    const changes = `[
      {definePower: {code: "NEW", name: "新职权", type: PENALTY, department: ${department}}},
      {delegatePower: {zone: ${zone}, power: "NEW"}},
      {defineSteps: {zone: ${zone}, power: "NEW", steps: [{order: 1, name: "受理", kind: ACCEPTANCE}]}}]`;
    const whole = askedOf(schema, fieldNamed('impact'), 3);
    const all = await answerOf(ask, whole, { changes, asOf });
    checkAnswer(whole, all, new Set());
    expect(all.introduced.map(({ power }: Data) => power.id)).toContain(globalId('Power', 'NEW'));
    for (let times = 0; times < 3; times += 1) {
      const part = someOf(whole, () => random.chance(0.4));
      expect(await answerOf(ask, part, { changes, asOf }), textOf(part, {})).toEqual(answerTo(part, all));
    }
  });
});

const fieldNamed = (root: string): GraphQLField<unknown, unknown> => {
  const field = roots.find((each) => each.name === root);
  if (!field) throw new Error(`the schema has no root field ${root}`);
  return field;
};

const DEPTHS: Readonly<Record<string, number>> = { search: 3, node: 2, nodes: 2 };
/** Each kind of thing that these lead to is a statement of its own. */
const MANY_PLANS: ReadonlySet<string> = new Set(['nodes', 'search']);
/** What has tests of its own: it is of two days or moments, or takes more than the random city has. */
const isWalked = (root: string): boolean =>
  root in NAMED ||
  /^(nodes?|powers|chains|zones|departments|sections|posts|people|laws|chainCoverage|audit|overview|search|changes)$/.test(
    root,
  );

/** Undefined for what is refused, as what is over may be; anything else that fails is a fault. */
async function answerOf(ask: Ask, asked: Asked, given: Given): Promise<Data> {
  const text = `{ ${textOf(asked, given)} }`;
  const { data, errors = [] } = await ask(parse(text));
  for (const { message, originalError } of errors)
    if (!(originalError instanceof Refusal)) throw new Error(`${message}, asked ${text.slice(0, 200)}`);
  return errors.length > 0 ? undefined : data[asked.key];
}

function givenTo(root: GraphQLField<unknown, unknown>, { random, codes, moments }: Lived): Given {
  const has = (argument: string) => root.args.some((each) => each.name === argument);
  const code = (label: string) => random.pickOrNone(codes.get(label) ?? []) ?? '?';
  const day = nextDay(random.pick(DAYS), random.pick([-1, 0, 1]));
  const thing = NAMED[root.name];
  const id = () => {
    const label = random.pick(NODES);
    return JSON.stringify(globalId(label, code(label)));
  };
  return {
    ...(thing ? { [thing[1]]: JSON.stringify(code(thing[0])) } : {}),
    ...(root.name === 'node' ? { id: id() } : {}),
    ...(root.name === 'nodes' ? { ids: `[${[id(), id()].join(', ')}]` } : {}),
    ...(root.name === 'search' ? { text: '"局"' } : {}),
    ...(has('asOf') ? { asOf: JSON.stringify(day) } : {}),
    ...(has('knownAt') ? { knownAt: JSON.stringify(random.pick(moments)) } : {}),
  };
}

const APPLY = parse(
  'mutation ($changes: [ChangeInput!]!, $asOf: Date) { applyChanges(changes: $changes, asOf: $asOf) { revision } }',
);

/** A random city in which things end day after day, and some of them as only an earlier version let them. */
async function live(seed: number): Promise<Lived> {
  const { city, ask, database } = await cities.load(seed);
  const random = randomFrom(seed);
  let now = city;
  for (const day of DAYS.slice(1)) {
    const { changes, impossibleAt } = randomChanges(random, now, day, {
      isWritten: true,
      hasAll: true,
      without: ['correct'],
    });
    if (impossibleAt !== undefined) continue;
    // What does not fit on every later day is refused, and nothing of it is done.
    const { errors } = await ask(APPLY, { changes, asOf: day });
    if (!errors) now = applyChanges(now, changes, day);
  }
  await endAlone(database, random);
  const moments = (await ask('{ changes(first: 100) { edges { node { at } } } }')).data.changes.edges;
  return { ask, random, codes: await codesOf(database), moments: moments.map(({ node }: Data) => node.at) };
}

/** Some things of each kind end by themselves: what hangs on them goes on. */
async function endAlone(database: Database, random: Random): Promise<void> {
  for (const label of [
    'Post',
    'Section',
    'Department',
    'Power',
    'Article',
    'Law',
    'Chain',
    'SupportElement',
    'Zone',
    'Person',
  ])
    await database.command(
      cypher`MATCH (thing:${name(label)})<-[:VERSION_OF]-(version) WITH thing, collect(version) AS versions ORDER BY thing.code LIMIT 1
        WHERE size(versions) = 1
        UNWIND versions AS version SET version.validTo = $day, thing.settledAt = $never`,
      { never: NEVER, day: Number(random.pick(DAYS).replaceAll('-', '')) },
    );
}

async function codesOf(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const codes = NODES.map(async (label) => {
    const rows = await database.read(
      cypher`MATCH (thing:${name(label)}) RETURN thing.code ORDER BY thing.code`,
    );
    return [label, rows.map(([code]) => String(code))] as const;
  });
  return new Map(await Promise.all(codes));
}
