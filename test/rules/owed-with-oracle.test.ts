import { expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { AuditKind, Finding } from '../../domain/findings.ts';
import { Look } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { owedAudits, type OwedFinding } from '../oracle/owed-audits.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { runningOf } from '../oracle/running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';

const LIMITS = { overload: 30, backdated: 30, timeZone: 'UTC' };
const DAYS_A_CITY = 6;

const told = ({ kind, zone, power, step, person, subject, detail }: Finding): OwedFinding => ({
  ...{ kind, zone, power, step, person, detail },
  subject: subject && `${subject.type}:${subject.code}`,
});

it('audits of what is owed find and count in random cities what the oracle does', () => {
  const found = new Map<string, number>();
  for (const seed of seedsOf(50)) {
    const sheets = randomRunningCity(seed);
    const running = runningOf(sheets);
    const [columns, oracle, random] = [columnsOf(sheets), new OwedOracle(running), randomFrom(seed)];
    for (const day of random.shuffled(daysAround(sheets)).slice(0, DAYS_A_CITY)) {
      const look = new Look(new View(columns, dayFromIso(day) ?? 0, 1), LIMITS);
      for (const expected of owedAudits(running, oracle, day)) {
        const { kind } = expected;
        const answer = runRule(ruleOf(kind as AuditKind), look);
        const findings = findingsOf(look, [answer]);
        const about = `${kind}, seed ${seed} on ${day}`;
        expect(findings.map(told), about).toEqual(expected.findings);
        expect([answer.checked, answer.failed], about).toEqual([expected.checked, expected.failed]);
        found.set(kind, (found.get(kind) ?? 0) + findings.length);
        const { evidence } = ruleOf(kind as AuditKind);
        for (const [place, same] of answer.found.entries()) {
          const finding = findings[place];
          if (finding)
            expect(
              evidence(look, finding, same).some(({ isThere }) => !isThere) || kind === 'RE_ENTRUSTED',
            ).toBe(true);
        }
      }
    }
  }
  for (const [kind, count] of found) expect(count, kind).toBeGreaterThan(3);
});
