import type { OwnScope } from '../../domain/access/scope.ts';
import { cypher } from '../cypher.ts';
import type { Moment } from '../model/dating.ts';
import { isOwn, ownPlaces } from '../model/own.ts';
import type { Reading } from './reading.ts';

const FIND_OWN = cypher`UNWIND $codes AS code MATCH (n:Department {code: code}) WHERE ${isOwn('Department', { thing: cypher`n` })} RETURN code`;

/** Which of some departments are the reader's own on a day, by code. */
export async function ownDepartmentsAmong(
  { read }: Reading,
  scope: OwnScope,
  codes: readonly string[],
  at: Moment,
): Promise<ReadonlySet<string>> {
  const rows = await read(FIND_OWN, { codes, ...at, own: ownPlaces(scope) });
  return new Set(rows.map(([code]) => String(code)));
}
