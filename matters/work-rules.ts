import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { bindingOf, firstScope, type Scope } from './document-scopes.ts';
import { zonesHolding } from './holding.ts';
import type { Affair, MatterRule } from './matter.ts';
import { partsMade } from './parts.ts';

/** 工作规则: each zone that holds a power has rules for duties, procedure and disputes. */
export const workRules: MatterRule = {
  matter: 'WORK_RULES',
  *each(view: View) {
    for (const [zone, s0] of zonesHolding(view)) {
      const binds = bindingOf(view, zone);
      const isOfAll = (scope: Scope) =>
        binds(scope) && scope.power === NONE && scope.department === NONE && scope.step === NONE;
      yield {
        ...{ zone, owedBy: zone, owedTo: [], s0 },
        ...partsMade({
          DUTIES: firstScope(view, 'DUTIES', isOfAll),
          PROCEDURE: firstScope(view, 'PROCEDURE', isOfAll),
          DISPUTES: firstScope(view, 'DISPUTES', isOfAll),
        }),
      } satisfies Affair;
    }
  },
};
