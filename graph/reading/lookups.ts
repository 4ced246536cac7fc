import type { Database, Params, ReadOptions } from '../database/database.ts';
import type { Derivation, ReadContext } from '../statement/statement.ts';
import type { Moment } from '../model/dating.ts';
import { Derivations, type Derive } from './derivations.ts';
import { Versions } from './versions.ts';

interface Source {
  readonly database: Database;
  readonly options: ReadOptions;
}

/** What the rows of an answer lead to beyond themselves: noted while they are read, then fetched, then they are read again. */
export class Lookups implements ReadContext {
  readonly params: Params;
  private readonly versions = new Versions();
  private readonly derivations = new Derivations();

  constructor(params: Params) {
    this.params = params;
  }

  get isComplete(): boolean {
    return this.versions.isComplete && this.derivations.isComplete;
  }

  said(label: string, code: string, property: string): unknown {
    return this.versions.said(label, code, property);
  }

  derived(question: Derivation, code: string): unknown {
    return this.derivations.derived(question, code);
  }

  async fetch({ database, options }: Source, at: Moment, derive: Derive): Promise<void> {
    await Promise.all([
      this.versions.isComplete || this.versions.fetch(database, at, options),
      this.derivations.fetch(derive),
    ]);
  }
}
