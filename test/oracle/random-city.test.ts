import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { cityOf } from './city.ts';
import { KINDS, type Kind } from './finding.ts';
import { randomFrom } from './random.ts';
import { randomCity, randomDay } from './random-city.ts';

describe('random cities', () => {
  it('are the same for the same seed', () => {
    expect(randomCity(7)).toEqual(randomCity(7));
    expect(randomCity(7)).not.toEqual(randomCity(8));
  });

  it('have every kind of finding often, and often not', () => {
    // Nothing of a workbook repeals an article, or lets somebody hold a post that is no more.
    const kinds = KINDS.filter((kind) => kind !== 'NO_LEGAL_BASIS' && kind !== 'MEMBERSHIP_BEYOND_POST');
    const found = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
    const seeds = 300;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomFrom(seed);
      const { counts } = audit(cityOf(randomCity(seed)), randomDay(random), {
        kinds,
        overload: random.whole(1, 3),
        recordedOn: () => '2016-01-10',
      });
      for (const { kind, count } of counts) if (count > 0) found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    for (const [kind, times] of found) {
      expect(times, `${kind} found`).toBeGreaterThan(seeds * 0.15);
      expect(times, `${kind} not found`).toBeLessThan(seeds * 0.95);
    }
  });
});
