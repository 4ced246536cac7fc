import { dayFromIso, isoFromDay, STILL, type Day } from '../../domain/days.ts';
import { findingKeyText } from '../../domain/findings.ts';
import { RULES } from '../../rules/registry.ts';
import type { Values } from '../../kinds/kind.ts';
import type { Reader } from '../../questions/sight.ts';
import { cityOf, type City } from '../oracle/city.ts';
import type { Kind } from '../oracle/finding.ts';
import { cityDepartments } from '../oracle/audit.ts';
import { zonesOf } from '../oracle/day.ts';
import { nextDay, randomDay } from '../oracle/random-city.ts';
import { randomHistory, type SaidThen } from '../oracle/random-history.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import type { Own } from '../oracle/sight.ts';
import { KnownDay, type Accepted, type TrendOptions } from '../oracle/trend.ts';
import { columnsOfHistory } from './columns-history.ts';

export const CALENDAR = 'Asia/Shanghai';
export const dayOf = (text: string): Day => dayFromIso(text) ?? 0;
export const isoOf = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));

/** Kinds of which there is a rule. */
const RULED = RULES.map(({ kind }) => kind) as Kind[];

export const readerOf = (own: Own | null): Reader => ({ scope: own ?? 'all', people: {} });

/** Everybody, a zone, or a department. */
export function randomOwn(random: Random, city: City): Own | null {
  const zone = random.pickOrNone(zonesOf(city))?.code;
  const department = random.pickOrNone(cityDepartments(city));
  return random.pick([
    null,
    null,
    { zones: zone === undefined ? [] : [zone], departments: [] },
    { zones: [], departments: department === undefined ? [] : [department] },
  ]);
}

/** A random history, a question, and its columns, in which some of what is found is accepted. */
export function trendCase(seed: number) {
  const random = randomFrom(seed);
  const history = randomHistory(seed);
  const city = cityOf(history.at(-1)?.sheets ?? {});
  const zones = zonesOf(city).map(({ code }) => code);
  const base: TrendOptions = {
    days: [...new Set(Array.from({ length: random.whole(1, 6) }, () => randomDay(random)))].sort(),
    kinds: random.chance(0.7) ? RULED : RULED.filter(() => random.chance(0.5)),
    zones: random.chance(0.6) ? null : zones.filter(() => random.chance(0.6)),
    ...{ overload: random.whole(0, 3), backdated: random.whole(0, 400) },
    asKnown: random.chance(0.3) ? 'NOW' : 'THEN',
    today: random.chance(0.5) ? '2018-01-01' : randomDay(random),
    known: random.chance(0.7) ? history.length : random.whole(1, history.length),
    own: randomOwn(random, city),
    accepted: [],
  };
  const accepted = someAccepted(random, history, base);
  const options = { ...base, accepted };
  return { random, history, options, columns: columnsWith(history, accepted) };
}

function someAccepted(random: Random, history: readonly SaidThen[], base: TrendOptions): readonly Accepted[] {
  const day = base.days.at(-1) ?? '2016-01-01';
  const { findings } = new KnownDay(history, day, history.length, { ...base, zones: null, own: null });
  return findings
    .filter(() => random.chance(0.3))
    .map((finding) => ({
      finding: random.chance(0.8) || finding.detail === null ? finding : { ...finding, detail: 'else' },
      from: random.whole(1, history.length),
      validFrom: nextDay(day, random.whole(-300, 0)),
      validTo: random.chance(0.5) ? nextDay(day, random.whole(1, 300)) : null,
    }));
}

/** The columns of a history, with what is accepted. */
function columnsWith(history: readonly SaidThen[], accepted: readonly Accepted[]) {
  const rowOf = ({ finding, validFrom, validTo, from }: Accepted): Values => ({
    finding: findingKeyText({ ...finding, subject: null }),
    validFrom: dayOf(validFrom ?? ''),
    validTo: validTo === null ? STILL : dayOf(validTo),
    ...{ detail: finding.detail, reason: '因', document: null, acceptedIn: from },
  });
  return columnsOfHistory(
    history.map((said, place) => ({
      ...said,
      more: { Acceptance: accepted.filter(({ from }) => from <= place + 1).map(rowOf) },
    })),
  );
}
