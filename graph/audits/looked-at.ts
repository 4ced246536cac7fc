import { cypher, type Cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { attribute, inForce } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';
import type { AuditQuestion } from './audit-question.ts';
import { ENFORCEMENT_TYPES, LISTED, RESPONSIBILITIES, STEPS, WHOLE } from './patterns.ts';

/** What an audit looks at of one delegation. */
export interface LookedAt {
  readonly delegation: string;
  readonly steps: number;
  readonly stepsAssigned: number;
  readonly responsibilities: number;
  readonly isEnforcement: boolean;
  readonly requiredElements: number;
  readonly hasArticles: boolean;
  /** The chains that the power is in, by code, each once. */
  readonly chains: readonly string[];
  /** The staff of its responsibilities, by code, each once; empty where it was not asked. */
  readonly staff: readonly string[];
  /** Those of them with a membership in force. */
  readonly holders: readonly string[];
}

const facts = (people: Cypher): Cypher => cypher`
  MATCH (delegation)-[:DELEGATES]->(power:Power)
  RETURN delegation.code,
    COUNT { ${STEPS} },
    COUNT { ${STEPS} AND EXISTS { ${RESPONSIBILITIES} } },
    COUNT { ${STEPS} ${RESPONSIBILITIES} },
    ${attribute(cypher`power`, 'Power', cypher`type`)} IN ${ENFORCEMENT_TYPES},
    COUNT {
      MATCH (power)<-[:REQUIRED_BY]-(requirement:PowerRequirement)-[:REQUIRES]->(element:SupportElement)
      WHERE ${inForce(cypher`requirement`)} RETURN DISTINCT element
    },
    EXISTS {
      MATCH (power)<-[:VERSION_OF]-(version:PowerVersion)-[:RESTS_ON]->(:Article) WHERE ${inForce(cypher`version`)}
    },
    COLLECT {
      MATCH (power)<-[:LINKS]-(link:ChainLink)-[:LINK_OF]->(chain:Chain)
      WHERE ${inForce(cypher`link`)} RETURN DISTINCT chain.code
    },
    ${people}`;

const staff = cypher`${STEPS} ${RESPONSIBILITIES} MATCH (responsibility)-[:STAFF]->(staff:Person)`;
const holds = cypher`EXISTS { MATCH (staff)<-[:MEMBER]-(membership:Membership) WHERE ${inForce(cypher`membership`)} }`;
const PEOPLE = cypher`COLLECT { ${staff} RETURN DISTINCT staff.code } AS staff, COLLECT { ${staff} WHERE ${holds} RETURN DISTINCT staff.code } AS holders`;

/** What there is to look at, by delegation in force: all, or those that the question lists. */
export async function findLookedAt(
  database: Database,
  { day, revision, delegations }: Pick<AuditQuestion, 'day' | 'revision' | 'delegations'>,
  asked: { readonly staff: boolean },
  options: ReadOptions,
): Promise<readonly LookedAt[]> {
  const { match } = delegations === null ? WHOLE : LISTED;
  const params = { day, revision, delegations: delegations ?? [] };
  const rows = await database.read(
    cypher`${PLANNER} ${match} ${facts(asked.staff ? PEOPLE : cypher`[] AS staff, [] AS holders`)}`,
    params,
    options,
  );
  return rows.map((row) => ({
    delegation: String(row[0]),
    steps: Number(row[1]),
    stepsAssigned: Number(row[2]),
    responsibilities: Number(row[3]),
    isEnforcement: row[4] === true,
    requiredElements: Number(row[5]),
    hasArticles: row[6] === true,
    chains: row[7] as readonly string[],
    staff: row[8] as readonly string[],
    holders: row[9] as readonly string[],
  }));
}
