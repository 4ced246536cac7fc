import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { FitAdvice } from '../domain/adjustment-words.ts';
import { compareCodes } from '../domain/order.ts';
import { isListed, zoneClass } from '../rules/catalogue.ts';
import { chainsOn } from '../rules/chains.ts';
import { elementsOf, requiredElements } from '../rules/support.ts';
import { sightOf, type Reader } from './sight.ts';

export interface FitAsked {
  /** By code; what is no zone of the day fits nothing. */
  readonly zone: string;
  /** Only these, by code; null for all that are listed or held. */
  readonly powers: readonly string[] | null;
  readonly advice: readonly FitAdvice[] | null;
}

/** Whether a zone could hold a power, by codes: lists by code. */
export interface FitRow {
  readonly power: string;
  readonly isListed: boolean;
  readonly isHeld: boolean;
  readonly requirementsKnown: boolean;
  /** Elements that it requires and the zone has not. */
  readonly missing: readonly string[];
  /** The chains that it is in, each with its other powers that the zone does not hold. */
  readonly chains: readonly { readonly chain: string; readonly missing: readonly string[] }[];
  readonly advice: FitAdvice;
}

/** The powers that a zone holds or the catalogue of its class lists, as far as the reader may know what the zone has; by power. */
export function findFit(
  view: View,
  { asked, reader }: { readonly asked: FitAsked; readonly reader: Reader },
): readonly FitRow[] {
  const { city } = view;
  const zone = city.things('Zone').find(asked.zone);
  if (zone === NONE || view.there('Zone')[zone] === NONE) return [];
  const sight = sightOf(city, view.revision, reader).on(view.day);
  const among = city.among('Power', asked.powers);
  const powers = candidates(view, zone).filter(
    (power) => (among?.has(power) ?? true) && sight.hasFinding({ zone, power }),
  );
  return fitsOf(view, zone, powers).filter(({ advice }) => asked.advice?.includes(advice) ?? true);
}

/** What is listed for the class of a zone, or held by it. */
function candidates(view: View, zone: number): readonly number[] {
  const lists = isListed(view);
  const ofClass = zoneClass(view)(zone);
  const chains = chainsOn(view);
  const all = Array.from({ length: view.city.things('Power').count }, (_, power) => power);
  return all.filter((power) => lists(ofClass, power) || chains.holds(zone, power));
}

/** How powers fit a zone, by numbers of things; in the order of their codes. */
export function fitsOf(view: View, zone: number, powers: readonly number[]): readonly FitRow[] {
  const places = view.city.things('Power').places;
  return powers
    .toSorted((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
    .map((power) => fitOf(view, zone, power));
}

function fitOf(view: View, zone: number, power: number): FitRow {
  const { city } = view;
  const chains = chainsOn(view);
  const has = elementsOf(view);
  const required = [...(requiredElements(view).get(power) ?? [])];
  const lacking = required.filter((element) => !has(zone, element));
  const facts = {
    isListed: isListed(view)(zoneClass(view)(zone), power),
    isHeld: chains.holds(zone, power),
    requirementsKnown: required.length > 0,
    missing: codesOf(view, 'SupportElement', lacking),
    chains: [...chains.chainsOf(power)]
      .map((chain) => ({
        chain: city.things('Chain').code(chain),
        missing: codesOf(
          view,
          'Power',
          chains.missing(zone, chain).filter((other) => other !== power),
        ),
      }))
      .sort((one, other) => compareCodes(one.chain, other.chain)),
  };
  return { power: city.things('Power').code(power), ...facts, advice: adviceOf(facts) };
}

const codesOf = ({ city }: View, label: string, things: readonly number[]): readonly string[] =>
  things.map((thing) => city.things(label).code(thing)).sort(compareCodes);

/** The first of these that is so. */
function adviceOf(facts: Omit<FitRow, 'power' | 'advice'>): FitAdvice {
  if (!facts.isListed) return 'OUTSIDE';
  if (facts.isHeld) return facts.missing.length > 0 ? 'HELD_UNFIT' : 'HELD_FIT';
  if (!facts.requirementsKnown) return 'UNKNOWN';
  if (facts.missing.length > 0) return 'NOT_YET';
  return facts.chains.some(({ missing }) => missing.length > 0) ? 'CHAIN_FIRST' : 'TAKE';
}
