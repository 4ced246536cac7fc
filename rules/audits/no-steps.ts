import { delegationEnd, end, lacking, pathOfDelegation } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A delegation without any step: nobody can be said to answer for anything of it. */
export const noSteps: Rule = {
  id: 'A01',
  kind: 'NO_STEPS',
  severity: 'HIGH',
  clause: {
    zh: '3.4 明确责任分工：每项职权的每个环节',
    en: '3.4 Division of responsibility: every step of every power',
  },
  looksAt: 'delegation',
  find: (look, sink) => {
    const { thing } = look.city.table('Delegation');
    const stepped = look.delegationsWithSteps;
    sink.looked(look.delegations.length);
    for (const row of look.delegations)
      if (stepped[thing.at(row)] === 0) sink.fails({ thing: row, ...look.ofDelegation(row), row });
  },
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}没有任何环节。`,
    en: ({ zone, power }) => `The delegation of ${power} to ${zone} has no step.`,
  },
  evidence: (_look, finding) => [
    ...pathOfDelegation(finding),
    lacking(end('Step', null), 'STEP_OF', delegationEnd(finding)),
  ],
};
