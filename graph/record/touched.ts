import { cypher, name, type Cypher } from '../cypher.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import type { RecordKind } from '../import/record-kind.ts';
import { NEVER } from './revisions.ts';

/**
 * The label that all versions and facts share which columns hold, and the later of the two revisions that each names: what was recorded since a
 * revision is found by one index over it, whatever its kind; what machines push by the thousand has neither. Made of the record and no part of it: no digest and no dump has
 * either, and no other statement names them.
 */
export const VERSION = name('Version');

export const TOUCHED_AT = 'touchedAt';

/** Whether versions of a kind have both. */
export const isTouched = ({ isPushed }: Pick<RecordKind, 'isPushed'>): boolean => !isPushed;

/** What `touchedAt` of a version is. */
export const touchedAt = (recordedAt: unknown, supersededAt: unknown): unknown =>
  supersededAt === NEVER ? recordedAt : supersededAt;

/** The labels of the versions of a kind. */
export const versionLabels = (kind: RecordKind): readonly Cypher[] => [
  placeOfVersions(kind).label,
  ...(isTouched(kind) ? [VERSION] : []),
];

/** Sets both on a node. */
export const touch = (version: Cypher): Cypher =>
  cypher`SET ${version}:${VERSION}, ${version}.touchedAt = CASE ${version}.supersededAt WHEN $never THEN ${version}.recordedAt ELSE ${version}.supersededAt END`;
