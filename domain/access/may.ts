import { Refusal } from '../errors.ts';
import { needsToken, notForRole } from '../messages/asking.ts';
import type { Actor } from './actor.ts';
import { ACTIVITY_RIGHTS, COMMAND_RIGHTS, type Activity, type OwnPlace } from './rights.ts';
import { isPartRole } from './roles.ts';

/** A thing that must be the actor's own. */
export interface OwnThing {
  readonly type: OwnPlace['type'];
  /** Null where the input names none: what is of nobody in particular is nobody's own. */
  readonly code: string | null;
  /** Columns that lead on to what must be, one after the other. */
  readonly along?: readonly Onward[];
  /** In the place of a person the zones of whose delegations in force they are staff. */
  readonly isByStaff?: true;
  /** Rows that name it, and lead on in its place: what one of them leads to must be the actor's own. */
  readonly by?: NamedBy;
  /** Only where it says something in this column; else it leads to nothing that could be. */
  readonly where?: string;
}

/** A column that leads on, or several of one thing, each of which does. */
export type Onward = string | readonly string[];

/** Rows of a kind, by its label, that name a thing in a column. */
export interface NamedBy {
  readonly label: string;
  readonly column: string;
}

/** What must be the actor's own for a command to be theirs to give; a refusal where the role may not give it at all. */
export function mustBeOwn(
  actor: Actor,
  command: string,
  input: Readonly<Record<string, unknown>>,
): readonly OwnThing[] {
  const { role } = actor;
  const right = Object.hasOwn(COMMAND_RIGHTS, command) ? COMMAND_RIGHTS[command] : undefined;
  if (actor.isAnonymous) throw forbidden(actor, command);
  const only = right?.only?.[role];
  if (only && input[only.field] !== only.is) throw forbidden(actor, command);
  if (role === 'administrator' || right?.anywhere.includes(role)) return [];
  const places = isPartRole(role) ? right?.[role] : undefined;
  if (!places) throw forbidden(actor, command);
  const things = places.flatMap(({ type, field, mayLack, along, isByStaff }) =>
    codesAt(input, field.split('.'))
      .map((code): OwnThing => ({
        ...{ type, code: typeof code === 'string' ? code : null },
        ...(along ? { along } : {}),
        ...(isByStaff ? { isByStaff } : {}),
      }))
      .filter(({ code }) => code !== null || !mayLack),
  );
  const [{ type } = { type: '' }] = places;
  return things.length > 0 || places.length === 0 ? things : [{ type, code: null }];
}

/** What stands at a path of an input, of each entry of a list; at least one thing, for nothing is nobody's own. */
function codesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) {
    const all = value.flatMap((each: unknown) => codesAt(each, step === undefined ? [] : [step, ...rest]));
    return all.length > 0 ? all : [null];
  }
  if (step === undefined) return [value];
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return codesAt(isObject ? (value as Readonly<Record<string, unknown>>)[step] : null, rest);
}

/** Refuses what is no command and not for this role. */
export function refuseUnless(actor: Actor, activity: Activity): void {
  if (!mayDo(actor, activity)) throw forbidden(actor, activity);
}

/** Whether what is no command is for this role. */
export function mayDo(actor: Actor, activity: Activity): boolean {
  const { anywhere, own } = ACTIVITY_RIGHTS[activity];
  const isFor = anywhere.includes(actor.role) || own.includes(actor.role);
  return isFor && (activity === 'read' || activity === 'read acts' || !actor.isAnonymous);
}

/** Whether a command is for this role, be it for what is its own only. */
export function mayCommand({ role, isAnonymous }: Actor, command: string): boolean {
  if (isAnonymous) return false;
  const right = Object.hasOwn(COMMAND_RIGHTS, command) ? COMMAND_RIGHTS[command] : undefined;
  if (role === 'administrator' || right?.anywhere.includes(role)) return true;
  return isPartRole(role) && right?.[role] !== undefined;
}

/** Says nothing of what there is: it is the same for what is another's and for what nobody has. */
export function forbidden(actor: Actor, what: string): Refusal {
  if (actor.isAnonymous)
    return new Refusal('unauthenticated', needsToken(what), {
      act: what,
    });
  return new Refusal('forbidden', notForRole(what, actor.role), {
    role: actor.role,
    act: what,
  });
}
