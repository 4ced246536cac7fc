import { end, lacking, pathOfStep, stepEnd } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A step that nobody answers for. */
export const stepUnassigned: Rule = {
  id: 'A02',
  kind: 'STEP_UNASSIGNED',
  severity: 'HIGH',
  clause: {
    zh: '3.4 明确责任分工：每个环节落实到人',
    en: '3.4 Division of responsibility: every step down to a person',
  },
  looksAt: 'step',
  find: (look, sink) => {
    const { thing } = look.city.table('Step');
    const counts = look.responsibilitiesOfSteps;
    sink.looked(look.steps.length);
    for (const row of look.steps)
      if (counts[thing.at(row)] === 0) sink.fails({ thing: row, ...look.ofStep(row), row });
  },
  message: {
    zh: ({ zone, power, step }) => `${zone}承接的职权${power}，环节${step}没有落实责任。`,
    en: ({ zone, power, step }) => `Nobody answers for step ${step} of ${power} in ${zone}.`,
  },
  evidence: (_look, finding) => [
    ...pathOfStep(finding),
    lacking(end('Responsibility', null), 'FOR_STEP', stepEnd(finding)),
  ],
};
