import { cypher } from '../cypher.ts';
import { inForce } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';
import type { DelegationDuties } from './find-duties.ts';
import type { RecordAt } from './record-at.ts';

interface Office {
  readonly post: string;
  readonly department: string | null;
}

/** Where the posts and sections that duties name are on the day, and which posts their people hold. */
export interface Places {
  readonly departmentOfPost: ReadonlyMap<string, string>;
  readonly departmentOfSection: ReadonlyMap<string, string>;
  readonly officesOf: (person: string) => readonly Office[];
}

const placed = cypher`placed`;

const FIND = cypher`${PLANNER}
  RETURN COLLECT {
    MATCH (post:Post)<-[:VERSION_OF]-(placed:PostVersion)-[:POST_IN]->(department:Department)
    WHERE post.code IN $posts AND ${inForce(placed)} RETURN [post.code, department.code]
  }, COLLECT {
    MATCH (section:Section)<-[:VERSION_OF]-(placed:SectionVersion)-[:SECTION_IN]->(department:Department)
    WHERE section.code IN $sections AND ${inForce(placed)} RETURN [section.code, department.code]
  }, COLLECT {
    MATCH (person:Person)<-[:MEMBER]-(membership:Membership)-[:HOLDS]->(post:Post)
    WHERE person.code IN $people AND ${inForce(cypher`membership`)}
    RETURN [person.code, post.code, COLLECT {
      MATCH (post)<-[:VERSION_OF]-(placed:PostVersion)-[:POST_IN]->(department:Department) WHERE ${inForce(placed)} RETURN department.code
    }[0]]
  }`;

/** One statement for all that is named. */
export async function findPlaces(
  { read }: RecordAt,
  delegations: readonly DelegationDuties[],
): Promise<Places> {
  const named = delegations
    .flatMap(({ steps }) => steps)
    .flatMap(({ duties }) => duties)
    .map((duty) => duty.named);
  const codes = (...all: readonly (string | null)[]) => [...new Set(all.filter((code) => code !== null))];
  const [row] = await read(FIND, {
    posts: codes(...named.map(({ post }) => post)),
    sections: codes(...named.map(({ section }) => section)),
    people: codes(...named.flatMap(({ leader, staff }) => [leader, staff])),
  });
  const [posts, sections, held] = row as readonly [Pairs, Pairs, readonly [string, string, string | null][]];
  const offices = Map.groupBy(
    held.map(([person, post, department]) => ({ person, post, department })),
    ({ person }) => person,
  );
  return {
    departmentOfPost: new Map(posts),
    departmentOfSection: new Map(sections),
    officesOf: (person) => offices.get(person) ?? [],
  };
}

type Pairs = readonly (readonly [string, string])[];
