import { expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { AUDIT_KINDS } from '../../domain/findings.ts';
import { findFiltered } from '../../questions/filtered-findings.ts';
import { packFindings, unpackFindings } from '../../domain/packed-findings.ts';
import { randomDay } from '../oracle/random-city.ts';
import { randomRunningCity } from '../oracle/random-running.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { dayOf } from '../support/trend-cases.ts';

it('findings are taken out of what they were packed into as they were', () => {
  const seen = new Set<string>();
  for (const seed of seedsOf(40)) {
    const view = new View(columnsOf(randomRunningCity(seed)), dayOf(randomDay(randomFrom(seed))), 1);
    const limits = { overload: 1, backdated: 30, timeZone: 'UTC' };
    const findings = findFiltered(view, { kinds: AUDIT_KINDS, limits });
    expect(unpackFindings(structuredClone(packFindings(findings))), `seed ${seed}`).toEqual(findings);
    for (const finding of findings)
      for (const [name, value] of Object.entries(finding)) if (value !== null) seen.add(name);
  }
  expect([...seen].sort()).toEqual(
    ['chain', 'detail', 'element', 'kind', 'person', 'power', 'severity', 'step', 'subject', 'zone'].sort(),
  );
});
