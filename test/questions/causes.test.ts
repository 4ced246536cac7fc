import { expect, it } from 'vitest';
import { cityOf } from '../../columns/city-of.ts';
import { layOver, type ChangedRow, type RowChanges } from '../../columns/lay-over.ts';
import { View } from '../../columns/view.ts';
import { dayFromIso, STILL, type Day } from '../../domain/days.ts';
import { findingKeyText, type Finding } from '../../domain/findings.ts';
import { DELEGATION_MODES } from '../../domain/words.ts';
import type { Values } from '../../kinds/kind.ts';
import { findAll } from '../../questions/audit.ts';
import { causesOf, type CausesAsked } from '../../questions/causes.ts';
import { findImpact } from '../../questions/impact.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import { randomRunningCity } from '../oracle/random-running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { rowsOf } from '../support/columns-city.ts';
import { triesOf } from '../support/share.ts';

const MODES = Object.values(DELEGATION_MODES);
/** What of a power beside its delegation an item of these changes here and there. */
const BESIDE = { Step: 'steps', Responsibility: 'responsibilities', Standing: 'standings' };

const inForce = (day: Day) => (row: Values) =>
  Number(row['validFrom'] ?? 0) <= day && day < Number(row['validTo'] ?? STILL);

/** A power is taken over, given back or held in another way from a day on, and what hangs on it may end with it. */
function itemOf(
  random: Random,
  rows: (table: string) => readonly Values[],
  { zone, power }: { readonly zone: string; readonly power: string },
  day: Day,
): RowChanges | null {
  if (random.chance(0.1)) return null;
  const superseded: ChangedRow[] = [];
  const begun: ChangedRow[] = [];
  const end = (label: string, values: Values) => {
    superseded.push({ label, values });
    begun.push({ label, values: { ...values, validTo: day } });
  };
  const begin = (mode: string) =>
    begun.push({
      label: 'Delegation',
      values: { zone, power, mode, validFrom: day, validTo: STILL, memorandum: null, filedOn: null },
    });
  const ofIt = (table: string) => rows(table).filter((row) => row['zone'] === zone && row['power'] === power);
  const [held] = ofIt('delegations').filter(inForce(day));
  if (held) end('Delegation', held);
  if (!held || random.chance(0.4)) begin(random.pick(MODES));
  for (const [label, table] of Object.entries(BESIDE))
    for (const row of ofIt(table).filter(inForce(day))) if (random.chance(0.2)) end(label, row);
  return { superseded, begun };
}

const viewWith = ({ city, day, revision }: View, changes: RowChanges): View =>
  new View(layOver(city, changes, revision).city, day, revision);

/** By the plain definition: each item by itself, and whole audits before and after it. */
function plainCauses(
  view: View,
  { alone, limits }: CausesAsked,
  found: readonly Finding[],
): readonly (readonly [string, readonly number[]])[] {
  const detailsOn = (of: View) =>
    new Map(findAll(of, { kinds: null, limits }).map((each) => [findingKeyText(each), each.detail]));
  const old = detailsOn(view);
  const each = alone.map((changes) => {
    if (!changes) return new Set<string>();
    const now = detailsOn(viewWith(view, changes));
    return new Set([...now.keys()].filter((key) => !old.has(key) || old.get(key) !== now.get(key)));
  });
  const placesOf = (key: string) => each.flatMap((keys, place) => (keys.has(key) ? [place] : []));
  return found.map(findingKeyText).map((key) => [key, placesOf(key)]);
}

it('an item is named as a cause of a finding that a list brings if it brings or alters that when it is tried alone', () => {
  const kinds = new Set<string>();
  let shared = 0;
  for (const seed of seedsOf(triesOf(100, 10))) {
    const random = randomFrom(seed);
    // Half of them run what they handed down.
    const sheets = seed % 2 === 0 ? randomRunningCity(seed) : randomCity(seed);
    const city = cityOf((table) => rowsOf(sheets, table), { revision: 1, at: 0 });
    const day = dayFromIso(randomDay(random)) ?? 0;
    const limits = { overload: random.whole(0, 3), backdated: 30, timeZone: 'UTC' };
    const view = new View(city, day, 1);
    const rows = (table: string) => rowsOf(sheets, table);
    const [zone] = random.shuffled(rows('organizations').filter((row) => row['kind'] === 'ZONE'));
    if (!zone) continue;
    const powers = random.shuffled(rows('powers')).map((row) => String(row['code']));
    const alone = powers.map((power) => itemOf(random, rows, { zone: String(zone['code']), power }, day));
    const changes = {
      superseded: alone.flatMap((each) => each?.superseded ?? []),
      begun: alone.flatMap((each) => each?.begun ?? []),
    };
    const asked = { powers, alone, limits, changes, withEvidence: false };
    const impact = findImpact(view, asked);
    const found = [...impact.introduced, ...impact.changed];
    const causes = causesOf([view, viewWith(view, changes)], asked, found);
    expect(causes, `seed ${seed}, ${day}, ${JSON.stringify(alone)}`).toEqual(plainCauses(view, asked, found));
    shared += causes.filter(([, places]) => places.length > 1).length;
    for (const { kind } of found) kinds.add(kind);
  }
  expect(kinds.size).toBeGreaterThan(20);
  expect(shared).toBeGreaterThan(10);
});
