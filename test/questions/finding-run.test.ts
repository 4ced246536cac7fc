import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { FindingKey } from '../../domain/findings.ts';
import { findingRuns } from '../../questions/finding-run.ts';
import { audit } from '../oracle/audit.ts';
import { sameness, type Finding } from '../oracle/finding.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { isOwnFinding } from '../oracle/sight.ts';
import { KnownDay } from '../oracle/trend.ts';
import { CALENDAR, dayOf, isoOf, readerOf, trendCase } from '../support/trend-cases.ts';

/** All days of change of random histories, and one before all. */
const LOOKED = [
  ...['2014-06-29', '2014-06-30', '2015-01-01', '2015-10-15', '2015-10-16', '2016-01-01', '2016-01-15'],
  ...['2016-02-29', '2016-03-01', '2017-06-01'],
];

const keyOf = (finding: Finding): FindingKey => ({ ...finding, subject: null });

/** A day of a random history, what is found on it, and how to ask for runs. */
function runCase(seed: number) {
  const { random, history, options, columns } = trendCase(seed);
  const { days, known, overload, backdated, own } = options;
  const day = days[0] ?? '';
  const on = new KnownDay(history, day, known, options);
  const limits = { overload, backdated, timeZone: CALENDAR };
  const runsOn = (each: string, findings: readonly Finding[], reader = readerOf(own)) =>
    findingRuns(new View(columns, dayOf(each), known), { keys: findings.map(keyOf), limits }, reader);
  const isTold = (finding: Finding, each: string) =>
    own === null || isOwnFinding(on.city, each, finding, own);
  const isThere = (finding: Finding, each: string) =>
    isTold(finding, each) &&
    audit(on.city, each, { kinds: [finding.kind], overload }).findings.some(
      (other) => sameness(other) === sameness(finding),
    );
  return { random, day, on, runsOn, isTold, isThere };
}

describe('how long a finding has been', () => {
  it('is the unbroken run of days on which the audit has it', () => {
    for (const seed of seedsOf(60)) {
      const { random, day, on, runsOn, isTold, isThere } = runCase(seed);
      // When something was recorded is of no day.
      const found = on.findings.filter(({ kind }) => kind !== 'BACKDATED');
      const chosen = random.shuffled(found).slice(0, 3);
      const runs = runsOn(day, chosen);
      chosen.forEach((finding, place) => {
        const before = LOOKED.filter((each) => each <= day).toReversed();
        const broken = before.findIndex((each) => !isThere(finding, each));
        const isOthers = broken >= 0 && !isTold(finding, before[broken] ?? '');
        const since = broken < 0 || isOthers ? null : (before[broken - 1] ?? null);
        const gone = LOOKED.find((each) => each > day && !isThere(finding, each));
        const goneOn = gone !== undefined && isTold(finding, gone) ? gone : null;
        const run = runs[place];
        const told = run && { since: isoOf(run.since), goneOn: isoOf(run.goneOn) };
        expect(told, `seed ${seed} on ${day}: ${JSON.stringify(finding)}`).toEqual({ since, goneOn });
        if (goneOn !== null) expect(runsOn(goneOn, [finding])).toEqual([null]);
      });
    }
  });

  it('is nothing where the finding is not there, names what nobody knows, or is not told', () => {
    for (const seed of seedsOf(10)) {
      const { day, on, runsOn } = runCase(seed);
      const strange = on.findings.map((each) => ({ ...each, zone: '无' }));
      expect(runsOn(day, strange, readerOf(null))).toEqual(strange.map(() => null));
      const nobody = readerOf({ zones: [], departments: [] });
      expect(runsOn(day, on.findings, nobody)).toEqual(on.findings.map(() => null));
    }
  });
});
