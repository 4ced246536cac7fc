import { NONE } from '../../columns/ints.ts';
import { isoFromDay } from '../../domain/days.ts';
import { heldBy } from '../../matters/delegations.ts';
import { filedInTerm, filedOnOfRows } from '../../matters/filings.ts';
import { delegationEnd, end, lacking, pathOfDelegation } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A delegation that is not filed by that day: no row of its term says so, and no filing of who answers that was not returned. */
export const notFiled: Rule = {
  id: 'A12',
  kind: 'NOT_FILED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：报市直对口部门备案',
    en: '3.4 Division of responsibility: filed with the city department',
  },
  looksAt: 'delegation',
  find: (look, sink) => {
    const { view } = look;
    sink.looked(look.delegations.length);
    for (const row of look.delegations) {
      const held = heldBy(view, row);
      if (filedOnOfRows(view, held) !== null) continue;
      if (filedInTerm(view, held, 'DIVISION').some(({ isReturned }) => !isReturned)) continue;
      sink.fails({ thing: row, zone: held.zone, power: held.power, row });
    }
  },
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}到当日尚未备案。`,
    en: ({ zone, power }) => `The delegation of ${power} to ${zone} is not filed by that day.`,
  },
  evidence: (look, finding, [first]) => {
    const filedOn = look.city
      .table('Delegation')
      .column('filedOn')
      .at(first?.row ?? NONE);
    const day = filedOn === NONE ? null : isoFromDay(filedOn);
    return [...pathOfDelegation(finding), lacking(delegationEnd(finding), 'FILED_ON', end('Date', day))];
  },
};
