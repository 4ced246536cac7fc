import { compareFindings, findingKeyText, type Finding, type FindingKey } from '../../domain/findings.ts';
import { splitKey } from '../../domain/keys.ts';
import { cypher } from '../cypher.ts';
import type { Database, Params } from '../database/database.ts';
import { PLANNER } from '../statement/statement.ts';
import type { AuditQuestion } from './audit-question.ts';
import { foundRow, type AuditRule, type FoundRow } from './audit-rule.ts';
import type { Witness } from './evidence.ts';
import { LISTED, WHOLE } from './patterns.ts';
import { auditsOf } from './registry.ts';

/** A finding, with what the audit looked at that has it, and what makes it true. */
export interface FoundFinding extends Finding {
  readonly things: readonly string[];
  readonly witnesses: readonly Witness[];
}

/** Runs every audit that is asked for, one statement each, side by side; all findings, each once, in their order. */
export async function runAudit(
  database: Pick<Database, 'read'>,
  question: AuditQuestion,
): Promise<readonly FoundFinding[]> {
  const audits = auditsOf(question.kinds);
  const found = await Promise.all(audits.map((audit) => findOf(audit, database, question)));
  return found.flat().sort(compareFindings);
}

async function findOf(
  audit: AuditRule,
  database: Pick<Database, 'read'>,
  question: AuditQuestion,
): Promise<readonly FoundFinding[]> {
  const { statement, params } = statementOf(audit, question);
  const rows = await database.read(statement, params);
  return merge(audit, rows.map(foundRow));
}

/** The statement of an audit, and the parameters that it is sent with. */
export function statementOf(audit: AuditRule, question: AuditQuestion) {
  const { day, revision, delegations, overload, backdated, timeZone } = question;
  const params: Params = { day, revision, overload, backdated, timeZone, delegations: delegations ?? [] };
  const start = delegations === null ? WHOLE : LISTED;
  return { statement: cypher`${PLANNER} ${audit.find(start)}`, params };
}

/** The same finding, found more than once, is one. */
function merge(audit: AuditRule, rows: readonly FoundRow[]): readonly FoundFinding[] {
  const byKey = new Map<string, [FindingKey, FoundRow[]]>();
  for (const row of rows) {
    const key = keyOf(audit, row);
    const text = findingKeyText(key);
    const known = byKey.get(text);
    if (known) known[1].push(row);
    else byKey.set(text, [key, [row]]);
  }
  return [...byKey.values()].map(([key, same]) => ({
    ...key,
    severity: audit.severity,
    detail: audit.detail?.(same.map(({ detail }) => detail)) ?? null,
    things: same.map(({ thing }) => thing),
    witnesses: same.map(({ witness }) => witness),
  }));
}

function keyOf({ kind }: AuditRule, row: FoundRow): FindingKey {
  const [zone = null, power = null] = row.delegation === null ? [row.zone] : splitKey(row.delegation);
  const { step, chain, person, element } = row;
  return { kind, zone, power, step, chain, person, element, subject: null };
}
