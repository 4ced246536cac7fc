import { describe, expect, it } from 'vitest';
import { findingRun } from '../../questions/finding-run.ts';
import { audit } from '../oracle/audit.ts';
import { sameness, type Finding, type Kind } from '../oracle/finding.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { isOwnFinding } from '../oracle/sight.ts';
import { KnownDay } from '../oracle/trend.ts';
import { CALENDAR, dayOf, isoOf, readerOf, trendCase } from '../support/trend-cases.ts';

/** All days of change, the days before them, and one before all. */
const LOOKED = [
  '2014-06-29',
  '2014-06-30',
  '2015-01-01',
  '2015-10-15',
  '2015-10-16',
  '2016-01-01',
  '2016-01-15',
  '2016-02-29',
  '2016-03-01',
  '2017-06-01',
];

describe('how long a finding has been', () => {
  it('is the unbroken run of days on which the audit has it', () => {
    for (const seed of seedsOf(60)) {
      const { random, history, options, columns } = trendCase(seed);
      const { days, known, overload, backdated, own } = options;
      const day = days[0] ?? '';
      const on = new KnownDay(history, day, known, options);
      const at = { day: dayOf(day), revision: known, limits: { overload, backdated, timeZone: CALENDAR } };
      const isThere = (finding: Finding, each: string) =>
        audit(on.city, each, { kinds: [finding.kind as Kind], overload }).findings.some(
          (other) => sameness(other) === sameness(finding),
        );
      const asked = on.findings.filter(({ kind }) => kind !== 'BACKDATED');
      for (const finding of random.shuffled(asked).slice(0, 3)) {
        const before = LOOKED.filter((each) => each <= day).toReversed();
        const isTold = (each: string) => own === null || isOwnFinding(on.city, each, finding, own);
        const broken = before.findIndex((each) => !isThere(finding, each) || !isTold(each));
        const first = broken < 0 ? null : (before[broken - 1] ?? null);
        const since = broken >= 0 && !isTold(before[broken] ?? '') ? null : first;
        const gone = LOOKED.filter((each) => each > day).find(
          (each) => !isThere(finding, each) || !isTold(each),
        );
        const goneOn = gone !== undefined && isTold(gone) ? gone : null;
        const run = findingRun(columns, { ...finding, subject: null }, at, readerOf(own));
        const told = run && { since: isoOf(run.since), goneOn: isoOf(run.goneOn) };
        expect(told, `seed ${seed} on ${day}: ${JSON.stringify(finding)}`).toEqual({ since, goneOn });
        if (goneOn !== null)
          expect(
            findingRun(columns, { ...finding, subject: null }, { ...at, day: dayOf(goneOn) }, readerOf(own)),
          ).toBeUndefined();
      }
    }
  });

  it('is nothing where the finding is not there, names what nobody knows, or is not told', () => {
    const { history, options, columns } = trendCase(2);
    const at = {
      day: 20160101,
      revision: history.length,
      limits: { overload: 1, backdated: 1, timeZone: CALENDAR },
    };
    const key = {
      ...({ kind: 'NOT_FILED', zone: '无', power: 'P1', step: null, chain: null } as const),
      ...{ person: null, element: null, subject: null },
    };
    expect(findingRun(columns, key, at, readerOf(null))).toBeUndefined();
    const on = new KnownDay(history, '2016-01-01', history.length, { ...options, own: null, zones: null });
    const nobody = readerOf({ zones: [], departments: [] });
    for (const finding of on.findings)
      expect(findingRun(columns, { ...finding, subject: null }, at, nobody)).toBeUndefined();
  });
});
