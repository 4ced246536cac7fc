import type { Actor } from '../../domain/access/actor.ts';
import { forbidden, mustBeOwn, type OwnThing } from '../../domain/access/may.ts';
import type { Day } from '../../domain/days.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import * as own from '../model/own.ts';
import type { Read } from './find-versions.ts';
import type { Change } from './registry.ts';

const OWN: Readonly<Record<OwnThing['type'], (n: Cypher) => Cypher>> = {
  Zone: own.ownZone,
  Department: own.ownDepartment,
  Section: own.ownSection,
  Post: own.ownPost,
  Person: own.ownPerson,
  Power: own.ownPower,
};

/** A thing that must be the actor's own for a command of theirs. */
export interface OwnCondition {
  readonly command: string;
  readonly thing: OwnThing;
}

/** What must be the actor's own for these changes; a refusal where the role may not do one of them to anything. */
export function conditionsOf(actor: Actor, changes: readonly Change[]): readonly OwnCondition[] {
  return changes.flatMap((change) =>
    Object.entries(change)
      .filter(([, input]) => input !== undefined && input !== null)
      .flatMap(([command, input]) =>
        // The schema has checked that the input of a command is an object.
        mustBeOwn(actor, command, input as Readonly<Record<string, unknown>>).map((thing) => ({
          command,
          thing,
        })),
      ),
  );
}

/** Refuses what is another's: asked in the transaction that writes, so that nothing can move in between. */
export async function refuseForeign(
  read: Read,
  actor: Actor,
  conditions: readonly OwnCondition[],
  at: { readonly day: Day; readonly revision: number },
): Promise<void> {
  for (const { command, thing } of conditions)
    if (!(await isOwn(read, actor, thing, at))) throw forbidden(actor, command);
}

async function isOwn(
  read: Read,
  { scope }: Actor,
  { type, code }: OwnThing,
  { day, revision }: { readonly day: Day; readonly revision: number },
): Promise<boolean> {
  if (scope === 'all') return true;
  if (code === null) return false;
  const n = name('n');
  const [row] = await read(cypher`MATCH (n:${name(type)} {code: $code}) WHERE ${OWN[type](n)} RETURN true`, {
    ...{ code, day, revision },
    ...own.ownParams(scope),
  });
  return row !== undefined;
}
