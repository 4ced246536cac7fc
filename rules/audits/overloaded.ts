import { end, there } from '../evidence.ts';
import { loadIn } from '../people.ts';
import type { Rule } from '../rule.ts';

/** A person who is the staff of more than the limit of responsibilities, over all zones. */
export const overloaded: Rule = {
  id: 'A14',
  kind: 'OVERLOADED',
  severity: 'LOW',
  clause: { zh: '3.2 规范内部设置：配齐人员', en: '3.2 Internal set-up: enough staff' },
  looksAt: 'person',
  find: (look, sink) => {
    const { people } = look;
    const loadOf = loadIn(look);
    sink.looked(people.length);
    for (const person of people) {
      const load = loadOf(person);
      if (load > look.limits.overload) sink.fails({ thing: person, person, amount: load });
    }
  },
  detail: (_look, [first]) => String(first?.amount),
  message: {
    zh: ({ person, detail }) => `${person}当日担任${detail}项责任的工作人员，超过上限。`,
    en: ({ person, detail }) =>
      `${person} is the staff of ${detail} responsibilities on that day, more than the limit.`,
  },
  evidence: (_look, { person, detail }) => [there(end('Person', person), 'STAFF_OF', end('Count', detail))],
};
