import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** What a platform runs is pushed to no department by its day. */
export const pushOwed = auditOfMatter({
  id: 'A45',
  kind: 'PUSH_OWED',
  matter: 'PUSH',
  severity: 'MEDIUM',
  clause: { zh: '5.3 运用审批执法平台', en: '5.3 Using the platforms of approval and enforcement' },
  message: {
    zh: ({ zone, power, subject, due }) =>
      `${zone}承接的职权${power}在平台${subject}运行，数据应于${due}前推送市直部门，至今未推送。`,
    en: ({ zone, power, subject, due }) =>
      `What ${subject} runs of ${power} of ${zone} was to be pushed to a department by ${due}, and is not.`,
  },
  path: (finding, due) => {
    const platform = end('Platform', finding.subject?.code);
    return [
      ...pathOfDelegation(finding),
      there(platform, 'RUNS', end('Power', finding.power)),
      lacking(platform, 'PUSHED_TO', due),
    ];
  },
});
