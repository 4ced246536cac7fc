import type { Affair, MatterRule } from './matter.ts';
import { firstOf, foundOn } from './rectifications.ts';

/** 整改意见书: where a zone refuses to put something right, the notice is issued, whatever it answers later. */
export const rectificationNotice: MatterRule = {
  matter: 'RECTIFICATION_NOTICE',
  *each(view) {
    for (const found of foundOn(view)) {
      const { rectification: thing, zone, power, by, refusedOn } = found;
      if (refusedOn === null) continue;
      yield {
        ...{ zone, ...(power === undefined ? {} : { power }) },
        ...{ subject: { label: 'Rectification', thing }, owedBy: by, owedTo: [zone] },
        ...{ s0: refusedOn, madeOn: firstOf(found.noticeOn, found.closedOn) },
      } satisfies Affair;
    }
  },
};
