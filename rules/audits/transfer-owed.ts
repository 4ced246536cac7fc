import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** What is owed for a power is not handed to a zone and received by its day. */
export const transferOwed = auditOfMatter({
  id: 'A17',
  kind: 'TRANSFER_OWED',
  matter: 'TRANSFER',
  severity: 'MEDIUM',
  clause: { zh: '2.3 推动配套服务下放', en: '2.3 Handing over what goes with a power' },
  message: {
    zh: ({ zone, power, subject, due }) =>
      `${zone}承接的职权${power}：移交要求${subject}应于${due}前移交并签收，至今未办结。`,
    en: ({ zone, power, subject, due }) =>
      `${subject} of ${power} was to be handed to ${zone} and received by ${due}, and is not.`,
  },
  path: (finding, due) => {
    const item = end('TransferItem', finding.subject?.code);
    return [
      ...pathOfDelegation(finding),
      there(item, 'OWED_FOR', end('Power', finding.power)),
      lacking(item, 'HANDS_OVER', due),
    ];
  },
});
