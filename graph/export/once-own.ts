import type { Scope } from '../../domain/access/scope.ts';
import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { recorded } from '../model/dating.ts';
import { ownParams } from '../record/own-params.ts';
import { isOwnVersion } from '../model/own-versions.ts';

const FIND = cypher`UNWIND $codes AS code MATCH (:Person {code: code})<-[:VERSION_OF]-(v:PersonVersion)
  WHERE ${recorded(cypher`v`)} AND ${isOwnVersion('PersonVersion', 'revision')} RETURN DISTINCT code`;

/** Those of the people whom an export of what is somebody's own has: who are theirs, or once were. */
export async function peopleOnceOwn(
  read: Read,
  scope: Scope,
  { codes, revision }: { readonly codes: readonly string[]; readonly revision: number },
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await read(FIND, { codes, revision, ...(await ownParams(read, scope, revision)) });
  return new Set(rows.map(([code]) => String(code)));
}
