import type { Database, ReadOptions } from '../database/database.ts';
import { Desk } from '../desk/desk.ts';
import type { AuditQuestion } from './audit-question.ts';
import { runAudit, type FoundFinding } from './run-audit.ts';

const AUDITS_AT_ONCE = 2;
const FINDINGS_KEPT = 400_000;

/** Where audits are run. */
export class AuditDesk {
  private readonly desk: Desk<FoundFinding>;

  /** `longest`: how long an audit may take, in milliseconds. */
  constructor(database: Database, longest?: number) {
    this.desk = new Desk(database, { atOnce: AUDITS_AT_ONCE, kept: FINDINGS_KEPT, longest });
  }

  run(question: AuditQuestion, options: ReadOptions): Promise<readonly FoundFinding[]> {
    return this.desk.ask(JSON.stringify(question), options, (database) => runAudit(database, question));
  }
}
