import { end, lacking, pathOfDelegation, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** The document of a standing that covers a delegation is not published by its day. */
export const standingNoticeOwed = auditOfMatter({
  id: 'A19',
  kind: 'STANDING_NOTICE_OWED',
  matter: 'STANDING_NOTICE',
  severity: 'MEDIUM',
  clause: {
    zh: '8.1 落实授权委托；《行政许可法》第二十四条：委托应予公告',
    en: '8.1 Authorising and entrusting; Administrative Licence Law 24: made known to the public',
  },
  message: {
    zh: ({ zone, power, subject, due }) =>
      `${zone}${power === null ? '' : `承接的职权${power}`}的授权委托文件${subject}应于${due}前公布，至今没有。`,
    en: ({ zone, power, subject, due }) =>
      `${subject}, by which ${zone} has ${power ?? 'powers'}, was to be published by ${due}, and is not.`,
  },
  path: (finding, due) => {
    const document = end('Document', finding.subject?.code);
    const named = finding.power === null ? [] : pathOfDelegation(finding);
    return [
      ...named,
      there(document, 'STANDING_OF', end('Zone', finding.zone)),
      lacking(document, 'PUBLISHED_ON', due),
    ];
  },
});
