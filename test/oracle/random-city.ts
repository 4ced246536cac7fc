import type { SheetRows } from './city.ts';
import { randomFrom, type Random } from './random.ts';
import { ELEMENT_KINDS, MODES, POWER_TYPES, STAGES, STEP_KINDS } from './words.ts';

type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** The days on which anything starts or ends: few, so that much starts and ends on the same one. */
export const DAYS = [
  '2014-06-30',
  '2015-01-01',
  '2015-10-15',
  '2015-10-16',
  '2016-01-01',
  '2016-02-29',
  '2016-03-01',
  '2017-06-01',
] as const;

export const nextDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** A day worth asking about: one on which something starts or ends, or the day before or after it. */
export function randomDay(random: Random): string {
  const day = random.pick(DAYS.slice(1));
  return random.chance(0.6) ? day : nextDay(day, random.chance(0.5) ? -1 : 1);
}

/** A small city as a workbook: valid, and wrong in every way that audits look for. The same for the same seed. */
export function randomCity(seed: number): SheetRows {
  const random = randomFrom(seed);
  const organizations = makeOrganizations(random);
  const sections = makeSections(random, organizations);
  const posts = makePosts(random, organizations, sections);
  const people = makePeople(random);
  const memberships = makeMemberships(random, people, posts);
  const elements = makeElements(random);
  const powers = makePowers(random, organizations);
  const chains = makeNamed(random, 'K', random.whole(1, 4));
  const delegations = makeDelegations(random, organizations, powers);
  const steps = makeSteps(random, delegations);
  const staffing = { organizations, sections, posts, people, memberships };
  return {
    organizations: sheet(organizations, 'code name kind parent zoneClass counterpart'),
    sections: sheet(sections, 'code name department'),
    posts: sheet(posts, 'code name department section kind'),
    people: sheet(people, 'code name'),
    memberships: sheet(memberships, 'person post validFrom validTo'),
    certificates: sheet(makeCertificates(random, people), 'number person validFrom validTo'),
    supportElements: sheet(elements, 'code name kind'),
    powers: sheet(powers, 'code name type department legalBasis'),
    powerRequirements: sheet(makeRequirements(random, powers, elements), 'power element validFrom validTo'),
    chains: sheet(chains, 'code name'),
    chainLinks: sheet(makeLinks(random, chains, powers), 'chain order stage power validFrom validTo'),
    catalogueEntries: sheet(makeCatalogue(random, powers), 'zoneClass power validFrom validTo'),
    zoneCapacities: sheet(makeCapacities(random, organizations, elements), 'zone element validFrom validTo'),
    delegations: sheet(delegations, 'zone power mode validFrom validTo memorandum filedOn'),
    steps: sheet(steps, 'zone power order name kind validFrom validTo'),
    responsibilities: sheet(
      makeResponsibilities(random, steps, staffing),
      'zone power step department leader section post staff validFrom validTo',
    ),
  };
}

export const sheet = (rows: readonly Row[], columns: string): Cell[][] => {
  const header = columns.split(' ');
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
};

/** Codes whose order differs between code points, UTF-16 units, letters without case and numbers within text. */
function codes(random: Random, letter: string, count: number): string[] {
  const plain = Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  if (random.chance(0.5)) return plain;
  const small = letter.toLowerCase();
  const strange = [
    '𠮷1',
    '﹏1',
    'ｚ0',
    `${small}1b`,
    `${letter}10`,
    `${letter}|2`,
    `${letter}\\2`,
    `${letter}-2`,
    `${small}Ä`,
  ];
  return random.shuffled([...random.shuffled(strange).slice(0, count), ...plain].slice(0, count));
}

const NAMES = ['王伟', '李娜', '张敏', '刘洋'];

const makeNamed = (random: Random, letter: string, count: number): Row[] =>
  codes(random, letter, count).map((code) => ({ code, name: `名称${random.whole(1, 3)}` }));

/** A period whose first day is there; most are on from early to late. */
export function period(random: Random): Row {
  const first = random.chance(0.5) ? random.whole(0, 2) : random.whole(0, DAYS.length - 2);
  const isOpen = random.chance(0.55) || first >= DAYS.length - 1;
  const last = isOpen ? '' : (DAYS[random.whole(first + 1, DAYS.length - 1)] ?? '');
  return { validFrom: DAYS[first] ?? '', validTo: last };
}

/** A period of a row that may have none: none at all, or without its first or its last day. */
export function optionalPeriod(random: Random): Row {
  if (random.chance(0.6)) return {};
  const { validFrom = '', validTo = '' } = period(random);
  return random.chance(0.25) ? { validTo } : { validFrom, validTo };
}

function makeOrganizations(random: Random): Row[] {
  const city: Row = { code: 'CITY', name: '市政府', kind: '市政府' };
  const cityDepartments = codes(random, 'C', random.whole(1, 3)).map((code, index): Row => ({
    code: `市${code}`,
    name: `局${random.whole(1, 2)}`,
    kind: '市直部门',
    // Departments stand in several levels.
    parent: index > 0 && random.chance(0.3) ? '' : 'CITY',
  }));
  for (const [index, each] of cityDepartments.entries()) {
    const above = cityDepartments[index - 1];
    if (each['parent'] === '' && above) each['parent'] = above['code'] ?? '';
  }
  const zones = codes(random, 'Z', random.whole(1, 4)).map((code): Row => ({
    code,
    name: `新区${random.whole(1, 3)}`,
    kind: '新区',
    parent: random.chance(0.1) ? '' : 'CITY',
    zoneClass: random.chance(0.5) ? '一类' : '二类',
  }));
  const zoneDepartments = zones.flatMap((zone) => {
    const own = codes(random, 'D', random.whole(1, 3)).map((code): Row => ({
      code: `${zone['code']}${code}`,
      name: `分局${random.whole(1, 2)}`,
      kind: '新区部门',
      parent: zone['code'] ?? '',
      counterpart: random.chance(0.7) ? (random.pick(cityDepartments)['code'] ?? '') : '',
    }));
    const [first, ...others] = own;
    for (const each of others) if (first && random.chance(0.25)) each['parent'] = first['code'] ?? '';
    return own;
  });
  return random.shuffled([city, ...cityDepartments, ...zones, ...zoneDepartments]);
}

const ofKind = (organizations: readonly Row[], ...kinds: readonly string[]): Row[] =>
  organizations.filter(({ kind }) => kinds.includes(String(kind)));

const departmentsOf = (organizations: readonly Row[]): Row[] => ofKind(organizations, '市直部门', '新区部门');

const makeSections = (random: Random, organizations: readonly Row[]): Row[] =>
  departmentsOf(organizations).flatMap(({ code: department = '' }) =>
    Array.from({ length: random.whole(0, 2) }, (_, index) => ({
      code: `${department}S${index}`,
      name: `科${index}`,
      department,
    })),
  );

/** A leader's post and one or two others for each department, with a section or without. */
const makePosts = (random: Random, organizations: readonly Row[], sections: readonly Row[]): Row[] =>
  departmentsOf(organizations).flatMap(({ code: department = '' }) => {
    const own = sections.filter((each) => each['department'] === department);
    const leader: Row = { code: `${department}L`, name: '局长', department, kind: '领导岗位' };
    const others = Array.from({ length: random.whole(1, 3) }, (_, index): Row => ({
      code: `${department}P${index}`,
      name: `岗${index}`,
      department,
      section: random.chance(0.8) ? (random.pickOrNone(own)?.['code'] ?? '') : '',
      kind: '工作岗位',
    }));
    return [leader, ...others];
  });

const makePeople = (random: Random): Row[] =>
  codes(random, 'N', random.whole(4, 10)).map((code) => ({ code, name: random.pick(NAMES) }));

/** Unique by what names a row, as the workbook asks it to be. */
export function distinct(rows: readonly Row[], ...identity: readonly string[]): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) seen.set(JSON.stringify(identity.map((column) => row[column] ?? '')), row);
  return [...seen.values()];
}

/** Some people hold several posts, some the same one again, some none. */
function makeMemberships(random: Random, people: readonly Row[], posts: readonly Row[]): Row[] {
  const rows = people.flatMap(({ code: person = '' }) =>
    Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, (): Row => ({
      person,
      post: random.pick(posts)['code'] ?? '',
      ...period(random),
    })),
  );
  return rows.filter((row, at) => !rows.slice(0, at).some((other) => overlaps(row, other)));
}

/** Of one person in one post at the same time, which no workbook may say. */
const overlaps = (one: Row, other: Row): boolean =>
  one['person'] === other['person'] &&
  one['post'] === other['post'] &&
  (one['validFrom'] ?? '') < (other['validTo'] || '9999') &&
  (other['validFrom'] ?? '') < (one['validTo'] || '9999');

const makeCertificates = (random: Random, people: readonly Row[]): Row[] =>
  people.flatMap(({ code: person = '' }, at) =>
    Array.from({ length: random.pick([0, 1, 1, 2]) }, (_, index) => ({
      number: `证${at}-${index}`,
      person,
      ...period(random),
    })),
  );

const makeElements = (random: Random): Row[] =>
  codes(random, 'E', random.whole(1, 3)).map((code) => ({
    code,
    name: `要素${random.whole(1, 2)}`,
    kind: random.pick(Object.keys(ELEMENT_KINDS)),
  }));

const makePowers = (random: Random, organizations: readonly Row[]): Row[] =>
  codes(random, 'P', random.whole(2, 6)).map((code) => ({
    code,
    name: `职权${random.whole(1, 3)}`,
    type: random.chance(0.6)
      ? random.pick(['行政处罚', '行政强制', '行政检查'])
      : random.pick(Object.keys(POWER_TYPES)),
    department: random.pick(ofKind(organizations, '市直部门'))['code'] ?? '',
    legalBasis: random.chance(0.5) ? legalBasis(random.whole(1, 9)) : '',
  }));

/** One article, or two of different laws. */
const legalBasis = (number: number): string =>
  number <= 6 ? `《环境法》第${number}条` : `《环境法》第${number - 6}条；《水法》第${number - 6}条`;

const makeRequirements = (random: Random, powers: readonly Row[], elements: readonly Row[]): Row[] =>
  powers.flatMap(({ code: power = '' }) =>
    elements
      .filter(() => random.chance(0.4))
      .map(({ code: element = '' }) => ({ power, element, ...optionalPeriod(random) })),
  );

/** A power may be in several chains, and more than once in one; a chain may have no link. */
const makeLinks = (random: Random, chains: readonly Row[], powers: readonly Row[]): Row[] =>
  chains.flatMap(({ code: chain = '' }) => {
    const orders = random.shuffled([0, 1, 2, 3, 10]).slice(0, random.whole(0, 4));
    return orders.map((order) => ({
      chain,
      order,
      stage: random.pick(Object.keys(STAGES)),
      power: random.pick(powers)['code'] ?? '',
      ...optionalPeriod(random),
    }));
  });

const makeCatalogue = (random: Random, powers: readonly Row[]): Row[] =>
  ['一类', '二类'].flatMap((zoneClass) =>
    powers
      .filter(() => random.chance(0.7))
      .map(({ code: power = '' }) => ({ zoneClass, power, ...optionalPeriod(random) })),
  );

function makeCapacities(random: Random, organizations: readonly Row[], elements: readonly Row[]): Row[] {
  const rows = ofKind(organizations, '新区').flatMap(({ code: zone = '' }) =>
    elements.flatMap(({ code: element = '' }) =>
      Array.from({ length: random.pick([0, 1, 1, 2]) }, (): Row => ({ zone, element, ...period(random) })),
    ),
  );
  return distinct(rows, 'zone', 'element', 'validFrom');
}

/** One period or several that do not overlap, some of which follow each other on the same day. A zone may be empty. */
function makeDelegations(random: Random, organizations: readonly Row[], powers: readonly Row[]): Row[] {
  return ofKind(organizations, '新区').flatMap(({ code: zone = '' }) => {
    if (random.chance(0.15)) return [];
    return powers
      .filter(() => random.chance(0.7))
      .flatMap(({ code: power = '' }) =>
        periodsApart(random).map((each): Row => ({
          zone,
          power,
          mode: random.pick(Object.keys(MODES)),
          ...each,
          memorandum: random.chance(0.5) ? `备忘${random.whole(1, 9)}号` : '',
          filedOn: random.chance(0.3) ? '' : random.pick(DAYS),
        })),
      );
  });
}

export function periodsApart(random: Random): Row[] {
  if (random.chance(0.55)) return [period(random)];
  const days = random
    .shuffled(DAYS.map((_, index) => index))
    .slice(0, random.whole(3, 5))
    .sort((a, b) => a - b);
  const spans = days.slice(0, -1).map((first, place) => [first, days[place + 1] ?? first + 1] as const);
  const kept = spans.filter(() => random.chance(0.7));
  const last = kept.length - 1;
  return kept.map(([first, next], place) => ({
    validFrom: DAYS[first] ?? '',
    validTo: place === last && random.chance(0.5) ? '' : (DAYS[next] ?? ''),
  }));
}

function makeSteps(random: Random, delegations: readonly Row[]): Row[] {
  return distinct(delegations, 'zone', 'power').flatMap(({ zone = '', power = '' }) => {
    const orders = random.shuffled([0, 1, 2, 3, 10]).slice(0, random.pick([0, 1, 2, 2, 3, 4]));
    return orders.map((order): Row => ({
      zone,
      power,
      order,
      name: `环节${random.whole(1, 3)}`,
      kind: random.chance(0.6) ? random.pick(['审查', '决定']) : random.pick(Object.keys(STEP_KINDS)),
      ...(random.chance(0.2) ? optionalPeriod(random) : {}),
    }));
  });
}

type Staffing = Readonly<
  Record<'organizations' | 'sections' | 'posts' | 'people' | 'memberships', readonly Row[]>
>;

function makeResponsibilities(random: Random, steps: readonly Row[], staffing: Staffing): Row[] {
  const rows = steps.flatMap(({ zone = '', power = '', order = 0 }) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 3]) }, (): Row => ({
      zone,
      power,
      step: order,
      ...(random.chance(0.05) ? {} : named(random, String(zone), staffing)),
      ...period(random),
    })),
  );
  return distinct(rows, 'zone', 'power', 'step', 'validFrom', 'staff');
}

/** Who is named: mostly what belongs together, often with one thing that is elsewhere or left out. */
function named(random: Random, zone: string, staffing: Staffing): Row {
  const { organizations, sections, posts, people, memberships } = staffing;
  const all = departmentsOf(organizations);
  const own = all.filter(({ code }) => String(code).startsWith(zone));
  const department = random.pick(own.length > 0 && random.chance(0.9) ? own : all)['code'] ?? '';
  const inDepartment = (each: Row): boolean => each['department'] === department;
  const post = random.pickOrNone(random.chance(0.9) ? posts.filter(inDepartment) : posts);
  const section = random.chance(0.85) ? post?.['section'] : random.pickOrNone(sections)?.['code'];
  const holders = memberships.filter((each) => each['post'] === post?.['code']);
  const leaders = memberships.filter((each) =>
    posts.some((one) => one['code'] === each['post'] && inDepartment(one)),
  );
  const anybody = random.pick(people)['code'] ?? '';
  const staff = (random.chance(0.75) ? random.pickOrNone(holders)?.['person'] : undefined) ?? anybody;
  const leader = random.chance(0.1)
    ? staff
    : ((random.chance(0.8) ? random.pickOrNone(leaders)?.['person'] : undefined) ??
      random.pick(people)['code']);
  const whole: Row = {
    department,
    leader: leader ?? '',
    section: section ?? '',
    post: post?.['code'] ?? '',
    staff,
  };
  const leftOut = random.chance(0.25) ? [random.pick(Object.keys(whole))] : [];
  const more = random.chance(0.08) ? [random.pick(Object.keys(whole))] : [];
  return { ...whole, ...Object.fromEntries([...leftOut, ...more].map((column) => [column, ''])) };
}
