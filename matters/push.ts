import { NONE } from '../columns/ints.ts';
import { ALWAYS } from '../domain/days.ts';
import { departmentOf, heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { runsOn } from './platforms.ts';

/** 数据推送: what a platform of a zone runs is pushed to a department. */
export const push: MatterRule = {
  matter: 'PUSH',
  *each(view) {
    const runs = runsOn(view);
    const pushedTo = view.city.table('PlatformPower').column('pushedTo');
    for (const held of heldOn(view)) {
      const { zone, power } = held;
      for (const { platform, row, since } of runs(held))
        yield {
          ...{ zone, power, subject: { label: 'Platform', thing: platform } },
          ...{ owedBy: zone, owedTo: [departmentOf(view, power)] },
          // Since when it is pushed no row says.
          ...{ s0: since, madeOn: pushedTo.at(row) === NONE ? null : ALWAYS },
        } satisfies Affair;
    }
  },
};
