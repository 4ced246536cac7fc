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
    const has = { review: 1, decision: 2 };
    const dutyOf = (row: number): number => {
      const does = kind.at(steps[stepOf.at(row)] as number);
      return does === review ? has.review : does === decision ? has.decision : 0;
    };
    const keyOf = (row: number) => delegationOf.at(stepOf.at(row)) * people + staff.at(row);
    const duties = new Map<number, number>();
    const rows = look.responsibilities.filter((row) => staff.at(row) !== NONE && dutyOf(row) !== 0);
    for (const row of rows) duties.set(keyOf(row), (duties.get(keyOf(row)) ?? 0) | dutyOf(row));
    for (const row of rows) {
      if (duties.get(keyOf(row)) !== (has.review | has.decision)) continue;
      const { zone, power } = look.ofResponsibility(row);
      sink.fails({ thing: delegationOf.at(stepOf.at(row)), zone, power, person: staff.at(row), row });
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
