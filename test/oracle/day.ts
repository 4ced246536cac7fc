import { activeOn, type City, type DelegationPeriod, type Responsibility, type Step } from './city.ts';
import { byKeys, codesInOrder } from './order.ts';

export interface ActiveStep {
  readonly step: Step;
  /** Active on the day, by staff code, the unnamed last, then first day. */
  readonly responsibilities: readonly Responsibility[];
}
export interface ActiveDelegation {
  /** The period that is on: delegations of one zone and power do not overlap. */
  readonly period: DelegationPeriod;
  readonly zone: string;
  readonly power: string;
  /** Active on the day, by order. "Its steps belong to the delegation, whichever period is on." */
  readonly steps: readonly ActiveStep[];
}

export const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** The delegations active on a day, by zone, then power, with their steps and responsibilities of that day. */
export function delegationsOn(city: City, day: string): ActiveDelegation[] {
  const responsibilities = Map.groupBy(
    city.responsibilities.filter((each) => activeOn(day, each)),
    ({ zone, power, step }) => keyOf(zone, power, step),
  );
  const steps = Map.groupBy(
    city.steps.filter((each) => activeOn(day, each)),
    ({ zone, power }) => keyOf(zone, power),
  );
  const stepsOf = (zone: string, power: string): ActiveStep[] =>
    (steps.get(keyOf(zone, power)) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map((step) => ({
        step,
        responsibilities: (responsibilities.get(keyOf(zone, power, step.order)) ?? []).toSorted(
          byKeys((each) => [each.staff, each.validFrom, each.validTo]),
        ),
      }));
  return city.delegations
    .filter((each) => activeOn(day, each))
    .toSorted(byKeys(({ zone, power }) => [zone, power]))
    .map((period) => {
      const { zone, power } = period;
      return { period, zone, power, steps: stepsOf(zone, power) };
    });
}

/** The zones of the city, by code. */
export const zonesOf = (city: City): City['organizations'] =>
  city.organizations.filter(({ kind }) => kind === '新区').toSorted(byKeys(({ code }) => [code]));

/** The links of each chain on a day, in their order; a chain without any link that day has an empty list. */
export function linksOn(city: City, day: string): Map<string, City['links']> {
  const chains = city.chains.toSorted(byKeys(({ code }) => [code]));
  return new Map(
    chains.map(({ code }) => [
      code,
      city.links
        .filter((link) => link.chain === code && activeOn(day, link))
        .toSorted((a, b) => a.order - b.order),
    ]),
  );
}

/** What a zone holds of a chain of which it holds at least one power. */
export interface Coverage {
  readonly zone: string;
  readonly chain: string;
  readonly held: number;
  readonly total: number;
  readonly complete: boolean;
  /** One for each link whose power is not held, in the order of links. */
  readonly missing: City['links'];
  /** The powers of the chain that the zone holds. */
  readonly heldPowers: readonly string[];
}

/** Chain coverage: powers counted once each, by zone, then chain. */
export function coverageOn(city: City, day: string): Coverage[] {
  const held = new Map(
    zonesOf(city).map(({ code }) => [
      code,
      new Set(
        city.delegations
          .filter((each) => each.zone === code && activeOn(day, each))
          .map((each) => each.power),
      ),
    ]),
  );
  const links = linksOn(city, day);
  return [...held].flatMap(([zone, powers]) =>
    [...links].flatMap(([chain, all]) => {
      const total = codesInOrder(all.map(({ power }) => power));
      const heldPowers = total.filter((power) => powers.has(power));
      if (heldPowers.length === 0) return [];
      return [
        {
          zone,
          chain,
          held: heldPowers.length,
          total: total.length,
          complete: heldPowers.length === total.length,
          missing: all.filter(({ power }) => !powers.has(power)),
          heldPowers,
        },
      ];
    }),
  );
}
