import { describe, expect, it } from 'vitest';
import { stepsSeen, weakestFirst } from '../../dashboard/routes/overview/zone-strength.ts';

const zone = (code: string, stepsAssigned: number | null, chainsComplete = 0) => ({
  zone: { code, name: code, class: 'CLASS_ONE' as const },
  ...{ delegations: 5, steps: 10, stepsAssigned, findings: stepsAssigned === null ? null : 2 },
  ...{ chainsHeld: 4, chainsComplete },
});

describe('what a reader does not see is never a number', () => {
  it('steps are counted where it is seen who answers for them, and nowhere else', () => {
    expect(stepsSeen([zone('A', null), zone('B', 7), zone('C', 10)])).toEqual({ part: 17, all: 20 });
    expect(stepsSeen([zone('A', null)])).toBeUndefined();
    expect(stepsSeen([])).toBeUndefined();
  });

  it('a zone that is not seen is not the weakest: those that are seen come first, the weakest before', () => {
    const zones = [zone('A', null), zone('B', 10, 4), zone('C', 2), zone('D', null, 4), zone('E', 0)];
    expect(weakestFirst(zones).map((each) => each.zone.code)).toEqual(['E', 'C', 'B', 'A', 'D']);
  });
});
