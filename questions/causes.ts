import { NONE } from '../columns/ints.ts';
import type { RowChanges } from '../columns/lay-over.ts';
import type { View } from '../columns/view.ts';
import { findingKeyText, type AuditKind, type Finding } from '../domain/findings.ts';
import { Look, type Limits } from '../rules/look.ts';
import { placesOf, type ReachedPlaces } from '../rules/reach.ts';
import { ruleOf } from '../rules/registry.ts';
import { findingOf, runRule } from '../rules/run-rule.ts';
import { tryChanges } from './try-changes.ts';

/** Items of which each changes rows of its power alone. */
export interface CausesAsked {
  /** Their powers, by code. */
  readonly powers: readonly string[];
  /** What each of them changes by itself; null of one that is left out. */
  readonly alone: readonly (RowChanges | null)[];
  readonly limits: Limits;
}

/** By the key of a finding, the places of the items that bring it when tried alone. */
export type Causes = readonly (readonly [key: string, places: readonly number[]])[];

interface Item {
  readonly place: number;
  readonly power: string;
  readonly changes: RowChanges;
  /** Where findings may depend on it that name no power. */
  readonly places: ReachedPlaces;
}

/** Items that are tried together: by the key of a finding, the one of them that may bring it. */
type Round = ReadonlyMap<string, Item>;

/**
 * Which items bring or alter findings, of those that all of them together do. Items are tried together where no finding may
 * be due to two of them: of any other finding they say nothing, so it is as if each were tried alone.
 */
export function causesOf(
  [view, after]: readonly [before: View, after: View],
  asked: CausesAsked,
  found: readonly Finding[],
): Causes {
  const causes = new Map(found.map((each) => [findingKeyText(each), [] as number[]]));
  const items = itemsOf([view, after], asked);
  for (const [kind, same] of Map.groupBy(found, (each) => each.kind))
    for (const round of roundsOf(view, items, same)) {
      const brought = broughtBy(view, changesOf(round), asked.limits, kind);
      for (const [key, { place }] of round) if (brought.has(key)) causes.get(key)?.push(place);
    }
  return [...causes].map(([key, places]) => [key, places.sort((one, other) => one - other)]);
}

function itemsOf(views: readonly [before: View, after: View], asked: CausesAsked): readonly Item[] {
  const { powers, alone, limits } = asked;
  const { city } = views[1];
  const index = city.thingsBy('Delegation', 'power');
  return alone.flatMap((changes, place) => {
    const power = powers[place];
    if (!changes || power === undefined) return [];
    const delegations: number[] = [];
    const thing = city.things('Power').find(power);
    for (let each = index.first(thing); each !== NONE; each = index.next(each)) delegations.push(each);
    const places = placesOf({ delegations, chains: [], people: [] }, views, limits);
    return { place, power, changes, places };
  });
}

/** Each item is tried in the first round in which it can be. */
function roundsOf(view: View, items: readonly Item[], found: readonly Finding[]): readonly Round[] {
  const rounds: Map<string, Item>[] = [];
  const tests = found.map((each) => [findingKeyText(each), mayBring(view, each)] as const);
  for (const item of items) {
    const keys = tests.flatMap(([key, isSuch]) => (isSuch(item) ? [key] : []));
    if (keys.length === 0) continue;
    let round = rounds.find((each) => !keys.some((key) => each.has(key)));
    if (!round) rounds.push((round = new Map()));
    for (const key of keys) round.set(key, item);
  }
  return rounds;
}

/** Tells to which items a finding may be due. */
function mayBring({ city }: View, { kind, zone, power, chain, person }: Finding): (item: Item) => boolean {
  if (power !== null) return (item) => item.power === power;
  const find = (label: string, code: string | null) => (code === null ? NONE : city.things(label).find(code));
  const [ofZone, ofChain, who] = [find('Zone', zone), find('Chain', chain), find('Person', person)];
  switch (ruleOf(kind).looksAt) {
    case 'zone and chain':
      return ({ places }) => places.chains.some((each) => each.zone === ofZone && each.chain === ofChain);
    case 'person':
      return ({ places }) => places.people.has(who);
    // What is demanded, but not for a power, may depend on all that zones hold.
    default:
      return () => true;
  }
}

function changesOf(round: Round): RowChanges {
  const changes = [...new Set(round.values())].map((item) => item.changes);
  return {
    superseded: changes.flatMap(({ superseded }) => superseded),
    begun: changes.flatMap(({ begun }) => begun),
  };
}

/** The findings of a kind that changes bring or alter, by key. */
function broughtBy(view: View, changes: RowChanges, limits: Limits, kind: AuditKind): ReadonlySet<string> {
  const { after, places } = tryChanges(view, changes, limits);
  const find = (of: View) => detailsOf(kind, new Look(of, limits, places));
  const [old, now] = [find(view), find(after)];
  return new Set([...now].flatMap(([key, detail]) => (old.get(key) === detail ? [] : [key])));
}

/** The findings of a kind, by key, with their details. */
function detailsOf(kind: AuditKind, look: Look): ReadonlyMap<string, string | null> {
  const rule = ruleOf(kind);
  const found = runRule(rule, look).found.map((same) => findingOf(rule, look, same));
  return new Map(found.map((each) => [findingKeyText(each), each.detail]));
}
