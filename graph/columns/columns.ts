import type { City } from '../../columns/city.ts';
import { Refusal } from '../../domain/errors.ts';
import { columnsNotThere, columnsTooLarge } from '../../domain/messages/asking.ts';
import type { Answered, Asked, QuestionName } from '../../questions/registry.ts';
import { cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { abandoned, pastDeadline } from '../database/faults.ts';
import type { Moment } from '../model/dating.ts';
import { LAYOUTS } from '../../columns/layout.ts';
import { catchUp, fillCity, TooLarge, type Revision } from './read-city.ts';
import type { Saved, SavedCity } from './saved-city.ts';
import { countAll } from './statements.ts';
import { workers } from './workers.ts';

/** How long reading the whole record, or what is new of it, may take, in milliseconds. */
const PATIENCE = 600_000;

const READ_HEAD = cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision, head.hash`;
const READ_HASH = cypher`MATCH (change:Change {revision: $revision}) RETURN change.hash`;

/** Where columns are kept from start to start, and how much they may take. */
export interface ColumnsOptions {
  /** Nothing is saved without one. */
  readonly saved?: SavedCity;
  /** Bytes; as many as they need without it. */
  readonly most?: number;
  /** Told of a file that is spoiled, or cannot be written: the columns are read from the graph then. */
  readonly onFault?: (error: unknown) => void;
}

/** The record held as columns. It follows the record by itself: whatever is asked is answered at its own revision. */
export class Columns {
  private readonly database: Pick<Database, 'read' | 'stream'>;
  /** `state` is another one whenever the city has grown: what threads made of it is good as long as it is the same. */
  private held: { readonly city: City; readonly at: Revision; readonly state: object } | undefined;
  private following: Promise<City> | undefined;
  private rows = 0;
  private seen: Revision | undefined;
  private readonly options: ColumnsOptions;
  private isLoaded = false;
  private saving: Promise<void> | undefined;
  private savedAt: Revision | undefined;
  private tooLarge: Refusal | undefined;

  constructor(database: Pick<Database, 'read' | 'stream'>, options: ColumnsOptions = {}) {
    this.database = database;
    this.options = options;
  }

  /** Told of the head whenever it is read: the columns of another record are no answer to anything. */
  see(head: Revision): void {
    this.seen = head;
  }

  /** Asks the record of a day and revision, in a worker. */
  async ask<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    moment: Moment,
    options: ReadOptions = {},
  ): Promise<Answered<Name>> {
    const { revision } = await this.until(moment.revision, options);
    const { held } = this;
    if (!held) throw new Error('columns that are there are held');
    const { city, state } = held;
    return this.waitFor(workers.ask({ city, state }, { ...moment, revision }, name, asked), options);
  }

  /**
   * Waits until all is there that the record says up to a revision. Tells which record it is, and the last revision up to that
   * one that says anything which columns hold: whatever was asked of it is true of both.
   */
  async until(
    revision: number,
    options: ReadOptions,
  ): Promise<{ readonly record: number; readonly revision: number }> {
    const city = await this.waitFor(this.cityAt(revision), options);
    return { record: workers.numberOf(city), revision: city.moments.lastUpTo(revision) };
  }

  /** The same promise, up to the deadline of who waits. What is under way goes on, though nobody waits for it. */
  waitFor<T>(promise: Promise<T>, { deadline, signal }: ReadOptions): Promise<T> {
    // Whoever has left already is told nothing of what becomes of it, nor is anybody else.
    promise.catch(() => undefined);
    return new Promise((resolve, reject) => {
      const leave = () => reject(abandoned());
      const late = () => reject(this.following ? this.notThere() : pastDeadline());
      if (signal?.aborted) return leave();
      const timer = deadline === undefined ? undefined : setTimeout(late, Math.max(0, deadline - Date.now()));
      signal?.addEventListener('abort', leave, { once: true });
      promise.then(resolve, reject).finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      });
    });
  }

  /** The city with all that the record says up to a revision. */
  async cityAt(revision: number): Promise<City> {
    const { held } = this;
    if (held && held.at.revision >= revision && !this.isAnother(held.at)) return held.city;
    this.following ??= this.follow().finally(() => (this.following = undefined));
    await this.following;
    // One that was under way may have asked for the head before.
    if (!this.held || this.held.at.revision < revision)
      await (this.following ??= this.follow().finally(() => (this.following = undefined)));
    if (!this.held || this.held.at.revision < revision)
      throw new Error(`the record has no revision ${revision}`);
    return this.held.city;
  }

  /** Saves them as they are, unless they are saved so. Nothing is taken in meanwhile. */
  async save(): Promise<void> {
    const { saved } = this.options;
    while (this.following) await this.following.catch(() => undefined);
    const { held } = this;
    if (!saved || !held || held.at.hash === null || this.savedAt?.hash === held.at.hash) return this.saving;
    this.saving ??= saved
      .save(held)
      .then(() => void (this.savedAt = held.at), this.options.onFault)
      .finally(() => (this.saving = undefined));
    return this.saving;
  }

  /** What the columns are of; undefined where they are not there yet. */
  get at(): Revision | undefined {
    return this.held?.at;
  }

  private notThere(): Refusal {
    return new Refusal('unavailable', columnsNotThere(this.rows), { retryable: true, rows: this.rows });
  }

  private async follow(): Promise<City> {
    if (this.tooLarge) throw this.tooLarge;
    await this.saving;
    const options = { deadline: Date.now() + PATIENCE };
    const head = await this.readHead(options);
    const held = this.held ?? (await this.load());
    if (held && (await this.isOfThisRecord(held.at, head, options))) {
      const span = { known: held.at.revision, head: head.revision };
      const hasGrown = await catchUp(this.database, held.city, span, options);
      return this.hold(held.city, head, (!hasGrown && this.held?.state) || {}, options);
    }
    this.rows = 0;
    const { most } = this.options;
    const filling = { ...options, ...(most === undefined ? {} : { most }) };
    try {
      const city = await fillCity(this.database, head, filling, (rows) => (this.rows = rows));
      this.held = { city, at: head, state: {} };
      return city;
    } catch (error) {
      throw error instanceof TooLarge ? await this.refuse(error, options) : error;
    }
  }

  private async hold(city: City, at: Revision, state: object, options: ReadOptions): Promise<City> {
    if (city.bytes > (this.options.most ?? Infinity)) throw await this.refuse(new TooLarge(city), options);
    this.held = { city, at, state };
    return city;
  }

  /** The first time alone: what is saved is of before the start. */
  private async load(): Promise<Saved | undefined> {
    const { saved, onFault } = this.options;
    if (this.isLoaded || !saved) return undefined;
    this.isLoaded = true;
    try {
      const found = await saved.load();
      this.savedAt = found?.at;
      return found;
    } catch (error) {
      onFault?.(error);
      return undefined;
    }
  }

  /** From now on: a record of this size is never held, and what all of it would take is told. */
  private async refuse({ rows, bytes }: TooLarge, options: ReadOptions): Promise<Refusal> {
    let all = 0;
    for (const layout of LAYOUTS) {
      const [row] = await this.database.read(countAll(layout), {}, options);
      all += Number(row?.[0]);
    }
    const needs = Math.ceil((bytes / Math.max(1, rows)) * Math.max(all, rows));
    const most = this.options.most ?? 0;
    this.held = undefined;
    this.tooLarge = new Refusal('too-large', columnsTooLarge(needs, most), { needs, most });
    return this.tooLarge;
  }

  /** Whether the head that was seen is not what they are of: a later one may be one of another record. */
  private isAnother({ revision, hash }: Revision): boolean {
    const { seen } = this;
    return seen !== undefined && (seen.revision !== revision || seen.hash !== hash);
  }

  private async readHead(options: ReadOptions): Promise<Revision> {
    const [row] = await this.database.read(READ_HEAD, {}, options);
    const [revision, hash] = row as readonly [number, string | null];
    return { revision, hash };
  }

  /** Another record, of a restore or another database, has another hash at the same revision, or has none such. */
  private async isOfThisRecord(at: Revision, head: Revision, options: ReadOptions): Promise<boolean> {
    if (at.revision > head.revision) return false;
    if (at.revision === head.revision) return at.hash === head.hash;
    if (at.revision === 0) return true;
    const [row] = await this.database.read(READ_HASH, { revision: at.revision }, options);
    return row?.[0] === at.hash;
  }
}
