import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';
import { raisedBetween } from '../raised-evidence.ts';

/** What was asked or demanded is not answered by its day. */
export const raisedOwed = auditOfMatter({
  id: 'A34',
  kind: 'RAISED_OWED',
  matter: 'RAISED',
  severity: 'LOW',
  clause: { zh: '4.3 业务指导；三、督查', en: '4.3 Guidance; III. Demands' },
  message: {
    zh: ({ subject, due }) => `来文${subject}应于${due}前答复，至今未答复也未办结。`,
    en: ({ subject, due }) => `${subject} was to be answered by ${due}, and is neither answered nor closed.`,
  },
  path: (finding, due, look) => {
    const raised = end('Raised', finding.subject?.code);
    const { from, to } = raisedBetween(look, finding);
    return [
      there(raised, 'RAISED_BY', from),
      there(raised, 'RAISED_WITH', to),
      lacking(raised, 'ANSWERED_ON', due),
    ];
  },
});
