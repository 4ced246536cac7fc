import { versionLabelOf, type Kind } from '../../kinds/kind.ts';
import { cypher } from '../cypher.ts';
import { OWNED_KINDS } from '../model/own-versions.ts';
import type { Reading } from './reading.ts';

const LABELS = cypher`CALL db.labels() YIELD label RETURN label`;

/**
 * The kinds that are somebody's own and of which anything was ever recorded. A kind is a statement of its own, and to plan
 * one takes as long whether there is anything or not.
 */
export async function ownKindsRecorded({ read }: Reading): Promise<readonly Kind[]> {
  const labels = new Set((await read(LABELS, {})).map(([label]) => label));
  return OWNED_KINDS.filter((kind) => labels.has(versionLabelOf(kind)));
}
