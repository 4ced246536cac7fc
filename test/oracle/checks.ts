import { articlesOf } from './articles.ts';
import {
  activeOn,
  isGoneOn,
  type City,
  type DelegationPeriod,
  type Power,
  type Responsibility,
} from './city.ts';
import { coverageOn, delegationsOn, keyOf, type ActiveDelegation } from './day.ts';
import { FIVE, finding, type Finding, type Kind } from './finding.ts';
import { codesInOrder } from './order.ts';

export interface AuditOptions {
  /** More than so many responsibilities are too many; 30 unless said. */
  readonly overload?: number;
  /** More than so many days are too late; 30 unless said. */
  readonly backdated?: number;
  /** The day on which each responsibility was recorded. Without it nothing is BACKDATED. */
  readonly recordedOn?: (responsibility: Responsibility) => string;
}

export interface DelegationOf {
  readonly zone: string;
  readonly power: string;
}

/** One thing that an audit looked at: through which delegations, and what it found there. */
export interface Looked {
  readonly kind: Kind;
  readonly through: readonly DelegationOf[];
  readonly findings: readonly Finding[];
}

const ENFORCEMENT = new Set(['PENALTY', 'COERCION', 'INSPECTION']);

/** Everything that the audits look at on a day, kind by kind. */
export function lookAt(city: City, day: string, options: AuditOptions = {}): Looked[] {
  const delegations = delegationsOn(city, day);
  const facts = factsOn(city, day);
  return [
    ...delegations.flatMap((delegation) => [
      ...lookAtDelegation(delegation, facts),
      ...lookAtSteps(delegation),
      ...lookAtResponsibilities(delegation, facts, options),
      ...lookAtSupport(delegation, facts),
    ]),
    ...lookAtChains(city, day),
    ...lookAtPeople(delegations, options.overload ?? 30),
    ...lookAtHolders(city, delegations, day),
  ];
}

type Facts = ReturnType<typeof factsOn>;

/** What holds on the day, for looking up. */
function factsOn(city: City, day: string) {
  const active = <T extends Parameters<typeof activeOn>[1]>(rows: readonly T[]): T[] =>
    rows.filter((row) => activeOn(day, row));
  const posts = city.posts.filter(({ code }) => !isGoneOn(city, `post ${code}`, day));
  const sections = city.sections.filter(({ code }) => !isGoneOn(city, `section ${code}`, day));
  const departmentOfPost = new Map(posts.map((post) => [post.code, post.department]));
  const memberships = active(city.memberships);
  return {
    powers: new Map<string, Power>(city.powers.map((power) => [power.code, power])),
    zoneClasses: new Map(city.organizations.map(({ code, zoneClass }) => [code, zoneClass])),
    departmentOfSection: new Map(sections.map(({ code, department }) => [code, department])),
    // A post that is no more is where it was on its last day, as long as its section is there.
    sectionOfPost: new Map(
      city.posts
        .filter(({ section }) => section === null || !isGoneOn(city, `section ${section}`, day))
        .map(({ code, section }) => [code, section]),
    ),
    holdsPost: new Set(memberships.map(({ person, post }) => keyOf(person, post))),
    holdsAnyPostIn: new Set(memberships.map(({ person, post }) => keyOf(person, departmentOfPost.get(post)))),
    repealed: city.repealed,
    certified: new Set(active(city.certificates).map(({ person }) => person)),
    requires: Map.groupBy(active(city.requirements), ({ power }) => power),
    capacities: new Set(active(city.capacities).map(({ zone, element }) => keyOf(zone, element))),
    isFiled: (period: DelegationPeriod) =>
      termOf(city, period).some(({ filedOn }) => filedOn !== null && filedOn <= day),
    catalogue: new Set(active(city.catalogue).map(({ zoneClass, power }) => keyOf(zoneClass, power))),
  };
}

/** The periods of a delegation that follow each other without a day between, of which one is this. */
function termOf(city: City, period: DelegationPeriod): DelegationPeriod[] {
  const rows = city.delegations.filter(({ zone, power }) => zone === period.zone && power === period.power);
  const term = [period];
  for (let grown = true; grown;) {
    const more = rows.filter(
      (row) =>
        !term.includes(row) &&
        term.some((each) => row.validFrom === each.validTo || row.validTo === each.validFrom),
    );
    term.push(...more);
    grown = more.length > 0;
  }
  return term;
}

function lookAtDelegation(delegation: ActiveDelegation, facts: Facts): Looked[] {
  const { zone, power, period, steps } = delegation;
  const looked = (kind: Kind, fails: boolean): Looked => ({
    kind,
    through: [delegation],
    findings: fails ? [finding(kind, { zone, power })] : [],
  });
  const staffOf = (kind: string): string[] =>
    steps
      .filter(({ step }) => step.kind === kind)
      .flatMap(({ responsibilities }) => responsibilities.flatMap(({ staff }) => staff ?? []));
  const articles = articlesOf(facts.powers.get(power)?.legalBasis ?? null);
  const deciders = new Set(staffOf('DECISION'));
  const both = codesInOrder(staffOf('REVIEW').filter((person) => deciders.has(person)));
  return [
    looked('NO_STEPS', steps.length === 0),
    {
      kind: 'DUTIES_NOT_SEPARATED',
      through: [delegation],
      findings: both.map((person) => finding('DUTIES_NOT_SEPARATED', { zone, power, person })),
    },
    looked('OUTSIDE_CATALOGUE', !facts.catalogue.has(keyOf(facts.zoneClasses.get(zone), power))),
    looked('NOT_FILED', !facts.isFiled(period)),
    ...(articles.length > 0
      ? [
          looked(
            'NO_LEGAL_BASIS',
            articles.every((article) => facts.repealed.has(article)),
          ),
        ]
      : []),
  ];
}

function lookAtSteps(delegation: ActiveDelegation): Looked[] {
  const { zone, power } = delegation;
  return delegation.steps.flatMap(({ step, responsibilities }) => {
    const looked = (kind: Kind, fails: boolean): Looked => ({
      kind,
      through: [delegation],
      findings: fails ? [finding(kind, { zone, power, step: step.order })] : [],
    });
    return [
      looked('STEP_UNASSIGNED', responsibilities.length === 0),
      looked('RESPONSIBILITY_CONFLICT', responsibilities.length >= 2),
    ];
  });
}

function lookAtResponsibilities(delegation: ActiveDelegation, facts: Facts, options: AuditOptions): Looked[] {
  return delegation.steps.flatMap(({ responsibilities }) =>
    responsibilities.flatMap((each) =>
      resultsOf(each, facts, options).map(({ kind, fails, person = each.staff, detail = null }): Looked => {
        const { zone, power, step } = each;
        const findings = fails ? [finding(kind, { zone, power, step, person, detail })] : [];
        return { kind, through: [delegation], findings };
      }),
    ),
  );
}

interface Result {
  readonly kind: Kind;
  readonly fails: boolean;
  /** The staff unless said. */
  readonly person?: string | null;
  readonly detail?: string | null;
}

/** A check that needs something the responsibility leaves out is not made, yet the responsibility was looked at. */
function resultsOf(each: Responsibility, facts: Facts, options: AuditOptions): Result[] {
  const { department, leader, section, post, staff } = each;
  const missing = FIVE.filter((one) => each[one] === null);
  const sectionElsewhere =
    section !== null && department !== null && facts.departmentOfSection.get(section) !== department;
  // "A leader's post is in none": so where a section is named with it, it is not in that section.
  const postElsewhere = post !== null && section !== null && facts.sectionOfPost.get(post) !== section;
  const results: Result[] = [
    { kind: 'ASSIGNMENT_INCOMPLETE', fails: missing.length > 0, detail: missing.join(',') },
    { kind: 'ASSIGNMENT_MISPLACED', fails: sectionElsewhere || postElsewhere },
    {
      kind: 'STAFF_NOT_IN_POST',
      fails: staff !== null && post !== null && !facts.holdsPost.has(keyOf(staff, post)),
    },
    {
      kind: 'LEADER_NOT_IN_OFFICE',
      fails: leader !== null && department !== null && !facts.holdsAnyPostIn.has(keyOf(leader, department)),
      person: leader,
    },
  ];
  if (ENFORCEMENT.has(facts.powers.get(each.power)?.type ?? '')) {
    results.push({ kind: 'CERTIFICATE_MISSING', fails: staff !== null && !facts.certified.has(staff) });
  }
  if (options.recordedOn) {
    const days = daysBetween(each.validFrom ?? '', options.recordedOn(each));
    results.push({ kind: 'BACKDATED', fails: days > (options.backdated ?? 30), detail: String(days) });
  }
  return results;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

function lookAtSupport(delegation: ActiveDelegation, facts: Facts): Looked[] {
  const { zone, power } = delegation;
  return (facts.requires.get(power) ?? []).map(({ element }) => ({
    kind: 'SUPPORT_MISSING',
    through: [delegation],
    findings: facts.capacities.has(keyOf(zone, element))
      ? []
      : [finding('SUPPORT_MISSING', { zone, power, element })],
  }));
}

function lookAtChains(city: City, day: string): Looked[] {
  return coverageOn(city, day).map(({ zone, chain, complete, missing, heldPowers }) => ({
    kind: 'CHAIN_BROKEN',
    // The delegations through which the zone holds the chain in part.
    through: heldPowers.map((power) => ({ zone, power })),
    findings: complete
      ? []
      : [
          finding('CHAIN_BROKEN', {
            zone,
            chain,
            detail: codesInOrder(missing.map(({ power }) => power)).join(','),
          }),
        ],
  }));
}

/** "People with a responsibility" are read as those who are the staff of one: nobody else can be overloaded. */
function lookAtPeople(delegations: readonly ActiveDelegation[], overload: number): Looked[] {
  const named = delegations.flatMap((delegation) =>
    delegation.steps.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ staff }) => (staff === null ? [] : [{ staff, delegation }])),
    ),
  );
  return [...Map.groupBy(named, ({ staff }) => staff)].map(([person, all]) => ({
    kind: 'OVERLOADED',
    through: all.map(({ delegation }) => delegation),
    findings: all.length > overload ? [finding('OVERLOADED', { person, detail: String(all.length) })] : [],
  }));
}

/** Who holds a post, wherever they are the staff of something; and in which posts that are no more. */
function lookAtHolders(city: City, delegations: readonly ActiveDelegation[], day: string): Looked[] {
  const held = city.memberships.filter((each) => activeOn(day, each));
  return [...Map.groupBy(held, ({ person }) => person)].map(([person, all]) => {
    const beyond = codesInOrder(
      all.map(({ post }) => post).filter((post) => isGoneOn(city, `post ${post}`, day)),
    );
    const zones = new Set(beyond.map((post) => zoneOfPost(city, post)));
    const [zone = null] = zones.size === 1 ? zones : [];
    return {
      kind: 'MEMBERSHIP_BEYOND_POST',
      through: delegations.filter(({ steps }) =>
        steps.some(({ responsibilities }) => responsibilities.some(({ staff }) => staff === person)),
      ),
      findings:
        beyond.length > 0
          ? [finding('MEMBERSHIP_BEYOND_POST', { person, zone, detail: beyond.join(',') })]
          : [],
    };
  });
}

/** The zone directly above the post's department. */
function zoneOfPost(city: City, post: string): string | null {
  const department = city.posts.find(({ code }) => code === post)?.department;
  const parent = city.organizations.find(({ code }) => code === department)?.parent;
  return city.organizations.find(({ code, kind }) => code === parent && kind === '新区')?.code ?? null;
}
