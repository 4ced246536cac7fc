import { NONE } from '../columns/ints.ts';
import { AUDIT_KINDS, SEVERITIES, type PivotAxis } from '../domain/findings.ts';
import type { Look } from '../rules/look.ts';
import type { Failing, Rule } from '../rules/rule.ts';
import { stepThing } from './step-thing.ts';

/** The label of the things of an axis; undefined where it has words. */
export const THINGS_OF_AXIS: Readonly<Partial<Record<PivotAxis, string>>> = {
  ZONE: 'Zone',
  DEPARTMENT: 'Department',
  ZONE_DEPARTMENT: 'Department',
  LEADER: 'Person',
  CHAIN: 'Chain',
};

/** What findings of a day have of each axis: numbers of things, or places of words in the schema. */
export class Facets {
  private readonly look: Look;
  private readonly kept = new Map<string, readonly number[]>();

  constructor(look: Look) {
    this.look = look;
  }

  /** None, one or several, each once. */
  of(axis: PivotAxis, rule: Rule, failing: Failing): readonly number[] {
    const { zone = NONE, power = NONE, step = NONE, chain = NONE } = failing;
    switch (axis) {
      case 'ZONE':
        return named(zone);
      case 'KIND':
        return [AUDIT_KINDS.indexOf(rule.kind)];
      case 'SEVERITY':
        return [SEVERITIES.indexOf(rule.severity)];
      case 'POWER_TYPE':
        return this.saidOfPower('type', power);
      case 'DEPARTMENT':
        return this.saidOfPower('department', power);
      case 'ZONE_DEPARTMENT':
        return this.saidOfStep('department', zone, power, step);
      case 'LEADER':
        return this.saidOfStep('leader', zone, power, step);
      case 'CHAIN':
        return chain === NONE ? this.chainsOf(power) : [chain];
    }
  }

  private saidOfPower(column: string, power: number): readonly number[] {
    if (power === NONE) return [];
    const row = this.look.view.speaking('Power')[power] as number;
    return row === NONE ? [] : named(this.look.city.table('Power').column(column).at(row));
  }

  /** What the responsibilities in force of a step say. */
  private saidOfStep(column: string, zone: number, power: number, order: number): readonly number[] {
    if (zone === NONE || power === NONE || order === NONE) return [];
    return this.keep(`${column} ${zone} ${power} ${order}`, () => {
      const { city } = this.look;
      const said = city.table('Responsibility').column(column);
      const found = new Set<number>();
      const step = stepThing(city, zone, power, order);
      if (step !== NONE) this.look.eachResponsibility(step, (row) => found.add(said.at(row)));
      found.delete(NONE);
      return [...found];
    });
  }

  private chainsOf(power: number): readonly number[] {
    if (power === NONE) return [];
    return this.keep(`chain ${power}`, () => {
      const { city, view } = this.look;
      const table = city.table('ChainLink');
      const chain = table.column('chain');
      const found = new Set<number>();
      view.each(table, city.rowsBy('ChainLink', 'power'), power, (row) => found.add(chain.at(row)));
      return [...found];
    });
  }

  private keep(name: string, find: () => readonly number[]): readonly number[] {
    let found = this.kept.get(name);
    if (!found) this.kept.set(name, (found = find()));
    return found;
  }
}

const named = (thing: number): readonly number[] => (thing === NONE ? [] : [thing]);
