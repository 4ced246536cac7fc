import type { City } from '../columns/city.ts';
import { NONE, type Ints } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { responsibilitiesOn, stepsOn } from '../matters/responsibilities.ts';
import { eachStepOf } from '../matters/steps.ts';

/** What is too much or too late; see `AuditQuestion`. */
export interface Limits {
  /** More responsibilities than this are too many for one person. */
  readonly overload: number;
  /** A responsibility recorded more than so many days after its first is backdated. */
  readonly backdated: number;
  /** The calendar by which the day of recording is told. */
  readonly timeZone: string;
}

/** Where a rule looks, by numbers of things. */
export interface Places {
  readonly delegations: Iterable<number>;
  /** What zones hold of chains; of the chains of the delegations' powers unless said. */
  readonly chains?: Iterable<ZoneAndChain>;
  /** Whose load and memberships; those of the delegations' staff unless said. */
  readonly people?: Iterable<number>;
  /** What of all that cities demand; everything unless said, for what they demand leads to no place. */
  readonly about?: (place: DemandedPlace) => boolean;
}

/** What is demanded of a city is about, by numbers of things; left out or NONE where it names none. */
export interface DemandedPlace {
  readonly zone?: number;
  readonly power?: number;
  readonly owedBy?: number;
}

export interface ZoneAndChain {
  readonly zone: number;
  readonly chain: number;
}

/** A step of a delegation, as findings name it. */
export interface StepPlace {
  readonly zone: number;
  readonly power: number;
  readonly step: number;
}

/**
 * What rules look at: a city on a day, all of it or some places. Rows that it lists are in force, and of what is listed
 * above them: steps of the delegations, responsibilities of the steps.
 */
export class Look {
  readonly view: View;
  readonly limits: Limits;
  /** Null for the whole city. */
  readonly places: Places | null;
  private readonly zones: Ints;
  private readonly powers: Ints;
  private readonly delegationOfStep: Ints;
  private readonly orders: Ints;
  private readonly stepOf: Ints;
  private readonly delegationOf: Ints;
  private readonly stepThing: Ints;
  private readonly kept = new Map<string, Int32Array>();

  constructor(view: View, limits: Limits, places: Places | null = null) {
    this.view = view;
    this.limits = limits;
    this.places = places;
    this.zones = this.city.things('Delegation').column('zone');
    this.powers = this.city.things('Delegation').column('power');
    this.delegationOfStep = this.city.things('Step').column('STEP_OF');
    this.orders = this.city.things('Step').column('order');
    this.stepOf = this.city.table('Responsibility').column('FOR_STEP');
    this.delegationOf = this.city.table('Delegation').thing;
    this.stepThing = this.city.table('Step').thing;
  }

  get city(): City {
    return this.view.city;
  }

  /** Whether something that is demanded is looked at. */
  isAbout(place: DemandedPlace): boolean {
    return this.places?.about?.(place) ?? true;
  }

  /** Delegations, by row. */
  get delegations(): Int32Array {
    return this.keep('delegations', () => {
      if (this.places === null) return this.view.rows('Delegation');
      const there = this.view.there('Delegation');
      const rows = [...new Set(this.places.delegations)].map((delegation) => there[delegation] ?? NONE);
      return Int32Array.from(rows).filter((row) => row !== NONE);
    });
  }

  /** Their steps, by row. */
  get steps(): Int32Array {
    return this.keep('steps', () => {
      if (this.places === null) return stepsOn(this.view);
      const { thing: delegation } = this.city.table('Delegation');
      const rows: number[] = [];
      for (const each of this.delegations)
        eachStepOf(this.view, delegation.at(each), (_step, row) => rows.push(row));
      return Int32Array.from(rows);
    });
  }

  /** The responsibilities of these steps, by row. */
  get responsibilities(): Int32Array {
    return this.keep('responsibilities', () => {
      if (this.places === null) return responsibilitiesOn(this.view);
      const { thing } = this.city.table('Step');
      const rows: number[] = [];
      for (const step of this.steps) this.eachResponsibility(thing.at(step), (row) => rows.push(row));
      return Int32Array.from(rows);
    });
  }

  /** By delegation (its thing), 1 where it has a step. */
  get delegationsWithSteps(): Int32Array {
    return this.keep('delegations with steps', () => {
      const { thing } = this.city.table('Step');
      const stepped = new Int32Array(this.city.things('Delegation').count);
      for (const row of this.steps) stepped[this.delegationOfStep.at(thing.at(row))] = 1;
      return stepped;
    });
  }

  /** Whose load is looked at, by person: the staff of the responsibilities, or those whom the places tell, too. */
  get people(): Int32Array {
    return this.keep('people', () => {
      const staff = this.city.table('Responsibility').column('staff');
      const people = new Set(this.places?.people ?? []);
      for (const row of this.responsibilities) if (staff.at(row) !== NONE) people.add(staff.at(row));
      return Int32Array.from(people);
    });
  }

  /** By step (its thing), how many responsibilities it has. */
  get responsibilitiesOfSteps(): Int32Array {
    return this.keep('responsibilities of steps', () => {
      const counts = new Int32Array(this.city.things('Step').count);
      for (const row of this.responsibilities) counts[this.stepOf.at(row)]! += 1;
      return counts;
    });
  }

  /** Each responsibility of a step (its thing) that is in force, whatever the places. */
  eachResponsibility(step: number, look: (row: number) => void): void {
    const table = this.city.table('Responsibility');
    this.view.each(table, this.city.rowsBy('Responsibility', 'FOR_STEP'), step, look);
  }

  /** The zone and the power of a delegation (its row). */
  ofDelegation(row: number): { readonly zone: number; readonly power: number } {
    return this.ofDelegationThing(this.delegationOf.at(row));
  }

  /** Where a step is (its row). */
  ofStep(row: number): StepPlace {
    return this.ofStepThing(this.stepThing.at(row));
  }

  /** Where a responsibility is (its row). */
  ofResponsibility(row: number): StepPlace {
    return this.ofStepThing(this.stepOf.at(row));
  }

  /** Where a step is (its thing). */
  ofStepThing(step: number): StepPlace {
    const { zone, power } = this.ofDelegationThing(this.delegationOfStep.at(step));
    return { zone, power, step: this.orders.at(step) };
  }

  private ofDelegationThing(delegation: number): { readonly zone: number; readonly power: number } {
    return { zone: this.zones.at(delegation), power: this.powers.at(delegation) };
  }

  private keep(name: string, make: () => Int32Array): Int32Array {
    let found = this.kept.get(name);
    if (!found) this.kept.set(name, (found = make()));
    return found;
  }
}
