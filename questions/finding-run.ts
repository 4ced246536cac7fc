import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import { View } from '../columns/view.ts';
import { ALWAYS, STILL, type Day } from '../domain/days.ts';
import type { FindingKey } from '../domain/findings.ts';
import { KINDS } from '../kinds/registry.ts';
import { Look, type Limits, type Places } from '../rules/look.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Failing } from '../rules/rule.ts';
import { failingOf } from './acceptances.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { sightOf, type Reader } from './sight.ts';

export interface RunAsked {
  readonly day: Day;
  readonly revision: number;
  readonly limits: Limits;
}

/** The unbroken run of days on which a finding is. */
export interface FindingRun {
  /** Its first day; null where there is none, and where it reaches back to days on which it was not the reader's. */
  readonly since: Day | null;
  /** The first day after on which it is no more; null where it goes on, and where the reader would not be told. */
  readonly goneOn: Day | null;
}

/**
 * How long a finding has been and will be, as far as the record tells: its rule alone is run, at the one place, on each day on
 * which anything in the city begins or ends. Undefined where it is not there on the day, or not for this reader.
 */
export function findingRun(
  city: City,
  key: FindingKey,
  asked: RunAsked,
  reader: Reader,
): FindingRun | undefined {
  const { day, revision, limits } = asked;
  const failing = failingOf(city, key);
  if (!failing) return undefined;
  const numbers = new FindingNumbers();
  const number = numbers.of(key.kind, failing);
  const rule = ruleOf(key.kind);
  const places = placesOf(city, failing);
  const sight = sightOf(city, revision, reader);
  const isThere = (on: Day): boolean => {
    let found = false;
    const fails = (each: Failing) => (found ||= numbers.of(key.kind, each) === number);
    rule.find(new Look(new View(city, on, revision), limits, places), { looked: () => undefined, fails });
    return found;
  };
  const isTold = (on: Day): boolean => sight.on(on).hasFinding(failing);
  if (!isTold(day) || !isThere(day)) return undefined;
  const days = daysOf(city, revision);
  const next = days.findIndex((each) => each > day);
  const later = next < 0 ? [] : days.slice(next);
  const earlier = (next < 0 ? days : days.slice(0, next)).toReversed();
  const gone = later.find((each) => !isTold(each) || !isThere(each));
  return { since: since(earlier, isThere, isTold), goneOn: gone !== undefined && isTold(gone) ? gone : null };
}

/** Between two of the days, which are falling, nothing changes. */
function since(
  days: readonly Day[],
  isThere: (day: Day) => boolean,
  isTold: (day: Day) => boolean,
): Day | null {
  let first: Day | null = null;
  for (const day of days) {
    if (!isTold(day)) return null;
    if (!isThere(day)) return first;
    first = day === ALWAYS ? null : day;
  }
  return first;
}

/** All days on which anything begins, ends or is said to be, rising; "always" is the first. */
function daysOf(city: City, revision: number): readonly Day[] {
  const days = new Set<Day>([ALWAYS]);
  for (const { label } of KINDS) {
    const table = city.table(label);
    const columns = table.layout.ofVersion.filter(({ holds }) => holds === 'day');
    const said = [table.validFrom, table.validTo, ...columns.map(({ name }) => table.column(name))];
    for (let row = 0; row < table.count; row += 1)
      if (table.isRecorded(row, revision)) for (const column of said) days.add(column.at(row));
  }
  days.delete(NONE);
  days.delete(STILL);
  return [...days].sort((one, other) => one - other);
}

/** Where the rule has to look: the delegation, what the zone holds of the chain, the person, or all of the zone. */
function placesOf(city: City, { zone, power, chain, person }: Failing): Places {
  const chains = zone !== undefined && chain !== undefined ? [{ zone, chain }] : [];
  const people = person === undefined ? [] : [person];
  if (zone !== undefined && power === undefined && chain === undefined && person === undefined)
    return { delegations: delegationsBy(city, 'zone', zone), chains, people };
  if (power === undefined) return { delegations: [], chains, people };
  const delegations = delegationsBy(city, 'power', power);
  const zones = city.things('Delegation').column('zone');
  return {
    delegations: zone === undefined ? delegations : delegations.filter((each) => zones.at(each) === zone),
    ...{ chains, people },
  };
}

function delegationsBy(city: City, column: string, thing: number): readonly number[] {
  const index = city.thingsBy('Delegation', column);
  const found: number[] = [];
  for (let each = index.first(thing); each !== NONE; each = index.next(each)) found.push(each);
  return found;
}
