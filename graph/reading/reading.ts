import { dayFromIso, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Language } from '../../domain/language.ts';
import { notADay } from '../../domain/messages/writing.ts';
import { once } from '../../domain/once.ts';
import type { Database, Params, Read, ReadOptions } from '../database/database.ts';
import type { Moment } from '../model/dating.ts';
import { asksOfDrafts } from '../model/drafts.ts';
import { asksOfPosts } from '../model/self.ts';
import type { Sight } from '../model/model.ts';
import { draftParams } from '../record/draft-params.ts';
import { ownParams } from '../record/own-params.ts';
import { selfParams } from '../record/self-params.ts';
import type { Variables } from '../statement/selected-field.ts';
import type { Derivation, Statement } from '../statement/statement.ts';
import { findMomentOf, findRevisionAt, refuseMomentToCome, type HeadReader } from './record.ts';
import { Lookups } from './lookups.ts';
import type { WholeCity } from './whole-city.ts';

/** The day and the moment that a root field was asked for; null is the same as left out. */
export interface When {
  /** `YYYY-MM-DD` */
  readonly asOf?: string | null | undefined;
  /** Milliseconds since 1970. */
  readonly knownAt?: number | null | undefined;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: Day;
  /** The calendar by which moments have days. */
  readonly timeZone: string;
}

/** The day and revision of a root field, and how it was asked for them. */
export interface AskedOn extends Moment {
  readonly when: When;
}

/** Works out what takes more than a statement, for things of one kind. */
export type DeriveFor = (
  reading: Reading,
  question: Derivation,
  codes: readonly string[],
  on: AskedOn,
) => Promise<ReadonlyMap<string, unknown>>;

export interface ReadingParts {
  readonly database: Database;
  readonly heads: Pick<HeadReader, 'read'>;
  readonly audits: WholeCity;
  readonly options: ReadOptions;
  readonly clock: Clock;
  /** The reader's, for sentences. */
  readonly language: Language;
  readonly variables: Variables;
  /** What the reader may see. */
  readonly scope: Scope;
  /** Whether the reader may give a command, be it for what is their own only. */
  readonly may: (command: string) => boolean;
  readonly derive: DeriveFor;
}

/** Works out something once for each day and revision. */
function onceAt<T>(find: (moment: Moment) => T): (moment: Moment) => T {
  const ofRevision = once((revision: number) => once((day: Day) => find({ day, revision })));
  return ({ day, revision }) => ofRevision(revision)(day);
}

/** What one request reads: all of its root fields of one record, on its own day and moment each. */
export class Reading {
  readonly variables: Variables;
  readonly database: Database;
  readonly audits: WholeCity;
  readonly options: ReadOptions;
  readonly language: Language;
  readonly clock: Clock;
  readonly scope: Scope;
  readonly may: (command: string) => boolean;
  /** Sends one statement, within the time that the request has. */
  readonly read: Read = (text, params) => this.database.read(text, params, this.options);
  /** What conditions on what is the reader's own ask: read once for a revision. */
  readonly own = once((revision: number) => ownParams(this.read, this.scope, revision));
  /** What of lists of adjustments the reader sees on a day, where they do not see all: read once for each day. */
  readonly drafts = onceAt((moment) => draftParams(this.read, this.scope, moment));
  /** What is said of whoever asks for themselves on a day: read once for each day. */
  private readonly posts = onceAt((moment) => selfParams(this.read, this.scope, moment));
  private readonly parts: ReadingParts;
  private readonly heads: Pick<HeadReader, 'read'>;
  private head: Promise<number> | undefined;

  constructor(parts: ReadingParts) {
    this.parts = parts;
    this.database = parts.database;
    this.audits = parts.audits;
    this.heads = parts.heads;
    this.options = parts.options;
    this.language = parts.language;
    this.clock = parts.clock;
    this.variables = parts.variables;
    this.scope = parts.scope;
    this.may = parts.may;
  }

  /** The same request on the record as it is now: after something was written. */
  afresh(): Reading {
    return new Reading(this.parts);
  }

  /** For whom statements must be made. */
  get sight(): Sight {
    if (this.scope === 'all') return 'whole';
    return this.scope === 'city' ? 'city' : 'own';
  }

  /** The day and the revision that a root field is asked on. */
  async moment(when: When): Promise<Moment> {
    const day = this.day(when);
    return { day, revision: await this.revision(when) };
  }

  /** Runs a compiled statement as of a day and moment, and reads each of its rows. */
  async answer(statement: Statement, when: When, params: Params): Promise<readonly unknown[]> {
    if (statement.sight !== 'any' && statement.sight !== this.sight)
      throw new Error(`a statement for ${statement.sight} sight was asked by a reader with ${this.sight}`);
    const day = this.day(when);
    const all: Record<string, unknown> = { ...params, day };
    for (const bind of statement.bind) bind(this.variables, all);
    const revision = await this.revision(when);
    Object.assign(all, await this.own(revision), { revision });
    if (asksOfDrafts(statement.text)) Object.assign(all, await this.drafts({ day, revision }));
    if (asksOfPosts(statement.text)) Object.assign(all, await this.posts({ day, revision }));
    const rows = await this.read(statement.text, all);
    const lookups = new Lookups(all);
    const readRows = () => rows.map((row) => statement.read(row[0] as readonly unknown[], lookups));
    const answers = readRows();
    if (lookups.isComplete) return answers;
    const at = { day, revision };
    await lookups.fetch(this, at, (question, codes) =>
      this.parts.derive(this, question, codes, { ...at, when }),
    );
    return readRows();
  }

  private day({ asOf }: When): Day {
    if (asOf === null || asOf === undefined) return this.clock.today;
    const day = dayFromIso(asOf);
    if (day === undefined)
      throw new Refusal('invalid', notADay('asOf', asOf), { argument: 'asOf', value: asOf });
    return day;
  }

  /** The last revision that counts for a root field. */
  async revision({ knownAt }: When): Promise<number> {
    this.head ??= this.heads.read(this.options);
    const head = await this.head;
    if (knownAt === null || knownAt === undefined) return head;
    // Whoever wrote last may have had a clock before this one: the moment of the newest revision is there.
    if (knownAt > this.clock.now) {
      const last = (await findMomentOf(this.database, head, this.options)) ?? 0;
      refuseMomentToCome(knownAt, Math.max(this.clock.now, last));
    }
    return findRevisionAt(this.database, knownAt, head, this.options);
  }
}
