import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import { View } from '../columns/view.ts';
import type { OwnScope, Scope } from '../domain/access/scope.ts';
import type { Day } from '../domain/days.ts';
import type { Kind, OwnRule, Reference, SightRule } from '../kinds/kind.ts';
import {
  isByPost,
  isDraft,
  isPublic,
  leadsToCity,
  ownReferences,
  ownRule,
  selfReferences,
} from '../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../kinds/registry.ts';
import { Drafts } from './draft-sight.ts';

/** What of a city somebody sees on a day, by numbers of things and rows. */
export interface SightOn {
  /** Who asks for themselves, by number. */
  readonly selves: ReadonlySet<number>;
  /** Whether a version or fact is seen. */
  sees(label: string, row: number): boolean;
  /** Whether what hangs on a thing, and is not public, is seen; of a person, whether they are. */
  has(label: string, thing: number): boolean;
  /** Whether a finding is told. */
  hasFinding(finding: FindingPlace): boolean;
}

/** What tells whose a finding is. */
export interface FindingPlace {
  readonly zone?: number;
  readonly power?: number;
  readonly chain?: number;
}

/** What somebody sees at a revision, day by day. */
export interface Sight {
  /** Whether it is that of the whole city: what is counted over it is told. */
  readonly isWhole: boolean;
  on(day: Day): SightOn;
}

const ALL: SightOn = { selves: new Set(), sees: () => true, has: () => true, hasFinding: () => true };
const EVERYTHING: Sight = { isWhole: true, on: () => ALL };

/** All of a city but what its owner has not submitted by the day. */
function seenByCity(city: City, revision: number): Sight {
  return {
    isWhole: true,
    on: (day) => {
      const drafts = new Drafts(new View(city, day, revision));
      return { ...ALL, sees: (label, row) => !isDraft(kindCalled(label)) || drafts.isOpenRow(label, row) };
    },
  };
}

/** Whoever reads: their scope, and by code the people who were first recorded for it, as conditions of the graph take them. */
export interface Reader {
  readonly scope: Scope;
  readonly people: Readonly<Record<string, unknown>>;
}

/** The sight of whoever reads. */
export function sightOf(city: City, revision: number, { scope, people }: Reader): Sight {
  if (scope === 'all') return EVERYTHING;
  if (scope === 'city') return seenByCity(city, revision);
  const kept = new Map<Day, OwnOn>();
  return {
    isWhole: false,
    on: (day) => {
      const known = kept.get(day) ?? new OwnOn(new View(city, day, revision), scope, people);
      kept.set(day, known);
      return known;
    },
  };
}

/** What of a city belongs to some zones. */
export const zonesSight = (city: City, revision: number, zones: readonly string[]): ZonesSight => {
  const kept = new Map<Day, OwnOn>();
  return {
    on: (day) => {
      const known = kept.get(day) ?? new OwnOn(new View(city, day, revision), { zones, departments: [] }, {});
      kept.set(day, known);
      return known;
    },
  };
};

export interface ZonesSight {
  on(day: Day): { owns(label: string, row: number): boolean };
}

/** The sight of some zones and departments of the city on a day: whose something is, by what its kind says that it leads to. */
class OwnOn implements SightOn {
  private readonly city: City;
  private readonly view: View;
  private readonly zones: ReadonlySet<number>;
  private readonly departments: ReadonlySet<number>;
  private readonly people: Readonly<Record<string, unknown>>;
  readonly selves: ReadonlySet<number>;
  private readonly kept = new Map<string, Map<number, boolean>>();

  constructor(
    view: View,
    { zones, departments, people: selves = [] }: OwnScope,
    people: Readonly<Record<string, unknown>>,
  ) {
    this.city = view.city;
    this.view = view;
    const numbers = (label: string, codes: readonly string[]) =>
      new Set(codes.map((code) => view.city.things(label).find(code)).filter((each) => each !== NONE));
    this.zones = numbers('Organization', zones);
    this.departments = numbers('Organization', departments);
    this.selves = numbers('Person', selves);
    this.people = people;
  }

  sees(label: string, row: number): boolean {
    const kind = kindCalled(label);
    if (isPublic(kind)) return true;
    const { alsoSeen } = kind.own as Exclude<Kind['own'], 'public'>;
    return (
      this.owns(label, row) ||
      (alsoSeen !== undefined && this.alsoSees[alsoSeen](row, label)) ||
      (this.selves.size > 0 && this.seesOfSelf(kind, row))
    );
  }

  has(label: string, thing: number): boolean {
    return this.isOwn(kindCalled(label), thing);
  }

  hasFinding({ zone, power, chain }: FindingPlace): boolean {
    if (isNamed(zone) && this.zones.has(zone)) return true;
    if (isNamed(power)) return this.isOwn(kindCalled('Power'), power);
    return isNamed(chain) && this.isOwnChain(chain);
  }

  /** Whether a version or fact belongs to one of them. */
  owns(label: string, row: number): boolean {
    const kind = kindCalled(label);
    const { thing } = this.city.table(label);
    if (ownRule(kind)) return this.isOwn(kind, thing.at(row));
    return ownReferences(kind).some((reference) => this.leads(kind, reference, thing.at(row), row));
  }

  private isOwn(kind: Kind, thing: number): boolean {
    const known = this.kept.get(kind.label) ?? new Map<number, boolean>();
    this.kept.set(kind.label, known);
    let own = known.get(thing);
    if (own === undefined) known.set(thing, (own = this.findOwn(kind, thing)));
    return own;
  }

  private findOwn(kind: Kind, thing: number): boolean {
    const rule = ownRule(kind);
    if (rule) return this.rules[rule](thing);
    return ownReferences(kind).some((reference) =>
      reference.from === 'identity'
        ? this.leads(kind, reference, thing, NONE)
        : this.some(kind.label, 'thing', thing, (row) => this.leads(kind, reference, thing, row)),
    );
  }

  /** Whether what a thing (or its row, by the reference) leads to belongs to one of them. */
  private leads(kind: Kind, reference: Reference, thing: number, row: number): boolean {
    const { columns, by, from, isSeveral } = reference;
    const name = columns.length === 1 ? (columns[0] ?? by) : by;
    const table = this.city.table(kind.label);
    if (isByPost(kind)) return this.isSeated(table.column(name).at(row));
    if (isSeveral) return [...table.list(name, row)].some((end) => this.isOwnEnd(reference, end));
    const end =
      from === 'identity' ? this.city.things(kind.label).column(name).at(thing) : table.column(name).at(row);
    return this.isOwnEnd(reference, end);
  }

  private isOwnEnd(reference: Reference, end: number): boolean {
    if (end === NONE) return false;
    if (leadsToCity(reference)) return this.departments.has(end);
    return kindsLabelled(reference.to).some((each) => this.isOwn(each, end));
  }

  /** Whether a person holds a post of theirs. */
  private isSeated(person: number): boolean {
    return (
      this.selves.has(person) ||
      this.some('Membership', 'person', person, (row) => this.owns('Membership', row))
    );
  }

  /** Whether a fact names who asks for themselves, or is about a step or post of theirs. */
  private seesOfSelf(kind: Kind, row: number): boolean {
    const table = this.city.table(kind.label);
    const end = (column: string) => table.column(column).at(row);
    if (selfReferences(kind).some(({ columns }) => this.selves.has(end(columns[0] ?? '')))) return true;
    if (kind.own === 'public' || !kind.own.isSeenInPost) return false;
    return (
      this.isHeld('Responsibility', 'FOR_STEP', end('DEPUTY_AT'), 'staff') ||
      this.isHeld('Membership', 'post', end('post'), 'person')
    );
  }

  /** Whether a fact in force says that they are at a place. */
  private isHeld(label: string, at: string, place: number, who: string): boolean {
    const person = this.city.table(label).column(who);
    return place !== NONE && this.some(label, at, place, (row) => this.selves.has(person.at(row)));
  }

  private readonly rules: Readonly<Record<OwnRule, (thing: number) => boolean>> = {
    zones: (zone) => this.zones.has(zone),
    departments: (department) => this.departments.has(department) || this.isInZone(department),
    people: (person) =>
      this.selves.has(person) || this.isPlaced(person, true) || this.isLent(person) || this.isNowhere(person),
  };

  /** By whose power takes the support element. */
  private readonly alsoSees: Readonly<Record<SightRule, (row: number, label: string) => boolean>> = {
    'where needed': (row) => {
      const element = this.city.table('ZoneCapacity').column('element').at(row);
      const power = this.city.table('PowerRequirement').column('power');
      return this.some('PowerRequirement', 'element', element, (requirement) =>
        this.isOwn(kindCalled('Power'), power.at(requirement)),
      );
    },
    'where found': (row) => {
      const inspection = this.city.table('Inspection').thing.at(row);
      const power = this.city.table('Rectification').column('power');
      return this.some('Rectification', 'inspection', inspection, (found) =>
        power.at(found) === NONE ? false : this.isOwn(kindCalled('Power'), power.at(found)),
      );
    },
    'once published': (row) => {
      const published = this.city.table('Evaluation').column('publishedOn').at(row);
      return published !== NONE && published <= this.view.day;
    },
    // What machines push is not held in columns.
    'by its platform': () => false,
    'of no penalty': (row) => this.city.table('Filing').column('penalty').at(row) === NONE,
    'once submitted': (row, label) =>
      new Drafts(this.view).isOpenRowTo(label, row, {
        zone: (zone) => this.zones.has(zone),
        power: (power) => this.isOwn(kindCalled('Power'), power),
      }),
  };

  private isInZone(department: number): boolean {
    const parent = this.city.table('Department').column('parent');
    return this.some('Department', 'thing', department, (row) => this.zones.has(parent.at(row)));
  }

  /** Whether a person holds a post or answers for a step: of theirs, or anywhere. */
  private isPlaced(person: number, isTheirs: boolean): boolean {
    return PLACING.some(([label, column]) =>
      this.some(label, column, person, (row) => !isTheirs || this.owns(label, row)),
    );
  }

  /** Whether a person stands in for theirs, is seconded to or from them, or took part in a training of theirs. */
  private isLent(person: number): boolean {
    const training = this.city.table('Trainee').column('training');
    return (
      this.some('Secondment', 'person', person, (row) => this.owns('Secondment', row)) ||
      this.some('Deputy', 'deputy', person, (row) => this.owns('Deputy', row)) ||
      this.some('Trainee', 'person', person, (row) => this.isOwn(kindCalled('Training'), training.at(row)))
    );
  }

  private isNowhere(person: number): boolean {
    const code = this.city.things('Person').code(person);
    return Object.hasOwn(this.people, code) && !this.isPlaced(person, false);
  }

  private isOwnChain(chain: number): boolean {
    const power = this.city.table('ChainLink').column('power');
    return this.some('ChainLink', 'chain', chain, (row) => this.isOwn(kindCalled('Power'), power.at(row)));
  }

  private some(label: string, column: string, number: number, isSuch: (row: number) => boolean): boolean {
    return this.view.some(this.city.table(label), this.city.rowsBy(label, column), number, isSuch);
  }
}

/** What places a person, and by which column it leads to them. */
const PLACING = [
  ['Membership', 'person'],
  ['Responsibility', 'leader'],
  ['Responsibility', 'staff'],
] as const;

const isNamed = (thing: number | undefined): thing is number => thing !== undefined && thing !== NONE;
