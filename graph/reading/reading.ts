import { dayFromIso, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Database, Params, ReadOptions } from '../database/database.ts';
import type { Variables } from '../statement/selected-field.ts';
import type { Statement } from '../statement/statement.ts';
import { findRevisionAt, refuseMomentToCome, type HeadReader } from './record.ts';
import { Versions } from './versions.ts';

/** The day and the moment that a root field was asked for; null is the same as left out. */
export interface When {
  /** `YYYY-MM-DD` */
  readonly asOf?: string | null | undefined;
  /** Milliseconds since 1970. */
  readonly knownAt?: number | null | undefined;
}

/** What one request reads: all of its root fields of one record, on its own day and moment each. */
export class Reading {
  readonly variables: Variables;
  private readonly database: Database;
  private readonly heads: HeadReader;
  private readonly options: ReadOptions;
  private readonly clock: { readonly now: number; readonly today: Day };
  private head: Promise<number> | undefined;

  constructor(parts: {
    database: Database;
    heads: HeadReader;
    options: ReadOptions;
    clock: { readonly now: number; readonly today: Day };
    variables: Variables;
  }) {
    this.database = parts.database;
    this.heads = parts.heads;
    this.options = parts.options;
    this.clock = parts.clock;
    this.variables = parts.variables;
  }

  /** Runs a compiled statement as of a day and moment, and reads each of its rows. */
  async answer(statement: Statement, when: When, params: Params): Promise<readonly unknown[]> {
    const day = this.day(when);
    const all: Record<string, unknown> = { ...params, day };
    for (const bind of statement.bind) bind(this.variables, all);
    const revision = await this.revision(when);
    all['revision'] = revision;
    const rows = await this.database.read(statement.text, all, this.options);
    const versions = new Versions(all);
    const read = () => rows.map((row) => statement.read(row[0] as readonly unknown[], versions));
    const answers = read();
    if (versions.isComplete) return answers;
    await versions.fetch(this.database, { day, revision }, this.options);
    return read();
  }

  private day({ asOf }: When): Day {
    if (asOf === null || asOf === undefined) return this.clock.today;
    const day = dayFromIso(asOf);
    if (day === undefined)
      throw new Refusal('invalid', `asOf must be a day, not ${asOf}.`, { argument: 'asOf', value: asOf });
    return day;
  }

  private async revision({ knownAt }: When): Promise<number> {
    if (knownAt !== null && knownAt !== undefined) refuseMomentToCome(knownAt, this.clock.now);
    this.head ??= this.heads.read(this.options);
    const head = await this.head;
    if (knownAt === null || knownAt === undefined) return head;
    return findRevisionAt(this.database, knownAt, head, this.options);
  }
}
