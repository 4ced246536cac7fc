import { isOfCity } from '../../domain/access/scope.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { forbidden, mustBeOwn, type OwnThing } from '../../domain/access/may.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { isThere } from '../model/dating.ts';
import { isOwn as isOwnBy } from '../model/own.ts';
import { ownParams } from '../record/own-params.ts';
import { kindCalled, kindsLabelled } from '../../kinds/registry.ts';
import { wayOf } from '../../kinds/type-fields.ts';
import { findVersions } from './find-versions.ts';
import { isAboutUnseenFacts } from './about.ts';
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
  for (const { command, thing } of conditions) {
    const things =
      'kind' in thing ? await thingsOfRecord(read, thing, when.revision) : [await ledTo(read, thing, when)];
    for (const each of things) if (!(await isOwn(read, actor, each, when))) throw forbidden(actor, command);
  }
}

/** What a thing leads to by its columns, as the record has it; nothing that could be anybody's of a thing that is not there. */
async function ledTo(
  read: Read,
  { along = [], ...thing }: OwnThing,
  { revision }: ChangeTime,
): Promise<OwnThing> {
  let { type, code } = thing;
  for (const column of along) {
    const rows = code === null ? [] : await findVersions(read, { label: type, where: { code } }, revision);
    const named = rows.at(-1)?.values[column];
    code = typeof named === 'string' ? named : null;
    type = wayOf(kindCalled(type), column)?.path.at(-1)?.to ?? type;
  }
  return { type, code };
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
