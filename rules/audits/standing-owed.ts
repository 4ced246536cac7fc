import { delegationEnd, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A delegation stands on no document of its mode by its day. */
export const standingOwed = auditOfMatter({
  id: 'A18',
  kind: 'STANDING_OWED',
  matter: 'STANDING',
  severity: 'HIGH',
  clause: { zh: '8.1 落实授权委托', en: '8.1 Authorising and entrusting' },
  message: {
    zh: ({ zone, power, due }) => `${zone}承接的职权${power}应于${due}前取得授权或委托文件，至今没有。`,
    en: ({ zone, power, due }) =>
      `${power} was to stand on a document that authorises or entrusts ${zone} by ${due}, and does not.`,
  },
  path: (finding, due) => [...pathOfDelegation(finding), lacking(delegationEnd(finding), 'STANDS_FOR', due)],
});
