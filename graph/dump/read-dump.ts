import { batchesOf } from '../../domain/batches.ts';
import { Refusal } from '../../domain/errors.ts';
import { nothingToDump } from '../../domain/messages/database.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { copiedOf } from '../import/copies.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { NEVER } from '../record/revisions.ts';
import { TOUCHED_AT, VERSION } from '../record/touched.ts';
import {
  DUMP_FORMAT,
  DUMP_VERSION,
  type DumpedThing,
  type DumpHeader,
  type Properties,
} from './dump-format.ts';

const READ_HEADER = cypher`
  MATCH (head:Head {key: 'head'})
  RETURN head.revision, COLLECT { MATCH (migration:Migration) RETURN migration.number ORDER BY migration.number }`;

/** Nodes that the record has at a revision. What a write under way has made is none of it; nothing else ever goes away. */
const FIND_NODES = cypher`
  MATCH (node) WHERE NOT node:Head AND NOT node:Migration AND NOT node:MigrationLock
    AND coalesce(node.recordedAt, node.bornAt, CASE WHEN node:Change THEN node.revision END, 0) <= $revision
  RETURN elementId(node)`;

const READ_NODES = cypher`
  UNWIND $ids AS id MATCH (node) WHERE elementId(node) = id RETURN id, labels(node), properties(node)`;

const READ_RELATIONSHIPS = cypher`
  UNWIND $ids AS id MATCH (node)-[link]->(end) WHERE elementId(node) = id
    AND coalesce(end.recordedAt, end.bornAt, CASE WHEN end:Change THEN end.revision END, 0) <= $revision
  RETURN type(link), id, elementId(end), properties(link)`;

const BATCH = 5000;
const PATIENCE = 120_000;
const patient = () => ({ deadline: Date.now() + PATIENCE });

export interface Dump {
  readonly header: DumpHeader;
  /** All nodes, then all relationships. */
  things(): AsyncGenerator<DumpedThing>;
}

/** The whole record as it is at its newest revision, whatever is written meanwhile: published versions only ever end. */
export async function readDump(database: Database): Promise<Dump> {
  const [row = []] = await database.read(READ_HEADER);
  const [revision, migrations] = row as readonly [number, readonly number[]];
  if (revision === 0) throw new Refusal('invalid', nothingToDump());
  const header: DumpHeader = { format: DUMP_FORMAT, version: DUMP_VERSION, revision, migrations };
  return { header, things: () => readThings(database, revision) };
}

async function* readThings(database: Database, revision: number): AsyncGenerator<DumpedThing> {
  const found = await database.read(FIND_NODES, { revision }, patient());
  const ids = found.map(([id]) => String(id));
  for (const batch of batchesOf(ids, BATCH)) {
    const rows = await database.read(READ_NODES, { ids: batch }, patient());
    for (const [n, labels, properties] of rows as readonly (readonly [
      string,
      readonly string[],
      Properties,
    ])[]) {
      yield { n, l: labels.filter((label) => label !== VERSION), p: asAt(revision, labels, properties) };
    }
  }
  for (const batch of batchesOf(ids, BATCH)) {
    const rows = await database.read(READ_RELATIONSHIPS, { ids: batch, revision }, patient());
    for (const [r, f, t, p] of rows as readonly (readonly [string, string, string, Properties])[]) {
      yield Object.keys(p).length > 0 ? { r, f, t, p } : { r, f, t };
    }
  }
}

/**
 * What a later revision closed was open. Whether a thing is settled follows from its versions, and is found anew; so are
 * the copies that a write under way has put there, and which revision touched a version last.
 */
function asAt(
  revision: number,
  labels: readonly string[],
  { settledAt, [TOUCHED_AT]: _, ...properties }: Properties,
): Properties {
  const supersededAt = properties['supersededAt'];
  if (typeof supersededAt === 'number' && supersededAt > revision)
    return { ...properties, supersededAt: NEVER };
  if (typeof settledAt !== 'number' || settledAt <= revision) return properties;
  const kind = RECORD_KINDS.find(({ label, identity }) => identity && labels.includes(label));
  const copies = new Set(kind ? copiedOf(kind) : []);
  return Object.fromEntries(Object.entries(properties).filter(([each]) => !copies.has(each)));
}
