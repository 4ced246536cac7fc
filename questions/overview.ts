import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { AuditKind } from '../domain/findings.ts';
import { Look, type Limits } from '../rules/look.ts';
import { rulesOf } from '../rules/registry.ts';
import type { Failing, Rule } from '../rules/rule.ts';
import { acceptedOn } from './acceptances.ts';
import type { CountOfFound } from './audit-on.ts';
import { numbersIn } from './finding-numbers.ts';
import { countThings, type ThingCounts } from './totals.ts';

/** How many findings an audit has. */
interface KindCount extends CountOfFound {
  readonly kind: AuditKind;
}

/** The whole city on a day, in numbers, whoever asks. */
export interface CityCounts extends ThingCounts {
  /** In the order of the audits, zeros too. */
  readonly findings: readonly KindCount[];
  /** How many findings name a zone, by its code; of the others none does. */
  readonly findingsOfZones: ReadonlyMap<string, number>;
}

/** What is counted need not be told: the findings are no objects, and in no order. */
export function countCity(view: View, { limits }: { readonly limits: Limits }): CityCounts {
  const { city } = view;
  const look = new Look(view, limits);
  const count = counterIn(look);
  const findings = rulesOf(null).map((rule): KindCount => ({ kind: rule.kind, ...count.of(rule) }));
  const zones = city.things('Zone');
  return {
    ...countThings(look),
    findings,
    findingsOfZones: new Map([...count.ofZones].map(([zone, found]) => [zones.code(zone), found])),
  };
}

/** Counts what rules find, each finding once, whatever fails with it. */
function counterIn(look: Look) {
  const numbers = numbersIn(look.city);
  const accepted = acceptedOn(look.view, numbers);
  const ofZones = new Map<number, number>();
  let seen = new Uint8Array(FIRST_ROOM);
  const isSeen = (number: number): boolean => {
    if (number >= seen.length) {
      const grown = new Uint8Array(Math.max(seen.length * 2, number + 1));
      grown.set(seen);
      seen = grown;
    }
    if (seen[number] === 1) return true;
    seen[number] = 1;
    return false;
  };
  const of = (rule: Rule): CountOfFound => {
    let found = 0;
    const mayBeAccepted = new Map<number, Failing[]>();
    rule.find(look, {
      looked: () => undefined,
      fails: (failing) => {
        const number = numbers.of(rule.kind, failing);
        if (accepted.has(number)) mayBeAccepted.set(number, [...(mayBeAccepted.get(number) ?? []), failing]);
        if (isSeen(number)) return;
        found += 1;
        const { zone = NONE } = failing;
        if (zone !== NONE) ofZones.set(zone, (ofZones.get(zone) ?? 0) + 1);
      },
    });
    const isAccepted = ([number, same]: [number, readonly Failing[]]) =>
      accepted.get(number) === (rule.detail?.(look, same) ?? null);
    const count = [...mayBeAccepted].filter(isAccepted).length;
    return { count: found, open: found - count, accepted: count };
  };
  return { of, ofZones };
}

const FIRST_ROOM = 2 ** 16;
