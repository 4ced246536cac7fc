import { View } from '../../columns/view.ts';
import { describe, expect, it } from 'vitest';
import { auditOn } from '../../questions/audit-on.ts';
import { auditPivot } from '../../questions/audit-pivot.ts';
import { PIVOT_AXES, type PivotAxis } from '../../domain/findings.ts';
import { filterOf, type FindingFilters } from '../../questions/filter-findings.ts';
import { FindingNumbers } from '../../questions/finding-numbers.ts';
import { sightOf } from '../../questions/sight.ts';
import { findingOf } from '../../rules/run-rule.ts';
import type { Finding } from '../oracle/finding.ts';
import { keysOf, pivot } from '../oracle/pivot.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { KnownDay } from '../oracle/trend.ts';
import { CALENDAR, dayOf, readerOf, trendCase } from '../support/trend-cases.ts';

function pivotCase(seed: number) {
  const { random, history, options, columns } = trendCase(seed);
  const { days, known, overload, backdated, own } = options;
  const day = days[0] ?? '';
  const limits = { overload, backdated, timeZone: CALENDAR };
  const on = new KnownDay(history, day, known, options);
  const asked = { ...options, limits, day: dayOf(day), revision: known };
  return { random, columns, own, on, asked };
}

describe('a pivot', () => {
  it('has the cells, entries and sums that the oracle has, by one axis or two', () => {
    for (const seed of seedsOf(60)) {
      const { random, columns, own, on, asked } = pivotCase(seed);
      const by = random.shuffled(PIVOT_AXES).slice(0, random.whole(1, 2));
      const acceptance = random.pick([null, null, 'OPEN', 'ACCEPTED'] as const);
      const findings = on.findings.filter(
        (each) => acceptance === null || on.isAccepted(each) === (acceptance === 'ACCEPTED'),
      );
      const told = auditPivot(columns, { ...asked, by, acceptance }, readerOf(own));
      const axes = told.axes.map(({ axis, sums, entries }) => ({
        axis,
        sums,
        keys: entries.map(({ key }) => key),
      }));
      const expected = pivot({ city: on.city, day: on.day, findings }, by, (each) => on.count(each));
      expect({ ...told, axes }, `seed ${seed} by ${by.join()}`).toEqual(expected);
    }
  });

  it('sums up to the whole where it says so, and to the other axis alone', () => {
    for (const seed of seedsOf(25)) {
      const { random, columns, asked, own } = pivotCase(seed);
      const by = random.shuffled(PIVOT_AXES).slice(0, 2);
      const both = auditPivot(columns, { ...asked, by, acceptance: null }, readerOf(own));
      both.axes.forEach(({ sums }, place) => {
        const [other] = by.filter((_, index) => index !== place);
        if (!sums || !other) return;
        const alone = auditPivot(columns, { ...asked, by: [other], acceptance: null }, readerOf(own));
        const sumAt = (at: number | undefined) =>
          both.cells.filter((cell) => cell.at[1 - place] === at).reduce((sum, { count }) => sum + count, 0);
        for (const { at, count } of alone.cells) expect(sumAt(at[0]), `seed ${seed}`).toBe(count);
      });
    }
  });

  it('leads from each cell to its findings, by the filters of its entries', () => {
    for (const seed of seedsOf(25)) {
      const { random, columns, asked, own, on } = pivotCase(seed);
      const [axis, filter] = random.pick(FILTERS);
      const numbers = new FindingNumbers();
      const audit = auditOn(new View(columns, asked.day, asked.revision), asked, {
        sight: sightOf(columns, asked.revision, readerOf(own)),
        numbers,
      });
      const { axes, cells } = auditPivot(columns, { ...asked, by: [axis], acceptance: null }, readerOf(own));
      for (const { at, count } of cells) {
        const key = axes[0]?.entries[at[0] ?? 0]?.key;
        if (key === null || key === undefined) continue;
        const keeps = filterOf(audit.look, { ...NO_FILTER, [filter]: [key] });
        const kept = audit.rules.flatMap(({ rule, found }) =>
          found
            .filter(({ same: [first] }) => first && keeps(rule, first))
            .map(({ same }) => findingOf(rule, audit.look, same)),
        );
        expect(kept.length, `seed ${seed}, ${axis} ${key}`).toBe(count);
        for (const each of kept) expect(keysOf(on.city, on.day, axis, each as Finding)).toContain(key);
      }
    }
  });
});

const NO_FILTER: FindingFilters = {
  ...{ powers: null, types: null, severities: null, departments: null, zoneDepartments: null },
  ...{ leaders: null, chains: null, people: null, text: null },
};

const FILTERS: readonly (readonly [PivotAxis, keyof FindingFilters])[] = [
  ['SEVERITY', 'severities'],
  ['POWER_TYPE', 'types'],
  ['DEPARTMENT', 'departments'],
  ['ZONE_DEPARTMENT', 'zoneDepartments'],
  ['LEADER', 'leaders'],
  ['CHAIN', 'chains'],
];

describe('filters of findings', () => {
  it('keep what names the powers or people, or has every word of a text in a code or name', () => {
    for (const seed of seedsOf(25)) {
      const { random, columns, asked, own, on } = pivotCase(seed);
      const numbers = new FindingNumbers();
      const audit = auditOn(new View(columns, asked.day, asked.revision), asked, {
        sight: sightOf(columns, asked.revision, readerOf(own)),
        numbers,
      });
      const powers = on.city.powers.filter(() => random.chance(0.5)).map(({ code }) => code);
      const people = on.city.people.filter(() => random.chance(0.5)).map(({ code }) => code);
      const nameOf = (rows: readonly { code: string; name: string }[], code: string | null) =>
        rows.find((each) => each.code === code)?.name ?? '';
      const word = random.pick(['职权1', '新区2', '王伟', '环节1']);
      const isKept: Readonly<Record<string, (finding: Finding) => boolean>> = {
        powers: ({ power }) => powers.includes(power ?? ''),
        people: ({ person }) => people.includes(person ?? ''),
        text: ({ zone, power, step, person, chain }) =>
          [
            nameOf(on.city.organizations, zone),
            nameOf(on.city.powers, power),
            nameOf(on.city.people, person),
            nameOf(on.city.chains, chain),
            on.city.steps.find((each) => each.zone === zone && each.power === power && each.order === step)
              ?.name,
          ].some((name) => name?.includes(word)),
      };
      const asks: Partial<FindingFilters>[] = [{ powers }, { people }, { text: word }];
      for (const ask of asks) {
        const [name = ''] = Object.keys(ask);
        const keeps = filterOf(audit.look, { ...NO_FILTER, ...ask });
        for (const { rule, found } of audit.rules)
          for (const { same } of found) {
            const [first] = same;
            const finding = findingOf(rule, audit.look, same) as Finding;
            expect(first && keeps(rule, first), `seed ${seed} ${name} ${word}`).toBe(isKept[name]?.(finding));
          }
      }
    }
  });
});
