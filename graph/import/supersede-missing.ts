import { Refusal } from '../../domain/errors.ts';
import { splitKey } from '../../domain/keys.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import type { PendingRevision } from '../record/pending-revision.ts';
import { NEVER } from '../record/revisions.ts';
import type { ImportSource } from './import-rows.ts';
import type { RecordKind } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { statementsOf } from './statements.ts';
import { toRecords } from './to-record.ts';

export interface MissingScope {
  readonly sheet: string;
  /** A zone's code: only what is of that zone. */
  readonly zone?: string;
}

interface Current {
  readonly code: string;
  readonly key: string;
}

const BATCH = 5000;
const LONG = 120_000;

/** Supersedes what the graph has in a scope and the source has no row for; returns how many. Without `begin` it only counts. */
export async function supersedeMissing(
  database: Database,
  source: ImportSource,
  scope: MissingScope,
  begin: (() => Promise<PendingRevision>) | undefined,
): Promise<number> {
  let removed = 0;
  for (const kind of RECORD_KINDS.filter((each) => each.sheet === scope.sheet && !each.expand)) {
    const kept = await keysOf(kind, source);
    const rows = (await findCurrent(database, kind, scope.zone)).filter(({ key }) => !kept.has(key));
    removed += rows.length;
    if (!begin) continue;
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      await (
        await begin()
      ).batch(async (transaction, revision) => {
        await transaction.run(statementsOf(kind).supersede, { rows: batch, revision, never: NEVER });
      });
    }
    if (kind.identity) await refuseNamed(database, kind, rows);
  }
  return removed;
}

async function keysOf(kind: RecordKind, source: ImportSource): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const row of source.rows(kind.sheet))
    for (const record of toRecords(kind, row)) keys.add(record.key);
  return keys;
}

async function findCurrent(
  database: Database,
  kind: RecordKind,
  zone: string | undefined,
): Promise<readonly Current[]> {
  const label = name(kind.label);
  const anchor = kind.anchor;
  const pattern = anchor
    ? cypher`(thing:${name(anchor.label)})<-[:${name(anchor.type)}]-(current:${label})`
    : cypher`(thing:${label})<-[:VERSION_OF]-(current:${label}Version)`;
  const key = anchor || kind.identity?.versionPerFirstDay ? cypher`current.key` : cypher`thing.code`;
  const condition = zone === undefined ? cypher`` : cypher` AND ${ofZone(kind)}`;
  const rows = await database.read(
    cypher`MATCH ${pattern} WHERE current.supersededAt = $never${condition} RETURN thing.code AS code, ${key} AS key`,
    { never: NEVER, zone: zone ?? null },
    { deadline: Date.now() + LONG },
  );
  const found = rows.map(([code, each]) => ({ code: String(code), key: String(each) }));
  return zone === undefined || !hasZoneInKey(kind)
    ? found
    : found.filter((each) => splitKey(each.key)[0] === zone);
}

const hasZoneInKey = (kind: RecordKind): boolean =>
  ['delegations', 'steps', 'responsibilities', 'zoneCapacities'].includes(kind.sheet);

/** How a record is of a zone: its key begins with it, or it is below it. */
function ofZone(kind: RecordKind): Cypher {
  if (hasZoneInKey(kind)) return cypher`true`;
  const links: Readonly<Record<string, Cypher>> = {
    organizations: cypher`(current)-[:UNDER]->(above)`,
    sections: cypher`(current)-[:SECTION_IN]->(above)`,
    posts: cypher`(current)-[:POST_IN]->(above)`,
  };
  const link = links[kind.sheet];
  if (!link)
    throw new Refusal('invalid', `The sheet ${kind.sheet} cannot be replaced by zone.`, {
      argument: 'replace',
      value: kind.sheet,
    });
  return cypher`EXISTS { MATCH ${link} WHERE above.code = $zone OR EXISTS { MATCH (above) (()<-[:VERSION_OF]-(v WHERE v.supersededAt = $never)-[:UNDER]->()){1,20} (:Zone {code: $zone}) } }`;
}

const FIND_NAMED = cypher`
  UNWIND $codes AS code
  MATCH (thing:Node {code: code})<-[link]-(by)
  WHERE type(link) <> 'VERSION_OF' AND NOT EXISTS { (thing)<-[:VERSION_OF]-(still) WHERE still.supersededAt = $never }
    AND (by.supersededAt = $never OR EXISTS { (by)<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never })
  RETURN code, labels(by)[0] AS label, count(*) AS times LIMIT 100`;

/** What is superseded must not be named by anything that stays. */
async function refuseNamed(database: Database, kind: RecordKind, rows: readonly Current[]): Promise<void> {
  const codes = [...new Set(rows.map(({ code }) => code))];
  const find = FIND_NAMED.replace(':Node', `:${kind.label}`) as Cypher;
  for (let from = 0; from < codes.length; from += BATCH) {
    const named = await database.read(
      find,
      { codes: codes.slice(from, from + BATCH), never: NEVER },
      { deadline: Date.now() + LONG },
    );
    if (named.length === 0) continue;
    const list = named
      .map(([code, label, count]) => `${String(code)} (${String(count)} × ${String(label)})`)
      .join(', ');
    throw new Refusal(
      'conflict',
      `${kind.sheet} has no row for what others still name: ${list}. Keep the row, or replace what names it too.`,
      {
        argument: 'replace',
        value: kind.sheet,
      },
    );
  }
}
