import { ALWAYS, STILL } from '../../domain/days.ts';
import { cypher } from '../cypher.ts';
import type { Database, Row } from '../database/database.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A relationship, by where it leads. */
export interface StoredLink {
  readonly type: string;
  readonly id: string;
  readonly labels: readonly string[];
  readonly code: unknown;
  /** Null where it has none, as all of the record. */
  readonly properties: Properties | null;
}

/** What leads to a thing by `VERSION_OF`. */
export interface StoredVersion {
  readonly id: string;
  readonly labels: readonly string[];
  readonly recordedAt: unknown;
  readonly supersededAt: unknown;
  /** Only of one that holds on all days. */
  readonly properties: Properties | null;
}

/** A node with all that leads away from it: every relationship is of one node, so that one pass sees all there is. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly links: readonly StoredLink[];
  readonly versions: readonly StoredVersion[];
}

const READ_ALL = cypher`
  MATCH (node)
  RETURN elementId(node), labels(node), properties(node),
    [(node)-[link]->(end) | [type(link), elementId(link), labels(end), end.code, CASE WHEN size(keys(link)) > 0 THEN properties(link) END]],
    [(node)<-[:VERSION_OF]-(version) | [elementId(version), labels(version), version.recordedAt, version.supersededAt,
      CASE WHEN version.validFrom = $always AND version.validTo = $still THEN version {.*, searchTexts: null, searchSounds: null, searchTerms: null} END]]`;

const PATIENCE = 3_600_000;

/** Every node there is, one after the other; none is kept. */
export function eachNode(database: Database, onNode: (node: StoredNode) => void): Promise<void> {
  return database.stream(READ_ALL, { always: ALWAYS, still: STILL }, (row) => onNode(asNode(row)), {
    deadline: Date.now() + PATIENCE,
  });
}

function asNode(row: Row): StoredNode {
  const [id, labels, properties, links, versions] = row as readonly [
    string,
    readonly string[],
    Properties,
    readonly (readonly [string, string, readonly string[], unknown, Properties | null])[],
    readonly (readonly [string, readonly string[], unknown, unknown, Properties | null])[],
  ];
  return {
    ...{ id, labels, properties },
    links: links.map(([type, link, end, code, said]) => ({
      ...{ type, id: link, labels: end, code, properties: said },
    })),
    versions: versions.map(([version, of, recordedAt, supersededAt, said]) => ({
      ...{ id: version, labels: of, recordedAt, supersededAt, properties: said },
    })),
  };
}

/** The ends of a node's relationships of a type. */
export const linksOf = ({ links }: StoredNode, type: string): readonly StoredLink[] =>
  links.filter((link) => link.type === type);
