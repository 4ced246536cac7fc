import type { Derivation } from '../statement/statement.ts';
import type { Moment } from '../model/dating.ts';
import { deriveScores } from './derive-scores.ts';
import type { Reading } from './reading.ts';

/** What is worked out for some things at once, by code. */
export type Derive = (
  reading: Reading,
  question: Derivation,
  codes: readonly string[],
  at: Moment,
) => Promise<ReadonlyMap<string, unknown>>;

const BY_NAME: Readonly<Record<Derivation['derive'], Derive>> = { scores: deriveScores };

interface Wanted {
  readonly question: Derivation;
  readonly codes: Set<string>;
}

/** Fields that take more than a statement: for each question, all things of an answer at once. */
export class Derivations {
  private readonly wanted = new Map<string, Wanted>();
  private readonly found = new Map<string, ReadonlyMap<string, unknown>>();

  get isComplete(): boolean {
    return this.wanted.size === 0;
  }

  derived(question: Derivation, code: string): unknown {
    const key = JSON.stringify(question);
    const values = this.found.get(key);
    if (values) return values.get(code);
    const wanted = this.wanted.get(key);
    if (wanted) wanted.codes.add(code);
    else this.wanted.set(key, { question, codes: new Set([code]) });
    return null;
  }

  async fetch(reading: Reading, at: Moment): Promise<void> {
    const all = [...this.wanted].map(async ([key, { question, codes }]) => {
      this.found.set(key, await BY_NAME[question.derive](reading, question, [...codes], at));
    });
    await Promise.all(all);
    this.wanted.clear();
  }
}
