import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { heldOn } from './delegations.ts';
import { bindingOf, firstScope, type Scope } from './document-scopes.ts';
import type { Affair, MatterRule } from './matter.ts';
import { partsMade } from './parts.ts';

/** 业务规则: each delegation has rules for classified, tolerant and credit-based handling, its own or those of its zone. */
export const businessRules: MatterRule = {
  matter: 'BUSINESS_RULES',
  *each(view: View) {
    for (const { zone, power, term } of heldOn(view)) {
      const binds = bindingOf(view, zone);
      const isForIt = (scope: Scope) =>
        binds(scope) &&
        [power, NONE].includes(scope.power) &&
        scope.department === NONE &&
        scope.step === NONE;
      yield {
        ...{ zone, power, owedBy: zone, owedTo: [], s0: term.from },
        ...partsMade({
          CLASSIFIED: firstScope(view, 'CLASSIFIED', isForIt),
          TOLERANT: firstScope(view, 'TOLERANT', isForIt),
          CREDIT: firstScope(view, 'CREDIT', isForIt),
        }),
      } satisfies Affair;
    }
  },
};
