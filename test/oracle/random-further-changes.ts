import { articlesOf } from './articles.ts';
import type { Change } from './changes.ts';
import { activeOn, type City } from './city.ts';
import { isOver } from './ending.ts';
import { ancestorsOf, wouldBeTwice, type FurtherChanges } from './further-changes.ts';
import type { Random } from './random.ts';
import { DAYS } from './random-city.ts';

type Make<Kind extends keyof FurtherChanges> = (
  random: Random,
  city: City,
  day: string,
  choice: { readonly isWritten?: boolean },
) => FurtherChanges[Kind] | undefined;

/** A change of a kind that can be; undefined where the city has none. */
export function furtherChange(
  kind: keyof FurtherChanges,
  random: Random,
  city: City,
  day: string,
  choice: { readonly isWritten?: boolean },
): Change | undefined {
  const input = MAKERS[kind](random, city, day, choice);
  return input && ({ [kind]: input } as unknown as Change);
}

const fresh = (city: City): string =>
  `新${city.people.length}-${city.powers.length}-${city.organizations.length}`;

export const thereOf = (city: City, what: 'department' | 'section' | 'post') => {
  const things = {
    department: city.organizations.filter(({ kind }) => kind === '市直部门' || kind === '新区部门'),
    section: city.sections,
    post: city.posts,
  }[what];
  return things.filter(({ code }) => !city.gone.has(`${what} ${code}`));
};
const codeOfOne = (random: Random, things: readonly { readonly code: string }[]): string | undefined =>
  random.pickOrNone(things)?.code;

const MAKERS: { readonly [Kind in keyof FurtherChanges]: Make<Kind> } = {
  handOverResponsibilities(random, city, day, { isWritten = false }) {
    const rows = city.responsibilities.filter((each) => !isOver(each, day));
    const row = random.pickOrNone(rows);
    if (!row) return undefined;
    const of = random.chance(0.4) ? [{ zone: row.zone, power: row.power, step: row.step }] : undefined;
    const isOf = (each: OfStep) => !of || isSameStep(each, row);
    if (random.chance(0.4)) {
      const toPost = codeOfOne(random, thereOf(city, 'post'));
      if (row.post === null || toPost === undefined || toPost === row.post) return undefined;
      const isMeant = (each: Duty) => isOf(each) && each.post === row.post;
      return wouldBeTwice(city, day, isMeant)
        ? undefined
        : { fromPost: row.post, toPost, ...(of ? { of } : {}) };
    }
    const from = random.chance(0.5) ? row.leader : row.staff;
    const holders = city.memberships.filter((each) => activeOn(day, each)).map(({ person }) => person);
    const to = random.pickOrNone(isWritten ? holders : city.people.map(({ code }) => code));
    if (from === null || to === undefined || from === to) return undefined;
    // Who would answer for a step twice is refused.
    const isTwice =
      rows.some(
        (each) =>
          each.staff === from &&
          isOf(each) &&
          city.responsibilities.some((other) => other.staff === to && isSameStep(other, each)),
      ) ||
      wouldBeTwice(city, day, (each) => isOf(each) && each.leader === from) ||
      wouldBeTwice(
        city,
        day,
        (each) => isOf(each) && (each.leader === from || each.staff === from),
        ({ staff }) => (staff === from ? to : staff),
      );
    return isTwice ? undefined : { fromPerson: from, toPerson: to, ...(of ? { of } : {}) };
  },
  registerPerson: (_random, city) => ({ code: fresh(city), name: '新人' }),
  registerPost(random, city) {
    const section = random.pickOrNone(
      thereOf(city, 'section').map(({ code }) => city.sections.find((each) => each.code === code)),
    );
    if (!section) return undefined;
    const { code, department } = section;
    return {
      code: `${fresh(city)}-${city.posts.length}`,
      name: '新岗',
      kind: 'WORKING',
      department,
      section: code,
    };
  },
  definePower(random, city) {
    const department = codeOfOne(random, cityDepartments(city));
    if (department === undefined) return undefined;
    const legalBasis = random.chance(0.5) ? `《环境法》第${random.whole(1, 12)}条` : undefined;
    const words = { name: '新职权', type: random.pick(['LICENSE', 'PENALTY'] as const), department };
    return { code: fresh(city), ...words, ...(legalBasis ? { legalBasis } : {}) };
  },
  revisePower(random, city) {
    const power = random.pick(city.powers);
    const type = power.type === 'PENALTY' ? 'REWARD' : 'PENALTY';
    const legalBasis = `《${random.pick(['环境法', '新法'])}》第${random.whole(10, 20)}条`;
    return { power: power.code, ...random.pick([{ type }, { legalBasis }, { type, legalBasis }] as const) };
  },
  retirePower(random, city, day) {
    const free = city.powers.filter(
      ({ code }) => !city.delegations.some((each) => each.power === code && !isOver(each, day)),
    );
    const power = city.powers.length > 1 ? codeOfOne(random, free) : undefined;
    return power === undefined ? undefined : { power };
  },
  defineChain(random, city) {
    const orders = random.shuffled([1, 2, 3]).slice(0, random.whole(1, 3));
    const links = orders.map((order) => ({
      order,
      stage: 'APPROVAL' as const,
      power: random.pick(city.powers).code,
    }));
    return { code: `${fresh(city)}-${city.chains.length}`, name: '新链条', links };
  },
  defineSteps(random, city, day) {
    const held = random.pickOrNone(city.delegations.filter((each) => activeOn(day, each)));
    if (!held) return undefined;
    const orders = random.shuffled([0, 1, 2, 3, 10]).slice(0, random.whole(0, 3));
    const steps = orders.map((order) => ({
      order,
      name: '新环节',
      kind: random.pick(['REVIEW', 'DECISION'] as const),
    }));
    return { zone: held.zone, power: held.power, steps };
  },
  setUpDepartment(random, city) {
    const zone = random.pick(city.organizations.filter(({ kind }) => kind === '新区')).code;
    return { code: fresh(city), name: '新局', kind: 'ZONE_DEPARTMENT', parent: zone };
  },
  setUpSection(random, city) {
    const department = codeOfOne(random, thereOf(city, 'department'));
    return department === undefined
      ? undefined
      : { code: `${fresh(city)}-${city.sections.length}`, name: '新科', department };
  },
  renameDepartment(random, city) {
    const department = codeOfOne(random, thereOf(city, 'department'));
    return department === undefined ? undefined : { department, name: `改名${random.whole(1, 99)}` };
  },
  mergeDepartments(random, city, day) {
    const all = thereOf(city, 'department').map(({ code }) => code);
    const kindOf = (code: string) => city.organizations.find((each) => each.code === code)?.kind;
    const into = random.pickOrNone(all);
    const others = all.filter((code) => code !== into && into !== undefined && kindOf(code) === kindOf(into));
    const departments = random.shuffled(others).slice(0, random.chance(0.3) ? 2 : 1);
    const isMeant = (each: Duty) => each.department !== null && departments.includes(each.department);
    if (into === undefined || departments.length === 0 || wouldBeTwice(city, day, isMeant)) return undefined;
    return { departments, into };
  },
  dissolveDepartment(random, city) {
    const free = thereOf(city, 'department').filter(
      ({ code }) =>
        !city.powers.some((each) => each.department === code) &&
        !city.organizations.some(
          (each) => ancestorsOf(city, each.code)[0] === code && !city.gone.has(`department ${each.code}`),
        ),
    );
    // Mostly one that somebody answers for something in.
    const named = free.filter(({ code }) => city.responsibilities.some((each) => each.department === code));
    const department = codeOfOne(random, named.length > 0 ? named : free);
    return department === undefined ? undefined : { department };
  },
  dissolveSection(random, city) {
    const all = thereOf(city, 'section');
    const named = all.filter(({ code }) => city.responsibilities.some((each) => each.section === code));
    const section = codeOfOne(random, named.length > 0 ? named : all);
    return section === undefined ? undefined : { section };
  },
  amendArticle(random, city) {
    const article = articleIn(random, city);
    return article && { ...article, amendment: `修正${random.whole(1, 99)}` };
  },
  repealArticle: (random, city) => articleIn(random, city),
  correct(random, city) {
    const row = random.pickOrNone(city.memberships.filter(({ validFrom }) => validFrom !== null));
    const validFrom = row?.validFrom ?? '';
    const earlier = DAYS.filter(
      (each) => each > validFrom && (row?.validTo === null || each < (row?.validTo ?? '')),
    );
    const validTo = random.pickOrNone(earlier);
    if (!row || validTo === undefined) return undefined;
    const identity = Object.entries({ person: row.person, post: row.post, validFrom });
    return {
      record: 'MEMBERSHIP',
      identity: identity.map(([column, value]) => ({ column, value })),
      values: [{ column: 'validTo', value: validTo }],
    };
  },
};

const cityDepartments = (city: City) =>
  city.organizations.filter(({ code, kind }) => kind === '市直部门' && !city.gone.has(`department ${code}`));

/** An article in force on which a power rests. */
function articleIn(random: Random, city: City) {
  const cited = city.powers.flatMap(({ legalBasis }) => articlesOf(legalBasis));
  const [law, article] = random.pickOrNone(cited.filter((key) => !city.repealed.has(key)))?.split(' ') ?? [];
  return law === undefined || article === undefined ? undefined : { law, article };
}

type Duty = City['responsibilities'][number];
type OfStep = { readonly zone: string; readonly power: string; readonly step: number };
const isSameStep = (one: OfStep, other: OfStep): boolean =>
  one.zone === other.zone && one.power === other.power && one.step === other.step;
