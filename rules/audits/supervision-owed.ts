import { delegationEnd, lacking, pathOfDelegation, stepEnd, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** Steps of a delegation are not supervised by its day. */
export const supervisionOwed = auditOfMatter({
  id: 'A29',
  kind: 'SUPERVISION_OWED',
  matter: 'SUPERVISION',
  severity: 'HIGH',
  clause: {
    zh: '3.4 明确责任分工：同步建立监管清单',
    en: '3.4 Division of responsibility: with a supervision list',
  },
  message: {
    zh: ({ zone, power, due, lacks }) =>
      `${zone}承接的职权${power}应于${due}前建立监管清单，至今未覆盖环节${lacks.join('、')}。`,
    en: ({ zone, power, due, lacks }) =>
      `${power} of ${zone} was to be supervised by ${due}; no item covers these steps: ${lacks.join(', ')}.`,
  },
  path: (finding, due) => [
    ...pathOfDelegation(finding),
    ...stepsIn(finding.detail).flatMap((step) => {
      const end = stepEnd({ ...finding, step });
      return [there(end, 'STEP_OF', delegationEnd(finding)), lacking(end, 'SUPERVISES_STEP', due)];
    }),
  ],
});

const stepsIn = (detail: string | null): readonly number[] =>
  (detail?.split(' ')[1] ?? '').split(',').map(Number);
