import { end, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** Nobody who answers for a delegation was trained for its power by its day. */
export const trainingOwed = auditOfMatter({
  id: 'A33',
  kind: 'TRAINING_OWED',
  matter: 'TRAINING',
  severity: 'LOW',
  clause: { zh: '4.1 加强业务培训', en: '4.1 Training' },
  message: {
    zh: ({ zone, power, due }) =>
      `${zone}承接的职权${power}，其责任人员应于${due}前接受培训，至今无人受训合格或参加。`,
    en: ({ zone, power, due }) =>
      `Whoever answers for ${power} in ${zone} was to be trained by ${due}, and nobody is.`,
  },
  path: (finding, due) => [
    ...pathOfDelegation(finding),
    lacking(end('Power', finding.power), 'TRAINED_FOR', due),
  ],
});
