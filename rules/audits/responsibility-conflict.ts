import { compareCodes } from '../../domain/order.ts';
import { pathOfResponsibilities, responsibilityEnd, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A step with two or more responsibilities, whoever they name: who answers cannot be told. */
export const responsibilityConflict: Rule = {
  id: 'A03',
  kind: 'RESPONSIBILITY_CONFLICT',
  severity: 'HIGH',
  clause: { zh: '3.4 明确责任分工：责任唯一', en: '3.4 Division of responsibility: one for each step' },
  looksAt: 'step',
  find: (look, sink) => {
    const stepOf = look.city.table('Responsibility').column('FOR_STEP');
    const counts = look.responsibilitiesOfSteps;
    sink.looked(look.steps.length);
    for (const row of look.responsibilities) {
      const thing = stepOf.at(row);
      if ((counts[thing] as number) > 1) sink.fails({ thing, ...look.ofResponsibility(row), row });
    }
  },
  message: {
    zh: ({ zone, power, step }) => `${zone}承接的职权${power}，环节${step}同时有两条以上责任记录。`,
    en: ({ zone, power, step }) =>
      `Step ${step} of ${power} in ${zone} has two or more responsibilities at once.`,
  },
  evidence: (look, finding, same) => {
    const keyOf = (row: number) => responsibilityEnd(look, row).code;
    const rows = rowsOf(same).toSorted((one, other) => compareCodes(keyOf(one), keyOf(other)));
    return pathOfResponsibilities(look, finding, rows, ['STAFF']);
  },
};
