import { delegationEnd, lacking, pathOfDelegation } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';
import { partNames } from '../part-names.ts';

/** A delegation has no rules for classified, tolerant or credit-based handling by its day. */
export const businessRulesOwed = auditOfMatter({
  id: 'A31',
  kind: 'BUSINESS_RULES_OWED',
  matter: 'BUSINESS_RULES',
  severity: 'MEDIUM',
  clause: { zh: '3.3 制定业务规则', en: '3.3 Rules of business' },
  message: {
    zh: ({ zone, power, due, lacks }) =>
      `${zone}承接的职权${power}应于${due}前有业务规则，至今缺：${partNames(lacks).zh}。`,
    en: ({ zone, power, due, lacks }) =>
      `${power} of ${zone} was to have its rules of business by ${due}, and lacks: ${partNames(lacks).en}.`,
  },
  path: (finding, due) => [...pathOfDelegation(finding), lacking(delegationEnd(finding), 'BINDS_POWER', due)],
});
