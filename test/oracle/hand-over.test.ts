import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Ask, type Data, changesNothing } from '../support/ask.ts';
import { RandomCities } from '../support/random-cities.ts';
import { activeOn, type City, type SheetRows } from './city.ts';
import { randomFrom, type Random } from './random.ts';
import { randomCity, randomDay } from './random-city.ts';
import { seedsOf } from './seeds.ts';
import { triesOf } from '../support/share.ts';

const CANDIDATE = 'person { code } post { code } load loadAfter reasonsFor reasonsAgainst message';
const PLAN = parse(`
  query ($person: ID, $post: ID, $section: ID, $asOf: Date, $overload: Int, $first: Int, $after: String) {
    handOverPlan(person: $person, post: $post, section: $section, asOf: $asOf, overload: $overload) {
      revision taken left covered changes all: changes(leaving: true)
      items(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node {
          zone { code } power { code } step { order } role state leftBecause message
          department { code } leader { code } section { code } post { code } staff { code }
          unfit { reason count } pick { ${CANDIDATE} } candidates { ${CANDIDATE} }
        } }
      }
    }
  }`);
const FOUND = 'kind zone { code } power { code } step { order } person { code } detail';
const IMPACT = parse(`query ($changes: [ChangeInput!]!, $asOf: Date, $overload: Int) {
  impact(changes: $changes, asOf: $asOf, overload: $overload) { introduced { ${FOUND} } changed { ${FOUND} } } }`);
const AUDIT = parse(`query ($asOf: Date, $overload: Int) {
  audit(asOf: $asOf, overload: $overload) { findings(first: 500) { totalCount edges { node { ${FOUND} } } } } }`);
const APPLY = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date, $expectedRevision: Int) {
  applyChanges(changes: $changes, asOf: $asOf, expectedRevision: $expectedRevision) { revision } }`);

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

/** The random cities have few people: here some more could take what is left, with certificates and without. */
function cityWithSuccessors(seed: number, random: Random): SheetRows {
  const city = randomCity(seed);
  const rows = (sheet: string) => city[sheet] ?? [];
  const posts = rows('posts').slice(1);
  const people = Array.from({ length: 24 }, (_, place) => `替${place}`);
  const until = () => (random.chance(0.8) ? '' : '2017-06-01');
  return {
    ...city,
    people: [...rows('people'), ...people.map((code) => [code, `替补${code}`])],
    memberships: [
      ...rows('memberships'),
      ...people.flatMap((code) =>
        random
          .shuffled(posts)
          .slice(0, random.whole(1, 3))
          .map(([post = '']) => [code, post, '2014-06-30', until()]),
      ),
    ],
    certificates: [
      ...rows('certificates'),
      ...people.filter(() => random.chance(0.7)).map((code) => [`替证${code}`, code, '2014-06-30', until()]),
    ],
  };
}

interface Case {
  readonly asOf: string;
  readonly overload: number;
  readonly leaving: Readonly<Record<string, string>>;
}

/** Mostly somebody or something that is named on that day. */
function caseOf(random: Random, city: City): Case {
  const asOf = randomDay(random);
  const overload = random.pick([1, 2, 3, 30]);
  const active = city.responsibilities.filter((each) => activeOn(asOf, each));
  const named = random.pickOrNone(random.chance(0.9) ? active : []);
  const leaving = random.pick([
    { person: (random.chance(0.6) ? named?.staff : named?.leader) ?? random.pick(city.people).code },
    { post: named?.post ?? random.pick(city.posts).code },
    ...(city.sections.length > 0 ? [{ section: named?.section ?? random.pick(city.sections).code }] : []),
  ] as Readonly<Record<string, string>>[]);
  return { asOf, overload, leaving };
}

async function planOf(ask: Ask, { leaving, ...asked }: Case, first = 500): Promise<Data> {
  const items: Data[] = [];
  for (let after: string | null = null; ;) {
    const { handOverPlan } = await dataOf(ask(PLAN, { ...leaving, ...asked, first, after }));
    items.push(...handOverPlan.items.edges.map(({ node }: Data) => node));
    if (!handOverPlan.items.pageInfo.hasNextPage) {
      expect(handOverPlan.items.totalCount).toBe(items.length);
      return { ...handOverPlan, items };
    }
    after = handOverPlan.items.pageInfo.endCursor;
  }
}

/** What must not come to a step whose staff is taken. */
const CAUSED = [
  ...['STEP_UNASSIGNED', 'RESPONSIBILITY_CONFLICT', 'ASSIGNMENT_MISPLACED'],
  ...['STAFF_NOT_IN_POST', 'LEADER_NOT_IN_OFFICE', 'CERTIFICATE_MISSING'],
];

const placeOf = ({ zone, power, step }: Data): string =>
  JSON.stringify([zone?.code, power?.code, step?.order]);

/** That none of what the plan gives breaks a rule, as far as these findings tell. */
function expectFitting(items: readonly Data[], introduced: readonly Data[], about: string): void {
  for (const { role, state, pick, ...item } of items) {
    if (state !== 'TAKEN') continue;
    const there = introduced.filter((finding) => placeOf(finding) === placeOf(item));
    const caused =
      role === 'STAFF'
        ? there.filter(({ kind }) => CAUSED.includes(kind))
        : there.filter(
            ({ kind, person }) => kind === 'LEADER_NOT_IN_OFFICE' && person.code === pick.person.code,
          );
    expect(caused, about).toEqual([]);
  }
  const together = ['DUTIES_NOT_SEPARATED', 'OVERLOADED'];
  expect(
    introduced.filter(({ kind }) => together.includes(kind)),
    about,
  ).toEqual([]);
}

const SEEDS = seedsOf(triesOf(10, 4));

const seen = {
  taken: 0,
  left: 0,
  covered: 0,
  leaders: 0,
  swapped: 0,
  kinds: new Set<string>(),
  words: new Set<string>(),
};

describe('a plan of successors for random people, posts and sections of random cities', () => {
  it.each(SEEDS)('can be handed to impact and applyChanges, and breaks no rule: seed %i', async (seed) => {
    const random = randomFrom(seed * 7 + 1);
    const { city, ask } = await cities.loadSheets(cityWithSuccessors(seed, random), `seed ${seed}`);
    for (let round = 0; round < 4; round += 1) {
      const each = caseOf(random, city);
      const { asOf, overload } = each;
      const about = `seed ${seed}, ${JSON.stringify(each)}`;
      const plan = await planOf(ask, each);
      remember(each, plan);
      expect(plan.taken + plan.left + plan.covered, about).toBe(plan.items.length);
      if (round === 0) expect((await planOf(ask, each, 1)).items, about).toEqual(plan.items);
      for (const item of plan.items) expectItem(item, about);
      const { introduced } = (await dataOf(ask(IMPACT, { changes: plan.all, asOf, overload }))).impact;
      expectFitting(plan.items, introduced, about);
      const swapped = swap(random, plan);
      if (swapped) {
        seen.swapped += 1;
        const { impact } = await dataOf(ask(IMPACT, { changes: swapped, asOf, overload }));
        expect(
          impact.introduced.filter(
            ({ kind }: Data) => kind === 'DUTIES_NOT_SEPARATED' || kind === 'OVERLOADED',
          ),
          about,
        ).toEqual([]);
      }
    }
    const last = caseOf(random, city);
    await expectApplied(ask, last, `seed ${seed}, ${JSON.stringify(last)}`);
  });

  it.skipIf(SEEDS.length < 40)('what can be, was seen', () => {
    const { kinds, words, ...counts } = seen;
    expect([...kinds].sort()).toEqual(['person', 'post', 'section']);
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(3);
    expect([...words]).toEqual(
      expect.arrayContaining([
        ...[
          'ANSWERS_ALREADY',
          'SAME_POST',
          'SAME_SECTION',
          'SAME_DEPARTMENT',
          'LEADS_DEPARTMENT',
          'CERTIFIED',
        ],
        ...['POST_ENDS', 'CERTIFICATE_ENDS', 'AT_LIMIT'],
        ...['NO_FITTING_POST', 'NO_CERTIFICATE', 'DUTIES_NOT_SEPARATED', 'OVERLOADED'],
        ...['NOBODY_THERE', 'NOBODY_FITS'],
      ]),
    );
  });
});

function remember({ leaving }: Case, { items, taken, left, covered }: Data): void {
  seen.taken += taken;
  seen.left += left;
  seen.covered += covered;
  seen.leaders += items.filter(({ role, state }: Data) => role === 'LEADER' && state === 'TAKEN').length;
  for (const kind of Object.keys(leaving)) seen.kinds.add(kind);
  for (const { candidates, unfit, leftBecause } of items) {
    if (leftBecause) seen.words.add(leftBecause);
    for (const { reason } of unfit) seen.words.add(reason);
    for (const { reasonsFor, reasonsAgainst } of candidates)
      for (const word of [...reasonsFor, ...reasonsAgainst]) seen.words.add(word);
  }
}

function expectItem(item: Data, about: string): void {
  expect(item.message, about).toMatch(/\S/);
  expect(item.pick, about).toEqual(item.state === 'TAKEN' ? item.candidates[0] : null);
  expect(item.leftBecause !== null, about).toBe(item.state === 'LEFT');
  for (const { message, reasonsFor } of item.candidates) {
    expect(message, about).toMatch(/\S/);
    expect(reasonsFor.length, about).toBeGreaterThan(0);
  }
}

/** The same plan with another of the candidates for one step; undefined where nobody else could take one. */
function swap(random: Random, { items, all }: Data): Data[] | undefined {
  const choices = items.filter(({ role, candidates }: Data) => role === 'STAFF' && candidates.length > 1);
  const item = random.pickOrNone(choices as readonly Data[]);
  if (!item) return undefined;
  const { person, post } = random.pick(item.candidates.slice(1) as readonly Data[]);
  return all.map((change: Data) => {
    const old = change.assignResponsibility;
    const isIt =
      old && old.zone === item.zone.code && old.power === item.power.code && old.step === item.step.order;
    return isIt ? { assignResponsibility: { ...old, staff: person.code, post: post.code } } : change;
  });
}

/** Making the changes brings what impact said: the findings before and after differ by that. */
async function expectApplied(ask: Ask, each: Case, about: string): Promise<void> {
  const { asOf, overload } = each;
  const plan = await planOf(ask, each);
  const before = await auditOf(ask, each);
  const { introduced } = (await dataOf(ask(IMPACT, { changes: plan.all, asOf, overload }))).impact;
  const { errors } = await ask(APPLY, { changes: plan.all, asOf, expectedRevision: plan.revision });
  if (changesNothing({ errors })) return;
  expect(errors, about).toBeUndefined();
  const after = await auditOf(ask, each);
  const keyOf = ({ detail: _detail, ...key }: Data) => JSON.stringify(key);
  const known = new Set(before.map(keyOf));
  const come = after.filter((finding) => !known.has(keyOf(finding)));
  expect(come, about).toEqual(introduced);
  expectFitting(plan.items, come, about);
  const unassigned = after.filter(({ kind }) => kind === 'STEP_UNASSIGNED').map(placeOf);
  for (const item of plan.items)
    if (item.state !== 'LEFT') expect(unassigned, about).not.toContain(placeOf(item));
  // Whoever leaves is asked again: what was taken is not left a second time.
  const again = await planOf(ask, each);
  const stillLeft = new Set(again.items.map((item: Data) => `${placeOf(item)} ${item.role}`));
  for (const item of plan.items)
    if (item.state === 'TAKEN') expect(stillLeft, about).not.toContain(`${placeOf(item)} ${item.role}`);
}

async function auditOf(ask: Ask, { asOf, overload }: Case): Promise<readonly Data[]> {
  const { findings } = (await dataOf(ask(AUDIT, { asOf, overload }))).audit;
  expect(findings.totalCount).toBe(findings.edges.length);
  return findings.edges.map(({ node }: Data) => node);
}
