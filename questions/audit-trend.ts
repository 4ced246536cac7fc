import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { AuditKind } from '../domain/findings.ts';
import { rulesOf } from '../rules/registry.ts';
import { auditOn, countOf, type AuditAsked, type AuditOn, type FoundOn } from './audit-on.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { sightOf, type Reader, type Sight } from './sight.ts';

export interface TrendAsked extends AuditAsked {
  /** Rising. */
  readonly days: readonly Day[];
  /** THEN: each day as the record stood at its end. */
  readonly asKnown: 'NOW' | 'THEN';
  /** The last that counts, on every day. */
  readonly revision: number;
  readonly today: Day;
}

export interface TrendPoint {
  readonly day: Day;
  /** What it was made of; null where the day ended before the first one. */
  readonly revision: number | null;
  /** When that was recorded, in milliseconds since 1970; null where nothing was. */
  readonly at: number | null;
  /** In the order of rules. */
  readonly counts: readonly TrendCount[];
  /** By code. */
  readonly zones: readonly ZoneCount[];
}

export interface FoundCount {
  readonly count: number | null;
  readonly open: number | null;
  readonly accepted: number | null;
}

export interface TrendCount extends FoundCount {
  readonly kind: AuditKind;
  /** Null where it is of more than the reader's. */
  readonly checked: number | null;
  /** Since the point before: null for the first, after a point of no revision, and where the reader may not know it. */
  readonly appeared: number | null;
  readonly gone: number | null;
}

/** Of a zone; null where nothing there is the reader's. */
export interface ZoneCount extends FoundCount {
  readonly zone: string;
}

const NOTHING_KNOWN = { count: null, open: null, accepted: null } as const;

/** The audit of several days, each worked out from the record. */
export function auditTrend(city: City, asked: TrendAsked, reader: Reader): readonly TrendPoint[] {
  const numbers = new FindingNumbers();
  const sights = new Map<number, Sight>();
  const sightAt = (revision: number) => {
    const known = sights.get(revision) ?? sightOf(city, revision, reader);
    sights.set(revision, known);
    return known;
  };
  let before: AuditOn | undefined;
  return asked.days.map((day): TrendPoint => {
    const revision = revisionOf(city, day, asked);
    if (revision === undefined) {
      before = undefined;
      return { day, revision: null, at: null, ...unknown(city, asked) };
    }
    const sight = sightAt(revision);
    const audit = auditOn(new View(city, day, revision), asked, { sight, numbers });
    const counts = audit.rules.map(({ rule, checked, found }, place): TrendCount => {
      const past = before?.rules[place]?.found;
      return {
        ...{ kind: rule.kind, ...countOf(found), checked },
        appeared: before && past ? newIn(found, past, before) : null,
        gone: past ? newIn(past, found, audit) : null,
      };
    });
    before = audit;
    const at = city.moments.of(city.moments.lastUpTo(revision)) ?? null;
    return { day, revision, at, counts, zones: zonesOf(audit, asked, sight) };
  });
}

/** The revision that tells of a day; undefined where it ended before the first. */
function revisionOf(
  city: City,
  day: Day,
  { asKnown, revision, today, limits }: TrendAsked,
): number | undefined {
  if (asKnown === 'NOW' || day >= today) return revision;
  const then = city.moments.revisionOn(day, limits.timeZone);
  return then === undefined ? undefined : Math.min(then, revision);
}

/** Zones that are asked for are listed all the same. */
function unknown(city: City, { kinds, zones, revision }: TrendAsked): Pick<TrendPoint, 'counts' | 'zones'> {
  const nothing = { ...NOTHING_KNOWN, checked: null, appeared: null, gone: null };
  const known = placesOf(city, zones ?? [], (row) => city.table('Zone').recordedAt.at(row) <= revision);
  return {
    counts: rulesOf(kinds).map(({ kind }) => ({ kind, ...nothing })),
    zones: known.map((zone) => ({ zone: city.things('Zone').code(zone), ...NOTHING_KNOWN })),
  };
}

/** How many are not among others; null where one would not be told that it is: it was not the reader's on that other day. */
function newIn(found: readonly FoundOn[], others: readonly FoundOn[], other: AuditOn): number | null {
  const known = new Set(others.map(({ number }) => number));
  const more = found.filter(({ number }) => !known.has(number));
  const areTold = more.every(({ same: [first] }) => first && other.sight.hasFinding(first));
  return areTold ? more.length : null;
}

/** Each zone asked, or each that there is on the day. */
function zonesOf({ look, sight, rules }: AuditOn, { zones }: TrendAsked, all: Sight): readonly ZoneCount[] {
  const { city, view } = look;
  const { thing, recordedAt } = city.table('Zone');
  const listed = zones
    ? placesOf(city, zones, (row) => recordedAt.at(row) <= view.revision)
    : inOrder(
        city,
        Array.from(view.rows('Zone'), (row) => thing.at(row)),
      );
  const found = new Map<number, FoundOn[]>();
  for (const rule of rules)
    for (const each of rule.found) {
      const zone = each.same[0]?.zone ?? NONE;
      const ofZone = found.get(zone);
      if (ofZone) ofZone.push(each);
      else found.set(zone, [each]);
    }
  const own = new Set<number>();
  if (!all.isWhole)
    for (const row of look.delegations) {
      const place = look.ofDelegation(row);
      if (!own.has(place.zone) && sight.hasFinding(place)) own.add(place.zone);
    }
  return listed.map((zone) => {
    const ofZone = found.get(zone);
    const isTold = all.isWhole || ofZone !== undefined || own.has(zone) || sight.hasFinding({ zone });
    return { zone: city.things('Zone').code(zone), ...(isTold ? countOf(ofZone ?? []) : NOTHING_KNOWN) };
  });
}

/** Those of some codes that the record has said anything of, by code. */
function placesOf(
  city: City,
  codes: readonly string[],
  isKnown: (row: number) => boolean,
): readonly number[] {
  const ofZone = city.rowsBy('Zone', 'thing');
  const zones = [...new Set(codes)].map((code) => city.things('Zone').find(code));
  const known = zones.filter((zone) => {
    if (zone === NONE) return false;
    for (let row = ofZone.first(zone); row !== NONE; row = ofZone.next(row)) if (isKnown(row)) return true;
    return false;
  });
  return inOrder(city, known);
}

function inOrder(city: City, zones: readonly number[]): readonly number[] {
  const { places } = city.things('Zone');
  return zones.toSorted((one, other) => (places[one] as number) - (places[other] as number));
}
