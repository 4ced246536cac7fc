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

/** The record said so by the revision asked, whether it still does or not. */
const everRecorded = (version: Cypher): Cypher => cypher`${version}.recordedAt <= $revision`;

/** Until which revision the record says so, as far as the revision asked can tell. */
const recordedUntil = (version: Cypher): Cypher =>
  cypher`CASE WHEN $revision < ${version}.supersededAt THEN $revision + 1 ELSE ${version}.supersededAt END`;

/** It held on some day: what was ended on the day on which it was to begin never did. */
const heldOnce = (version: Cypher): Cypher => cypher`(${version}.validFrom < ${version}.validTo)`;

/**
 * This version speaks for the thing: it is in force, or no other one says rather what the thing was. Rather, the last
 * that began by the day (what is over is read as on its last day), or else the first that begins after; of what the
 * record says no more, what it said last. So one version speaks for a thing, whatever the day, and a match finds one.
 * A version in force shows by itself that it speaks: the usual read looks at no other.
 */
export const speaksFor = (version: Cypher, thing: Cypher, label: string): Cypher =>
  cypher`CASE WHEN ${inForce(version)} THEN true ELSE ${everRecorded(version)} AND NOT EXISTS { (${thing})<-[:VERSION_OF]-(other:${versionLabel(label)}) WHERE ${everRecorded(cypher`other`)} AND ${saysRather(cypher`other`, version)} } END`;

/** Kept in step with `speaksRather` of graph/reading/versions.ts. */
const saysRather = (other: Cypher, version: Cypher): Cypher =>
  cypher`(${recordedUntil(other)} > ${recordedUntil(version)} OR ${recordedUntil(other)} = ${recordedUntil(version)} AND (${heldOnce(other)} > ${heldOnce(version)} OR ${heldOnce(other)} = ${heldOnce(version)} AND (${version}.validFrom < ${other}.validFrom <= $day OR $day < ${version}.validFrom AND ${other}.validFrom < ${version}.validFrom)))`;

/** By the record, its thing is there because of it, or was. */
const hasBegun = (version: Cypher): Cypher =>
  cypher`${recorded(version)} AND ${version}.validFrom <= $day AND ${heldOnce(version)}`;

/** The thing is there on that day or was before: what never was, or is yet to come, is not. */
export const wasThere = (thing: Cypher, label: string): Cypher =>
  cypher`(${isSettled(thing)} OR EXISTS { (${thing})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE ${hasBegun(cypher`version`)} })`;

/** The record said something of the thing by that revision, of whatever day. */
export const wasRecorded = (thing: Cypher, label: string): Cypher =>
  cypher`EXISTS { (${thing})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE ${everRecorded(cypher`version`)} }`;

/**
 * What the version that speaks for a thing says, for conditions and orders; what is only shown is read more cheaply
 * (see SaidField).
 */
export const attribute = (thing: Cypher, label: string, property: Cypher): Cypher =>
  cypher`CASE WHEN ${isSettled(thing)} THEN ${thing}.${property} ELSE COLLECT { MATCH (${thing})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE ${everRecorded(cypher`version`)} RETURN version.${property} ORDER BY ${recordedUntil(cypher`version`)} DESC, ${heldOnce(cypher`version`)} DESC, version.validFrom <= $day DESC, abs(version.validFrom - $day) LIMIT 1 }[0] END`;
