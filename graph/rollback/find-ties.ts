import { cypher, name } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { patient } from './find-written.ts';

/** What names a thing now: its label and code, and the versions by which it is there. */
export interface Tie {
  readonly code: string;
  readonly by: string;
  readonly versions: readonly string[];
}

const BATCH = 2000;

/** What names things of a label now: current versions and facts, and identities that have one. */
export async function findTies(
  database: Database,
  label: string,
  codes: readonly string[],
): Promise<readonly Tie[]> {
  const text = cypher`
    UNWIND $codes AS code MATCH (thing:${name(label)} {code: code})<-[link]-(by)
    WHERE type(link) <> 'VERSION_OF' AND NOT by:Change
    WITH code, by, CASE WHEN by.recordedAt IS NULL
      THEN [(by)<-[:VERSION_OF]-(version WHERE version.supersededAt = $never) | elementId(version)]
      ELSE CASE WHEN by.supersededAt = $never THEN [elementId(by)] ELSE [] END END AS versions
    WHERE size(versions) > 0
    RETURN code, labels(by)[0] + ' ' + coalesce(by.code, by.key, [(by)-[:VERSION_OF]->(of) | of.code][0]), versions`;
  const ties: Tie[] = [];
  for (let from = 0; from < codes.length; from += BATCH) {
    const rows = await database.read(
      text,
      { codes: codes.slice(from, from + BATCH), never: NEVER },
      patient(),
    );
    for (const [code, by, versions] of rows)
      ties.push({ code: String(code), by: String(by), versions: versions as readonly string[] });
  }
  return ties;
}

/** The current versions of things of a label, by code; a thing that is no more has none. */
export async function findCurrentIds(
  database: Database,
  label: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = cypher`
    UNWIND $codes AS code MATCH (thing:${name(label)} {code: code})
    RETURN code, [(thing)<-[:VERSION_OF]-(version WHERE version.supersededAt = $never) | elementId(version)]`;
  const found = new Map<string, readonly string[]>();
  for (let from = 0; from < codes.length; from += BATCH) {
    const rows = await database.read(
      text,
      { codes: codes.slice(from, from + BATCH), never: NEVER },
      patient(),
    );
    for (const [code, versions] of rows) found.set(String(code), versions as readonly string[]);
  }
  return found;
}
