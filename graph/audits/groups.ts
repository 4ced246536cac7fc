import type { Day } from '../../domain/days.ts';
import { cypher, type Cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { attribute, inForce } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';
import { PERIOD, STEPS } from './patterns.ts';

/** By what delegations are told apart where scores are asked. */
export type Grouping = 'Zone' | 'Department' | 'PowerType';

const delegated = cypher`MATCH (power)<-[:DELEGATES]-(delegation:Delegation) ${PERIOD}`;
const members = cypher`RETURN group AS group, collect(DISTINCT delegation.code) AS members`;

/** `[group, codes of its delegations in force]`, for those of `$groups` that have any. */
const FIND: Readonly<Record<Grouping, Cypher>> = {
  Zone: cypher`
    MATCH (zone:Zone)<-[:TO_ZONE]-(delegation:Delegation) WHERE zone.code IN $groups
    ${PERIOD}
    WITH zone.code AS group, delegation ${members}`,
  /** A city's department has its powers; a zone's has those steps that it is named for. */
  Department: cypher`
    MATCH (department:Department) WHERE department.code IN $groups
      AND ${attribute(cypher`department`, 'Department', cypher`kind`)} <> 'ZONE_DEPARTMENT'
    MATCH (department)<-[:BELONGS_TO]-(version:PowerVersion)-[:VERSION_OF]->(power:Power) WHERE ${inForce(cypher`version`)}
    ${delegated}
    WITH department.code AS group, delegation ${members}
    UNION ALL
    MATCH (department:Department) WHERE department.code IN $groups
      AND ${attribute(cypher`department`, 'Department', cypher`kind`)} = 'ZONE_DEPARTMENT'
    MATCH (department)<-[:DEPARTMENT]-(responsibility:Responsibility)-[:FOR_STEP]->(:Step)-[:STEP_OF]->(delegation:Delegation)
    WHERE ${inForce(cypher`responsibility`)}
    WITH DISTINCT department, delegation ${PERIOD}
    AND EXISTS { ${STEPS} AND EXISTS { MATCH (step)<-[:FOR_STEP]-(named:Responsibility)-[:DEPARTMENT]->(department) WHERE ${inForce(cypher`named`)} } }
    WITH department.code AS group, delegation ${members}`,
  PowerType: cypher`
    MATCH (power:Power) WITH power, ${attribute(cypher`power`, 'Power', cypher`type`)} AS group
    WHERE group IN $groups
    ${delegated}
    WITH group, delegation ${members}`,
};

/** The delegations in force of each group, by code; none for a group that has none. */
export async function findGroups(
  database: Database,
  grouping: Grouping,
  groups: readonly string[],
  at: { readonly day: Day; readonly revision: number },
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { day, revision } = at;
  const rows = await database.read(cypher`${PLANNER} ${FIND[grouping]}`, { groups, day, revision }, options);
  const found = new Map(rows.map(([group, codes]) => [String(group), codes as readonly string[]]));
  return new Map(groups.map((group) => [group, found.get(group) ?? []]));
}
