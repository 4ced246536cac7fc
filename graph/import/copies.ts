import { cypher, name, type Cypher } from '../cypher.ts';
import type { RecordKind } from './record-kind.ts';

/** The properties of which a settled thing carries copies: what its version says. None of what has a version for each first day. */
export function copiedOf({ identity, says }: RecordKind): readonly string[] {
  return identity && !identity.versionPerFirstDay ? Object.keys(says({})) : [];
}

/** `SET` parts that take the copies away. */
export const withoutCopies = (kind: RecordKind, thing: Cypher): readonly Cypher[] =>
  copiedOf(kind).map((property) => cypher`${thing}.${name(property)} = null`);
