import { ALWAYS, isoFromDay } from '../../../domain/days.ts';
import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { delegationEnd, end, lacking, pathOfDelegation } from '../../../rules/evidence.ts';

/** A delegation that is not filed by that day. */
export const notFiled: AuditRule = {
  id: 'A12',
  kind: 'NOT_FILED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：报市直对口部门备案',
    en: '3.4 Division of responsibility: filed with the city department',
  },
  looksAt: 'delegation',
  find: ({ match }) => cypher`
    ${match} AND (period.filedOn IS NULL OR period.filedOn > $day)
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code`, witness: cypher`[period.filedOn]` })}`,
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}到当日尚未备案。`,
    en: ({ zone, power }) => `The delegation of ${power} to ${zone} is not filed by that day.`,
  },
  evidence: (finding, [witness]) => [
    ...pathOfDelegation(finding),
    lacking(delegationEnd(finding), 'FILED_ON', end('Date', isoFromDay(Number(witness?.[0] ?? ALWAYS)))),
  ],
};
