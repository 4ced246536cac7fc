import { end, lacking } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';
import { partNames } from '../part-names.ts';

/** A zone has no rules for duties, procedure or disputes by its day. */
export const workRulesOwed = auditOfMatter({
  id: 'A30',
  kind: 'WORK_RULES_OWED',
  matter: 'WORK_RULES',
  severity: 'MEDIUM',
  clause: { zh: '3.1 制定工作规则', en: '3.1 Working rules' },
  message: {
    zh: ({ zone, due, lacks }) => `${zone}应于${due}前制定工作规则，至今缺：${partNames(lacks).zh}。`,
    en: ({ zone, due, lacks }) =>
      `${zone} was to have its working rules by ${due}, and lacks: ${partNames(lacks).en}.`,
  },
  path: (finding, due) => [lacking(end('Zone', finding.zone), 'BINDS_ZONE', due)],
});
