import { describe, expect, it } from 'vitest';
import type { City } from '../../columns/city.ts';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { COMPARED_KINDS } from '../../kinds/compared-kinds.ts';
import type { Reader } from '../../questions/sight.ts';
import { findDifferences, type DifferencesPage } from '../../questions/compare/find.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

const ALL = { scope: 'all', people: {} } as const;
const dayOf = (text: string): number => dayFromIso(text) ?? 0;

interface Page {
  readonly after?: string | null;
  readonly first?: number;
  readonly reader?: Reader;
}

function between(city: City, from: string, to: string, { reader = ALL, ...page }: Page = {}) {
  const [one, other] = [dayOf(from), dayOf(to)];
  const compared = {
    of: 'points',
    ...{ from: { day: one, revision: 1 }, to: { day: other, revision: 1 } },
    ...{ records: null, zones: null },
  } as const;
  const asked = { compared, kinds: null, after: null, offset: 0, first: 10_000, ...page };
  const found = findDifferences(new View(city, Math.max(one, other), 1), asked, reader);
  if (!found) throw new Error('days are always there');
  return found;
}

const counted = ({ counts }: DifferencesPage): number =>
  counts.reduce(
    (sum, { added, removed, changed }) => sum + (added ?? 0) + (removed ?? 0) + (changed ?? 0),
    0,
  );

describe('what all see', () => {
  it.each([
    ['SUPERVISION_ITEM', 'person', 'N3'],
    ['FILING', 'certificate', '证1'],
  ])('names nobody in %s to whom it is not: %s', (record, column, code) => {
    const named = (zone: string) => {
      const reader = { scope: { zones: [zone], departments: [] }, people: {} };
      const { page } = between(columnsOf(RUNNING_CITY), '2010-01-01', '2015-11-20', { reader });
      const all = page.filter((each) => each.record === record);
      expect(all.length).toBeGreaterThan(0);
      return all.flatMap(({ after }) => after?.values[column] ?? []);
    };
    expect(named('Z1')).toEqual([code]);
    expect(named('Z2')).toEqual([]);
  });
});

describe('two days', () => {
  it('have a difference of every kind of record that begins between them', () => {
    const { page } = between(columnsOf(RUNNING_CITY), '2010-01-01', '2016-01-15');
    const running = COMPARED_KINDS.filter(({ kind }) => kind.isRunning && 'validFrom' in kind.columns);
    const records = new Set(page.map(({ record }) => record));
    for (const { record, kind } of running)
      if ((RUNNING_CITY as Record<string, unknown>)[kind.table]) expect(records).toContain(record);
    for (const { before, after } of page) expect([before, after]).not.toEqual([null, null]);
  });

  it.each(seedsOf(30))(
    'are told page by page as at once, and turned the other way round, seed %i',
    (seed) => {
      const random = randomFrom(seed);
      const city = columnsOf(randomCity(seed));
      const [from, to] = [randomDay(random), randomDay(random)];
      const whole = between(city, from, to);
      expect(whole.page.length).toBe(whole.total);
      expect(counted(whole)).toBe(whole.total);
      const places = whole.page.map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      const first = random.whole(1, 7);
      const walked: unknown[] = [];
      for (let after: string | null = null; walked.length < whole.total;) {
        const { page, start } = between(city, from, to, { after, first });
        expect(start).toBe(walked.length);
        walked.push(...page);
        after = page.at(-1)?.place ?? 'none';
      }
      expect(walked).toEqual(whole.page);
      const turned = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' } as const;
      expect(
        between(city, to, from).page.map(({ kind, before, after, ...rest }) => ({
          ...{ kind: from === to ? kind : turned[kind], before: after, after: before },
          ...rest,
        })),
      ).toEqual(whole.page);
    },
  );
});
