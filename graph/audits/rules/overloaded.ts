import { cypher } from '../../cypher.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, there } from '../../../rules/evidence.ts';
import { loadOf, responsibilitiesOf } from '../patterns.ts';

/** A person who is the staff of more than `$overload` responsibilities, over all zones. */
export const overloaded: AuditRule = {
  id: 'A14',
  kind: 'OVERLOADED',
  severity: 'LOW',
  clause: { zh: '3.2 规范内部设置：配齐人员', en: '3.2 Internal set-up: enough staff' },
  looksAt: 'person',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (responsibility)-[:STAFF]->(staff:Person)
    ${start.isWhole ? counted : countedEverywhere}
    WHERE load > $overload
    ${found({ thing: cypher`staff.code`, person: cypher`staff.code`, detail: cypher`load` })}`,
  detail: ([load]) => String(load),
  message: {
    zh: ({ person, detail }) => `${person}当日担任${detail}项责任的工作人员，超过上限。`,
    en: ({ person, detail }) =>
      `${person} is the staff of ${detail} responsibilities on that day, more than the limit.`,
  },
  evidence: ({ person, detail }) => [there(end('Person', person), 'STAFF_OF', end('Count', detail))],
};

const counted = cypher`WITH staff, count(responsibility) AS load`;

/** Beginning with some delegations only, the others of their staff count too. */
const countedEverywhere = cypher`
  WITH DISTINCT staff
  WITH staff, ${loadOf(cypher`staff`, 'STAFF')} AS load`;
