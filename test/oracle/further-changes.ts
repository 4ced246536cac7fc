import { isGoneOn, withoutFrom, type City } from './city.ts';
import { changedFrom, ended, isOver, known, nextOf, NotSo } from './ending.ts';
import { articlesOf } from './articles.ts';
import type { PowerType, Stage, StepKind } from './words.ts';

interface Article {
  readonly law: string;
  readonly article: string;
}
interface PowerWords {
  readonly name?: string;
  readonly type?: PowerType;
  readonly department?: string;
  readonly legalBasis?: string;
}
interface StepOf {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
}

/** All other changes of the schema. Of things themselves the oracle keeps one state, as it is from the day on. */
export interface FurtherChanges {
  handOverResponsibilities: {
    readonly fromPerson?: string;
    readonly toPerson?: string;
    readonly fromPost?: string;
    readonly toPost?: string;
    readonly of?: readonly StepOf[];
  };
  registerPerson: { readonly code: string; readonly name: string };
  registerPost: {
    readonly code: string;
    readonly name: string;
    readonly kind: 'LEADING' | 'WORKING';
    readonly department: string;
    readonly section?: string | null;
  };
  definePower: Required<Omit<PowerWords, 'legalBasis'>> & {
    readonly code: string;
    readonly legalBasis?: string;
  };
  revisePower: PowerWords & { readonly power: string };
  retirePower: { readonly power: string };
  defineChain: {
    readonly code: string;
    readonly name: string;
    readonly links: readonly { readonly order: number; readonly stage: Stage; readonly power: string }[];
  };
  defineSteps: {
    readonly zone: string;
    readonly power: string;
    readonly steps: readonly { readonly order: number; readonly name: string; readonly kind: StepKind }[];
  };
  setUpDepartment: {
    readonly code: string;
    readonly name: string;
    readonly kind: 'CITY_DEPARTMENT' | 'ZONE_DEPARTMENT';
    readonly parent: string;
  };
  setUpSection: { readonly code: string; readonly name: string; readonly department: string };
  renameDepartment: { readonly department: string; readonly name: string };
  mergeDepartments: { readonly departments: readonly string[]; readonly into: string };
  dissolveDepartment: { readonly department: string };
  dissolveSection: { readonly section: string };
  amendArticle: Article & { readonly amendment: string };
  repealArticle: Article;
  /** Of memberships: that they ended earlier. */
  correct: {
    readonly record: 'MEMBERSHIP';
    readonly identity: readonly { readonly column: string; readonly value: string }[];
    readonly values: readonly { readonly column: string; readonly value: string }[];
  };
}

type Kind = keyof FurtherChanges;
export const FURTHER_CHANGE_KINDS: readonly Kind[] = [
  'handOverResponsibilities',
  'registerPerson',
  'registerPost',
  'definePower',
  'revisePower',
  'retirePower',
  'defineChain',
  'defineSteps',
  'setUpDepartment',
  'setUpSection',
  'renameDepartment',
  'mergeDepartments',
  'dissolveDepartment',
  'dissolveSection',
  'amendArticle',
  'repealArticle',
  'correct',
];

type Apply = { readonly [K in Kind]: (city: City, change: FurtherChanges[K], day: string) => City };

/** The city after it; undefined for a change of another kind. */
export function applyFurther(city: City, change: object, day: string): City | undefined {
  const [[kind, input] = []] = Object.entries(change);
  const apply = (APPLY as Readonly<Record<string, (city: City, input: unknown, day: string) => City>>)[
    kind ?? ''
  ];
  return apply?.(city, input, day);
}

const isGone = (city: City, what: 'department' | 'section', code: string): void => {
  if (city.gone.has(`${what} ${code}`)) throw new NotSo(`${what} ${code} is no more`);
};

const APPLY: Apply = {
  handOverResponsibilities,
  registerPerson: (city, { code, name }) => ({ ...city, people: [...city.people, { code, name }] }),
  registerPost(city, { code, name, kind, department, section = null }) {
    const post = { code, name, kind: kind === 'LEADING' ? '领导岗位' : '工作岗位', department, section };
    return { ...city, posts: [...city.posts, post] };
  },
  definePower: (city, { code, name, type, department, legalBasis = null as string | null }) => ({
    ...city,
    powers: [...city.powers, { code, name, type, department, legalBasis }],
  }),
  revisePower(city, { power, ...words }) {
    known('power', city.powers, power);
    return {
      ...city,
      powers: city.powers.map((each) => (each.code === power ? { ...each, ...words } : each)),
    };
  },
  retirePower,
  defineChain(city, { code, name, links }, day) {
    const begun = links.map((link) => ({ chain: code, ...link, validFrom: day, validTo: null }));
    return { ...city, chains: [...city.chains, { code, name }], links: [...city.links, ...begun] };
  },
  defineSteps,
  setUpDepartment(city, { code, name, kind, parent }) {
    const chinese = kind === 'CITY_DEPARTMENT' ? '市直部门' : '新区部门';
    const made = { code, name, kind: chinese, parent, zoneClass: null, counterpart: null };
    return { ...city, organizations: [...city.organizations, made] };
  },
  setUpSection: (city, { code, name, department }) => ({
    ...city,
    sections: [...city.sections, { code, name, department }],
  }),
  renameDepartment: (city, { department, name }, day) => ({
    ...city,
    organizations: city.organizations.map((each) => {
      if (each.code !== department) return each;
      const from = each.renamed?.on === day ? each.renamed.from : each.name;
      return { ...each, name, renamed: { on: day, from } };
    }),
  }),
  mergeDepartments: (city, { departments, into }, day) =>
    departments.reduce((before, department) => merged(before, department, into, day), city),
  dissolveDepartment,
  dissolveSection(city, { section }, day) {
    known('section', city.sections, section);
    isGone(city, 'section', section);
    const posts = city.posts.filter((each) => each.section === section);
    return withoutPosts(withoutFrom(city, day, [`section ${section}`]), posts, day);
  },
  amendArticle: (city) => city,
  repealArticle(city, { law, article }) {
    const key = `${law} ${article}`;
    const isCited = city.powers.some((each) => articlesOf(each.legalBasis).includes(key));
    if (!isCited) throw new NotSo(`no power rests on ${key}`);
    if (city.repealed.has(key)) throw new NotSo(`${key} is repealed`);
    return { ...city, repealed: new Set([...city.repealed, key]) };
  },
  correct(city, { identity, values }) {
    const said = Object.fromEntries([...identity, ...values].map(({ column, value }) => [column, value]));
    const isMeant = (row: City['memberships'][number]) =>
      row.person === said['person'] && row.post === said['post'] && row.validFrom === said['validFrom'];
    return {
      ...city,
      memberships: city.memberships.map((row) =>
        isMeant(row) ? { ...row, validTo: said['validTo'] ?? null } : row,
      ),
    };
  },
};

function handOverResponsibilities(
  city: City,
  { fromPerson, toPerson, fromPost, toPost, of }: FurtherChanges['handOverResponsibilities'],
  day: string,
): City {
  const isOf = (row: City['responsibilities'][number]) =>
    !of || of.some(({ zone, power, step }) => row.zone === zone && row.power === power && row.step === step);
  const columns = fromPost === undefined ? (['leader', 'staff'] as const) : (['post'] as const);
  const from = fromPost ?? fromPerson ?? '';
  const to = toPost ?? toPerson ?? '';
  const isMeant = (row: City['responsibilities'][number]) =>
    isOf(row) && columns.some((column) => row[column] === from);
  if (!city.responsibilities.some((row) => isMeant(row) && !isOver(row, day)))
    throw new NotSo(`${from} answers for nothing of that`);
  const responsibilities = changedFrom(city.responsibilities, day, isMeant, (row) => ({
    ...row,
    ...Object.fromEntries(columns.filter((column) => row[column] === from).map((column) => [column, to])),
  }));
  return { ...city, responsibilities };
}

function retirePower(city: City, { power }: FurtherChanges['retirePower'], day: string): City {
  known('power', city.powers, power);
  if (city.delegations.some((each) => each.power === power && !isOver(each, day)))
    throw new NotSo(`${power} is held, or is to be`);
  const isMeant = (row: { readonly power: string }) => row.power === power;
  return {
    ...city,
    powers: city.powers.filter(({ code }) => code !== power),
    links: ended(city.links, day, isMeant),
    catalogue: ended(city.catalogue, day, isMeant),
    requirements: ended(city.requirements, day, isMeant),
  };
}

function defineSteps(city: City, { zone, power, steps }: FurtherChanges['defineSteps'], day: string): City {
  const isOwn = (row: City['steps'][number]) => row.zone === zone && row.power === power;
  let rows = city.steps;
  for (const { order, name, kind } of steps) {
    const isMeant = (row: City['steps'][number]) => isOwn(row) && row.order === order;
    const isThere = rows.some(
      (row) => isMeant(row) && !isOver(row, day) && (row.validFrom === null || row.validFrom <= day),
    );
    rows = changedFrom(rows, day, isMeant, (row) => ({ ...row, name, kind }));
    if (isThere) continue;
    const step = { zone, power, order, name, kind, validFrom: day, validTo: nextOf(rows, day, isMeant) };
    rows = [...rows, step];
  }
  const orders = new Set(steps.map(({ order }) => order));
  return { ...city, steps: ended(rows, day, (row) => isOwn(row) && !orders.has(row.order)) };
}

/** Memberships of posts that are no more end. */
function withoutPosts(city: City, posts: readonly { readonly code: string }[], day: string): City {
  const codes = new Set(posts.map(({ code }) => code));
  return {
    ...withoutFrom(
      city,
      day,
      [...codes].filter((code) => !isGoneOn(city, `post ${code}`, day)).map((code) => `post ${code}`),
    ),
    memberships: ended(city.memberships, day, ({ post }) => codes.has(post)),
  };
}

function dissolveDepartment(
  city: City,
  { department }: FurtherChanges['dissolveDepartment'],
  day: string,
): City {
  known('department', city.organizations, department);
  isGone(city, 'department', department);
  if (city.powers.some((each) => each.department === department)) throw new NotSo('it has powers');
  if (
    city.organizations.some(
      ({ code, parent }) => parent === department && !city.gone.has(`department ${code}`),
    )
  )
    throw new NotSo('it has departments under it');
  const sections = city.sections.filter((each) => each.department === department);
  const { gone } = withoutFrom(city, day, [
    `department ${department}`,
    ...sections.map(({ code }) => `section ${code}`),
  ]);
  return withoutPosts(
    { ...city, gone, organizations: lastNamed(city.organizations, department, day) },
    city.posts.filter((each) => each.department === department),
    day,
  );
}

/** A department that is no more is told by its last name that ever held: not by one from the very day of its end. */
const lastNamed = (organizations: City['organizations'], department: string, day: string) =>
  organizations.map((each) =>
    each.code === department && each.renamed?.on === day ? { ...each, name: each.renamed.from } : each,
  );

function merged(city: City, department: string, into: string, day: string): City {
  known('department', city.organizations, department);
  isGone(city, 'department', department);
  const follows = <T extends { readonly department: string | null }>(row: T): T =>
    row.department === department ? { ...row, department: into } : row;
  const parent = city.organizations.find(({ code }) => code === department)?.parent ?? null;
  const isUnder = ancestorsOf(city, into).includes(department);
  const organizations = lastNamed(city.organizations, department, day).map((each) => {
    if (each.code === into && isUnder) return { ...each, parent };
    const named = (column: string | null) => (column === department ? into : column);
    return { ...each, parent: named(each.parent), counterpart: named(each.counterpart) };
  });
  return {
    ...city,
    organizations,
    gone: withoutFrom(city, day, [`department ${department}`]).gone,
    sections: city.sections.map(follows),
    posts: city.posts.map(follows),
    powers: city.powers.map(follows),
    responsibilities: changedFrom(
      city.responsibilities,
      day,
      (row) => row.department === department,
      follows,
    ),
  };
}

export function ancestorsOf(city: City, code: string): readonly string[] {
  const above = city.organizations.find((each) => each.code === code)?.parent;
  return above === null || above === undefined ? [] : [above, ...ancestorsOf(city, above)];
}

/**
 * Whether two responsibilities of a step would begin on one day with the same staff, or without any, if those meant said
 * something else from the day on: then one row of the workbook would stand for both, so no such change is made.
 */
export function wouldBeTwice(
  city: City,
  day: string,
  isMeant: (row: City['responsibilities'][number]) => boolean,
  staffOf: (row: City['responsibilities'][number]) => string | null = ({ staff }) => staff,
): boolean {
  const keys = city.responsibilities.map((row) => {
    const isChanged = isMeant(row) && !isOver(row, day);
    const from = isChanged && (row.validFrom ?? '') < day ? day : row.validFrom;
    return { isChanged, key: [row.zone, row.power, row.step, from, isChanged ? staffOf(row) : row.staff] };
  });
  const all = keys.map(({ key }) => JSON.stringify(key));
  return keys.some(
    ({ isChanged }, at) => isChanged && all.some((key, other) => other !== at && key === all[at]),
  );
}
