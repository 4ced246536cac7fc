import { auditOfMatter } from '../owed.ts';
import { pathOfRectification } from './rectification-owed.ts';

/** A zone refused to put something right, and no notice is issued by its day. */
export const rectificationNoticeOwed = auditOfMatter({
  id: 'A42',
  kind: 'RECTIFICATION_NOTICE_OWED',
  matter: 'RECTIFICATION_NOTICE',
  severity: 'HIGH',
  clause: { zh: '6.1 加强事中事后监管：整改意见书', en: '6.1 Supervision: the notice' },
  message: {
    zh: ({ zone, subject, due }) => `${zone}拒不整改${subject}，应于${due}前发出整改意见书，至今未发。`,
    en: ({ zone, subject, due }) =>
      `${zone} refused ${subject}; the notice was to be issued by ${due}, and is not.`,
  },
  path: (finding, due, look) => pathOfRectification(look, finding, { by: 'NOTICED_BY', due }),
});
