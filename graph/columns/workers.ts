import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { City } from '../../columns/city.ts';
import type { Moment } from '../model/dating.ts';
import type { Answered, Asked, QuestionName } from '../../questions/registry.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** One thread stays for requests. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A city as workers know it: by its number, and how far it was when each got it. */
interface Known {
  readonly number: number;
  readonly state: unknown;
}

/** A thread that questions are run in. One that ends by a fault is told to who waits, and another takes its place. */
class Thread {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
  private readonly waiting = new Map<number, Waiting>();
  private readonly known = new Map<number, unknown>();
  private asks = 0;
  isGone = false;

  constructor() {
    this.worker.unref();
    this.worker.on('message', (said: FromWorker) => this.take(said));
    this.worker.on('error', (error) => this.end(error as Error));
    this.worker.on('exit', () => this.end(new Error('a worker ended')));
  }

  get load(): number {
    return this.waiting.size;
  }

  ask(
    city: City,
    { number, state }: Known,
    question: Omit<Question, 'is' | 'ask' | 'city'>,
  ): Promise<unknown> {
    if (this.known.get(number) !== state) {
      this.tell({ is: 'city', city: number, shared: city.share() });
      this.known.set(number, state);
    }
    const ask = (this.asks += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(ask, { resolve, reject });
      // Whoever waits keeps the process alive; nothing else here does.
      this.worker.ref();
      this.tell({ is: 'question', ask, city: number, ...question });
    });
  }

  forget(number: number): void {
    if (this.known.delete(number)) this.tell({ is: 'gone', city: number });
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private take({ ask, answer, error }: FromWorker): void {
    const waiting = this.waiting.get(ask);
    this.waiting.delete(ask);
    if (this.waiting.size === 0) this.worker.unref();
    if (error === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(`a question on the columns failed: ${error}`));
  }

  private end(error: Error): void {
    this.isGone = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

type Question = Extract<ToWorker, { readonly is: 'question' }>;

/** The threads of this process, started when they are asked first; cities of several records share them. */
class Workers {
  private threads: Thread[] = [];
  private readonly numbers = new WeakMap<City, number>();
  private count = 0;
  private readonly gone = new FinalizationRegistry<number>((number) => this.forget(number));

  /** `state`: another one whenever the city has grown. */
  async ask<Name extends QuestionName>(
    { city, state }: { readonly city: City; readonly state: unknown },
    { day, revision }: Moment,
    name: Name,
    asked: Asked<Name>,
  ): Promise<Answered<Name>> {
    const known = { number: this.numberOf(city), state };
    const answer = await this.next().ask(city, known, { name, asked, day, revision });
    return answer as Answered<Name>;
  }

  private next(): Thread {
    this.threads = this.threads.filter(({ isGone }) => !isGone);
    const idle = this.threads.find(({ load }) => load === 0);
    if (idle) return idle;
    if (this.threads.length < THREADS) {
      const thread = new Thread();
      this.threads.push(thread);
      return thread;
    }
    return this.threads.reduce((one, other) => (other.load < one.load ? other : one));
  }

  /** By which a city is told from any other. */
  numberOf(city: City): number {
    const known = this.numbers.get(city);
    if (known !== undefined) return known;
    const number = (this.count += 1);
    this.numbers.set(city, number);
    this.gone.register(city, number);
    return number;
  }

  private forget(number: number): void {
    for (const thread of this.threads) thread.forget(number);
  }
}

export const workers = new Workers();
