import { NONE } from '../../columns/ints.ts';
import { delegationEnd, end, pathOfDelegation, stepEnd, there } from '../evidence.ts';
import { responsibilityEnd, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A person who is staff of both a review and a decision of one delegation. */
export const dutiesNotSeparated: Rule = {
  id: 'A09',
  kind: 'DUTIES_NOT_SEPARATED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.1 制定工作规则：职责关系；3.4 明确责任分工',
    en: '3.1 Working rules; 3.4 Division of responsibility',
  },
  looksAt: 'delegation',
  find: (look, sink) => {
    const { city, view } = look;
    const table = city.table('Responsibility');
    const [staff, stepOf] = [table.column('staff'), table.column('FOR_STEP')];
    const delegationOf = city.things('Step').column('STEP_OF');
    const kind = city.table('Step').column('kind');
    const steps = view.there('Step');
    const [review, decision] = [city.word('Step', 'kind', 'REVIEW'), city.word('Step', 'kind', 'DECISION')];
    const people = city.things('Person').count;
    sink.looked(look.delegations.length);
    const duties = new Map<number, { isReview: boolean; isDecision: boolean; readonly rows: number[] }>();
    for (const row of look.responsibilities) {
      const [person, step] = [staff.at(row), stepOf.at(row)];
      const does = kind.at(steps[step] as number);
      if (person === NONE || (does !== review && does !== decision)) continue;
      const key = delegationOf.at(step) * people + person;
      const own = duties.get(key) ?? { isReview: false, isDecision: false, rows: [] };
      duties.set(key, own);
      own.rows.push(row);
      if (does === review) own.isReview = true;
      else own.isDecision = true;
    }
    for (const [key, { isReview, isDecision, rows }] of duties) {
      if (!isReview || !isDecision) continue;
      for (const row of rows) {
        const { zone, power } = look.ofResponsibility(row);
        sink.fails({ thing: Math.floor(key / people), zone, power, person: staff.at(row), row });
      }
    }
  },
  message: {
    zh: ({ zone, power, person }) => `${zone}承接的职权${power}，${person}既负责审查又负责决定。`,
    en: ({ zone, power, person }) =>
      `${person} is staff of both a review and a decision of ${power} in ${zone}.`,
  },
  evidence: (look, finding, same) => [
    ...pathOfDelegation(finding),
    ...rowsOf(same).flatMap((row) => {
      const { step } = look.ofResponsibility(row);
      const responsibility = responsibilityEnd(look, row);
      return [
        there(stepEnd({ ...finding, step }), 'STEP_OF', delegationEnd(finding)),
        there(responsibility, 'FOR_STEP', stepEnd({ ...finding, step })),
        there(responsibility, 'STAFF', end('Person', finding.person)),
      ];
    }),
  ],
};
