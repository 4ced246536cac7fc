import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import type { View } from '../columns/view.ts';
import { parseFindingKey, type FindingKey } from '../domain/findings.ts';
import { kindCalled } from '../kinds/registry.ts';
import type { Failing } from '../rules/rule.ts';
import type { FindingNumbers } from './finding-numbers.ts';

/** By the number of a finding, the detail that is accepted of it on a day. */
export function acceptedOn(view: View, numbers: FindingNumbers): ReadonlyMap<number, string | null> {
  const { city } = view;
  const table = city.table('Acceptance');
  const details = table.column('detail');
  const accepted = new Map<number, string | null>();
  for (const row of view.rows('Acceptance')) {
    const key = parseFindingKey(city.things('Acceptance').code(table.thing.at(row)));
    const failing = key && failingOf(city, key);
    if (!key || !failing) continue;
    const detail = details.at(row);
    accepted.set(numbers.of(key.kind, failing), detail === NONE ? null : city.texts.text(detail));
  }
  return accepted;
}

/** What a finding names, by numbers; undefined where it names what the city does not know. */
export function failingOf(city: City, key: FindingKey): Failing | undefined {
  // What machines push is not held in columns.
  if (key.subject && kindCalled(key.subject.type).isPushed) return undefined;
  const find = (label: string, code: string | null) => {
    if (code === null) return undefined;
    const thing = city.things(label).find(code);
    if (thing === NONE) throw UNKNOWN;
    return thing;
  };
  try {
    const named = {
      zone: find('Zone', key.zone),
      power: find('Power', key.power),
      step: key.step ?? undefined,
      chain: find('Chain', key.chain),
      person: find('Person', key.person),
      element: find('SupportElement', key.element),
    };
    const { subject } = key;
    const about = subject && { label: subject.type, thing: find(subject.type, subject.code) ?? NONE };
    return {
      thing: NONE,
      ...Object.fromEntries(Object.entries(named).filter(([, each]) => each !== undefined)),
      ...(about ? { subject: about } : {}),
    };
  } catch (error) {
    if (error === UNKNOWN) return undefined;
    throw error;
  }
}

const UNKNOWN = new Error('the city does not know what a finding names');
