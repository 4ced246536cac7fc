import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { RULES, rulesOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import { Look } from '../../rules/look.ts';
import { audit } from '../oracle/audit.ts';
import { cityOf } from '../oracle/city.ts';
import { lookAt } from '../oracle/checks.ts';
import { randomFrom } from '../oracle/random.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { seedsOf } from '../oracle/seeds.ts';
import type { Kind } from '../oracle/finding.ts';
import { columnsOf } from '../support/columns-city.ts';

const DAYS_A_CITY = 2;

describe('rules over columns that are filled from rows', () => {
  it('find and count what the oracle does, in random cities', () => {
    for (const seed of seedsOf(600)) {
      const sheets = randomCity(seed);
      const [city, columns, random] = [cityOf(sheets), columnsOf(sheets), randomFrom(seed)];
      for (let turn = 0; turn < DAYS_A_CITY; turn += 1) {
        const day = randomDay(random);
        const overload = random.whole(0, 3);
        const backdated = random.whole(0, 400);
        const recordedOn = () => '2016-01-10';
        const limits = { overload, backdated, timeZone: 'UTC' };
        const look = new Look(new View(columns, dayFromIso(day) ?? 0, 1), limits);
        const kinds = RULES.map(({ kind }) => kind) as readonly Kind[];
        const about = `seed ${seed} on ${day}`;
        const answers = rulesOf(kinds).map((rule) => runRule(rule, look));
        const found = findingsOf(look, answers).map(({ severity: _s, subject: _, ...each }) => each);
        expect(found, about).toEqual(audit(city, day, { kinds, overload, backdated, recordedOn }).findings);
        const looked = lookAt(city, day, { overload, backdated, recordedOn });
        for (const { rule, checked, failed } of answers) {
          const own = looked.filter(({ kind }) => kind === rule.kind);
          const fails = own.filter(({ findings }) => findings.length > 0).length;
          expect([checked, failed], `${rule.kind}, ${about}`).toEqual([own.length, fails]);
        }
      }
    }
  });
});
