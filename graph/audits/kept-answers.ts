import { LRUCache } from 'lru-cache';

/** What is worked out once, however many ask for it, and kept as long as there is room: a revision never changes. */
export class KeptAnswers<Answer extends object> {
  private readonly running = new Map<string, Promise<Answer>>();
  private readonly kept: LRUCache<string, Answer>;

  /** `sizeOf`: how much of the room, `most`, an answer takes. */
  constructor(most: number, sizeOf: (answer: Answer) => number) {
    this.kept = new LRUCache({ maxSize: most, sizeCalculation: sizeOf });
  }

  /** It is worked out to its end, though whoever asked leaves. */
  of(question: string, find: () => Promise<Answer>): Promise<Answer> {
    const known = this.kept.get(question);
    if (known) return Promise.resolve(known);
    let running = this.running.get(question);
    if (!running) {
      running = this.keep(question, find).finally(() => this.running.delete(question));
      this.running.set(question, running);
    }
    return running;
  }

  private async keep(question: string, find: () => Promise<Answer>): Promise<Answer> {
    const answer = await find();
    this.kept.set(question, answer);
    return answer;
  }
}
