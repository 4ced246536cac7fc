import type { City, Period } from './city.ts';
import { zonesOf } from './day.ts';
import { codesInOrder as sorted } from './order.ts';

/** What fits a zone, and what a catalogue should list, from the rows alone. */

const holds = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

export interface OracleFit {
  readonly power: string;
  readonly isListed: boolean;
  readonly isHeld: boolean;
  readonly requirementsKnown: boolean;
  readonly missing: readonly string[];
  readonly chains: readonly { readonly chain: string; readonly missing: readonly string[] }[];
  readonly advice: string;
}

export function fitOf(city: City, zone: string, day: string): readonly OracleFit[] {
  const ofClass = zonesOf(city).find(({ code }) => code === zone);
  if (!ofClass) return [];
  const held = new Set(
    city.delegations.filter((each) => each.zone === zone && holds(each, day)).map(({ power }) => power),
  );
  const listed = new Set(
    city.catalogue
      .filter((each) => each.zoneClass === ofClass.zoneClass && holds(each, day))
      .map(({ power }) => power),
  );
  return sorted([...held, ...listed]).map((power) => {
    const required = requiredBy(city, power, day);
    const missing = required.filter((element) => !has(city, zone, element, day));
    const chains = sorted(
      city.links.filter((each) => each.power === power && holds(each, day)).map(({ chain }) => chain),
    ).map((chain) => ({
      chain,
      missing: sorted(
        city.links
          .filter((each) => each.chain === chain && holds(each, day))
          .map((each) => each.power)
          .filter((each) => each !== power && !held.has(each)),
      ),
    }));
    const isListed = listed.has(power);
    const isHeld = held.has(power);
    const requirementsKnown = required.length > 0;
    let advice = 'TAKE';
    if (chains.some((each) => each.missing.length > 0)) advice = 'CHAIN_FIRST';
    if (missing.length > 0) advice = 'NOT_YET';
    if (!requirementsKnown) advice = 'UNKNOWN';
    if (isHeld) advice = missing.length > 0 ? 'HELD_UNFIT' : 'HELD_FIT';
    if (!isListed) advice = 'OUTSIDE';
    return { power, isListed, isHeld, requirementsKnown, missing, chains, advice };
  });
}

const requiredBy = (city: City, power: string, day: string): string[] =>
  sorted(
    city.requirements.filter((each) => each.power === power && holds(each, day)).map((each) => each.element),
  );
const has = (city: City, zone: string, element: string, day: string): boolean =>
  city.capacities.some((each) => each.zone === zone && each.element === element && holds(each, day));

export interface OracleAdvice {
  readonly power: string;
  readonly isListed: boolean;
  readonly requirementsKnown: boolean;
  readonly zones: number;
  readonly able: number;
  readonly holding: number;
  readonly advice: string;
}

export function adviceFor(city: City, ofClass: string, share: number, day: string): readonly OracleAdvice[] {
  const zones = city.organizations.filter(({ zoneClass }) => zoneClass === ofClass).map(({ code }) => code);
  const isListed = (power: string) =>
    city.catalogue.some((each) => each.zoneClass === ofClass && each.power === power && holds(each, day));
  const able = (power: string) =>
    zones.filter((zone) => requiredBy(city, power, day).every((element) => has(city, zone, element, day)))
      .length;
  const reaches = (power: string) =>
    requiredBy(city, power, day).length > 0 && zones.length > 0 && able(power) / zones.length >= share;
  return sorted(city.powers.map(({ code }) => code)).map((power) => {
    const chains = city.links
      .filter((each) => each.power === power && holds(each, day))
      .map(({ chain }) => chain);
    const others = city.links
      .filter((each) => chains.includes(each.chain) && holds(each, day) && each.power !== power)
      .map((each) => each.power);
    let advice = 'LEAVE';
    if (reaches(power) && others.every((other) => isListed(other) || reaches(other))) advice = 'ADD';
    if (isListed(power)) advice = able(power) === 0 ? 'REMOVE' : 'KEEP';
    if (zones.length === 0) advice = isListed(power) ? 'KEEP' : 'LEAVE';
    if (requiredBy(city, power, day).length === 0) advice = 'UNKNOWN';
    return {
      ...{ power, isListed: isListed(power), requirementsKnown: requiredBy(city, power, day).length > 0 },
      ...{ zones: zones.length, able: able(power) },
      holding: zones.filter((zone) =>
        city.delegations.some((each) => each.zone === zone && each.power === power && holds(each, day)),
      ).length,
      advice,
    };
  });
}
