import {
  Impossible,
  applyChanges,
  CHANGE_KINDS,
  MORE_CHANGE_KINDS,
  type Change,
  type ChangeKind,
} from './changes.ts';
import { activeOn, type City, type Period } from './city.ts';
import { FURTHER_CHANGE_KINDS } from './further-changes.ts';
import type { Random } from './random.ts';
import { furtherChange, thereOf } from './random-further-changes.ts';

export interface RandomChanges {
  readonly changes: readonly Change[];
  /** Undefined where all of them can be; else the place of the first that cannot. */
  readonly impossibleAt: number | undefined;
}

interface Choice {
  /** Only such responsibilities as a write takes, not those that a simulation shows to be wrong. */
  readonly isWritten?: boolean;
  readonly without?: readonly ChangeKind[];
  /** Also those changes that audits.md does not have and that end or begin what has a period. */
  readonly hasMore?: boolean;
  /** Also all others: mostly those. */
  readonly hasAll?: boolean;
}

/** One to four changes on a day; mostly such that each can be after those before it. */
export function randomChanges(random: Random, city: City, day: string, choice: Choice = {}): RandomChanges {
  const changes: Change[] = [];
  const length = random.whole(1, 4);
  let now = city;
  while (changes.length < length) {
    const mayFail = random.chance(0.06);
    const change = mayFail ? impossibleChange(random, now, day) : possibleChange(random, now, day, choice);
    if (!change) continue;
    changes.push(change);
    try {
      now = applyChanges(now, [change], day);
    } catch (error) {
      if (error instanceof Impossible) return { changes, impossibleAt: changes.length - 1 };
      throw error;
    }
  }
  return { changes, impossibleAt: undefined };
}

const NOBODY = '无此编码';

function impossibleChange(random: Random, city: City, day: string): Change | undefined {
  const { zone, power, person, element, zoneClass } = anything(random, city);
  const held = random.pickOrNone(city.delegations.filter((each) => activeOn(day, each)));
  const isHeld = city.delegations.some((each) => each.power === power && !isOver(day, each));
  const isListed = city.catalogue.some(
    (each) => each.power === power && each.zoneClass === zoneClass && !isOver(day, each),
  );
  const has = city.capacities.some(
    (each) => each.zone === zone && each.element === element && !isOver(day, each),
  );
  const all: (Change | false | undefined)[] = [
    { withdrawPower: { power: NOBODY } },
    { withdrawPower: { power, zone: NOBODY } },
    !isHeld && { withdrawPower: { power } },
    held && { delegatePower: { zone: held.zone, power: held.power } },
    { delegatePower: { zone: NOBODY, power } },
    { removePerson: { person: NOBODY } },
    { abolishPost: { post: NOBODY } },
    !has && { removeCapacity: { zone, element } },
    { removeCapacity: { zone, element: NOBODY } },
    { reclassifyZone: { zone: NOBODY, class: zoneClass } },
    { addToCatalogue: { class: zoneClass, power: NOBODY } },
    !isListed && { removeFromCatalogue: { class: zoneClass, power } },
    held && { assignResponsibility: { zone: held.zone, power: held.power, step: 777, staff: person } },
    held && { assignResponsibility: { zone: held.zone, power: held.power, step: 1, staff: NOBODY } },
  ];
  return random.pick(all.filter((each) => each !== undefined)) || undefined;
}

const isOver = (day: string, { validTo }: Period): boolean => validTo !== null && validTo <= day;

/** Any of each; the generated city has at least one. */
function anything(random: Random, city: City) {
  const code = (things: readonly { readonly code: string }[]): string => random.pick(things).code;
  return {
    zone: code(city.organizations.filter(({ kind }) => kind === '新区')),
    power: code(city.powers),
    person: code(city.people),
    post: code(thereOf(city, 'post')),
    element: code(city.elements),
    zoneClass: random.pick(['CLASS_ONE', 'CLASS_TWO'] as const),
  };
}

/** A change that can be and whose meaning the text leaves no doubt about; undefined where the city has none of a kind. */
function possibleChange(random: Random, city: City, day: string, choice: Choice): Change | undefined {
  const isWanted = (kind: ChangeKind) => !choice.without?.includes(kind);
  if (choice.hasAll && random.chance(0.6))
    return furtherChange(random.pick(FURTHER_CHANGE_KINDS.filter(isWanted)), random, city, day, choice);
  const all = choice.hasMore || choice.hasAll ? [...CHANGE_KINDS, ...MORE_CHANGE_KINDS] : CHANGE_KINDS;
  const kinds = all.filter(isWanted);
  return ALL_MAKERS[random.pick(kinds)]?.(random, city, day, choice);
}

type Maker = (random: Random, city: City, day: string, choice: Choice) => Change | undefined;

const MAKERS: Readonly<Partial<Record<ChangeKind, Maker>>> = {
  withdrawPower: (random, city, day) => {
    const active = random.pickOrNone(city.delegations.filter((each) => activeOn(day, each)));
    if (!active) return undefined;
    const { zone, power } = active;
    if (random.chance(0.15)) return { withdrawPower: { power, zone: null } };
    return { withdrawPower: random.chance(0.5) ? { power } : { power, zone } };
  },
  delegatePower: (random, city, day) => {
    const zones = city.organizations.filter(({ kind }) => kind === '新区').map(({ code }) => code);
    const open = zones.flatMap((zone) =>
      city.powers
        .map(({ code: power }) => ({ zone, power }))
        .filter(
          ({ power }) =>
            !city.delegations.some(
              (each) => each.zone === zone && each.power === power && activeOn(day, each),
            ),
        ),
    );
    // Often one that the zone had before, or will have.
    const again = open.filter((one) =>
      city.delegations.some((each) => each.zone === one.zone && each.power === one.power),
    );
    const picked = random.pickOrNone(random.chance(0.6) && again.length > 0 ? again : open);
    return picked && { delegatePower: picked };
  },
  removePerson: (random, city, day) => {
    const ends = [...city.memberships, ...city.certificates].filter((each) => activeOn(day, each));
    const row = random.pickOrNone(ends);
    return row && { removePerson: { person: row.person } };
  },
  abolishPost: (random, city, day) => {
    const held = city.memberships.filter((each) => activeOn(day, each));
    const named = held.filter(({ post }) => city.responsibilities.some((each) => each.post === post));
    const row = random.pickOrNone(random.chance(0.7) && named.length > 0 ? named : held);
    return row && { abolishPost: { post: row.post } };
  },
  removeCapacity: (random, city, day) => {
    const row = random.pickOrNone(city.capacities.filter((each) => activeOn(day, each)));
    return row && { removeCapacity: { zone: row.zone, element: row.element } };
  },
  reclassifyZone: (random, city) => {
    const zone = random.pick(city.organizations.filter(({ kind }) => kind === '新区'));
    const other = zone.zoneClass === 'CLASS_ONE' ? 'CLASS_TWO' : 'CLASS_ONE';
    return { reclassifyZone: { zone: zone.code, class: other } };
  },
  addToCatalogue: (random, city, day) => {
    const { zoneClass, power } = anything(random, city);
    const isListed = city.catalogue.some(
      (each) => each.zoneClass === zoneClass && each.power === power && activeOn(day, each),
    );
    return isListed ? undefined : { addToCatalogue: { class: zoneClass, power } };
  },
  removeFromCatalogue: (random, city, day) => {
    const row = random.pickOrNone(city.catalogue.filter((each) => activeOn(day, each)));
    return row && { removeFromCatalogue: { class: row.zoneClass, power: row.power } };
  },
  assignResponsibility: (random, city, day, { isWritten = false }) => {
    const steps = city.steps.filter((step) => activeOn(day, step) && heldOn(city, day, step));
    const step = random.pickOrNone(steps);
    const holders = city.memberships.filter((each) => activeOn(day, each));
    const holder = random.pickOrNone(holders);
    const post = city.posts.find(({ code }) => code === holder?.post);
    if (!step || !holder || !post) return undefined;
    const { zone, power, order } = step;
    const anybody = isWritten ? random.pick(holders).person : random.pick(city.people).code;
    const five = {
      department: isWritten && isPassedOn(city, day, step, post.department) ? null : post.department,
      leader: anybody,
      section:
        isWritten || random.chance(0.8)
          ? post.section
          : (random.pickOrNone(thereOf(city, 'section'))?.code ?? null),
      post: isWritten || random.chance(0.8) ? post.code : random.pick(thereOf(city, 'post')).code,
      staff: isWritten || random.chance(0.8) ? holder.person : random.pick(city.people).code,
    };
    const kept = Object.entries(five).filter(([, code]) => code !== null && random.chance(0.85));
    return { assignResponsibility: { zone, power, step: order, ...Object.fromEntries(kept) } };
  },
};

const MORE_MAKERS: Readonly<Partial<Record<ChangeKind, Maker>>> = {
  addCapacity: (random, city, day) => {
    const { zone, element } = anything(random, city);
    const has = city.capacities.some(
      (each) => each.zone === zone && each.element === element && !isOver(day, each),
    );
    return has ? undefined : { addCapacity: { zone, element } };
  },
  appoint: (random, city, day) => {
    const { person, post } = anything(random, city);
    const has = city.memberships.some(
      (each) => each.person === person && each.post === post && !isOver(day, each),
    );
    return has ? undefined : { appoint: { person, post } };
  },
  endMembership: (random, city, day) => {
    const row = random.pickOrNone(city.memberships.filter((each) => activeOn(day, each)));
    return row && { endMembership: { person: row.person, post: row.post } };
  },
  endResponsibility: (random, city, day) => {
    const row = random.pickOrNone(city.responsibilities.filter((each) => activeOn(day, each)));
    if (!row) return undefined;
    const { zone, power, step, staff } = row;
    return { endResponsibility: { zone, power, step, ...(staff && random.chance(0.5) ? { staff } : {}) } };
  },
  issueCertificate: (random, city) => ({
    issueCertificate: { number: `新证${city.certificates.length}`, person: random.pick(city.people).code },
  }),
  revokeCertificate: (random, city, day) => {
    const row = random.pickOrNone(city.certificates.filter((each) => activeOn(day, each)));
    return row && { revokeCertificate: { number: row.number } };
  },
  addToChain: (random, city, day) => {
    const chain = random.pick(city.chains).code;
    const order = random.whole(0, 12);
    const isTaken = city.links.some(
      (each) => each.chain === chain && each.order === order && activeOn(day, each),
    );
    const stage = random.pick(['APPROVAL', 'SUPERVISION', 'ENFORCEMENT'] as const);
    return isTaken
      ? undefined
      : { addToChain: { chain, order, stage, power: random.pick(city.powers).code } };
  },
  removeFromChain: (random, city, day) => {
    const row = random.pickOrNone(city.links.filter((each) => activeOn(day, each)));
    return row && { removeFromChain: { chain: row.chain, order: row.order } };
  },
  recordFiling: (random, city, day) => {
    const unfiled = city.delegations.filter(
      (each) => activeOn(day, each) && (each.filedOn === null || each.filedOn > day),
    );
    const row = random.pickOrNone(unfiled);
    return row && { recordFiling: { zone: row.zone, power: row.power, filedOn: day } };
  },
  movePost: (random, city) => {
    const isThere = ({ code }: { readonly code: string }) =>
      !city.gone.has(`post ${code}`) && !city.gone.has(`section ${code}`);
    const post = random.pickOrNone(city.posts.filter((each) => each.kind === '工作岗位' && isThere(each)));
    const section = random.pickOrNone(
      city.sections.filter((each) => each.code !== post?.section && isThere(each)),
    );
    if (!post || !section) return undefined;
    return { movePost: { post: post.code, department: section.department, section: section.code } };
  },
};

const ALL_MAKERS = { ...MAKERS, ...MORE_MAKERS };

type DelegationOf = { readonly zone: string; readonly power: string };

const heldOn = (
  city: City,
  day: string,
  { zone, power }: DelegationOf,
): City['delegations'][number] | undefined =>
  city.delegations.find((each) => each.zone === zone && each.power === power && activeOn(day, each));

/** What is entrusted to a zone is not passed on to a department of another. */
function isPassedOn(city: City, day: string, delegation: DelegationOf, department: string): boolean {
  if (heldOn(city, day, delegation)?.mode !== 'ENTRUSTMENT') return false;
  let above = city.organizations.find(({ code }) => code === department);
  while (above && above.kind !== '新区') {
    const { parent } = above;
    above = city.organizations.find(({ code }) => code === parent);
  }
  return above !== undefined && above.code !== delegation.zone;
}
