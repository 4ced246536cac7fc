import { expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { evidenceWords } from '../../dashboard/routes/audit/words.ts';
import { Look } from '../../rules/look.ts';
import { RULES } from '../../rules/registry.ts';
import { findingOf, runRule } from '../../rules/run-rule.ts';
import { columnsOf } from '../support/columns-city.ts';
import { demoSheets } from '../support/demo-city.ts';

it('every relation and type in the evidence of the demo has a word in both languages', () => {
  const look = new Look(new View(columnsOf(demoSheets()), 20220601, 1), {
    overload: 30,
    backdated: 30,
    timeZone: 'UTC',
  });
  const links = RULES.flatMap((rule) =>
    runRule(rule, look).found.flatMap((same) => rule.evidence(look, findingOf(rule, look, same), same)),
  );
  const relations = new Set(links.map(({ relation }) => relation));
  const types = new Set(links.flatMap(({ from, to }) => [from.type, to.type]));
  expect(relations).toContain('HANDS_OVER');
  for (const words of Object.values(evidenceWords)) {
    expect(Object.keys(words.relations)).toEqual(expect.arrayContaining([...relations]));
    expect(Object.keys(words.types)).toEqual(expect.arrayContaining([...types]));
  }
});
