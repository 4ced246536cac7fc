import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { compareCodes } from '../../domain/order.ts';
import { chainCoverage, type Coverage, type CoverageKey } from '../../questions/chain-coverage.ts';
import { cityOf } from '../oracle/city.ts';
import { coverageOn, zonesOf } from '../oracle/day.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { dayOf } from '../support/trend-cases.ts';

const ALL = { zones: null, chains: null, after: null, first: null };

describe('what zones hold of chains', () => {
  it('is what the rows say, of the zones and chains that are asked', () => {
    for (const seed of seedsOf(80)) {
      const [sheets, random] = [randomCity(seed), randomFrom(seed)];
      const [city, day] = [cityOf(sheets), randomDay(random)];
      const some = (codes: readonly string[]) =>
        random.chance(0.5) ? null : [...codes.filter(() => random.chance(0.6)), '无'];
      const zones = some(zonesOf(city).map(({ code }) => code));
      const chains = some(city.chains.map(({ code }) => code));
      const view = new View(columnsOf(sheets), dayOf(day), 1);
      const expected = coverageOn(city, day)
        .filter(({ zone }) => zones?.includes(zone) ?? true)
        .filter(({ chain }) => chains?.includes(chain) ?? true)
        .map(({ missing, heldPowers: _, ...each }) => ({
          ...each,
          missing: missing.map(({ order }) => order),
        }));
      const { rows, start, total } = chainCoverage(view, { ...ALL, zones, chains });
      const told = rows.map((each) => ({ ...each, missing: each.missing.toSorted((a, b) => a - b) }));
      expect({ told, start, total }, `seed ${seed} on ${day}`).toEqual({
        told: expected,
        start: 0,
        total: expected.length,
      });
    }
  });

  it('is told page by page, whichever pages there are, and after a place that another day has', () => {
    for (const seed of seedsOf(20)) {
      const [sheets, random] = [randomCity(seed), randomFrom(seed)];
      const view = new View(columnsOf(sheets), dayOf(randomDay(random)), 1);
      const { rows } = chainCoverage(view, ALL);
      const first = random.whole(1, 3);
      const walked: Coverage[] = [];
      for (let after: CoverageKey | null = null; ;) {
        const page = chainCoverage(view, { ...ALL, after, first });
        expect([page.start, page.total]).toEqual([walked.length, rows.length]);
        walked.push(...page.rows);
        const last = page.rows.at(-1);
        if (!last) break;
        after = [last.zone, last.chain];
      }
      expect(walked, `seed ${seed}`).toEqual(rows);
      const [zone, chain] = ['Z1', '无此链条'];
      const after = chainCoverage(view, { ...ALL, after: [zone, chain] });
      const isAfter = (each: Coverage) =>
        (compareCodes(each.zone, zone) || compareCodes(each.chain, chain)) > 0;
      expect(after.rows, `seed ${seed}`).toEqual(rows.filter(isAfter));
    }
  });
});
