import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import { AUDIT_KINDS, type AuditKind } from '../domain/findings.ts';
import type { Failing } from '../rules/rule.ts';

/** Gives each finding a number, the same on every day: what is the same finding is told by what it names. */
export class FindingNumbers {
  /** By the kind of thing that is named, what a finding becomes that names one more. */
  private readonly next = new Map<string, Map<number, number>>();
  private readonly orders = new Map<number, number>();
  private count = AUDIT_KINDS.length;

  /** The number of the finding that something which fails an audit is. */
  of(kind: AuditKind, { zone, power, step, chain, person, element, subject }: Failing): number {
    let at = PLACES.get(kind) ?? NONE;
    at = this.after(at, 'zone', zone);
    at = this.after(at, 'power', power);
    at = this.after(at, 'step', step === undefined || step === NONE ? NONE : this.orderOf(step));
    at = this.after(at, 'chain', chain);
    at = this.after(at, 'person', person);
    at = this.after(at, 'element', element);
    return subject ? this.after(at, subject.label, subject.thing) : at;
  }

  private after(at: number, named: string, thing: number | undefined): number {
    if (thing === undefined || thing === NONE) return at;
    let next = this.next.get(named);
    if (!next) this.next.set(named, (next = new Map()));
    const step = thing * MOST_FINDINGS + at;
    let found = next.get(step);
    if (found === undefined) next.set(step, (found = this.count++));
    return found;
  }

  /** Orders are any whole numbers; there are few of them. */
  private orderOf(step: number): number {
    let order = this.orders.get(step);
    if (order === undefined) this.orders.set(step, (order = this.orders.size));
    return order;
  }
}

const PLACES: ReadonlyMap<AuditKind, number> = new Map(AUDIT_KINDS.map((kind, place) => [kind, place]));

const kept = new WeakMap<City, FindingNumbers>();

/** Those of a city, kept with it: most findings of a day are those of another. */
export function numbersIn(city: City): FindingNumbers {
  let numbers = kept.get(city);
  if (!numbers) kept.set(city, (numbers = new FindingNumbers()));
  return numbers;
}

/** With the number of a thing, a whole number that a double holds. */
const MOST_FINDINGS = 2 ** 28;
