import { Refusal } from '../../domain/errors.ts';
import { splitKey } from '../../domain/keys.ts';
import { notReplacedByZone } from '../../domain/messages/writing.ts';
import { referencesOf } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { versionsOf } from './place-of-versions.ts';
import type { RecordKind, SheetRow } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { toRecords } from './to-record.ts';

export interface MissingScope {
  readonly sheet: string;
  /** A zone's code: only what is of that zone. */
  readonly zone?: string;
}

/** A current version of a thing (`key` tells it from others of the thing), or a fact by what it hangs on. */
export interface Current {
  readonly code: string;
  readonly key: string;
  readonly digest: string;
}

export type Rows = (sheet: string) => AsyncIterable<SheetRow>;

export interface Missing {
  readonly kind: RecordKind;
  readonly missing: readonly Current[];
  /** Codes of things of which nothing is left, not even another period. */
  readonly gone: ReadonlySet<string>;
}

const LONG = 120_000;

/** What the graph has in a scope and the rows have not, by kind. */
export async function* findMissing(
  database: Database,
  rows: Rows,
  scope: MissingScope,
): AsyncGenerator<Missing> {
  for (const kind of RECORD_KINDS.filter((each) => each.sheet === scope.sheet && !each.expand)) {
    const keys = new Set<string>();
    const codes = new Set<string>();
    for await (const row of rows(kind.sheet)) {
      for (const { key, code } of toRecords(kind, row)) {
        keys.add(key);
        codes.add(code);
      }
    }
    const missing = (await findCurrent(database, kind, scope.zone)).filter(({ key }) => !keys.has(key));
    const gone = kind.identity ? missing.map(({ code }) => code).filter((code) => !codes.has(code)) : [];
    yield { kind, missing, gone: new Set(gone) };
  }
}

async function findCurrent(
  database: Database,
  kind: RecordKind,
  zone: string | undefined,
): Promise<readonly Current[]> {
  const key = kind.anchor || kind.identity?.versionPerFirstDay ? cypher`current.key` : cypher`thing.code`;
  const condition = zone === undefined ? cypher`` : cypher` AND ${ofZone(kind)}`;
  const rows = await database.read(
    cypher`MATCH ${versionsOf(kind, cypher`current`)} WHERE current.supersededAt = $never${condition} RETURN thing.code AS code, ${key} AS key, current.digest`,
    { never: NEVER, zone: zone ?? null },
    { deadline: Date.now() + LONG },
  );
  const found = rows.map(([code, each, digest]) => ({
    code: String(code),
    key: String(each),
    digest: String(digest),
  }));
  return zone === undefined || !hasZoneInKey(kind)
    ? found
    : found.filter((each) => splitKey(each.key)[0] === zone);
}

/** The zone is the first part of the key. */
function hasZoneInKey({ label }: RecordKind): boolean {
  const { zoneBy, identity } = kindCalled(label);
  return zoneBy !== undefined && zoneBy === identity[0];
}

/** How a record is of a zone: its key begins with it, or it is below it. */
function ofZone(kind: RecordKind): Cypher {
  if (hasZoneInKey(kind)) return cypher`true`;
  const declared = kindCalled(kind.label);
  const above = referencesOf(declared).find(
    ({ from, columns }) => from === 'version' && columns.join() === declared.zoneBy,
  );
  if (!above)
    throw new Refusal('invalid', notReplacedByZone(kind.label), {
      argument: 'replace',
      value: kind.sheet,
    });
  return cypher`EXISTS { MATCH (current)-[:${name(above.by)}]->(above) WHERE above.code = $zone OR EXISTS { MATCH (above) (()<-[:VERSION_OF]-(v WHERE v.supersededAt = $never)-[:UNDER]->()){1,20} (:Zone {code: $zone}) } }`;
}
