import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A department has said nothing by its day of an item of its power. */
export const opinionOwed = auditOfMatter({
  id: 'A27',
  kind: 'OPINION_OWED',
  matter: 'OPINION',
  severity: 'LOW',
  clause: { zh: '2.2 征求部门意见', en: '2.2 Asking departments for their opinions' },
  message: {
    zh: ({ zone, power, subject, due }) =>
      `${zone}的调整事项${subject}（职权${power}）应于${due}前由部门提出意见，至今没有。`,
    en: ({ zone, power, subject, due }) =>
      `The department of ${power} was to give its opinion on item ${subject} of ${zone} by ${due}, and gave none.`,
  },
  path: ({ zone, power, subject }, due) => [
    there(end('Zone', zone), 'ADJUSTS_ZONE', end('AdjustmentItem', subject?.code)),
    there(end('AdjustmentItem', subject?.code), 'ADJUSTS_POWER', end('Power', power)),
    lacking(end('AdjustmentItem', subject?.code), 'SAID_OF', due),
  ],
});
