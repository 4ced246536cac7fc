import type { Actor } from '../../domain/access/actor.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import type { Cypher } from '../cypher.ts';
import type { WriteTransaction } from '../database/database.ts';
import type { RecordKind } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { statementsOf } from '../import/statements.ts';
import { nextMoment, sealChange, writtenBy, type NewChange } from '../record/change.ts';
import { RevisionDigest } from '../record/revision-digest.ts';
import { NEVER } from '../record/revisions.ts';
import type { VersionRow } from './find-versions.ts';
import type { Head } from './lock-head.ts';
import { kindOf } from './row-shape.ts';
import { recordOf, type Outcome } from './worksheet.ts';

/** Writes what a worksheet came to under a revision, by the statements of imports. */
export async function writeOutcome(
  transaction: WriteTransaction,
  { superseded, begun }: Outcome,
  revision: number,
): Promise<void> {
  const sentinels = { revision, never: NEVER, always: ALWAYS, still: STILL };
  const opened = byKind(begun);
  for (const [kind, rows] of byKind(superseded)) await closeRows(transaction, kind, rows, sentinels);
  for (const [kind, rows] of opened) {
    const { createIdentities } = statementsOf(kind);
    if (createIdentities) await transaction.run(createIdentities, { rows: rows.map(asRecord), ...sentinels });
  }
  for (const [kind, rows] of opened)
    await openRows(transaction, kind, statementsOf(kind).createVersions, rows, sentinels);
}

type Sentinels = Readonly<Record<'revision' | 'never' | 'always' | 'still', number>>;

async function closeRows(
  transaction: WriteTransaction,
  kind: RecordKind,
  rows: readonly VersionRow[],
  sentinels: Sentinels,
): Promise<void> {
  const closing = rows.map(({ code, key, validFrom, digest }) => ({ code, key, validFrom, digest }));
  const [row] = await transaction.run(statementsOf(kind).supersedeOne, { rows: closing, ...sentinels });
  mustBe(rows.length, row?.[0], `${kind.label} to supersede`);
}

async function openRows(
  transaction: WriteTransaction,
  kind: RecordKind,
  statement: Cypher,
  rows: readonly VersionRow[],
  sentinels: Sentinels,
): Promise<void> {
  const [row] = await transaction.run(statement, { rows: rows.map(asRecord), ...sentinels });
  mustBe(rows.length, row?.[0], `${kind.label} to open`);
  mustBe(0, row?.[1], `links of ${kind.label} that lead nowhere`);
}

/** The same of things of one kind, none of which names another: each is made with its version. */
export async function writeThings(
  transaction: WriteTransaction,
  label: string,
  { superseded, begun }: Outcome,
  revision: number,
): Promise<void> {
  const kind = kindOf(label);
  const sentinels = { revision, never: NEVER, always: ALWAYS, still: STILL };
  if (superseded.length > 0) await closeRows(transaction, kind, superseded, sentinels);
  await openRows(transaction, kind, statementsOf(kind).createThings, begun, sentinels);
}

const asRecord = ({ label, values }: VersionRow) => recordOf(label, values);

function mustBe(expected: number, found: unknown, what: string): void {
  if (found !== expected) throw new Error(`${what}: ${String(found)} in the place of ${expected}`);
}

/** In the order in which what is named comes before what names it. */
function byKind(rows: readonly VersionRow[]): readonly (readonly [RecordKind, readonly VersionRow[]])[] {
  return RECORD_KINDS.map((kind) => [kind, rows.filter(({ label }) => label === kind.label)] as const).filter(
    ([, of]) => of.length > 0,
  );
}

/** What a Change says of who asked for what. */
interface Asked extends Pick<NewChange, 'operation' | 'subjects' | 'input' | 'commandId'> {
  readonly actor: Actor;
  readonly idempotencyKey: string | undefined;
}

/** Seals what was written of a worksheet, or the like of it, under the revision after the head; returns that revision. */
export async function sealOutcome(
  transaction: WriteTransaction,
  head: Head,
  outcome: Outcome,
  { actor, idempotencyKey, ...said }: Asked,
): Promise<number> {
  const revision = head.revision + 1;
  await sealChange(
    transaction,
    { revision, previousHash: head.hash, at: nextMoment(head.now, head.at) },
    {
      ...{ ...writtenBy(actor), ...said },
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      ...accountOf(outcome),
    },
  );
  return revision;
}

/** What the Change says of it: how many versions are new, take the place of others, or end in the record; the digest. */
function accountOf({
  superseded,
  begun,
}: Outcome): Pick<NewChange, 'added' | 'corrected' | 'removed' | 'bySheet'> & { readonly digest: string } {
  const digest = new RevisionDigest();
  const sheets: Record<string, { added: number; corrected: number; removed: number }> = {};
  const counts = (label: string) => (sheets[sheetOf(label)] ??= { added: 0, corrected: 0, removed: 0 });
  const replaced = new Set(superseded.map(placeOf));
  for (const row of begun) {
    digest.opened(row);
    if (replaced.delete(placeOf(row))) counts(row.label).corrected += 1;
    else counts(row.label).added += 1;
  }
  for (const row of superseded) {
    digest.closed(row);
    if (replaced.has(placeOf(row))) counts(row.label).removed += 1;
  }
  const sum = (of: 'added' | 'corrected' | 'removed') =>
    Object.values(sheets).reduce((total, each) => total + each[of], 0);
  return {
    added: sum('added'),
    corrected: sum('corrected'),
    removed: sum('removed'),
    bySheet: JSON.stringify(sheets),
    digest: digest.hex,
  };
}

const placeOf = ({ label, code, key, validFrom }: VersionRow): string =>
  JSON.stringify([label, code, key, validFrom]);

const sheetOf = (label: string): string => RECORD_KINDS.find((kind) => kind.label === label)?.sheet ?? label;
