import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from './changes.ts';
import { cityOf } from './city.ts';
import { inFindingsOrder, sameness } from './finding.ts';
import { impact } from './impact.ts';
import { randomFrom } from './random.ts';
import { randomChanges } from './random-changes.ts';
import { randomCity, randomDay } from './random-city.ts';
import { audit } from './audit.ts';
import { applyChanges, Impossible } from './changes.ts';

const SEEDS = 300;

describe('random changes', () => {
  it('are of every kind often, mostly possible, and bring, clear and alter findings', () => {
    const times = new Map<string, number>();
    const count = (what: string): void => void times.set(what, (times.get(what) ?? 0) + 1);
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const city = cityOf(randomCity(seed));
      const random = randomFrom(seed);
      const day = randomDay(random);
      const { changes, impossibleAt } = randomChanges(random, city, day);
      for (const change of changes) count(Object.keys(change).join());
      if (impossibleAt !== undefined) {
        count('impossible');
        expect(() => impact(city, changes, day), `seed ${seed}`).toThrow(Impossible);
        continue;
      }
      const { introduced, resolved, changed, touched } = impact(city, changes, day, 1);
      if (introduced.length > 0) count('introduced');
      if (resolved.length > 0) count('resolved');
      if (changed.length > 0) count('changed');
      if (touched.people > 0 && touched.chains.length > 0) count('touched');
    }
    for (const kind of CHANGE_KINDS) expect(times.get(kind), kind).toBeGreaterThan(SEEDS * 0.1);
    for (const what of ['introduced', 'resolved', 'touched'])
      expect(times.get(what), what).toBeGreaterThan(SEEDS * 0.3);
    for (const what of ['changed', 'impossible']) expect(times.get(what), what).toBeGreaterThan(SEEDS * 0.05);
  });

  it('take one audit to the other: what is resolved goes, what is introduced comes, all else stays', () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const city = cityOf(randomCity(seed));
      const random = randomFrom(seed);
      const day = randomDay(random);
      const { changes, impossibleAt } = randomChanges(random, city, day);
      if (impossibleAt !== undefined) continue;
      const { introduced, resolved, changed } = impact(city, changes, day, 2);
      const gone = new Set([...resolved, ...changed].map(sameness));
      const before = audit(city, day, { overload: 2 }).findings.filter((each) => !gone.has(sameness(each)));
      const after = audit(applyChanges(city, changes, day), day, { overload: 2 }).findings;
      expect([...before, ...introduced, ...changed].sort(inFindingsOrder), `seed ${seed}`).toEqual(after);
    }
  });
});
