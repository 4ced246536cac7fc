/**
 * What a dump is: lines of JSON. First a header, then every node, then every relationship, then an end that says how
 * many there were and the SHA-256 of all lines before it. It has what the record says at one revision, both times,
 * with Changes and their hashes, and nothing of how Neo4j stores it.
 */
export const DUMP_FORMAT = 'quanze-dump';
export const DUMP_VERSION = 1;

export type Properties = Readonly<Record<string, unknown>>;

export interface DumpHeader {
  readonly format: typeof DUMP_FORMAT;
  readonly version: number;
  /** The revision that all of it is of. */
  readonly revision: number;
  /** The numbers of the migrations that the layout of the graph was at. */
  readonly migrations: readonly number[];
}

/** A node, named by an id that only the dump knows. */
export interface DumpedNode {
  readonly n: string;
  readonly l: readonly string[];
  readonly p: Properties;
}

/** A relationship of a type, from a node to another. */
export interface DumpedRelationship {
  readonly r: string;
  readonly f: string;
  readonly t: string;
  readonly p?: Properties;
}

export type DumpedThing = DumpedNode | DumpedRelationship;

export interface DumpEnd {
  readonly nodes: number;
  readonly relationships: number;
}

export const isNode = (thing: DumpedThing): thing is DumpedNode => 'n' in thing;
