import { delegationEnd, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A delegation names no memorandum by its day. */
export const memorandumOwed = auditOfMatter({
  id: 'A26',
  kind: 'MEMORANDUM_OWED',
  matter: 'MEMORANDUM',
  severity: 'MEDIUM',
  clause: { zh: '2.2 签订备忘录', en: '2.2 Signing memoranda' },
  message: {
    zh: ({ zone, power, due }) => `${zone}承接的职权${power}应于${due}前签订备忘录，至今没有备忘录号。`,
    en: ({ zone, power, due }) =>
      `The delegation of ${power} to ${zone} was to have its memorandum by ${due}, and names none.`,
  },
  path: (finding, due) => [...pathOfDelegation(finding), lacking(delegationEnd(finding), 'MEMORANDUM', due)],
});
