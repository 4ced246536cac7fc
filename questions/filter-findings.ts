import { NONE } from '../columns/ints.ts';
import { SEVERITIES, type PivotAxis, type Severity } from '../domain/findings.ts';
import { folded } from '../domain/search-text.ts';
import { POWER_TYPES } from '../domain/words.ts';
import type { Look } from '../rules/look.ts';
import type { Failing, Rule } from '../rules/rule.ts';
import { Facets } from './facets.ts';
import { nameOf } from './name-of.ts';
import { stepThing } from './step-thing.ts';

/** What keeps some of the findings of an audit: null keeps all, an empty list none. Things by code. */
export interface FindingFilters {
  readonly powers: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly severities: readonly Severity[] | null;
  readonly departments: readonly string[] | null;
  readonly zoneDepartments: readonly string[] | null;
  readonly leaders: readonly string[] | null;
  readonly chains: readonly string[] | null;
  readonly people: readonly string[] | null;
  /** In codes and names of what a finding names, as a search compares texts. */
  readonly text: string | null;
}

export type Keeps = (rule: Rule, failing: Failing) => boolean;

/** Tells which findings pass every filter. */
export function filterOf(look: Look, filters: FindingFilters): Keeps {
  const { city } = look;
  const facets = new Facets(look);
  const among = (label: string, codes: readonly string[] | null) => city.among(label, codes);
  const words = (of: readonly string[], asked: readonly string[] | null) =>
    asked && new Set(asked.map((each) => of.indexOf(each)));
  const byAxis: readonly (readonly [PivotAxis, ReadonlySet<number> | null])[] = [
    ['POWER_TYPE', words(Object.values(POWER_TYPES), filters.types)],
    ['SEVERITY', words(SEVERITIES, filters.severities)],
    ['DEPARTMENT', among('Department', filters.departments)],
    ['ZONE_DEPARTMENT', among('Department', filters.zoneDepartments)],
    ['LEADER', among('Person', filters.leaders)],
    ['CHAIN', among('Chain', filters.chains)],
  ];
  const powers = among('Power', filters.powers);
  const people = among('Person', filters.people);
  const hasText = filters.text === null ? () => true : textFilter(look, filters.text);
  return (rule, failing) =>
    (!powers || powers.has(failing.power ?? NONE)) &&
    (!people || people.has(failing.person ?? NONE)) &&
    byAxis.every(
      ([axis, asked]) => !asked || facets.of(axis, rule, failing).some((each) => asked.has(each)),
    ) &&
    hasText(failing);
}

/** Whether every word of a text is in a code or a name of what a finding names. */
function textFilter(look: Look, text: string): (failing: Failing) => boolean {
  const words = folded(text).split(' ');
  const kept = new Map<string, string>();
  const textOf = ([label, thing]: Thing): string => {
    const name = `${label} ${thing}`;
    let found = kept.get(name);
    if (found === undefined) kept.set(name, (found = folded(codeAndName(look, label, thing))));
    return found;
  };
  return (failing) => {
    const texts = thingsOf(look, failing).map(textOf);
    return words.every((word) => texts.some((each) => each.includes(word)));
  };
}

type Thing = readonly [label: string, thing: number];

function thingsOf(look: Look, failing: Failing): readonly Thing[] {
  const { zone, power, step, chain, person, element, subject } = failing;
  const isOfStep = zone !== undefined && power !== undefined && step !== undefined;
  return [
    ...named('Zone', zone),
    ...named('Power', power),
    ...(isOfStep ? named('Step', stepThing(look.city, zone, power, step)) : []),
    ...named('Chain', chain),
    ...named('Person', person),
    ...named('SupportElement', element),
    ...(subject ? named(subject.label, subject.thing) : []),
  ];
}

const named = (label: string, thing: number | undefined): readonly Thing[] =>
  thing === undefined || thing === NONE ? [] : [[label, thing]];

const codeAndName = (look: Look, label: string, thing: number): string =>
  `${look.city.things(label).code(thing)} ${nameOf(look.view, label, thing) ?? ''}`;
