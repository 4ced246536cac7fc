import { cypher } from '../cypher.ts';
import { recorded } from '../model/dating.ts';
import { isSeen } from '../model/own.ts';
import type { RecordAt } from './record-at.ts';

/** A person who leaves, a post that is abolished, or a section that is dissolved. */
export interface Leaving {
  readonly type: 'Person' | 'Post' | 'Section';
  readonly code: string;
  /** The posts that nobody holds any more. */
  readonly posts: ReadonlySet<string>;
  /** Whether there is still something to end on that day. */
  readonly isThere: boolean;
}

const person = cypher`person`;
const version = cypher`version`;

const FIND = {
  Person: {
    whole: cypher`MATCH (person:Person {code: $code}) WHERE ${isKnown()} RETURN [], true`,
    own: cypher`MATCH (person:Person {code: $code}) WHERE ${isKnown()} AND ${isSeen('Person', { thing: person })} RETURN [], true`,
  },
  Post: cypher`
    MATCH (post:Post {code: $code})<-[:VERSION_OF]-(version:PostVersion) WHERE ${recorded(version)}
    RETURN DISTINCT [post.code], true`,
  Section: cypher`
    MATCH (section:Section {code: $code})<-[:VERSION_OF]-(version:SectionVersion) WHERE ${recorded(version)}
    WITH section, max(version.validTo) > $day AS isThere
    RETURN COLLECT {
      MATCH (section)<-[:POST_OF]-(placed:PostVersion)-[:VERSION_OF]->(post:Post)
      WHERE ${recorded(cypher`placed`)} AND $day < placed.validTo AND placed.validFrom < placed.validTo
      RETURN DISTINCT post.code
    }, isThere`,
} as const;

function isKnown() {
  return cypher`EXISTS { MATCH (person)<-[:VERSION_OF]-(version:PersonVersion) WHERE ${recorded(version)} }`;
}

/** Undefined where there is none with that code, or none that the reader may see. */
export async function findLeaving(
  { read, sight }: RecordAt,
  { type, code }: Pick<Leaving, 'type' | 'code'>,
): Promise<Leaving | undefined> {
  const [row] = await read(type === 'Person' ? FIND.Person[sight] : FIND[type], { code });
  if (!row) return undefined;
  return { type, code, posts: new Set(row[0] as readonly string[]), isThere: row[1] === true };
}
