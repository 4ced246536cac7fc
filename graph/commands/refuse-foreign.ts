import { isOfCity } from '../../domain/access/scope.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { forbidden, mustBeOwn, type OwnThing } from '../../domain/access/may.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { isThere } from '../model/dating.ts';
import { isOwn as isOwnBy } from '../model/own.ts';
import { ownParams } from '../record/own-params.ts';
import { kindsLabelled } from '../../kinds/registry.ts';
import { isAboutUnseenFacts } from './about.ts';
import { ledTo } from './led-to.ts';
import { ownOfRecord, thingsOfRecord, type OwnRecord } from './record-rights.ts';
import type { Change } from './registry.ts';
import type { ChangeTime } from './seen-by.ts';

/** A thing that must be the actor's own for a command of theirs. */
export interface OwnCondition {
  readonly command: string;
  readonly thing: OwnThing | OwnRecord;
}

/** What must be the actor's own for these changes; a refusal where the role may not do one of them to anything. */
export function conditionsOf(actor: Actor, changes: readonly Change[]): readonly OwnCondition[] {
  return changes.flatMap((change) =>
    Object.entries(change)
      .filter(([, input]) => input !== undefined && input !== null)
      .flatMap(([command, input]) =>
        ownOf(actor, command, input as Input).map((thing) => ({ command, thing })),
      ),
  );
}

type Input = Readonly<Record<string, unknown>>;

/** The schema has checked that the input of a command is an object. */
const ownOf = (actor: Actor, command: string, input: Input): readonly OwnCondition['thing'][] =>
  ownOfRecord(actor, command, input) ?? mustBeOwn(actor, command, input);

/** Refuses what is another's: asked in the transaction that writes, so that nothing can move in between. */
export async function refuseForeign(
  read: Read,
  actor: Actor,
  conditions: readonly OwnCondition[],
  when: ChangeTime,
): Promise<void> {
  for (const { command, thing } of conditions)
    if (!(await isTheirs(read, actor, thing, when))) throw forbidden(actor, command);
}

/** All that a recorded row names must be, and one of what a thing leads to. */
async function isTheirs(
  read: Read,
  actor: Actor,
  thing: OwnCondition['thing'],
  when: ChangeTime,
): Promise<boolean> {
  if ('kind' in thing) {
    for (const each of await thingsOfRecord(read, thing, when.revision))
      if (!(await isOwn(read, actor, each, when))) return false;
    return true;
  }
  for (const each of await ledTo(read, thing, when)) if (await isOwn(read, actor, each, when)) return true;
  return false;
}

/**
 * One's own on the day from which it holds, and today, if it is there today: a day in the past must not give back
 * what has gone to somebody else since.
 */
async function isOwn(read: Read, actor: Actor, { type, code }: OwnThing, when: ChangeTime): Promise<boolean> {
  if (code === null) return isOfCity(actor.scope);
  for (const { label } of kindsLabelled(type))
    if (await isOwnThing(read, actor, { type: label, code }, when)) return true;
  return false;
}

async function isOwnThing(
  read: Read,
  { scope }: Actor,
  { type, code }: { readonly type: string; readonly code: string },
  when: ChangeTime,
): Promise<boolean> {
  if (isOfCity(scope)) return true;
  const n = name('n');
  const { revision } = when;
  const ownOf = await ownParams(read, scope, revision);
  const find = async (condition: Cypher, day: ChangeTime['day']) => {
    const text = cypher`MATCH (n:${name(type)} {code: $code}) WHERE ${condition} RETURN true`;
    const [row] = await read(text, { code, day, revision, ...ownOf });
    return row !== undefined;
  };
  const isMine = isOwnBy(type, { thing: n });
  if (!(await find(isMine, when.day))) return false;
  // A person is one's own who is nobody else's from that day on: that looks at all later days already.
  if (type === 'Person' || when.day === when.today) return true;
  return find(cypher`${isMine} OR NOT ${isThere(n, type)}`, when.today);
}

/** The same for changes that are only tried: of what is public, whoever reads may ask what would become. */
export async function refuseForeignTrial(
  read: Read,
  actor: Actor,
  changes: readonly Change[],
  when: ChangeTime,
): Promise<void> {
  if (isOfCity(actor.scope)) return;
  const tried = changes.filter((change) =>
    Object.entries(change).some(([command, input]) => isAboutUnseenFacts(command, input as Input)),
  );
  await refuseForeign(read, actor, conditionsOf(actor, tried), when);
}
