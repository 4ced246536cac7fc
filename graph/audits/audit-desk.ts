import { LRUCache } from 'lru-cache';
import type { Database, ReadOptions } from '../database/database.ts';
import type { AuditQuestion } from './audit-question.ts';
import { runAudit, type FoundFinding } from './run-audit.ts';
import { SharedRuns } from './shared-runs.ts';
import { Turns } from './turns.ts';

const AUDITS_AT_ONCE = 2;
const AUDITS_WAITING = 20;
/** More side by side gain nothing on few cores, and keep those waiting who ask for a single thing. */
const STATEMENTS_AT_ONCE = 4;
const FINDINGS_KEPT = 400_000;
const LONGEST = 60_000;

/**
 * Where audits are run: the same one once, however many ask for it at that moment; two at a time. As the record of a
 * revision never changes, findings are kept under their question, for the pages that follow the first.
 */
export class AuditDesk {
  private readonly database: Database;
  private readonly runs: SharedRuns<readonly FoundFinding[]>;
  private readonly audits = new Turns(AUDITS_AT_ONCE, AUDITS_WAITING);
  private readonly statements = new Turns(STATEMENTS_AT_ONCE);
  private readonly kept = new LRUCache<string, readonly FoundFinding[]>({
    maxSize: FINDINGS_KEPT,
    sizeCalculation: (findings) => findings.length + 1,
  });

  /** `longest`: how long an audit may take, in milliseconds. */
  constructor(database: Database, longest = LONGEST) {
    this.database = database;
    this.runs = new SharedRuns(longest);
  }

  async run(question: AuditQuestion, options: ReadOptions): Promise<readonly FoundFinding[]> {
    const key = JSON.stringify(question);
    const known = this.kept.get(key);
    if (known) return known;
    return this.runs.ask(key, options, (own) => this.runInTurn(key, question, own));
  }

  private async runInTurn(
    key: string,
    question: AuditQuestion,
    options: ReadOptions,
  ): Promise<readonly FoundFinding[]> {
    const isWanted = () => options.signal?.aborted !== true;
    const inTurn: Pick<Database, 'read'> = {
      read: async (text, params) =>
        (await this.statements.take(() => this.database.read(text, params, options), isWanted)) ?? [],
    };
    const findings = await this.audits.take(() => runAudit(inTurn, question), isWanted);
    // Nobody waits for what was not run.
    if (!findings || !isWanted()) return [];
    this.kept.set(key, findings);
    return findings;
  }
}
