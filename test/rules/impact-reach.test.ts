import { expect, it } from 'vitest';
import { cityOf } from '../../columns/city-of.ts';
import { layOver, type ChangedRow } from '../../columns/lay-over.ts';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { findingKeyText, type Finding } from '../../domain/findings.ts';
import type { Kind, Value, Values } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { findAll } from '../../questions/audit.ts';
import { findImpact } from '../../questions/impact.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import { randomRunningCity } from '../oracle/random-running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { rowsOf } from '../support/columns-city.ts';

/** One row of the kind, as it is, gone, ended on a day, or with another value of some row in one of its columns. */
function changeOf(random: Random, kind: Kind, rows: readonly Values[], day: number): readonly ChangedRow[][] {
  const { label, columns, identity } = kind;
  const old = random.pick(rows);
  const fate = random.whole(0, 2);
  if (fate === 0) return [[{ label, values: old }], []];
  if (fate === 1 && columns['validFrom'])
    return [[{ label, values: old }], [{ label, values: { ...old, validTo: day } }]];
  const others = Object.keys(columns).filter((name) => !identity.includes(name) && !name.startsWith('valid'));
  const column = random.pickOrNone(others);
  if (column === undefined) return [[{ label, values: old }], []];
  const value: Value = random.pick(rows)[column] ?? null;
  return [[{ label, values: old }], [{ label, values: { ...old, [column]: value } }]];
}

it('what changes of any kind bring and clear, looked for where they reach, is what two whole audits differ in', () => {
  let differing = 0;
  const seeds = seedsOf(300);
  for (const seed of seeds) {
    const random = randomFrom(seed);
    // One of three runs what it handed down.
    const sheets = seed % 3 === 0 ? randomRunningCity(seed) : randomCity(seed);
    const city = cityOf((table) => rowsOf(sheets, table), { revision: 1, at: 0 });
    const day = dayFromIso(randomDay(random)) ?? 0;
    const limits = { overload: random.whole(0, 3), backdated: 30, timeZone: 'UTC' };
    for (const kind of KINDS.filter(({ part }) => part === 'workbook')) {
      const of = kind.rows;
      const rows = rowsOf(sheets, kind.table).filter(
        (values) =>
          !of || (of.is === undefined ? values[of.column] !== of.isNot : values[of.column] === of.is),
      );
      if (rows.length === 0) continue;
      const [superseded = [], begun = []] = changeOf(random, kind, rows, day);
      const changes = { superseded, begun };
      const view = new View(city, day, 1);
      const found = findImpact(view, { changes, limits, withEvidence: true });
      const before = byKey(findAll(view, { kinds: null, limits }));
      const after = byKey(findAll(new View(layOver(city, changes, 1).city, day, 1), { kinds: null, limits }));
      const about = `seed ${seed}, ${day}, ${JSON.stringify(changes)}`;
      const plain = (findings: readonly Finding[]) =>
        findings.map((each) => `${findingKeyText(each)} ${each.detail}`);
      expect(plain(found.introduced), about).toEqual(plain(without(after, before)));
      expect(plain(found.resolved), about).toEqual(plain(without(before, after)));
      expect(plain(found.changed), about).toEqual(
        plain(
          [...after].flatMap(([key, each]) =>
            before.has(key) && before.get(key)?.detail !== each.detail ? [each] : [],
          ),
        ),
      );
      differing += found.introduced.length + found.resolved.length + found.changed.length;
      for (const { path } of [...found.introduced, ...found.resolved])
        expect(path?.length).toBeGreaterThan(0);
    }
  }
  expect(differing).toBeGreaterThan(seeds.length * 2);
});

const byKey = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((each) => [findingKeyText(each), each]));

const without = (
  some: ReadonlyMap<string, Finding>,
  others: ReadonlyMap<string, Finding>,
): readonly Finding[] => [...some].flatMap(([key, each]) => (others.has(key) ? [] : [each]));
