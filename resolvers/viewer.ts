import type { Actor } from '../domain/access/actor.ts';
import { mayCommand, mayDo } from '../domain/access/may.ts';
import { COMMAND_RIGHTS, type Activity } from '../domain/access/rights.ts';
import { isOfCity, type OwnScope } from '../domain/access/scope.ts';
import type { RootField } from '../execution/execute.ts';
import { pick } from './change-answers.ts';
import type { ViewerMayArgs } from './generated/types.ts';
import type { Asking } from './root-field.ts';

export const viewer = {
  viewer: (async (_args, asked, { actor, reading }) => {
    const { name, role, scope, isAnonymous } = actor;
    const own: OwnScope = isOfCity(scope) ? { zones: [], departments: [] } : scope;
    const known: Readonly<Record<string, unknown>> = {
      ...{ name, role, isKnown: !isAnonymous },
      ...{ zones: own.zones, departments: own.departments, person: own.people?.[0] ?? null },
      platforms: own.platforms ?? [],
    };
    return pick(asked.of('Viewer'), ({ field, args }) =>
      field === 'may' ? allowedOf(actor, (args?.(reading.variables) ?? {}) as ViewerMayArgs) : known[field],
    );
  }) satisfies RootField<Asking>,
};

const ACTIVITIES: readonly Activity[] = ['history', 'export', 'import'];

/** Several commands at once are for whoever may give one. */
const SEVERAL = 'applyChanges';

function allowedOf(actor: Actor, { commands }: ViewerMayArgs): readonly string[] {
  const given = Object.keys(COMMAND_RIGHTS).filter((command) => mayCommand(actor, command));
  // What is pushed is no change among several.
  const isSeveral = given.some((command) => command !== 'pushActs');
  const activities = ACTIVITIES.filter((activity) => mayDo(actor, activity));
  const all = [...given, ...(isSeveral ? [SEVERAL] : []), ...activities].sort();
  return commands ? all.filter((each) => commands.includes(each)) : all;
}
