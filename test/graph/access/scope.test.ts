import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../domain/access/actor.ts';
import { actorOf } from '../../../domain/access/actor.ts';
import type { Database } from '../../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { importFolder } from '../../support/workbook.ts';
import { shareOf } from '../../support/share.ts';

const FOLDER = fileURLToPath(new URL('../../data/sample-city', import.meta.url));
const DAY = '2016-11-24';

const actor = (claims: Parameters<typeof actorOf>[0]): Actor => {
  const known = actorOf({ sub: 'wang', ...claims });
  if (!known) throw new Error('the test needs an actor');
  return known;
};

let database: Database;
let everybody: Ask;
let zone: Ask;
let department: Ask;
let reader: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  expect((await importFolder(database, FOLDER)).errors).toBe(0);
  everybody = asking(database);
  zone = asking(database, 'zh', actor({ role: 'zone', zone: 'Z01' }));
  department = asking(database, 'zh', actor({ role: 'department', department: 'C02' }));
  reader = asking(database, 'zh', actor({ role: 'reader' }));
  return () => database.close();
});

/** A trace as somebody sees it who sees what answers for some of its delegations only. */
const onlyOwn = (power: Data, isOwn: (zone: string, power: Data) => boolean): Data => ({
  ...power,
  delegations: power.delegations.map((delegation: Data) =>
    isOwn(delegation.zone.code, power)
      ? delegation
      : { ...delegation, steps: delegation.steps.map((step: Data) => ({ ...step, responsibilities: [] })) },
  ),
});

async function traces(ask: Ask): Promise<Data[]> {
  const { powers } = await dataOf(everybody('{ powers(first: 500) { edges { node { code } } } }'));
  const codes: string[] = powers.edges.map(({ node }: Data) => node.code);
  const found: Data[] = [];
  for (const code of shareOf(
    codes.filter((_code, place) => place % 10 === 4),
    3,
  ))
    found.push((await dataOf(ask(contract('power-trace'), { code, asOf: DAY }))).power);
  return found;
}

describe('who answers', () => {
  it('in another zone is not seen by a zone, all that is public is', async () => {
    const whole = await traces(everybody);
    expect(await traces(zone)).toEqual(whole.map((power) => onlyOwn(power, (code) => code === 'Z01')));
  });

  it('for the powers of another department is not seen by a department', async () => {
    const whole = await traces(everybody);
    const own = (_zone: string, power: Data) => power.department.code === 'C02';
    expect(await traces(department)).toEqual(whole.map((power) => onlyOwn(power, own)));
  });
});

const PEOPLE = `query ($after: String, $zones: [ID!], $posts: [ID!], $certified: Boolean) {
  people(first: 100, after: $after, asOf: "${DAY}", zones: $zones, posts: $posts, certified: $certified) {
    totalCount pageInfo { hasNextPage endCursor }
    facets { zones { zone { code } count } }
    edges { node { id code name memberships { post { code } } certificates { number } } }
  }
}`;

async function peopleSeenBy(ask: Ask, variables: object = {}): Promise<Data[]> {
  const found: Data[] = [];
  for (let after: string | null = null; ;) {
    const { people }: Data = await dataOf(ask(PEOPLE, { ...variables, after }));
    found.push(...people.edges.map(({ node }: Data) => node));
    after = people.pageInfo.endCursor;
    if (people.pageInfo.hasNextPage) continue;
    expect(found).toHaveLength(people.totalCount);
    return found;
  }
}

/** Everybody who answers for a step of a zone. */
async function namedIn(code: string): Promise<ReadonlySet<string>> {
  const document = `{ zone(code: "${code}", asOf: "${DAY}") { delegations(first: 500) { edges { node {
    steps { responsibilities { leader { code } staff { code } } } } } } } }`;
  const { zone: found } = await dataOf(everybody(document));
  const people = found.delegations.edges.flatMap(({ node }: Data) =>
    node.steps.flatMap(({ responsibilities }: Data) =>
      responsibilities.flatMap(({ leader, staff }: Data) => [leader, staff]),
    ),
  );
  return new Set(people.filter((person: Data) => person !== null).map((person: Data) => person.code));
}

describe('people', () => {
  it('of another zone are not there for a zone: in no list, count, facet, look-up, search or id', async () => {
    const all = await peopleSeenBy(everybody);
    const seen = await peopleSeenBy(zone);
    const named = await namedIn('Z01');
    const holdsPost = ({ memberships }: Data) =>
      memberships.some(({ post }: Data) => String(post.code).startsWith('Z01'));
    const isOwn = (person: Data) => holdsPost(person) || named.has(person.code);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.map(({ code }) => code)).toEqual(all.filter(isOwn).map(({ code }) => code));
    const { people } = await dataOf(zone(PEOPLE));
    expect(people.facets.zones).toEqual([{ zone: { code: 'Z01' }, count: seen.filter(holdsPost).length }]);
    expect(await peopleSeenBy(zone, { zones: ['Z00'] })).toEqual([]);

    const stranger = all.find((person) => !isOwn(person) && person.certificates.length > 0) as Data;
    const document =
      'query ($code: ID!, $id: ID!) { person(code: $code) { code } node(id: $id) { id } nodes(ids: [$id]) { id } }';
    const variables = { code: stranger.code, id: stranger.id };
    const unseen = await dataOf(zone(document, variables));
    expect(unseen).toEqual(await dataOf(zone(document, { code: 'nobody', id: 'bm9ib2R5' })));
    expect((await dataOf(everybody(document, variables))).person.code).toBe(stranger.code);
    const text = { text: stranger.code, first: 500 };
    const { search } = await dataOf(zone(contract('search'), text));
    const found = search.edges.map(({ node }: Data) => node.code);
    expect(found.filter((code: string) => !seen.some((person) => person.code === code))).toEqual([]);
    expect(found).toHaveLength(search.totalCount);
    const whole = (await dataOf(everybody(contract('search'), text))).search.edges;
    expect(whole.map(({ node }: Data) => node.code)).toContain(stranger.code);
  });

  it('are told nothing of by what only they would change: vacant posts and certificates', async () => {
    const posts = `query ($zones: [ID!]) { posts(zones: $zones, vacant: false, asOf: "${DAY}") { totalCount } }`;
    const count = async (ask: Ask, code: string) =>
      (await dataOf(ask(posts, { zones: [code] }))).posts.totalCount;
    expect(await count(zone, 'Z01')).toBe(await count(everybody, 'Z01'));
    expect(await count(everybody, 'Z00')).toBeGreaterThan(0);
    expect(await count(zone, 'Z00')).toBe(0);
    const own = await peopleSeenBy(zone);
    expect(await peopleSeenBy(zone, { certified: true })).toEqual(
      own.filter(({ certificates }) => certificates.length > 0),
    );
  });

  it('who hold some posts are found among those whom a zone sees', async () => {
    const own = await peopleSeenBy(zone);
    const post: string = own.flatMap(({ memberships }) => memberships)[0].post.code;
    const holders = own.filter(({ memberships }) =>
      memberships.some((each: Data) => each.post.code === post),
    );
    expect(holders.length).toBeGreaterThan(0);
    expect(await peopleSeenBy(zone, { posts: [post] })).toEqual(holders);
  });

  it('who answer for the powers of a department are seen by it, with what is personal; others are not', async () => {
    const all = await peopleSeenBy(everybody);
    const seen = new Set((await peopleSeenBy(department)).map(({ code }) => code));
    const named = new Set<string>();
    for (const power of await traces(everybody)) {
      if (power.department.code !== 'C02') continue;
      for (const { steps } of power.delegations)
        for (const { responsibilities } of steps)
          for (const { leader, staff } of responsibilities)
            for (const person of [leader, staff]) if (person) named.add(person.code);
    }
    expect([...named].filter((code) => !seen.has(code))).toEqual([]);
    expect(seen.size).toBeLessThan(all.length);
  });

  it('are seen by a reader with all that the documents of dashboards show', async () => {
    expect(await peopleSeenBy(reader)).toEqual(await peopleSeenBy(everybody));
  });
});

describe('audits', () => {
  const variables = { asOf: DAY, first: 500 };
  it('tell a zone what they tell of that zone: findings, counts and totals', async () => {
    const document = contract('audit');
    const own = await dataOf(everybody(document, { ...variables, zones: ['Z01'] }));
    expect(own.audit.findings.totalCount).toBeGreaterThan(0);
    expect(await dataOf(zone(document, variables))).toEqual(own);
    expect(await dataOf(zone(document, { ...variables, zones: ['Z00'] }))).toEqual(
      await dataOf(everybody(document, { ...variables, zones: [] })),
    );
  });

  it('tell a department what names one of its powers, or a chain that has one', async () => {
    const { audit } = await dataOf(department(contract('audit'), variables));
    const { powers } = await dataOf(
      everybody('{ powers(departments: ["C02"], first: 500) { edges { node { code chains { code } } } } }'),
    );
    const own = new Set(powers.edges.map(({ node }: Data) => node.code));
    const chains = new Set(
      powers.edges.flatMap(({ node }: Data) => node.chains.map(({ code }: Data) => code)),
    );
    expect(audit.findings.edges.length).toBeGreaterThan(0);
    for (const { node } of audit.findings.edges)
      expect(node.power ? own.has(node.power.code) : chains.has(node.chain.code)).toBe(true);
  });

  it('show evidence and people of no other zone', async () => {
    const document = `{ audit(asOf: "${DAY}") { findings(first: 500) { edges { node {
      person { code } evidence { from { type code name } to { type code name } } } } } } }`;
    const { audit } = await dataOf(zone(document));
    const seen = new Set((await peopleSeenBy(zone)).map(({ code }) => code));
    for (const { node } of audit.findings.edges) {
      for (const end of node.evidence.flatMap(({ from, to }: Data) => [from, to]))
        if (end.type === 'Person' && end.code !== null) expect(seen.has(end.code)).toBe(true);
    }
  });

  it('score a zone alike for itself and for everybody, but for loads, and others not at all', async () => {
    const scores = async (ask: Ask, code: string) =>
      (await dataOf(ask(contract('zone'), { code, asOf: DAY }))).zone.scores as Data[];
    const without = (all: Data[]) => all.filter(({ kind }) => kind !== 'OVERLOADED');
    expect(without(await scores(zone, 'Z01'))).toEqual(without(await scores(everybody, 'Z01')));
    for (const { checked, failed, ratio } of await scores(zone, 'Z00'))
      expect([checked, failed, ratio]).toEqual([null, null, null]);
  });

  it('give a zone the overview of what is public, and its own findings', async () => {
    const whole = (await dataOf(everybody(contract('overview'), { asOf: DAY }))).overview;
    const seen = (await dataOf(zone(contract('overview'), { asOf: DAY }))).overview;
    expect([seen.powers, seen.chains, seen.powersByType]).toEqual([
      whole.powers,
      whole.chains,
      whole.powersByType,
    ]);
    expect(seen.zones).toEqual(
      whole.zones.map((each: Data) =>
        each.zone.code === 'Z01' ? each : { ...each, stepsAssigned: null, findings: null },
      ),
    );
  });
});

describe('what is public', () => {
  it('is the same for everybody: chains, laws, catalogues, which zone holds what', async () => {
    const coverage = { asOf: DAY, first: 500 };
    const whole = await dataOf(everybody(contract('chain-coverage'), coverage));
    for (const ask of [zone, department, reader])
      expect(await dataOf(ask(contract('chain-coverage'), coverage))).toEqual(whole);
    const laws =
      '{ laws(first: 100) { totalCount edges { node { name articles { number zones { code } } } } } }';
    expect(await dataOf(zone(laws))).toEqual(await dataOf(everybody(laws)));
  });

  it('is asked by a reader as before: the documents of dashboards show all', async () => {
    for (const [name, variables] of [
      ['power-trace', { code: 'P00004' }],
      ['accountability', { code: 'N000010' }],
      ['audit', {}],
      ['overview', {}],
      ['zone', { code: 'Z01' }],
      ['search', { text: 'N00' }],
    ] as const)
      expect(await dataOf(reader(contract(name), variables))).toEqual(
        await dataOf(everybody(contract(name), variables)),
      );
  });
});

describe('a zone’s capacities', () => {
  it('are seen by the zone, and not by another', async () => {
    const document = `query ($code: ID!) { zone(code: $code, asOf: "${DAY}") { capacities { element { code } } } }`;
    const whole = await dataOf(everybody(document, { code: 'Z01' }));
    expect(whole.zone.capacities.length).toBeGreaterThan(0);
    expect(await dataOf(zone(document, { code: 'Z01' }))).toEqual(whole);
    expect((await dataOf(zone(document, { code: 'Z00' }))).zone.capacities).toEqual([]);
  });
});

describe('history', () => {
  const document = '{ changes { totalCount } }';
  it('needs a token; a zone and a department find in it what wrote of their own', async () => {
    expect((await dataOf(everybody(document))).changes.totalCount).toBe(1);
    expect((await dataOf(reader(document))).changes.totalCount).toBe(1);
    const counts = '{ changes { totalCount edges { node { added source } } } }';
    const whole = (await dataOf(everybody(counts))).changes.edges[0].node;
    for (const ask of [zone, department]) {
      const { changes } = await dataOf(ask(counts));
      expect([changes.totalCount, changes.edges[0].node.source]).toEqual([1, null]);
      expect(changes.edges[0].node.added).toBeGreaterThan(100);
      expect(changes.edges[0].node.added).toBeLessThan(whole.added / 2);
    }
    const open = asking(database, 'zh', { ...actor({ role: 'reader' }), isAnonymous: true });
    expect((await open(document)).errors?.[0]?.originalError).toMatchObject({ kind: 'unauthenticated' });
    expect((await dataOf(open(contract('overview')))).overview.powers).toBeGreaterThan(0);
  });
});
