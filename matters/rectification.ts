import type { Affair, MatterRule } from './matter.ts';
import { firstOf, foundOn } from './rectifications.ts';

/** 整改: what was found is answered by its day, or refused. */
export const rectification: MatterRule = {
  matter: 'RECTIFICATION',
  isOwn: true,
  *each(view) {
    for (const found of foundOn(view)) {
      const { rectification: thing, zone, power, by, opinionOn, dueBy } = found;
      yield {
        ...{ zone, ...(power === undefined ? {} : { power }) },
        ...{ subject: { label: 'Rectification', thing }, owedBy: zone, owedTo: [by] },
        ...{ since: opinionOn, dueBy },
        madeOn: firstOf(found.answeredOn, found.refusedOn, found.noticeOn, found.closedOn),
      } satisfies Affair;
    }
  },
};
