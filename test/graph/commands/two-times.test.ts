import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/database.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';
import { triesOf } from '../../support/share.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});

/** Days on which something may begin or end, and is asked; the last is after all of them. */
const DAYS = ['2017-01-01', '2017-02-01', '2017-03-01', '2017-04-01', '2017-05-01', '2018-01-01'];

/** What is true on each of the days, as far as it is known: the plain model, without periods, versions or revisions. */
interface World {
  readonly holds: readonly boolean[];
  readonly inPost: readonly boolean[];
  readonly has: readonly boolean[];
  readonly zoneClass: readonly string[];
  readonly name: readonly string[];
  readonly answers: readonly (string | null)[];
}

const always = <T>(value: T): readonly T[] => DAYS.map(() => value);
const BEGINNING: World = {
  holds: always(false),
  inPost: always(false),
  has: always(false),
  zoneClass: always('CLASS_TWO'),
  name: always('环保分局'),
  answers: always('N3'),
};

type Write = { readonly day: number } & (
  | { readonly kind: 'delegate' | 'withdraw' | 'appoint' | 'dismiss' | 'provide' | 'deprive' }
  | { readonly kind: 'reclassify' | 'rename' | 'assign'; readonly to: number }
);
const CLASSES = ['CLASS_ONE', 'CLASS_TWO'];
const NAMES = ['环保分局', '生态分局', '环境分局'];
const STAFF = ['N1', 'N3'];

const from = <T>(values: readonly T[], day: number, value: T): readonly T[] =>
  values.map((each, at) => (at >= day ? value : each));

/** True from that day up to the next day on which it is true already. */
function begun(values: readonly boolean[], day: number): readonly boolean[] | undefined {
  if (values[day]) return undefined;
  const next = values.findIndex((each, at) => at > day && each);
  return values.map((each, at) => each || (at >= day && (next < 0 || at < next)));
}

/** True no more from that day on. */
const ended = (values: readonly boolean[], day: number): readonly boolean[] | undefined =>
  values.some((each, at) => at >= day && each) ? from(values, day, false) : undefined;

const set = <T>(values: readonly T[], day: number, value: T): readonly T[] | undefined =>
  values.some((each, at) => at >= day && each !== value) ? from(values, day, value) : undefined;

/** The world after a write; undefined where it cannot be. */
function after(world: World, write: Write): World | undefined {
  const { day } = write;
  const put = <Key extends keyof World>(key: Key, values: World[Key] | undefined): World | undefined =>
    values && { ...world, [key]: values };
  switch (write.kind) {
    case 'delegate':
      return put('holds', begun(world.holds, day));
    case 'withdraw':
      return put('holds', ended(world.holds, day));
    // Without end: refused where it would overlap what is to come.
    case 'appoint':
      return world.inPost.some((each, at) => at >= day && each)
        ? undefined
        : put('inPost', from(world.inPost, day, true));
    case 'dismiss':
      return put('inPost', ended(world.inPost, day));
    case 'provide':
      return put('has', begun(world.has, day));
    case 'deprive':
      return put('has', ended(world.has, day));
    case 'reclassify':
      return put('zoneClass', set(world.zoneClass, day, CLASSES[write.to % 2] ?? ''));
    case 'rename':
      return put('name', set(world.name, day, NAMES[write.to % 3] ?? ''));
    case 'assign':
      return put('answers', from(world.answers, day, STAFF[write.to % 2] ?? ''));
  }
}

function changeOf(write: Write): Data {
  const capacity = { zone: 'Z2', element: 'E1' };
  switch (write.kind) {
    case 'delegate':
      return { delegatePower: { zone: 'Z2', power: 'A2' } };
    case 'withdraw':
      return { withdrawPower: { power: 'A2' } };
    case 'appoint':
      return { appoint: { person: 'N2', post: 'P2' } };
    case 'dismiss':
      return { endMembership: { person: 'N2', post: 'P2' } };
    case 'provide':
      return { addCapacity: capacity };
    case 'deprive':
      return { removeCapacity: capacity };
    case 'reclassify':
      return { reclassifyZone: { zone: 'Z2', class: CLASSES[write.to % 2] } };
    case 'rename':
      return { renameDepartment: { department: 'Z1D1', name: NAMES[write.to % 3] } };
    case 'assign':
      return { assignResponsibility: { zone: 'Z1', power: 'A1', step: 1, staff: STAFF[write.to % 2] } };
  }
}

const simple = fc.constantFrom('delegate', 'withdraw', 'appoint', 'dismiss', 'provide', 'deprive');
const valued = fc.constantFrom('reclassify', 'rename', 'assign');
const day = fc.integer({ min: 0, max: DAYS.length - 2 });
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({ kind: simple, day }),
  fc.record({ kind: valued, day, to: fc.integer({ min: 0, max: 5 }) }),
) as fc.Arbitrary<Write>;

const SMALLER = {
  ...SMALL_CITY,
  delegations: [
    ['zone', 'power', 'mode', 'validFrom', 'validTo', 'memorandum', 'filedOn'],
    ['Z1', 'A1', '授权', '2015-10-01', '', '备忘1号', '2015-10-20'],
  ],
};

const WORLD = `query ($d: Date, $k: DateTime, $zone: ID!) {
  power(code: "A2", asOf: $d, knownAt: $k) { delegations { zone { code class } } }
  powers(zones: ["Z2"], asOf: $d, knownAt: $k) { totalCount edges { node { code } } }
  zone(code: "Z2", asOf: $d, knownAt: $k) { class capacities { element { code } } delegations { totalCount } }
  zones(classes: [CLASS_ONE], asOf: $d, knownAt: $k) { edges { node { code class } } }
  node(id: $zone, asOf: $d, knownAt: $k) { ... on Zone { class } }
  nodes(ids: [$zone], asOf: $d, knownAt: $k) { ... on Zone { class } }
  chainCoverage(zones: ["Z2"], asOf: $d, knownAt: $k) { totalCount }
  chains(zones: ["Z2"], asOf: $d, knownAt: $k) { totalCount }
  person(code: "N2", asOf: $d, knownAt: $k) { memberships { post { code } } }
  people(posts: ["P2"], asOf: $d, knownAt: $k) { edges { node { code } } }
  post(code: "P2", asOf: $d, knownAt: $k) { memberships { person { code } } department { name } }
  posts(vacant: true, codes: ["P2"], asOf: $d, knownAt: $k) { totalCount }
  department(code: "Z1D1", asOf: $d, knownAt: $k) { name }
  departments(codes: ["Z1D1"], orderBy: NAME, asOf: $d, knownAt: $k) { edges { node { name } } }
  search(text: "分局", kinds: [DEPARTMENT], asOf: $d, knownAt: $k) { edges { node { ... on Department { code name } } } }
  trace: power(code: "A1", asOf: $d, knownAt: $k) { delegations { steps { responsibilities { staff { code } } } } }
}`;

const nodes = ({ edges }: Data): Data => edges.map(({ node }: Data) => node);

/** What the answers must be where the world is so. */
function expectedOn(world: World, at: number): Data {
  const [holds, inPost, has] = [world.holds[at], world.inPost[at], world.has[at]];
  const [zoneClass, name] = [world.zoneClass[at], world.name[at]];
  return {
    power: { delegations: holds ? [{ zone: { code: 'Z2', class: zoneClass } }] : [] },
    powers: holds ? [{ code: 'A2' }] : [],
    zone: { class: zoneClass, capacities: has ? [{ element: { code: 'E1' } }] : [], held: holds ? 1 : 0 },
    zones: zoneClass === 'CLASS_ONE' ? ['Z1', 'Z2'] : ['Z1'],
    node: [zoneClass, zoneClass],
    chains: holds ? [2, 2] : [0, 0],
    person: inPost ? ['P2'] : [],
    people: inPost ? ['N2'] : [],
    post: { memberships: inPost ? ['N2'] : [], department: name, vacant: inPost ? 0 : 1 },
    department: [name, name, name],
    staff: world.answers[at] === null ? [] : [world.answers[at]],
  };
}

function seenIn(data: Data): Data {
  const found = nodes(data.search).find(({ code }: Data) => code === 'Z1D1');
  return {
    power: data.power,
    powers: nodes(data.powers),
    zone: {
      class: data.zone.class,
      capacities: data.zone.capacities,
      held: data.zone.delegations.totalCount,
    },
    zones: nodes(data.zones).map(({ code }: Data) => code),
    node: [data.node.class, data.nodes[0].class],
    chains: [data.chainCoverage.totalCount, data.chains.totalCount],
    person: data.person.memberships.map(({ post }: Data) => post.code),
    people: nodes(data.people).map(({ code }: Data) => code),
    post: {
      memberships: data.post.memberships.map(({ person }: Data) => person.code),
      department: data.post.department.name,
      vacant: data.posts.totalCount,
    },
    department: [data.department.name, nodes(data.departments)[0].name, found?.name],
    staff: data.trace.delegations[0].steps[0].responsibilities.map(({ staff }: Data) => staff.code),
  };
}

describe('two times', () => {
  it('every root field answers for every day as it was known at every moment, whatever was written, dated back or corrected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 4, maxLength: 14 }), async (writes) => {
        await emptyDatabase(database);
        await importSheets(database, SMALLER);
        let world = BEGINNING;
        const known: World[] = [world];
        for (const each of writes) {
          const next = after(world, each);
          const { data } = await ask(
            'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }',
            { c: [changeOf(each)], d: DAYS[each.day] },
          );
          // The plain model and the service agree on what can be.
          if (each.kind !== 'assign')
            expect(data.applyChanges !== null, JSON.stringify(each)).toBe(next !== undefined);
          if (data.applyChanges === null || !next) continue;
          world = next;
          known.push(world);
        }
        const { changes, zone } = await dataOf(
          ask('{ changes(first: 500) { edges { node { at } } } zone(code: "Z2") { id } }'),
        );
        const moments: string[] = nodes(changes)
          .map(({ at }: Data) => at)
          .reverse();
        expect(moments).toHaveLength(known.length);
        for (const [revision, knownAt] of moments.entries()) {
          for (const [at, asOf] of DAYS.entries()) {
            const data = await dataOf(ask(WORLD, { d: asOf, k: knownAt, zone: zone.id }));
            const place = `on ${asOf} as known at revision ${revision + 1} of ${JSON.stringify(writes)}`;
            expect(seenIn(data), place).toEqual(expectedOn(known[revision] ?? BEGINNING, at));
          }
        }
        expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
      }),
      { numRuns: triesOf(2, 4), endOnFailure: true },
    );
  }, 600_000);
});

describe('what is dated back', () => {
  it('is found as BACKDATED, by the day on which it was recorded, where an audit asks for that', async () => {
    const daysAgo = (days: number) => isoDay(Date.now() - days * 86_400_000);
    await emptyDatabase(database);
    const [header = []] = SMALL_CITY.responsibilities;
    await importSheets(database, {
      ...SMALLER,
      memberships: [
        ['person', 'post', 'validFrom', 'validTo'],
        ['N1', 'L1', '2015-01-01', ''],
        ['N3', 'P1', '2015-01-01', ''],
      ],
      responsibilities: [header, ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N3', daysAgo(0), '']],
    });
    const late = async (backdated?: number) => {
      const { audit } = await dataOf(
        ask(
          'query ($d: Date, $b: Int) { audit(asOf: $d, kinds: [BACKDATED], backdated: $b) { findings { edges { node { step { order } person { code } detail } } } } }',
          { d: daysAgo(0), b: backdated ?? null },
        ),
      );
      return nodes(audit.findings);
    };
    expect(await late()).toEqual([]);
    const assign = (from: string) =>
      ask(
        'mutation ($i: AssignResponsibilityInput!, $d: Date) { assignResponsibility(input: $i, asOf: $d) { revision } }',
        {
          i: { zone: 'Z1', power: 'A1', step: 2, department: 'Z1D1', leader: 'N1', staff: 'N1', post: 'L1' },
          d: from,
        },
      );
    await dataOf(assign(daysAgo(20)));
    expect(await late()).toEqual([]);
    await dataOf(assign(daysAgo(40)));
    const found = [{ step: { order: 2 }, person: { code: 'N1' }, detail: '40' }];
    expect(await late()).toEqual(found);
    expect(await late(39)).toEqual(found);
    expect(await late(40)).toEqual([]);
  });
});

/** As a calendar has it where the tests ask. */
const isoDay = (moment: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);
