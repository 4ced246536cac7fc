import { cypher, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { findMissing, type MissingScope, type Rows } from './find-missing.ts';
import type { RecordKind } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { toRecords } from './to-record.ts';

/** A thing that would go, and what stays and names it. */
export interface StillNamed {
  readonly sheet: string;
  readonly code: string;
  /** Sheet and key of each. */
  readonly by: readonly (readonly [sheet: string, key: string])[];
}

interface Naming {
  readonly sheet: string;
  readonly code: string;
  readonly by: RecordKind;
  readonly key: string;
}

const BATCH = 1000;
const LONG = 120_000;

/**
 * The things that go because their sheet is complete without them, though the graph names them in something that
 * neither goes too nor has a row (what a row names is seen by whoever checks the rows).
 */
export async function findStillNamed(
  database: Database,
  rows: Rows,
  scopes: readonly MissingScope[],
): Promise<readonly StillNamed[]> {
  const keysGoing = new Map<RecordKind, Set<string>>();
  const namings: Naming[] = [];
  for (const scope of scopes) {
    for await (const { kind, missing, gone } of findMissing(database, rows, scope)) {
      const keys = keysGoing.get(kind) ?? new Set();
      for (const { key } of missing) keys.add(key);
      keysGoing.set(kind, keys);
      namings.push(...(await findNamings(database, kind, [...gone])));
    }
  }
  const stay = namings.filter(({ by, key }) => !keysGoing.get(by)?.has(key));
  return byThing(await withoutRow(stay, rows));
}

/** What names things now: a fact, a thing by its version, or a thing by itself (with each version that it has). */
const findNaming = (label: Cypher): Cypher => cypher`
  UNWIND $codes AS code
  MATCH (thing:${label} {code: code})<-[link]-(by) WHERE type(link) <> 'VERSION_OF'
  OPTIONAL MATCH (by)-[:VERSION_OF]->(owner)
  OPTIONAL MATCH (by)<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never
  WITH code, by, version, coalesce(owner, by) AS owner WHERE by.supersededAt = $never OR version IS NOT NULL
  RETURN DISTINCT code, labels(owner) AS labels, coalesce(version.key, by.key, owner.code) AS key`;

async function findNamings(
  database: Database,
  kind: RecordKind,
  codes: readonly string[],
): Promise<readonly Naming[]> {
  const namings: Naming[] = [];
  for (let from = 0; from < codes.length; from += BATCH) {
    const rows = await database.read(
      findNaming(name(kind.label)),
      { codes: codes.slice(from, from + BATCH), never: NEVER },
      { deadline: Date.now() + LONG },
    );
    for (const [code, labels, key] of rows)
      namings.push({
        sheet: kind.sheet,
        code: String(code),
        by: kindWith(labels as readonly string[]),
        key: String(key),
      });
  }
  return namings;
}

function kindWith(labels: readonly string[]): RecordKind {
  const kind = RECORD_KINDS.find(({ label }) => labels.includes(label));
  if (!kind) throw new Error(`no sheet has what is labelled ${labels.join(', ')}`);
  return kind;
}

/** Those namings that no row puts another in the place of. */
async function withoutRow(namings: readonly Naming[], rows: Rows): Promise<readonly Naming[]> {
  const left: Naming[] = [];
  for (const [kind, of] of Map.groupBy(namings, ({ by }) => by)) {
    const keys = new Set(of.map(({ key }) => key));
    for await (const row of rows(kind.sheet)) for (const { key } of toRecords(kind, row)) keys.delete(key);
    left.push(...of.filter(({ key }) => keys.has(key)));
  }
  return left;
}

function byThing(namings: readonly Naming[]): readonly StillNamed[] {
  const things = Map.groupBy(namings, ({ sheet, code }) => JSON.stringify([sheet, code]));
  return [...things.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    return [
      {
        sheet: first.sheet,
        code: first.code,
        by: of.map(({ by, key }): readonly [string, string] => [by.sheet, key]).sort(compare),
      },
    ];
  });
}

const compare = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);
