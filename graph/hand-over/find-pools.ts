import { STILL } from '../../domain/days.ts';
import { cypher } from '../cypher.ts';
import { inForce } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';
import type { Leaving } from './find-leaving.ts';
import type { RecordAt } from './record-at.ts';

/** A post of a department that somebody holds on the day. */
export interface HeldPost {
  readonly post: string;
  readonly isLeading: boolean;
  /** The section of the department that it is in; null where it is in none, or in one that is not there. */
  readonly section: string | null;
  /** Whether it is said to be in a section at all. */
  readonly saysSection: boolean;
  readonly endsOn: number;
}

/** A department and who holds its posts on the day, but for what leaves. */
export interface Pool {
  /** The zone that it is under, however far; null where it is under none. */
  readonly zone: string | null;
  readonly people: ReadonlyMap<string, readonly HeldPost[]>;
}

const FIND = cypher`${PLANNER}
  UNWIND $departments AS code MATCH (department:Department {code: code})
  RETURN code, COLLECT {
    MATCH (department) ((:Department)<-[:VERSION_OF]-(up:DepartmentVersion)-[:UNDER]->(:Department) WHERE ${inForce(cypher`up`)}){0,30}
      (:Department)<-[:VERSION_OF]-(last:DepartmentVersion)-[:UNDER]->(zone:Zone)
    WHERE ${inForce(cypher`last`)} RETURN zone.code
  }[0], COLLECT {
    MATCH (department)<-[:POST_IN]-(placed:PostVersion)-[:VERSION_OF]->(post:Post) WHERE ${inForce(cypher`placed`)}
    RETURN [post.code, placed.kind = 'LEADING', EXISTS { (placed)-[:POST_OF]->(:Section) }, COLLECT {
      MATCH (placed)-[:POST_OF]->(section:Section)<-[:VERSION_OF]-(there:SectionVersion)-[:SECTION_IN]->(department)
      WHERE ${inForce(cypher`there`)} RETURN section.code
    }[0], COLLECT {
      MATCH (post)<-[:HOLDS]-(membership:Membership)-[:MEMBER]->(person:Person) WHERE ${inForce(cypher`membership`)}
      RETURN [person.code, membership.validTo]
    }]
  }`;

/** By department; one statement. */
export async function findPools(
  { read }: RecordAt,
  departments: readonly string[],
  leaving: Leaving,
): Promise<ReadonlyMap<string, Pool>> {
  const rows = await read(FIND, { departments });
  return new Map(
    rows.map(([code, zone, posts]) => [
      String(code),
      { zone: zone as string | null, people: peopleOf(posts as readonly PostRow[], leaving) },
    ]),
  );
}

type PostRow = readonly [string, boolean, boolean, string | null, readonly (readonly [string, number])[]];

function peopleOf(posts: readonly PostRow[], leaving: Leaving): Pool['people'] {
  const stays = (person: string) => leaving.type !== 'Person' || person !== leaving.code;
  const held = posts
    .filter(([post]) => !leaving.posts.has(post))
    .flatMap(([post, isLeading, saysSection, section, holders]) =>
      holders
        .filter(([person]) => stays(person))
        .map(([person, endsOn]) => ({ person, post, isLeading, saysSection, section, endsOn })),
    );
  return Map.groupBy(held, ({ person }) => person);
}

export const hasEnd = (day: number | null): boolean => day !== null && day < STILL;
