import { audit, type AuditFilters } from './audit.ts';
import { activeOn, cityOf, type City, type Period, type Responsibility } from './city.ts';
import { lookAt } from './checks.ts';
import { delegationsOn, zonesOf } from './day.ts';
import { sameness, type Finding, type Kind } from './finding.ts';
import type { SaidThen } from './random-history.ts';
import { isOwnFinding, isOwnPlace, type Own } from './sight.ts';

/** That a finding is accepted as it was, from the moment with this place in the history on. */
export interface Accepted extends Period {
  readonly finding: Finding;
  readonly from: number;
}

export interface TrendOptions {
  readonly days: readonly string[];
  readonly kinds: readonly Kind[];
  readonly zones: readonly string[] | null;
  readonly overload: number;
  readonly backdated: number;
  readonly asKnown: 'NOW' | 'THEN';
  readonly today: string;
  /** How many of the moments count. */
  readonly known: number;
  readonly accepted: readonly Accepted[];
  readonly own: Own | null;
}

/** Hours by which the calendar is ahead of UTC. */
const AHEAD = 8;

const dayOf = (at: string): string => new Date(Date.parse(at) + AHEAD * 3_600_000).toISOString().slice(0, 10);

/** How many moments had come by the end of a day. */
function knownBy(history: readonly SaidThen[], day: string, options: TrendOptions): number {
  const { asKnown, today, known } = options;
  if (asKnown === 'NOW' || day >= today) return known;
  return Math.min(known, history.filter(({ at }) => dayOf(at) <= day).length);
}

/** The findings of a day by what was known after so many moments. */
export class KnownDay {
  readonly city: City;
  readonly day: string;
  readonly known: number;
  readonly findings: readonly Finding[];
  private readonly filters: AuditFilters;
  private readonly options: TrendOptions;

  constructor(history: readonly SaidThen[], day: string, known: number, options: TrendOptions) {
    this.city = cityOf(history[known - 1]?.sheets ?? {});
    this.day = day;
    this.known = known;
    this.options = options;
    const { kinds, overload, backdated, zones, own } = options;
    this.filters = { kinds, overload, backdated, recordedOn: recordedOn(history) };
    this.findings = audit(this.city, day, this.filters).findings.filter(
      (each) =>
        (zones === null || (each.zone !== null && zones.includes(each.zone))) &&
        (own === null || isOwnFinding(this.city, day, each, own)),
    );
  }

  isAccepted(finding: Finding): boolean {
    return this.options.accepted.some(
      (each) =>
        each.from <= this.known &&
        activeOn(this.day, each) &&
        sameness(each.finding) === sameness(finding) &&
        each.finding.detail === finding.detail,
    );
  }

  count(findings: readonly Finding[]) {
    const accepted = findings.filter((each) => this.isAccepted(each)).length;
    return { count: findings.length, open: findings.length - accepted, accepted };
  }

  checked(kind: Kind): number | null {
    const { zones, own } = this.options;
    if (own !== null) {
      const places = delegationsOn(this.city, this.day).filter(({ zone }) => zones?.includes(zone));
      if (zones === null || kind === 'OVERLOADED') return null;
      // What is owed is of its zone, and not of delegations alone.
      const isOfZone =
        kind.endsWith('_OWED') || ['GRANTOR_WRONG', 'TASK_CLAIMED', 'ACT_WITHOUT_STANDING'].includes(kind);
      if (isOfZone && !zones.every((zone) => own.zones.includes(zone))) return null;
      if (!places.every(({ zone, power }) => isOwnPlace(this.city, zone, power, own))) return null;
    }
    return lookAt(this.city, this.day, this.filters).filter(
      (each) =>
        each.kind === kind && (zones === null || each.through.some(({ zone }) => zones.includes(zone))),
    ).length;
  }

  zones() {
    const { zones, own } = this.options;
    const held = delegationsOn(this.city, this.day);
    return zonesOf(this.city)
      .map(({ code }) => code)
      .filter((zone) => zones === null || zones.includes(zone))
      .map((zone) => {
        const found = this.findings.filter((each) => each.zone === zone);
        const isTold =
          own === null ||
          found.length > 0 ||
          own.zones.includes(zone) ||
          held.some((each) => each.zone === zone && isOwnPlace(this.city, zone, each.power, own));
        return { zone, ...(isTold ? this.count(found) : NOTHING) };
      });
  }
}

const NOTHING = { count: null, open: null, accepted: null };

/** The day on which each was first said: the same step, first day and staff. */
function recordedOn(history: readonly SaidThen[]) {
  const keyOf = ({ zone, power, step, validFrom, staff }: Responsibility) =>
    JSON.stringify([zone, power, step, validFrom, staff]);
  const first = new Map<string, string>();
  for (const { at, sheets } of history.toReversed())
    for (const each of cityOf(sheets).responsibilities) first.set(keyOf(each), dayOf(at));
  return (responsibility: Responsibility): string => first.get(keyOf(responsibility)) ?? '';
}

/** What a trend must answer. */
export function trend(history: readonly SaidThen[], options: TrendOptions) {
  const { days, kinds, zones, own } = options;
  let before: KnownDay | undefined;
  return days.map((day) => {
    const known = knownBy(history, day, options);
    if (known === 0) {
      before = undefined;
      const last = cityOf(history[options.known - 1]?.sheets ?? {});
      const asked = zonesOf(last).filter(({ code }) => zones?.includes(code));
      return {
        ...{ day, revision: null },
        counts: kinds.map((kind) => ({ kind, ...NOTHING, checked: null, appeared: null, gone: null })),
        zones: asked.map(({ code }) => ({ zone: code, ...NOTHING })),
      };
    }
    const on = new KnownDay(history, day, known, options);
    const past = before;
    before = on;
    const newOf = (kind: Kind, one: KnownDay, other: KnownDay): number | null => {
      const there = new Set(other.findings.map(sameness));
      const more = one.findings.filter((each) => each.kind === kind && !there.has(sameness(each)));
      const isUnknown = more.some((each) => own !== null && !isOwnFinding(other.city, other.day, each, own));
      return isUnknown ? null : more.length;
    };
    const counts = kinds.map((kind) => ({
      kind,
      ...on.count(on.findings.filter((each) => each.kind === kind)),
      checked: on.checked(kind),
      appeared: past ? newOf(kind, on, past) : null,
      gone: past ? newOf(kind, past, on) : null,
    }));
    return { day, revision: known, counts, zones: on.zones() };
  });
}
