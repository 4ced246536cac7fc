import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** Somebody who is staff has not confirmed what they answer for by their day. */
export const confirmationOwed = auditOfMatter({
  id: 'A36',
  kind: 'CONFIRMATION_OWED',
  matter: 'CONFIRMATION',
  severity: 'MEDIUM',
  clause: { zh: '3.4 明确责任分工：职责确认', en: '3.4 Division of responsibility: confirmed' },
  message: {
    zh: ({ zone, person, due }) => `${zone}的工作人员${person}应于${due}前确认职责，至今未确认。`,
    en: ({ zone, person, due }) =>
      `${person} of ${zone} was to confirm what they answer for by ${due}, and has not.`,
  },
  path: (finding, due) => {
    const person = end('Person', finding.person);
    return [there(end('Zone', finding.zone), 'STAFF', person), lacking(person, 'CONFIRMED', due)];
  },
});
