import { delegationEnd, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A power that a zone holds is run on no platform of it by its day. */
export const platformOwed = auditOfMatter({
  id: 'A44',
  kind: 'PLATFORM_OWED',
  matter: 'PLATFORM',
  severity: 'MEDIUM',
  clause: { zh: '5.1 完善软件平台', en: '5.1 Software platforms' },
  message: {
    zh: ({ zone, power, due }) => `${zone}承接的职权${power}应于${due}前在平台运行，至今不在任何平台。`,
    en: ({ zone, power, due }) =>
      `${power} of ${zone} was to be run on a platform by ${due}, and is on none.`,
  },
  path: (finding, due) => [...pathOfDelegation(finding), lacking(delegationEnd(finding), 'RUNS_ON', due)],
});
