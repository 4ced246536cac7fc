import { heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { runsOn } from './platforms.ts';

/** 平台运行: each power that a zone holds is run on a platform of it. */
export const platform: MatterRule = {
  matter: 'PLATFORM',
  *each(view) {
    const runs = runsOn(view);
    for (const held of heldOn(view)) {
      const { zone, power, term } = held;
      const days = runs(held).map(({ since }) => since);
      yield {
        ...{ zone, power, owedBy: zone, owedTo: [] },
        ...{ s0: term.from, madeOn: days.length === 0 ? null : Math.min(...days) },
      } satisfies Affair;
    }
  },
};
