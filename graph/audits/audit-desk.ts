import type { Finding, FindingKey } from '../../domain/findings.ts';
import type { Limits } from '../../rules/look.ts';
import type { AuditQuestion } from '../../questions/audit-question.ts';
import type { CityCounts } from '../../questions/overview.ts';
import { unpackFindings } from '../../domain/packed-findings.ts';
import type { Answered, Asked, QuestionName } from '../../questions/registry.ts';
import { Columns, type ColumnsOptions } from '../columns/columns.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { KeptAnswers } from './kept-answers.ts';
import { Turns } from './turns.ts';
import type { Moment } from '../model/dating.ts';

const QUESTIONS_AT_ONCE = 4;
const QUESTIONS_WAITING = 20;
const FINDINGS_KEPT = 400_000;
const OVERVIEWS_KEPT = 500;

/**
 * Where the whole city is looked at, on its columns. The same audit is run once, however many ask for it, and to its end though
 * they leave; what it found is kept, for a revision never changes.
 */
export class AuditDesk {
  readonly columns: Columns;
  private readonly turns = new Turns(QUESTIONS_AT_ONCE, QUESTIONS_WAITING);
  private readonly audits = new KeptAnswers<readonly Finding[]>(FINDINGS_KEPT, ({ length }) => length + 1);
  private readonly overviews = new KeptAnswers<CityCounts>(OVERVIEWS_KEPT, () => 1);

  constructor(database: Pick<Database, 'read' | 'stream'>, options: ColumnsOptions = {}) {
    this.columns = new Columns(database, options);
  }

  /** All findings of an audit, in their order. */
  run(question: AuditQuestion, options: ReadOptions): Promise<readonly Finding[]> {
    return this.once(this.audits, question, () => this.findings(question), options);
  }

  /** The city in numbers. */
  overview(limits: Limits, moment: Moment, options: ReadOptions): Promise<CityCounts> {
    const count = () => this.ask('overview', { limits }, moment, {});
    return this.once(this.overviews, { ...limits, ...moment }, count, options);
  }

  /** One finding, as its rule has it, looked for at its place alone; null where it is not there. */
  finding(
    asked: { readonly key: FindingKey; readonly limits: Limits },
    moment: Moment,
  ): Promise<Finding | null> {
    return this.columns.ask('finding', asked, moment);
  }

  /** The last revision up to this one that says anything which columns hold. */
  async lastUpTo(revision: number, options: ReadOptions): Promise<number> {
    return (await this.columns.until(revision, options)).revision;
  }

  /** What else is asked of the columns. */
  async ask<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    moment: Moment,
    options: ReadOptions,
  ): Promise<Answered<Name>> {
    const taken = this.turns
      .take(() => this.columns.ask(name, asked, moment))
      .then((answer) => {
        if (answer === undefined) throw new Error('a question without a signal has its turn');
        return answer;
      });
    return this.columns.waitFor(taken, options);
  }

  private async findings(question: AuditQuestion): Promise<readonly Finding[]> {
    const { day, revision, kinds, filters, ...limits } = question;
    const asked = { kinds, limits, ...(filters ? { filters } : {}) };
    return unpackFindings(await this.ask('findings', asked, { day, revision }, {}));
  }

  /** What is asked of a moment, kept. The same revision of another record is another one; what platforms push makes nothing of columns old. */
  private async once<Answer extends object>(
    kept: KeptAnswers<Answer>,
    asked: Moment,
    find: () => Promise<Answer>,
    options: ReadOptions,
  ): Promise<Answer> {
    const { record, revision } = await this.columns.until(asked.revision, options);
    const name = JSON.stringify([{ ...asked, revision }, record]);
    return this.columns.waitFor(kept.of(name, find), options);
  }
}
