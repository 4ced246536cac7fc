import { ALWAYS, STILL } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { databaseNotEmpty, dumpLacksNodes, dumpOfNewer } from '../../domain/messages/database.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { rerunMigrations } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/registry.ts';
import { copiedOf } from '../import/copies.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { again } from '../record/again.ts';
import { settleAll } from '../record/discard.ts';
import { LOCK_HEAD } from '../record/head.ts';
import { PendingRevision } from '../record/pending-revision.ts';
import { NEVER } from '../record/revisions.ts';
import { touch } from '../record/touched.ts';
import { TOUCHED_LABELS } from '../record/touched-labels.ts';
import { notWhole } from '../../domain/messages/verify.ts';
import { verifyRestored } from '../verify/verify-record.ts';
import {
  DUMP_FORMAT,
  DUMP_VERSION,
  isNode,
  type DumpedNode,
  type DumpedRelationship,
  type DumpedThing,
  type DumpHeader,
} from './dump-format.ts';
import { RESTORED, unmarkRestored } from './restored-nodes.ts';

const BATCH = 2000;

export interface RestoreOptions {
  readonly things: () => AsyncIterable<DumpedThing>;
  readonly onProgress: (things: number) => void;
}

/** Puts a dump into an empty database. Nobody sees any of it until the head is moved, at the end and at once. */
export async function restoreDump(
  database: Database,
  header: DumpHeader,
  { things, onProgress }: RestoreOptions,
): Promise<void> {
  refuseOtherLayout(header);
  await refuseUnlessEmpty(database);
  const pending = await PendingRevision.begin(database);
  try {
    await refuseUnlessEmpty(database);
    let count = 0;
    for await (const batch of batches(things())) {
      await pending.batch((transaction) => writeBatch(transaction.run, batch));
      onProgress((count += batch.length));
    }
    await pending.keep(async () => {
      await again(() => finish(database, header));
      await again(() => refuseAltered(database, header));
    });
    await pending.adopt(MOVE_HEAD, { head: header.revision });
  } catch (error) {
    await pending.discard();
    throw error;
  }
  await again(() => unmarkRestored(database));
}

async function finish(database: Database, { migrations }: DumpHeader): Promise<void> {
  await unsettle(database);
  await rerunMigrations(database, (number) => !migrations.includes(number));
  await settle(database);
}

/** A dump is proved as a whole before anybody sees any of it. */
async function refuseAltered(database: Database, { revision }: DumpHeader): Promise<void> {
  const faults = await verifyRestored(database, revision);
  if (faults.length > 0)
    throw new Refusal('invalid', notWhole(faults.map(({ message }) => message)), { faults });
}

function refuseOtherLayout({ format, version, migrations }: DumpHeader): void {
  const known = MIGRATIONS.map(({ number }) => number);
  if (
    format === DUMP_FORMAT &&
    version <= DUMP_VERSION &&
    migrations.every((number) => known.includes(number))
  )
    return;
  throw new Refusal('invalid', dumpOfNewer());
}

const IS_EMPTY = cypher`
  MATCH (head:Head {key: 'head'})
  RETURN head.revision = 0 AND NOT EXISTS { MATCH (node) WHERE NOT node:Head AND NOT node:Migration AND NOT node:MigrationLock }`;

async function refuseUnlessEmpty(database: Database): Promise<void> {
  const [row] = await database.read(IS_EMPTY);
  if (row?.[0] === true) return;
  throw new Refusal('conflict', databaseNotEmpty());
}

/** The moment and the hash of the head are those of its Change, which is marked until the head has been moved. */
const MOVE_HEAD = cypher`
  ${LOCK_HEAD} MATCH (change:Change:${RESTORED} {revision: $head})
  WITH head, change, coalesce(head.pendingWriter = $writer, false) AS isToMove
  WHERE isToMove OR head.revision >= $head
  FOREACH (moved IN CASE WHEN isToMove THEN [head] ELSE [] END |
    SET moved.revision = $head, moved.at = change.at, moved.hash = change.hash
    REMOVE moved.pendingRevision, moved.pendingWriter, moved.pendingUntil, moved.pendingBatch)
  RETURN true`;

/** Nodes, or relationships: each batch has either. */
async function* batches(things: AsyncIterable<DumpedThing>): AsyncGenerator<readonly DumpedThing[]> {
  let batch: DumpedThing[] = [];
  for await (const thing of things) {
    const [first] = batch;
    if (first && (batch.length === BATCH || isNode(first) !== isNode(thing))) {
      yield batch;
      batch = [];
    }
    batch.push(thing);
  }
  if (batch.length > 0) yield batch;
}

type Run = (
  text: Cypher,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

async function writeBatch(run: Run, batch: readonly DumpedThing[]): Promise<void> {
  const nodes = Map.groupBy(batch.filter(isNode), ({ l }) => l.join(':'));
  for (const rows of nodes.values()) await run(createNodes(rows[0]?.l ?? []), { rows, never: NEVER });
  const links = batch.filter((thing): thing is DumpedRelationship => !isNode(thing));
  for (const [type, rows] of Map.groupBy(links, ({ r }) => r)) {
    const [made] = await run(createLinks(type), { rows: rows.map(({ f, t, p = {} }) => ({ f, t, p })) });
    if (made?.[0] !== rows.length) throw new Refusal('invalid', dumpLacksNodes(type));
  }
}

const createNodes = (labels: DumpedNode['l']): Cypher =>
  cypher`UNWIND $rows AS row CREATE (node:${RESTORED} {dumpId: row.n}) SET ${join(
    [...labels.map((label) => cypher`node:${name(label)}`), cypher`node += row.p`],
    ', ',
  )} ${labels.some((label) => TOUCHED_LABELS.includes(label)) ? touch(cypher`node`) : cypher``}`;

const createLinks = (type: string): Cypher =>
  cypher`UNWIND $rows AS row MATCH (start:${RESTORED} {dumpId: row.f}) MATCH (end:${RESTORED} {dumpId: row.t})
    CREATE (start)-[link:${name(type)}]->(end) SET link += row.p RETURN count(link)`;

async function unsettle(database: Database): Promise<void> {
  for (const { identity, label } of RECORD_KINDS) {
    if (!identity) continue;
    await database.command(
      cypher`MATCH (thing:${name(label)}) CALL (thing) { SET thing.settledAt = $never } IN TRANSACTIONS OF 5000 ROWS`,
      { never: NEVER },
    );
  }
}

/** Things have the copies of what their versions say, and since when, as if they had been written one by one; those that a dump has are kept, to be proved. */
async function settle(database: Database): Promise<void> {
  for (const kind of RECORD_KINDS) {
    if (!kind.identity || kind.identity.versionPerFirstDay) continue;
    const copies = copiedOf(kind).map(
      (each) => cypher`thing.${name(each)} = coalesce(thing.${name(each)}, version.${name(each)})`,
    );
    await database.command(settleAll(kind, [...copies, cypher`thing.settledAt = version.recordedAt`]), {
      ...{ never: NEVER, always: ALWAYS, still: STILL },
    });
  }
}
