import { compareFindings, type Finding } from '../domain/findings.ts';
import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import type { Look } from './look.ts';
import type { Failing, Rule, Sink } from './rule.ts';

/** What a rule found. */
export interface RuleAnswer {
  readonly rule: Rule;
  /** How many things were looked at. */
  readonly checked: number;
  /** How many of them fail. */
  readonly failed: number;
  /** All that is the same finding together: in the order of findings. */
  readonly found: readonly (readonly Failing[])[];
}

/** Runs a rule where it is to look. */
export function runRule(rule: Rule, look: Look): RuleAnswer {
  const sink = new Collected();
  rule.find(look, sink);
  const { checked, failing } = sink;
  const failed = new Set(failing.map(({ thing }) => thing)).size;
  return { rule, checked, failed, found: together(look.city, failing) };
}

/** All findings of some rules, in their order. */
export function findingsOf(look: Look, answers: readonly RuleAnswer[]): readonly Finding[] {
  return answers
    .flatMap(({ rule, found }) => found.map((same) => findingOf(rule, look, same)))
    .sort(compareFindings);
}

/** The finding that these are. */
export function findingOf(rule: Rule, look: Look, same: readonly Failing[]): Finding {
  const [first] = same;
  if (!first) throw new Error('a finding has something that fails');
  const { zone, power, step, chain, person, element, subject } = first;
  const code = (label: string, thing: number | undefined) => look.city.codeOf(label, thing);
  return {
    kind: rule.kind,
    severity: rule.severity,
    zone: code('Zone', zone),
    power: code('Power', power),
    step: step ?? null,
    chain: code('Chain', chain),
    person: code('Person', person),
    element: code('SupportElement', element),
    subject: subject
      ? { type: subject.label, code: look.city.things(subject.label).code(subject.thing) }
      : null,
    detail: rule.detail?.(look, same) ?? null,
  };
}

class Collected implements Sink {
  checked = 0;
  readonly failing: Failing[] = [];

  looked(count: number): void {
    this.checked += count;
  }

  fails(failing: Failing): void {
    this.failing.push(failing);
  }
}

/** The same findings together, in the order of findings. */
function together(city: City, failing: readonly Failing[]): readonly (readonly Failing[])[] {
  const compare = orderIn(city);
  const found: Failing[][] = [];
  for (const each of [...failing].sort(compare)) {
    const same = found.at(-1);
    if (same?.[0] && compare(same[0], each) === 0) same.push(each);
    else found.push([each]);
  }
  return found;
}

/** By zone, power, step, chain, person, element and subject, as `compareFindings`; what is not named comes last. */
function orderIn(city: City): (one: Failing, other: Failing) => number {
  const places = new Map<string, Int32Array>();
  const placesOf = (label: string) => {
    let known = places.get(label);
    if (!known) places.set(label, (known = city.things(label).places));
    return known;
  };
  const placeIn = (label: string, thing: number | undefined): number =>
    thing === undefined || thing === NONE ? LAST : (placesOf(label)[thing] as number);
  return (one, other) =>
    placeIn('Zone', one.zone) - placeIn('Zone', other.zone) ||
    placeIn('Power', one.power) - placeIn('Power', other.power) ||
    (one.step ?? LAST) - (other.step ?? LAST) ||
    placeIn('Chain', one.chain) - placeIn('Chain', other.chain) ||
    placeIn('Person', one.person) - placeIn('Person', other.person) ||
    placeIn('SupportElement', one.element) - placeIn('SupportElement', other.element) ||
    compareSubjects(one, other, placeIn);
}

const LAST = 2 ** 31;

function compareSubjects(
  { subject: one }: Failing,
  { subject: other }: Failing,
  placeIn: (label: string, thing: number) => number,
): number {
  if (!one || !other) return Number(!one) - Number(!other);
  if (one.label !== other.label) return one.label < other.label ? -1 : 1;
  return placeIn(one.label, one.thing) - placeIn(other.label, other.thing);
}
