import { cypher, type Cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { pathOfResponsibilities } from '../evidence.ts';
import { NAMED, responsibilitiesOf, STAFF_CODE } from '../patterns.ts';

/**
 * A responsibility recorded more than `$backdated` days after the day from which it claims to hold. What was on record
 * in time for the same step, first day and staff, and was only ended or corrected later, claims nothing new.
 */
export const backdated: AuditRule = {
  id: 'A15',
  kind: 'BACKDATED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：同步建立、及时备案',
    en: '3.4 Division of responsibility: recorded and filed in time',
  },
  looksAt: 'responsibility',
  onlyByName: true,
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (step)<-[:FOR_STEP]-(claim:Responsibility)
    WHERE claim.key = responsibility.key AND claim.recordedAt <= responsibility.recordedAt
    WITH delegation, step, responsibility, min(claim.recordedAt) AS firstRecorded
    MATCH (change:Change {revision: firstRecorded})
    WITH delegation, step, responsibility, duration.inDays(${dayOf(cypher`responsibility.validFrom`)},
      date(datetime({epochMillis: change.at, timezone: $timeZone}))).days AS late
    WHERE late > $backdated
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: STAFF_CODE,
      detail: cypher`late`,
      witness: cypher`[responsibility.key, ${NAMED}]`,
    })}`,
  detail: (late) => String(Math.max(...late.map(Number))),
  message: {
    zh: ({ zone, power, step, detail }) =>
      `${zone}承接的职权${power}，环节${step}的责任在起始日${detail}天之后才被记录。`,
    en: ({ zone, power, step, detail }) =>
      `The responsibility for step ${step} of ${power} in ${zone} was recorded ${detail} days after the day from which it claims to hold.`,
  },
  evidence: (finding, witnesses) => pathOfResponsibilities(finding, witnesses, ['STAFF']),
};

/** A day of ours, a whole number such as 20151001, as a date of Neo4j. */
function dayOf(day: Cypher): Cypher {
  return cypher`date({year: ${day} / 10000, month: ${day} / 100 % 100, day: ${day} % 100})`;
}
