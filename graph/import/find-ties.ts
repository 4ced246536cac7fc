import { cypher, name } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { recorded } from '../model/dating.ts';
import { RECORD_KINDS } from './record-kinds.ts';

/** A version by which something names a thing. */
export interface TyingVersion {
  /** Of the node; only for as long as it is looked at. */
  readonly id: string;
  readonly recordedAt: number;
  readonly digest: string;
}

/** What names a thing: the thing's code; the label and the code (or key) of what names it, and the versions by which it is there. */
export interface Tie {
  readonly code: string;
  readonly by: { readonly label: string; readonly code: string };
  readonly versions: readonly TyingVersion[];
}

const BATCH = 2000;

/** What names things of a label at a revision: versions and facts, and identities that have a version. */
export async function findTies(
  read: Read,
  label: string,
  codes: readonly string[],
  revision: number,
): Promise<readonly Tie[]> {
  const version = cypher`version`;
  const text = cypher`
    UNWIND $codes AS code MATCH (thing:${name(label)} {code: code})<-[link]-(by)
    WHERE type(link) <> 'VERSION_OF' AND NOT by:Change
    OPTIONAL MATCH (by)-[:VERSION_OF]->(owner)
    WITH code, by, coalesce(owner, by) AS owner, CASE WHEN by.recordedAt IS NULL
      THEN [(by)<-[:VERSION_OF]-(version) WHERE ${recorded(version)} | version]
      ELSE [version IN [by] WHERE ${recorded(version)}] END AS versions
    WHERE size(versions) > 0
    RETURN code, labels(owner), coalesce(owner.code, by.key),
      [version IN versions | [elementId(version), version.recordedAt, version.digest]]
    ORDER BY code, labels(owner)[0], coalesce(owner.code, by.key)`;
  const ties: Tie[] = [];
  for (let from = 0; from < codes.length; from += BATCH) {
    const rows = await read(text, { codes: codes.slice(from, from + BATCH), revision });
    for (const [code, labels, by, versions] of rows)
      ties.push({
        code: String(code),
        by: { label: kindLabel(labels as readonly string[]), code: String(by) },
        versions: (versions as readonly [string, number, string][]).map(([id, recordedAt, digest]) => ({
          id,
          recordedAt,
          digest,
        })),
      });
  }
  return ties;
}

const kindLabel = (labels: readonly string[]): string =>
  RECORD_KINDS.find(({ label }) => labels.includes(label))?.label ?? labels.join(' ');

/** The versions of things of a label at a revision, by code; a thing that is no more has none. */
export async function findCurrentIds(
  read: Read,
  label: string,
  codes: readonly string[],
  revision: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const version = cypher`version`;
  const text = cypher`
    UNWIND $codes AS code MATCH (thing:${name(label)} {code: code})
    RETURN code, [(thing)<-[:VERSION_OF]-(version) WHERE ${recorded(version)} | elementId(version)]`;
  const found = new Map<string, readonly string[]>();
  for (let from = 0; from < codes.length; from += BATCH) {
    const rows = await read(text, { codes: codes.slice(from, from + BATCH), revision });
    for (const [code, ids] of rows) found.set(String(code), ids as readonly string[]);
  }
  return found;
}
