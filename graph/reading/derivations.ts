import type { Fields } from '../statement/kept-fields.ts';
import type { Derivation } from '../statement/statement.ts';

/** Works out what is asked of some things at once: its values by code. */
export type Derive = (
  question: Derivation,
  codes: readonly string[],
) => Promise<ReadonlyMap<string, unknown>>;

interface Wanted {
  readonly question: Derivation;
  readonly codes: Set<string>;
}

/** Fields that take more than a statement: for each question, all things of an answer at once. */
export class Derivations {
  private readonly wanted = new Map<string, Wanted>();
  private readonly found = new Map<string, ReadonlyMap<string, unknown>>();
  /** Selections of a document are told apart by themselves. */
  private readonly selections = new Map<Fields, number>();

  get isComplete(): boolean {
    return this.wanted.size === 0;
  }

  derived(question: Derivation, code: string): unknown {
    const key = this.keyOf(question);
    const values = this.found.get(key);
    if (values) return values.get(code);
    const wanted = this.wanted.get(key);
    if (wanted) wanted.codes.add(code);
    else this.wanted.set(key, { question, codes: new Set([code]) });
    return null;
  }

  async fetch(derive: Derive): Promise<void> {
    const all = [...this.wanted].map(async ([key, { question, codes }]) => {
      this.found.set(key, await derive(question, [...codes]));
    });
    await Promise.all(all);
    this.wanted.clear();
  }

  private keyOf({ fields, ...question }: Derivation): string {
    const selection = fields && (this.selections.get(fields) ?? this.selections.size);
    if (fields && selection !== undefined) this.selections.set(fields, selection);
    return JSON.stringify([question, selection]);
  }
}
