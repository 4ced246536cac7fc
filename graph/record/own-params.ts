import { isOfCity, type Scope } from '../../domain/access/scope.ts';
import { cypher, type Cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { ownPlaces, type Own } from '../model/own.ts';

/** What conditions of graph/model/own.ts ask of whoever reads (`$own`): their places, and people recorded for them. */
export async function ownParams(
  read: Read,
  scope: Scope,
  revision: number,
): Promise<{ readonly own?: Own & { readonly people: OwnPeople } }> {
  if (isOfCity(scope)) return {};
  const places = ownPlaces(scope);
  return { own: { ...places, people: await findOwnPeople(read, places, revision) } };
}

/** By code, the revision that first recorded them. */
type OwnPeople = Readonly<Record<string, number>>;

/** Each with the newest such revision, for who was taken out of the record and recorded again. */
async function findOwnPeople(read: Read, own: Own, revision: number): Promise<OwnPeople> {
  const [row] = await read(FIND_CHANGES, { own, revision });
  const revisions = row?.[0] as readonly number[];
  if (revisions.length === 0) return {};
  const rows = await read(FIND_PEOPLE, { revisions, revision });
  return Object.fromEntries(rows.map(([code, since]) => [String(code), Number(since)]));
}

/** Of whom a Change was written: of before 0.2 its actor's name alone says it. */
const writers = (codes: Cypher, role: Cypher): Cypher =>
  cypher`coalesce(change.${codes}, CASE WHEN change.actor STARTS WITH ${role} THEN split(split(split(change.actor, ':')[0], '/')[1], ',') ELSE [] END)`;

/** Changes that were written for one of the zones or departments, and may have recorded people. A rollback says again what was known. */
const FIND_CHANGES = cypher`
  MATCH (change:Change) WHERE change.revision <= $revision AND change.bySheet CONTAINS '"people"' AND change.operation <> 'ROLLBACK'
    AND (any(code IN ${writers(cypher`actorZones`, cypher`'zone/'`)} WHERE code IN $own.zones)
      OR any(code IN ${writers(cypher`actorDepartments`, cypher`'department/'`)} WHERE code IN $own.departments))
  RETURN collect(change.revision)`;

/** With this version the person came to be known: the record had none just before. */
const isFirst = (version: Cypher): Cypher =>
  cypher`NOT EXISTS { MATCH (person)<-[:VERSION_OF]-(before:PersonVersion) WHERE before.recordedAt < ${version}.recordedAt AND ${version}.recordedAt <= before.supersededAt }`;

const FIND_PEOPLE = cypher`
  MATCH (first:PersonVersion)-[:VERSION_OF]->(person:Person) WHERE first.recordedAt IN $revisions AND ${isFirst(cypher`first`)}
  WITH person, max(first.recordedAt) AS since
  WHERE NOT EXISTS {
    MATCH (person)<-[:VERSION_OF]-(anew:PersonVersion) WHERE since < anew.recordedAt AND anew.recordedAt <= $revision AND ${isFirst(cypher`anew`)}
      AND EXISTS { MATCH (change:Change {revision: anew.recordedAt}) WHERE change.operation <> 'ROLLBACK' }
  }
  RETURN person.code, since`;
