import { activeOn, isGoneOn, withoutFrom, type City } from './city.ts';
import { begun, ended, endedIfThere, known, nextOf, NotSo } from './ending.ts';
import { applyFurther, type FurtherChanges } from './further-changes.ts';
import type { Stage, ZoneClass } from './words.ts';

interface Changes {
  withdrawPower: { readonly power: string; readonly zone?: string | null };
  delegatePower: { readonly zone: string; readonly power: string };
  removePerson: { readonly person: string };
  abolishPost: { readonly post: string };
  removeCapacity: { readonly zone: string; readonly element: string };
  reclassifyZone: { readonly zone: string; readonly class: ZoneClass };
  addToCatalogue: { readonly class: ZoneClass; readonly power: string };
  removeFromCatalogue: { readonly class: ZoneClass; readonly power: string };
  assignResponsibility: {
    readonly zone: string;
    readonly power: string;
    readonly step: number;
    readonly department?: string | null;
    readonly leader?: string | null;
    readonly section?: string | null;
    readonly post?: string | null;
    readonly staff?: string | null;
  };
}
/** Changes that audits.md does not have, as the schema describes them: those whose meaning is plain. */
interface MoreChanges {
  addCapacity: { readonly zone: string; readonly element: string };
  appoint: { readonly person: string; readonly post: string };
  endMembership: { readonly person: string; readonly post: string };
  endResponsibility: {
    readonly zone: string;
    readonly power: string;
    readonly step: number;
    readonly staff?: string | null;
  };
  issueCertificate: { readonly number: string; readonly person: string };
  revokeCertificate: { readonly number: string };
  addToChain: {
    readonly chain: string;
    readonly order: number;
    readonly stage: Stage;
    readonly power: string;
  };
  removeFromChain: { readonly chain: string; readonly order: number };
  recordFiling: { readonly zone: string; readonly power: string; readonly filedOn: string };
  movePost: { readonly post: string; readonly department: string; readonly section?: string | null };
}
type AllChanges = Changes & MoreChanges & FurtherChanges;
export type ChangeKind = keyof AllChanges;
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'withdrawPower',
  'delegatePower',
  'removePerson',
  'abolishPost',
  'removeCapacity',
  'reclassifyZone',
  'addToCatalogue',
  'removeFromCatalogue',
  'assignResponsibility',
];
export const MORE_CHANGE_KINDS: readonly ChangeKind[] = [
  'addCapacity',
  'appoint',
  'endMembership',
  'endResponsibility',
  'issueCertificate',
  'revokeCertificate',
  'addToChain',
  'removeFromChain',
  'recordFiling',
  'movePost',
];
/** A change as the contract's `ChangeInput` has it: exactly one of these. */
export type Change = { [Kind in ChangeKind]: { readonly [one in Kind]: AllChanges[Kind] } }[ChangeKind];

/** A change that cannot be: its place in the list, from 0, and what is the case. */
export class Impossible extends Error {
  readonly place: number;
  constructor(place: number, message: string) {
    super(message);
    this.place = place;
  }
}

/** The city after several changes took effect on a day, in their order. */
export function applyChanges(city: City, changes: readonly Change[], day: string): City {
  return changes.reduce((before, change, place) => {
    try {
      return applyChange(before, change, day);
    } catch (error) {
      throw error instanceof NotSo ? new Impossible(place, error.message) : error;
    }
  }, city);
}

function applyChange(city: City, change: Change, day: string): City {
  if ('withdrawPower' in change) return withdrawPower(city, change.withdrawPower, day);
  if ('delegatePower' in change) return delegatePower(city, change.delegatePower, day);
  if ('removePerson' in change) return removePerson(city, change.removePerson, day);
  if ('abolishPost' in change) return abolishPost(city, change.abolishPost, day);
  if ('removeCapacity' in change) return removeCapacity(city, change.removeCapacity, day);
  if ('reclassifyZone' in change) return reclassifyZone(city, change.reclassifyZone);
  if ('addToCatalogue' in change) return addToCatalogue(city, change.addToCatalogue, day);
  if ('removeFromCatalogue' in change) return removeFromCatalogue(city, change.removeFromCatalogue, day);
  if ('assignResponsibility' in change) return assignResponsibility(city, change.assignResponsibility, day);
  return applyMore(city, change, day);
}

function applyMore(city: City, change: Change, day: string): City {
  if ('addCapacity' in change)
    return { ...city, capacities: begun(city.capacities, change.addCapacity, day) };
  if ('appoint' in change) return { ...city, memberships: begun(city.memberships, change.appoint, day) };
  if ('issueCertificate' in change)
    return { ...city, certificates: begun(city.certificates, change.issueCertificate, day) };
  if ('addToChain' in change) return addToChain(city, change.addToChain, day);
  if ('removeFromChain' in change) {
    const { chain, order } = change.removeFromChain;
    const links = endedIfThere(
      'the link',
      city.links,
      day,
      (row) => row.chain === chain && row.order === order,
    );
    return { ...city, links };
  }
  if ('endMembership' in change) {
    const { person, post } = change.endMembership;
    const isMeant = (row: City['memberships'][number]) => row.person === person && row.post === post;
    return { ...city, memberships: endedIfThere('the membership', city.memberships, day, isMeant) };
  }
  if ('revokeCertificate' in change) {
    const { number } = change.revokeCertificate;
    const isMeant = (row: City['certificates'][number]) => row.number === number;
    return { ...city, certificates: endedIfThere('the certificate', city.certificates, day, isMeant) };
  }
  if ('endResponsibility' in change) return endResponsibility(city, change.endResponsibility, day);
  if ('recordFiling' in change) return recordFiling(city, change.recordFiling, day);
  if ('movePost' in change) return movePost(city, change.movePost);
  const further = applyFurther(city, change, day);
  if (further) return further;
  throw new Error(`the oracle does not know ${Object.keys(change).join()}`);
}

/** Until the next link of that order begins. */
function addToChain(
  city: City,
  { chain, order, stage, power }: MoreChanges['addToChain'],
  day: string,
): City {
  const next = nextOf(city.links, day, (each) => each.chain === chain && each.order === order);
  return { ...city, links: [...city.links, { chain, order, stage, power, validFrom: day, validTo: next }] };
}

function endResponsibility(city: City, change: MoreChanges['endResponsibility'], day: string): City {
  const { zone, power, step, staff } = change;
  const isMeant = (row: City['responsibilities'][number]) =>
    row.zone === zone && row.power === power && row.step === step && (!staff || row.staff === staff);
  return {
    ...city,
    responsibilities: endedIfThere('the responsibility', city.responsibilities, day, isMeant),
  };
}

/** It corrects the period that is on. */
function recordFiling(city: City, { zone, power, filedOn }: MoreChanges['recordFiling'], day: string): City {
  const delegations = city.delegations.map((row) =>
    row.zone === zone && row.power === power && activeOn(day, row) ? { ...row, filedOn } : row,
  );
  return { ...city, delegations };
}

/** The oracle keeps one place of a post, as it is from the day on. */
function movePost(city: City, { post, department, section }: MoreChanges['movePost']): City {
  const posts = city.posts.map((each) =>
    each.code === post ? { ...each, department, section: section ?? null } : each,
  );
  return { ...city, posts };
}

const zones = (city: City) => city.organizations.filter(({ kind }) => kind === '新区');
/** What the workbook lets a responsibility name. */
const departments = (city: City) =>
  city.organizations.filter(({ kind }) => kind === '市直部门' || kind === '新区部门');

function withdrawPower(city: City, { power, zone }: Changes['withdrawPower'], day: string): City {
  known('power', city.powers, power);
  known('zone', zones(city), zone);
  const delegations = endedIfThere(`a delegation of ${power}`, city.delegations, day, (each) => {
    return each.power === power && (zone === undefined || zone === null || each.zone === zone);
  });
  return { ...city, delegations };
}

/** Its steps, if it was there before, are in `steps` already: they belong to the delegation, not to the period. */
function delegatePower(city: City, { zone, power }: Changes['delegatePower'], day: string): City {
  known('zone', zones(city), zone);
  known('power', city.powers, power);
  const isActive = city.delegations.some(
    (each) => each.zone === zone && each.power === power && activeOn(day, each),
  );
  if (isActive) throw new NotSo(`${zone} holds ${power} on ${day} already`);
  // Periods of a delegation do not overlap: this one lasts until the next, if one is to come.
  const next = nextOf(city.delegations, day, (each) => each.zone === zone && each.power === power);
  const begun = {
    ...{ zone, power, mode: 'ENTRUSTMENT' as const, filedOn: null },
    ...{ validFrom: day, validTo: next },
  };
  return { ...city, delegations: [...city.delegations, begun] };
}

/** A person without a membership or certificate can be removed: the person is there, whatever ends. */
function removePerson(city: City, { person }: Changes['removePerson'], day: string): City {
  known('person', city.people, person);
  return {
    ...city,
    memberships: ended(city.memberships, day, (each) => each.person === person),
    certificates: ended(city.certificates, day, (each) => each.person === person),
  };
}

/** A vacant post can be abolished, as above; from that day it is no more. */
function abolishPost(city: City, { post }: Changes['abolishPost'], day: string): City {
  known('post', city.posts, post);
  if (isGoneOn(city, `post ${post}`, day)) throw new NotSo(`post ${post} is no more`);
  return {
    ...withoutFrom(city, day, [`post ${post}`]),
    memberships: ended(city.memberships, day, (each) => each.post === post),
  };
}

function removeCapacity(city: City, { zone, element }: Changes['removeCapacity'], day: string): City {
  known('zone', zones(city), zone);
  known('element', city.elements, element);
  const capacities = endedIfThere(`a capacity ${element} of ${zone}`, city.capacities, day, (each) => {
    return each.zone === zone && each.element === element;
  });
  return { ...city, capacities };
}

function reclassifyZone(city: City, { zone, class: zoneClass }: Changes['reclassifyZone']): City {
  known('zone', zones(city), zone);
  return {
    ...city,
    organizations: city.organizations.map((each) => (each.code === zone ? { ...each, zoneClass } : each)),
  };
}

/**
 * To add what is listed already changes nothing; the text does not call it impossible. Nor does it say how long the entry
 * lasts: until the next one begins, as with delegations.
 */
function addToCatalogue(
  city: City,
  { class: zoneClass, power }: Changes['addToCatalogue'],
  day: string,
): City {
  known('power', city.powers, power);
  const next = nextOf(city.catalogue, day, (each) => each.zoneClass === zoneClass && each.power === power);
  const begun = { zoneClass, power, validFrom: day, validTo: next };
  return { ...city, catalogue: [...city.catalogue, begun] };
}

function removeFromCatalogue(
  city: City,
  { class: zoneClass, power }: Changes['removeFromCatalogue'],
  day: string,
): City {
  known('power', city.powers, power);
  const catalogue = endedIfThere(`a catalogue entry ${zoneClass} ${power}`, city.catalogue, day, (each) => {
    return each.zoneClass === zoneClass && each.power === power;
  });
  return { ...city, catalogue };
}

function assignResponsibility(city: City, change: Changes['assignResponsibility'], day: string): City {
  const { zone, power, step, department, leader, section, post, staff } = change;
  known('zone', zones(city), zone);
  known('power', city.powers, power);
  const isStep = city.steps.some((each) => each.zone === zone && each.power === power && each.order === step);
  if (!isStep) throw new NotSo(`${zone} has no step ${step} of ${power}`);
  known('department', departments(city), department);
  known('leader', city.people, leader);
  known('section', city.sections, section);
  known('post', city.posts, post);
  known('staff', city.people, staff);
  const others = ended(city.responsibilities, day, (each) => {
    return each.zone === zone && each.power === power && each.step === step;
  });
  const begun = {
    ...{ zone, power, step, validFrom: day, validTo: null },
    ...{ department: department ?? null, leader: leader ?? null, section: section ?? null },
    ...{ post: post ?? null, staff: staff ?? null },
  };
  return { ...city, responsibilities: [...others, begun] };
}
