import { batchesOf } from '../../domain/batches.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { recordedMeanwhile } from '../../domain/messages/writing.ts';
import { noRevision, notAnImport } from '../../domain/messages/asking.ts';
import { recordOf } from '../commands/worksheet.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import type { RecordKind } from '../import/record-kind.ts';
import { statementsOf } from '../import/statements.ts';
import { PendingRevision } from '../record/pending-revision.ts';
import { NEVER } from '../record/revisions.ts';
import { UNDONE_KINDS } from './find-written.ts';
import { planRollback, type Undo } from './plan-rollback.ts';

export interface RollbackCounts {
  /** What the import had ended and is there again, had corrected and is as before, had added and is gone. */
  added: number;
  corrected: number;
  removed: number;
}

export interface RolledBack {
  /** The new revision; null when nothing could be undone, or for a dry run. */
  readonly revision: number | null;
  readonly sheets: ReadonlyMap<string, RollbackCounts>;
  readonly left: readonly Undo[];
}

const FIND_IMPORT = cypher`
  MATCH (head:Head {key: 'head'}) OPTIONAL MATCH (change:Change {revision: $revision})
  RETURN head.revision, change.operation`;

/** Undoes an import by a correction: a new revision, that says again what was said before it. */
export async function rollback(
  database: Database,
  revision: number,
  { dryRun, actor }: { readonly dryRun: boolean; readonly actor: string },
): Promise<RolledBack> {
  const head = await refuseOthers(database, revision);
  const undos = await planRollback(database, revision, head);
  const undone = undos.filter(({ reason }) => reason === undefined);
  const left = undos.filter(({ reason }) => reason !== undefined);
  const sheets = countsOf(undone);
  if (dryRun || undone.length === 0) return { revision: null, sheets, left };
  const pending = await PendingRevision.begin(database);
  try {
    if (pending.revision !== head + 1) throw new Refusal('busy', recordedMeanwhile(), { retryable: true });
    await write(pending, undone);
    await pending.publish({
      actor,
      operation: 'ROLLBACK',
      source: `revision ${revision}`,
      ...totalsOf(sheets),
    });
  } catch (error) {
    await pending.discard();
    throw error;
  }
  return { revision: pending.revision, sheets, left };
}

async function refuseOthers(database: Database, revision: number): Promise<number> {
  const [row] = await database.read(FIND_IMPORT, { revision });
  const [head, operation] = row as readonly [number, string | null];
  if (operation === 'IMPORT' || operation === 'SEED' || operation === 'ROLLBACK') return head;
  const message = operation === null ? noRevision(revision, head) : notAnImport(revision, operation);
  throw new Refusal('invalid', message, { argument: 'revision', value: revision });
}

const BATCH = 5000;

/** Closes in every kind first, so that nothing stands twice; opens in the order in which things are named. */
async function write(pending: PendingRevision, undone: readonly Undo[]): Promise<void> {
  const byKind = Map.groupBy(undone, ({ kind }) => kind);
  for (const kind of UNDONE_KINDS) {
    const rows = (byKind.get(kind) ?? []).flatMap(({ opened }) => opened);
    for (const each of rows) pending.digest.closed({ label: kind.label, ...each });
    await inBatches(rows, async (batch) => {
      await run(pending, statementsOf(kind).supersedeOne, kind, batch);
    });
  }
  for (const kind of UNDONE_KINDS) {
    const records = (byKind.get(kind) ?? [])
      .flatMap(({ closed }) => closed)
      .map(({ values }) => recordOf(kind.label, values));
    for (const each of records) pending.digest.opened({ label: kind.label, ...each });
    await inBatches(records, async (batch) => {
      await run(pending, statementsOf(kind).createVersions, kind, batch);
    });
  }
}

async function run(
  pending: PendingRevision,
  statement: ReturnType<typeof statementsOf>['createVersions'],
  kind: RecordKind,
  rows: readonly object[],
): Promise<void> {
  await pending.batch(async (transaction, revision) => {
    const params = { rows: rows.map(plain), revision, never: NEVER, always: ALWAYS, still: STILL };
    const [row] = await transaction.run(statement, params);
    if (row?.[0] !== rows.length || (row[1] ?? 0) !== 0)
      throw new Error(`${kind.label}: of ${rows.length} versions ${String(row?.[0])} were written`);
  });
}

const plain = (row: object): object => ({ ...row });

async function inBatches<T>(rows: readonly T[], work: (batch: readonly T[]) => Promise<void>): Promise<void> {
  for (const batch of batchesOf(rows, BATCH)) await work(batch);
}

function countsOf(undone: readonly Undo[]): ReadonlyMap<string, RollbackCounts> {
  const sheets = new Map<string, RollbackCounts>();
  for (const { kind, opened, closed } of undone) {
    const counts = sheets.get(kind.sheet) ?? { added: 0, corrected: 0, removed: 0 };
    sheets.set(kind.sheet, counts);
    if (opened.length === 0) counts.added += 1;
    else if (closed.length === 0) counts.removed += 1;
    else counts.corrected += 1;
  }
  return sheets;
}

function totalsOf(sheets: ReadonlyMap<string, RollbackCounts>) {
  const totals = { added: 0, corrected: 0, removed: 0 };
  for (const { added, corrected, removed } of sheets.values()) {
    totals.added += added;
    totals.corrected += corrected;
    totals.removed += removed;
  }
  return { ...totals, bySheet: JSON.stringify(Object.fromEntries(sheets)) };
}
