import { ALWAYS, STILL } from '../../domain/days.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { removeRestored, unmarkRestored } from '../dump/restored-nodes.ts';
import { copiedOf, withoutCopies } from '../import/copies.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import type { RecordKind } from '../import/record-kind.ts';
import { again } from './again.ts';
import { IS_OVERDUE, IS_PENDING, isGone, LOCK_HEAD, startWriter } from './head.ts';
import { NEVER } from './revisions.ts';

const FIND_PENDING = cypher`
  MATCH (head:Head {key: 'head'}) WHERE ${IS_PENDING}
  RETURN head.pendingRevision, head.pendingWriter, ${IS_OVERDUE}`;

/** Removes what a writer that is no more has left. True when there was something. */
export async function removeLeftovers(database: Database): Promise<boolean> {
  const [row] = await database.read(FIND_PENDING);
  if (!row) {
    await unmarkRestored(database);
    return false;
  }
  const [revision, writer, isOverdue] = row as [number, string, boolean];
  if (!isOverdue && !isGone(writer)) return false;
  await discardPending(database, revision, writer);
  return true;
}

const TAKE = cypher`${LOCK_HEAD} WHERE ${IS_PENDING} AND head.pendingRevision = $revision AND head.pendingWriter IN [$of, $writer] SET head.pendingWriter = $writer, head.pendingUntil = timestamp() + 600000 RETURN true`;
const FREE = cypher`${LOCK_HEAD} WHERE head.pendingRevision = $revision AND head.pendingWriter = $writer REMOVE head.pendingRevision, head.pendingWriter, head.pendingUntil, head.pendingBatch`;

/**
 * Takes back the unpublished revision of a writer: its versions and identities go, what it superseded is current again.
 * It is the one place where nodes are deleted, and nobody has ever seen them. Broken off, it is done again from the
 * start; only one takes it back at a time, as the next writer gets the same number.
 */
export async function discardPending(database: Database, revision: number, of: string): Promise<void> {
  const { writer, end } = startWriter();
  const params = { revision, of, writer, never: NEVER, always: ALWAYS, still: STILL };
  const write = (text: Cypher) => again(() => database.write((transaction) => transaction.run(text, params)));
  try {
    const [taken] = await write(TAKE);
    if (!taken) return;
    for (const kind of RECORD_KINDS.filter(({ isPushed }) => !isPushed))
      for (const statement of discardKind(kind)) await again(() => database.command(statement, params));
    await again(() => removeRestored(database));
    await write(FREE);
  } finally {
    end();
  }
}

const IN_BATCHES = cypher`IN TRANSACTIONS OF 5000 ROWS`;

function discardKind(kind: RecordKind): readonly Cypher[] {
  const label = name(kind.label);
  if (!kind.identity) return [deleteOf(label, 'recordedAt'), currentAgain(label)];
  const version = cypher`${label}Version`;
  return [
    deleteOf(version, 'recordedAt'),
    deleteOf(label, 'bornAt'),
    cypher`MATCH (thing:${label}) WHERE thing.settledAt = $revision CALL (thing) { SET ${join([cypher`thing.settledAt = $never`, ...withoutCopies(kind, cypher`thing`)], ', ')} } ${IN_BATCHES}`,
    currentAgain(version),
    ...settledAgain(kind),
  ];
}

const deleteOf = (label: Cypher, property: 'recordedAt' | 'bornAt'): Cypher =>
  cypher`MATCH (node:${label}) WHERE node.${name(property)} = $revision CALL (node) { DETACH DELETE node } ${IN_BATCHES}`;

const currentAgain = (label: Cypher): Cypher =>
  cypher`MATCH (node:${label}) WHERE node.supersededAt = $revision CALL (node) { SET node.supersededAt = $never, node.touchedAt = node.recordedAt } ${IN_BATCHES}`;

/** Things that were unsettled by the revision have their one version for all days back, and its copy. */
function settledAgain(kind: RecordKind): readonly Cypher[] {
  const copies = copiedOf(kind).map(
    (property) => cypher`thing.${name(property)} = version.${name(property)}`,
  );
  if (kind.identity?.versionPerFirstDay) return [];
  return [settleAll(kind, [...copies, cypher`thing.settledAt = version.recordedAt`])];
}

/** What is to be set on things that have one version for all days, and are not settled. */
export function settleAll(kind: RecordKind, set: readonly Cypher[]): Cypher {
  const label = name(kind.label);
  return cypher`MATCH (thing:${label})<-[:VERSION_OF]-(version:${label}Version)
    WHERE thing.settledAt = $never AND version.supersededAt = $never AND version.validFrom = $always AND version.validTo = $still
    CALL (thing, version) { SET ${join(set, ', ')} } ${IN_BATCHES}`;
}
