import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A platform is not linked to the one net of the city by its day. */
export const oneNetOwed = auditOfMatter({
  id: 'A46',
  kind: 'ONE_NET_OWED',
  matter: 'ONE_NET',
  severity: 'LOW',
  clause: { zh: '5.4 并入全市“一张网”', en: '5.4 Into the one net of the city' },
  message: {
    zh: ({ zone, subject, due }) => `${zone}的平台${subject}应于${due}前并入全市“一张网”，至今未并入。`,
    en: ({ zone, subject, due }) =>
      `${subject} of ${zone} was to be in the one net of the city by ${due}, and is not.`,
  },
  path: (finding, due) => {
    const platform = end('Platform', finding.subject?.code);
    return [there(platform, 'RUN_BY', end('Zone', finding.zone)), lacking(platform, 'LINKED_FROM', due)];
  },
});
