import type { Finding } from '../../domain/findings.ts';
import type { AuditQuestion } from '../../questions/audit-question.ts';
import type { CityCounts } from '../../questions/overview.ts';
import type { Answered, Asked, QuestionName } from '../../questions/registry.ts';
import type { Limits } from '../../rules/look.ts';
import type { ReadOptions } from '../database/database.ts';
import type { Moment } from '../model/dating.ts';

/** Where the whole city is looked at. Whoever makes a reading hands it in: a reading knows of no audit how it is run. */
export interface WholeCity {
  ask<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    moment: Moment,
    options: ReadOptions,
  ): Promise<Answered<Name>>;
  /** All findings of an audit, in their order. */
  run(question: AuditQuestion, options: ReadOptions): Promise<readonly Finding[]>;
  /** The city in numbers. */
  overview(limits: Limits, moment: Moment, options: ReadOptions): Promise<CityCounts>;
  /** The last revision up to this one that says anything which is looked at here: what was asked of it is true of both. */
  lastUpTo(revision: number, options: ReadOptions): Promise<number>;
}
