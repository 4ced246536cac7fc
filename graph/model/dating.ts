import type { Day } from '../../domain/days.ts';
import { cypher, name, type Cypher } from '../cypher.ts';

/** The day looked at, and the last revision that counts. */
export interface Moment {
  readonly day: Day;
  readonly revision: number;
}

/**
 * The two times, said once. `$day` is the day looked at, `$revision` the last revision that counts.
 *
 * A version (or a fact, which is its own version) has a valid period in days and a recorded period in revisions,
 * both half-open, with sentinels for "always", "still" and "never superseded", so that no null is compared.
 */
export const inForce = (version: Cypher): Cypher =>
  cypher`${recorded(version)} AND ${version}.validFrom <= $day AND $day < ${version}.validTo`;

/** The record says so at the revision asked, of whatever day. */
export const recorded = (version: Cypher): Cypher =>
  cypher`${version}.recordedAt <= $revision AND $revision < ${version}.supersededAt`;

export const versionLabel = (label: string): Cypher => name(`${label}Version`);

/**
 * A thing whose record is one version for all days is settled since that version's revision, and carries a copy of
 * what that version says. So the usual read pays nothing for history: one comparison, no hop.
 */
export const isSettled = (thing: Cypher): Cypher => cypher`${thing}.settledAt <= $revision`;

/** The thing is there on that day, as recorded at that revision. */
export const isThere = (thing: Cypher, label: string): Cypher =>
  cypher`(${isSettled(thing)} OR EXISTS { (${thing})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE ${inForce(cypher`version`)} })`;

/** The article was in force, as recorded at that revision, and is so no more on that day. */
export const isRepealed = (article: Cypher): Cypher =>
  cypher`(NOT ${isThere(article, 'Article')} AND EXISTS { (${article})<-[:VERSION_OF]-(past:ArticleVersion) WHERE ${recorded(cypher`past`)} AND past.validTo <= $day })`;

/**
 * What a thing's version says on that day, for conditions and orders; what is only shown is read more cheaply
 * (see SaidField). History may name a thing that is no more (or not yet): then the last
 * version that began by that day speaks for it, or else the first that begins after.
 */
export const attribute = (thing: Cypher, label: string, property: Cypher): Cypher =>
  cypher`CASE WHEN ${isSettled(thing)} THEN ${thing}.${property} ELSE COLLECT { MATCH (${thing})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE ${recorded(cypher`version`)} RETURN version.${property} ORDER BY version.validFrom <= $day AND $day < version.validTo DESC, version.validFrom <= $day DESC, abs(version.validFrom - $day) LIMIT 1 }[0] END`;
