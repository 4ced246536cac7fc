import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { departmentOf } from './delegations.ts';
import { firstScope, type Scope } from './document-scopes.ts';
import { powersHeld } from './holding.ts';
import type { Affair, MatterRule } from './matter.ts';
import { partsMade } from './parts.ts';

/** 培训手册: each power that a zone holds has rules, laws, templates and somebody to ask, by its department. */
export const manual: MatterRule = {
  matter: 'MANUAL',
  *each(view: View) {
    const contacts = firstContacts(view);
    for (const [power, s0] of powersHeld(view)) {
      const department = departmentOf(view, power);
      const isAbout = (scope: Scope) =>
        (scope.power === power || (scope.power === NONE && scope.department === department)) &&
        scope.zone === NONE &&
        scope.zoneClass === null &&
        scope.step === NONE;
      yield {
        ...{ power, owedBy: department, owedTo: [], s0 },
        ...partsMade({
          OPERATION: firstScope(view, 'OPERATION', isAbout),
          LAWS: firstScope(view, 'LAWS', isAbout),
          MODELS: firstScope(view, 'MODELS', isAbout),
          CONTACT: contacts.get(power) ?? null,
        }),
      } satisfies Affair;
    }
  },
};

/** By power, the first day of whom one may ask about it. */
function firstContacts(view: View): ReadonlyMap<number, Day> {
  const table = view.city.table('Contact');
  const power = table.column('power');
  const found = new Map<number, Day>();
  for (const row of view.rows('Contact')) {
    const [of, from] = [power.at(row), table.validFrom.at(row)];
    found.set(of, Math.min(from, found.get(of) ?? from));
  }
  return found;
}
