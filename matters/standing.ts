import { runFrom } from '../domain/terms.ts';
import { departmentOf, heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';
import { coveringOn } from './standings.ts';

/** 授权委托: each delegation stands on a document of its mode. */
export const standing: MatterRule = {
  matter: 'STANDING',
  *each(view) {
    const { city } = view;
    const organizations = organizationsOn(view);
    const modes = city.table('Delegation').column('mode');
    const covering = coveringOn(view);
    for (const held of heldOn(view)) {
      const { zone, power, mode, row, rows } = held;
      const days = covering(held).map((each) => city.table('Standing').validFrom.at(each));
      yield {
        ...{ zone, power, owedTo: [zone] },
        owedBy: mode === 'AUTHORIZATION' ? organizations.cityOf(zone) : departmentOf(view, power),
        s0: runFrom(rows, row, (one, other) => modes.at(one.row) === modes.at(other.row)),
        madeOn: days.length === 0 ? null : Math.min(...days),
      } satisfies Affair;
    }
  },
};
