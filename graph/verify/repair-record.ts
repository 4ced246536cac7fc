import type { Database, WriteTransaction } from '../database/database.ts';
import { cypher, name } from '../cypher.ts';
import { PendingRevision } from '../record/pending-revision.ts';
import type { Fault } from './fault.ts';
import type { Finding, Fix } from './report.ts';
import { proveRecord, type Proof } from './verify-record.ts';

/** What is put right may show what else was wrong. */
const MOST_ROUNDS = 4;
const BATCH = 500;

/**
 * Puts right what is made of the record (copies, search texts, labels) and takes away what is none of it. What was
 * recorded, and what is kept beside the record, stays as it is; and where something recorded is missing, nothing goes,
 * for it might be that. Nobody else writes meanwhile. Returns what was wrong and is so no more.
 */
export async function repairRecord(
  database: Database,
  onProgress: (versions: number) => void,
): Promise<readonly Fault[]> {
  const pending = await PendingRevision.begin(database);
  try {
    return await pending.keep(() => repairAll(database, pending, onProgress));
  } finally {
    await pending.release();
  }
}

async function repairAll(
  database: Database,
  pending: PendingRevision,
  onProgress: (versions: number) => void,
): Promise<readonly Fault[]> {
  const repaired: Fault[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const proof = await proveRecord(database, onProgress);
    const due = proof.findings.filter((finding) => isCertain(proof, finding));
    if (due.length === 0) break;
    for (let from = 0; from < due.length; from += BATCH) {
      const batch = due.slice(from, from + BATCH);
      await pending.batch(async (transaction) => {
        for (const { fix } of batch) if (fix) await apply(transaction, fix);
      });
    }
    repaired.push(...due.map(({ fault }) => fault));
  }
  return repaired;
}

/** What follows from one version alone is certain where that says what was recorded; all else only where all does. */
function isCertain({ isAccounted, altered }: Proof, { fix, from }: Finding): boolean {
  if (!fix || (from !== undefined && altered.has(from))) return false;
  return isAccounted || ('node' in fix && fix.node === from);
}

async function apply({ run }: WriteTransaction, fix: Fix): Promise<void> {
  switch (fix.do) {
    case 'set':
      await run(cypher`${NODE} SET node += $properties`, { id: fix.node, properties: fix.properties });
      return;
    case 'label':
      await relabel(run, fix);
      return;
    case 'lead':
      await run(
        cypher`${NODE} MATCH (end:${name(fix.label)} {code: $code}) CREATE (node)-[:${name(fix.type)}]->(end)`,
        { id: fix.node, code: fix.code },
      );
      return;
    case 'remove':
      await run(cypher`${NODE} DETACH DELETE node`, { id: fix.node });
      return;
    case 'cut':
      await run(cypher`${LINK} DELETE link`, { id: fix.link });
      return;
    case 'clear':
      await run(cypher`${LINK} SET link = {}`, { id: fix.link });
  }
}

const NODE = cypher`MATCH (node) WHERE elementId(node) = $id`;
const LINK = cypher`MATCH ()-[link]->() WHERE elementId(link) = $id`;

function relabel(
  run: WriteTransaction['run'],
  { node, add, remove }: Fix & { readonly do: 'label' },
): Promise<unknown> {
  return run(cypher`${NODE} SET node:$($add) REMOVE node:$($remove)`, { id: node, add, remove });
}
