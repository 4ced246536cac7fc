import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { AuditKind } from '../domain/findings.ts';
import { Look, type DemandedPlace, type Limits } from '../rules/look.ts';
import { rulesOf } from '../rules/registry.ts';
import { isOfDelegations, type Failing, type Rule } from '../rules/rule.ts';
import { acceptedOn } from './acceptances.ts';
import type { FindingNumbers } from './finding-numbers.ts';
import type { Sight, SightOn } from './sight.ts';

/** What is asked of an audit, whatever the day. */
export interface AuditAsked {
  /** Null: all but those that must be named. */
  readonly kinds: readonly AuditKind[] | null;
  /** Only findings that name one of these zones, by code; null for all. */
  readonly zones: readonly string[] | null;
  readonly limits: Limits;
}

/** A finding on a day: all that is the same one. */
export interface FoundOn {
  readonly number: number;
  readonly same: readonly Failing[];
  readonly isAccepted: boolean;
}

/** How many there are, and of these those that are not accepted and those that are. */
export interface CountOfFound {
  readonly count: number;
  readonly open: number;
  readonly accepted: number;
}

export function countOf(found: readonly FoundOn[]): CountOfFound {
  const accepted = found.reduce((sum, { isAccepted }) => sum + Number(isAccepted), 0);
  return { count: found.length, open: found.length - accepted, accepted };
}

/** What an audit found on a day, of what the reader sees. */
export interface RuleOn {
  readonly rule: Rule;
  /** How many things were looked at; null where not all of it is the reader's. */
  readonly checked: number | null;
  readonly found: readonly FoundOn[];
}

export interface AuditOn {
  readonly look: Look;
  readonly sight: SightOn;
  readonly rules: readonly RuleOn[];
}

/** The audits of a day, as the record said at a revision, as far as the reader sees their findings. */
export function auditOn(
  view: View,
  { kinds, zones, limits }: AuditAsked,
  { sight, numbers }: { readonly sight: Sight; readonly numbers: FindingNumbers },
): AuditOn {
  const { city } = view;
  const look = new Look(view, limits);
  const own = sight.on(view.day);
  const asked = zones && new Set(zones.map((code) => city.things('Zone').find(code)));
  const accepted = acceptedOn(view, numbers);
  const countChecked = counterOf({ look, asked, sight, own });
  const rules = rulesOf(kinds).map((rule): RuleOn => {
    const found = new Map<number, Failing[]>();
    let looked = 0;
    rule.find(look, {
      looked: (count) => (looked += count),
      fails: (failing) => {
        if (asked && !asked.has(failing.zone ?? UNNAMED)) return;
        if (!own.hasFinding(failing)) return;
        const number = numbers.of(rule.kind, failing);
        const same = found.get(number);
        if (same) same.push(failing);
        else found.set(number, [failing]);
      },
    });
    const isAccepted = (number: number, same: readonly Failing[]) =>
      accepted.has(number) && accepted.get(number) === (rule.detail?.(look, same) ?? null);
    return {
      rule,
      checked: countChecked(rule, looked),
      found: [...found].map(([number, same]) => ({ number, same, isAccepted: isAccepted(number, same) })),
    };
  });
  return { look, sight: own, rules };
}

/** No thing has this number: a code that nothing has is `NONE`. */
const UNNAMED = NONE - 1;

interface Counted {
  readonly look: Look;
  readonly asked: ReadonlySet<number> | null;
  readonly sight: Sight;
  readonly own: SightOn;
}

/**
 * Tells how many things a rule looked at: in the whole city, or of the zones asked, as their scores have it. Who sees their
 * own alone is told it of zones all of whose delegations are theirs, and never how many people there are that have anything to do.
 */
function counterOf({ look, asked, sight, own }: Counted): (rule: Rule, inCity: number) => number | null {
  if (asked === null) return (_rule, inCity) => (sight.isWhole ? inCity : null);
  const { city, view, limits } = look;
  const ofZone = city.thingsBy('Delegation', 'zone');
  const delegations: number[] = [];
  for (const zone of asked)
    if (zone !== NONE)
      for (let each = ofZone.first(zone); each !== NONE; each = ofZone.next(each)) delegations.push(each);
  const about = ({ zone }: DemandedPlace) => asked.has(zone ?? UNNAMED);
  const there = new Look(view, limits, { delegations, about });
  const isKnown = there.delegations.every((row) => own.hasFinding(there.ofDelegation(row)));
  const areOwn = [...asked].every((zone) => zone === NONE || own.hasFinding({ zone }));
  return ({ looksAt, find }) => {
    const isTold = isOfDelegations(looksAt) ? isKnown : areOwn && looksAt !== 'person';
    if (!sight.isWhole && !isTold) return null;
    let looked = 0;
    find(there, { looked: (count) => (looked += count), fails: () => undefined });
    return looked;
  };
}
