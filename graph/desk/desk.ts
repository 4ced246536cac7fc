import { LRUCache } from 'lru-cache';
import type { Database, ReadOptions } from '../database/database.ts';
import { SharedRuns } from './shared-runs.ts';
import { Turns } from './turns.ts';

/** More side by side gain nothing on few cores, and keep those waiting who ask for a single thing. */
const STATEMENTS_AT_ONCE = 4;
const RUNS_WAITING = 20;
const LONGEST = 60_000;

export interface DeskLimits {
  /** How many runs go at once. */
  readonly atOnce: number;
  /** How many items are kept, of all answers together. */
  readonly kept: number;
  /** How long a run may take, in milliseconds. */
  readonly longest?: number | undefined;
}

/** What a run may do: send statements, in its turn. */
export type InTurn = Pick<Database, 'read'>;

/**
 * Where what takes long is found: the same once, however many ask for it at that moment; so many at a time. As the
 * record of a revision never changes, what was found is kept under its question, for the pages that follow the first.
 */
export class Desk<Item> {
  private readonly database: Database;
  private readonly shared: SharedRuns<readonly Item[]>;
  private readonly runs: Turns;
  private readonly statements = new Turns(STATEMENTS_AT_ONCE);
  private readonly kept: LRUCache<string, readonly Item[]>;

  constructor(database: Database, { atOnce, kept, longest = LONGEST }: DeskLimits) {
    this.database = database;
    this.shared = new SharedRuns(longest);
    this.runs = new Turns(atOnce, RUNS_WAITING);
    this.kept = new LRUCache({ maxSize: kept, sizeCalculation: (items) => items.length + 1 });
  }

  async ask(
    question: string,
    options: ReadOptions,
    find: (database: InTurn) => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> {
    const known = this.kept.get(question);
    if (known) return known;
    return this.shared.ask(question, options, (own) => this.runInTurn(question, own, find));
  }

  private async runInTurn(
    question: string,
    options: ReadOptions,
    find: (database: InTurn) => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> {
    const isWanted = () => options.signal?.aborted !== true;
    const inTurn: InTurn = {
      read: async (text, params) =>
        (await this.statements.take(() => this.database.read(text, params, options), isWanted)) ?? [],
    };
    const found = await this.runs.take(() => find(inTurn), isWanted);
    // Nobody waits for what was not run.
    if (!found || !isWanted()) return [];
    this.kept.set(question, found);
    return found;
  }
}
