import { audit } from './audit.ts';
import { applyChanges, type Change } from './changes.ts';
import { activeOn, type City } from './city.ts';
import { delegationsOn, keyOf, linksOn, type ActiveDelegation, type ActiveStep } from './day.ts';
import { sameness, type Finding } from './finding.ts';
import { codesInOrder } from './order.ts';

export interface Touched {
  readonly zones: readonly string[];
  readonly chains: readonly string[];
  readonly powers: readonly string[];
  readonly delegations: number;
  readonly steps: number;
  readonly people: number;
}

export interface Impact {
  readonly touched: Touched;
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly changed: readonly Finding[];
}

/** What changes would do that take effect on a day. Throws `Impossible` where one of them cannot be. */
export function impact(city: City, changes: readonly Change[], day: string, overload = 30): Impact {
  const after = applyChanges(city, changes, day);
  const [old, now] = [city, after].map((each) => audit(each, day, { overload }).findings);
  if (!old || !now) throw new Error('there are two audits');
  const details = new Map(old.map((each) => [sameness(each), each.detail]));
  const kept = new Set(now.map(sameness));
  return {
    touched: touchedBy(city, after, changes, day),
    introduced: now.filter((each) => !details.has(sameness(each))),
    resolved: old.filter((each) => !kept.has(sameness(each))),
    changed: now.filter((each) => details.has(sameness(each)) && details.get(sameness(each)) !== each.detail),
  };
}

/** A delegation with steps and responsibilities, as it was before or as it is after: one entry for each. */
type Reached = { readonly delegation: ActiveDelegation; readonly steps: readonly ActiveStep[] };

/**
 * "The delegations, active before or after, that a change ends, begins, or reaches through what it alters." Looked for in
 * both cities. That is enough: a change that alters what an earlier one of the list did to a delegation touches it too.
 */
function touchedBy(before: City, after: City, changes: readonly Change[], day: string): Touched {
  const delegations = [before, after].flatMap((city) =>
    delegationsOn(city, day).map((delegation) => ({ city, delegation })),
  );
  const reached = delegations.flatMap(({ city, delegation }): Reached[] => {
    const steps = changes.map((change) => reachedSteps(city, [before, after], change, delegation, day));
    return steps.flatMap((each) => (each ? [{ delegation, steps: each }] : []));
  });
  const removed = changes.flatMap((change) => ('removePerson' in change ? [change.removePerson.person] : []));
  const stepKeys = new Set(
    reached.flatMap(({ steps }) => steps.map(({ step }) => keyOf(step.zone, step.power, step.order))),
  );
  // Those named on these steps, before or after.
  const named = delegations.flatMap(({ delegation }) =>
    delegation.steps
      .filter(({ step }) => stepKeys.has(keyOf(step.zone, step.power, step.order)))
      .flatMap(({ responsibilities }) => responsibilities.flatMap(({ leader, staff }) => [leader, staff]))
      .filter((person) => person !== null),
  );
  const powers = codesInOrder(reached.map(({ delegation }) => delegation.power));
  return {
    zones: codesInOrder(reached.map(({ delegation }) => delegation.zone)),
    chains: [...linksOn(after, day)]
      .filter(([, links]) => links.some(({ power }) => powers.includes(power)))
      .map(([chain]) => chain),
    powers,
    delegations: new Set(reached.map(({ delegation }) => keyOf(delegation.zone, delegation.power))).size,
    steps: stepKeys.size,
    people: new Set([...named, ...removed]).size,
  };
}

/** The steps of a delegation that a change touches; undefined where it does not touch the delegation. */
function reachedSteps(
  city: City,
  cities: readonly City[],
  change: Change,
  delegation: ActiveDelegation,
  day: string,
): readonly ActiveStep[] | undefined {
  const { zone, power, steps } = delegation;
  const allIf = (touches: boolean) => (touches ? steps : undefined);
  const those = (names: (each: ActiveStep['responsibilities'][number]) => boolean) => {
    const found = steps.filter(({ responsibilities }) => responsibilities.some(names));
    return found.length > 0 ? found : undefined;
  };
  const isOfClass = (zoneClass: string) =>
    cities.some(({ organizations }) =>
      organizations.some((each) => each.code === zone && each.zoneClass === zoneClass),
    );
  if ('withdrawPower' in change) {
    const meant = change.withdrawPower;
    return allIf(
      meant.power === power && (meant.zone === undefined || meant.zone === null || meant.zone === zone),
    );
  }
  if ('delegatePower' in change)
    return allIf(change.delegatePower.power === power && change.delegatePower.zone === zone);
  if ('assignResponsibility' in change)
    return allIf(change.assignResponsibility.power === power && change.assignResponsibility.zone === zone);
  if ('removePerson' in change) {
    const { person } = change.removePerson;
    return those(({ leader, staff }) => leader === person || staff === person);
  }
  if ('abolishPost' in change) return those(({ post }) => post === change.abolishPost.post);
  if ('removeCapacity' in change) {
    const { element, zone: ofZone } = change.removeCapacity;
    return allIf(
      ofZone === zone &&
        city.requirements.some(
          (each) => each.power === power && each.element === element && activeOn(day, each),
        ),
    );
  }
  if ('reclassifyZone' in change) return allIf(change.reclassifyZone.zone === zone);
  if (!('addToCatalogue' in change) && !('removeFromCatalogue' in change)) return undefined; // audits.md has no such change
  const entry = 'addToCatalogue' in change ? change.addToCatalogue : change.removeFromCatalogue;
  return allIf(entry.power === power && isOfClass(entry.class));
}
