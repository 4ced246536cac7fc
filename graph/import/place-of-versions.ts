import { cypher, name, type Cypher } from '../cypher.ts';
import { versionLabel } from '../model/dating.ts';
import type { RecordKind } from './record-kind.ts';

/** Where the versions of a kind are. */
export interface VersionPlace {
  /** The label of the nodes. */
  readonly label: Cypher;
  /** The relationship from a version to the thing that it is of, or from a fact to what it hangs on. */
  readonly type: Cypher;
  /** The label of that thing. */
  readonly thing: Cypher;
}

export function placeOfVersions({ label, identity, anchor }: RecordKind): VersionPlace {
  if (identity) return { label: versionLabel(label), type: name('VERSION_OF'), thing: name(label) };
  if (!anchor) throw new Error(`${label} has neither an identity nor an anchor`);
  return { label: name(label), type: name(anchor.type), thing: name(anchor.label) };
}

/** From the `thing` to each of its versions. */
export function versionsOf(kind: RecordKind, version: Cypher): Cypher {
  const { label, type, thing } = placeOfVersions(kind);
  return cypher`(thing:${thing})<-[:${type}]-(${version}:${label})`;
}
