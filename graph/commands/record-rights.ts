import type { Actor } from '../../domain/access/actor.ts';
import { forbidden, type OwnThing } from '../../domain/access/may.ts';
import type { Kind } from '../../kinds/kind.ts';
import { isPublic, labelNamedIn } from '../../kinds/own.ts';
import type { AddRight, WayOn } from '../../kinds/record-right.ts';
import { keyColumns, kindOfColumn } from '../../kinds/type-fields.ts';
import type { Read } from '../database/database.ts';
import { rowAdded, type AddRecordInput } from './add-record.ts';
import { keyOf, kindEnded, type EndRecordInput } from './end-record.ts';
import { findVersions } from './find-versions.ts';
import { askableOf, hasSaid } from './record-key.ts';

/** Who may give the general commands: that is said by the kind of the record. */

type Said = Readonly<Record<string, unknown>>;
type Input = Readonly<Record<string, unknown>>;

/** A row that must be the actor's own as it is recorded: what the columns of its kind's right name. */
export interface OwnRecord {
  readonly kind: Kind;
  readonly key: ReturnType<typeof keyOf>;
  readonly columns: readonly string[];
}

interface Asked {
  readonly kind: Kind;
  readonly right: AddRight;
  /** What the input says of the row. */
  readonly said: Said;
}

const NOBODY: AddRight = { anywhere: [] };

/** Undefined of commands that are of no kind of record in particular. */
function askedBy(command: string, input: Input): Asked | undefined {
  if (command === 'addRecord') {
    const { kind, row } = rowAdded(input as AddRecordInput);
    return { kind, right: kind.adds ?? NOBODY, said: row };
  }
  if (command === 'endRecord') {
    const kind = kindEnded(input as unknown as EndRecordInput);
    return { kind, right: kind.ends ?? NOBODY, said: keyOf(kind, input as unknown as EndRecordInput) };
  }
  return undefined;
}

/** Whether a general command is about facts that are not public; undefined of other commands. */
export function isAboutUnseenRecord(command: string, input: Input): boolean | undefined {
  const asked = askedBy(command, input);
  return asked && asked.kind.form === 'fact' && !isPublic(asked.kind);
}

/** What must be the actor's own for a general command; a refusal where the role may not give it for this kind at all. */
export function ownOfRecord(
  actor: Actor,
  command: string,
  input: Input,
): readonly (OwnThing | OwnRecord)[] | undefined {
  if (command !== 'addRecord' && command !== 'endRecord') return undefined;
  const { role } = actor;
  if (actor.isAnonymous) throw forbidden(actor, command);
  if (role === 'administrator') return [];
  const asked = askedBy(command, input);
  if (!asked) return undefined;
  const { kind, right, said } = asked;
  const only = right.only?.[role];
  if (only && said[only.column] !== only.is) throw forbidden(actor, command);
  if (right.anywhere.includes(role)) return [];
  if (role !== 'zone' && role !== 'department') throw forbidden(actor, command);
  if (right.beyond) return [thingBeyond(kind, right.beyond, said)];
  const columns = right[role];
  if (!columns) throw forbidden(actor, command);
  if (command === 'addRecord' || columns.every((column) => keyColumns(kind).includes(column)))
    return thingsIn(kind, columns, said);
  return [{ kind, key: keyOf(kind, input as unknown as EndRecordInput), columns }];
}

/** What these columns name; of a row that fills in none of them, nothing that could be anybody's own. */
function thingsIn(kind: Kind, columns: readonly string[], said: Said): readonly OwnThing[] {
  const things = columns.flatMap((column) => {
    const type = labelNamedIn(kind, column) ?? '';
    const value = said[column] ?? [];
    const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
    return codes.map((code): OwnThing => ({ type, code: String(code) }));
  });
  return things.length > 0 ? things : [NOTHING];
}

/** What a column names, and how that leads on. */
function thingBeyond(kind: Kind, { from, where, by, along }: WayOn, said: Said): OwnThing {
  const code = said[from];
  return {
    type: labelNamedIn(kindOfColumn(kind, from), from) ?? '',
    code: typeof code === 'string' ? code : null,
    ...(where === undefined ? {} : { where }),
    ...(by ? { by } : {}),
    along,
  };
}

const NOTHING: OwnThing = { type: 'Zone', code: null };

/** The things that must be the actor's own for a recorded row to be; of a row that is not there, nothing that could be. */
export async function thingsOfRecord(
  read: Read,
  { kind, key, columns }: OwnRecord,
  revision: number,
): Promise<readonly OwnThing[]> {
  const question = { label: kind.label, where: askableOf(kind, key) };
  const rows = (await findVersions(read, question, revision)).filter((row) => hasSaid(row, key));
  return rows.length === 0 ? [NOTHING] : rows.flatMap(({ values }) => thingsIn(kind, columns, values));
}
