import type { Day } from '../../domain/days.ts';
import { findingKeyText, type FindingKey } from '../../domain/findings.ts';
import { joinKey } from '../../domain/keys.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import type { AuditQuestion } from './audit-question.ts';
import { runAudit, type FoundFinding } from './run-audit.ts';

/** One finding, as its audit has it; undefined where it is not there. Only what it names is looked at. */
export async function findFinding(
  database: Pick<Database, 'read'>,
  key: FindingKey,
  question: Omit<AuditQuestion, 'kinds' | 'delegations'>,
): Promise<FoundFinding | undefined> {
  const delegations = await delegationsOf(database, key, question);
  const found = await runAudit(database, { ...question, kinds: [key.kind], delegations });
  const text = findingKeyText(key);
  return found.find((finding) => findingKeyText(finding) === text);
}

const OF_ZONE = cypher`
  MATCH (:Zone {code: $code})<-[:TO_ZONE]-(delegation:Delegation) RETURN delegation.code`;

const OF_PERSON = cypher`
  MATCH (:Person {code: $code})<-[:STAFF]-(:Responsibility)-[:FOR_STEP]->(:Step)-[:STEP_OF]->(delegation:Delegation)
  RETURN DISTINCT delegation.code`;

/** Where it can be found: the delegation, all of the zone, or all that the person is staff of, in force or not. */
async function delegationsOf(
  database: Pick<Database, 'read'>,
  { zone, power, person }: FindingKey,
  at: { readonly day: Day; readonly revision: number },
): Promise<readonly string[]> {
  if (zone !== null && power !== null) return [joinKey([zone, power])];
  const code = zone ?? person;
  const rows = await database.read(zone === null ? OF_PERSON : OF_ZONE, { code, ...at });
  return rows.map(([delegation]) => String(delegation));
}
