import { departmentOf, heldOn } from './delegations.ts';
import { filedInTerm, filedOnOfRows, firstFiled, servingFilings } from './filings.ts';
import type { Affair, MatterRule } from './matter.ts';

/** 备案: who answers for a delegation, and its supervision list, are filed with the department of the power. */
export const filing: MatterRule = {
  matter: 'FILING',
  *each(view) {
    for (const held of heldOn(view)) {
      const { zone, power, term } = held;
      const isFiledByRow = filedInTerm(view, held, 'DIVISION').length === 0;
      const parts = {
        DIVISION: isFiledByRow
          ? filedOnOfRows(view, held)
          : firstFiled(servingFilings(view, held, 'DIVISION')),
        SUPERVISION_LIST: firstFiled(servingFilings(view, held, 'SUPERVISION_LIST')),
      };
      const days = Object.values(parts).filter((day) => day !== null);
      const lacks = Object.entries(parts).flatMap(([part, day]) => (day === null ? [part] : []));
      yield {
        ...{ zone, power, owedBy: zone, owedTo: [departmentOf(view, power)] },
        ...{ s0: term.from, madeOn: lacks.length === 0 ? Math.max(...days) : null, lacks },
      } satisfies Affair;
    }
  },
};
