import { NONE } from '../columns/ints.ts';
import { ALWAYS } from '../domain/days.ts';
import { heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 备忘录: each delegation names the memorandum by which the power was handed down. */
export const memorandum: MatterRule = {
  matter: 'MEMORANDUM',
  *each(view) {
    const organizations = organizationsOn(view);
    const said = view.city.table('Delegation').column('memorandum');
    for (const { zone, power, row, term } of heldOn(view))
      yield {
        ...{ zone, power, owedBy: organizations.office('REFORM_OFFICE', zone), owedTo: [] },
        ...{ s0: term.from, madeOn: said.at(row.row) === NONE ? null : ALWAYS },
      } satisfies Affair;
  },
};
