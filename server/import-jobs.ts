import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '../domain/access/actor.ts';
import { refuseUnless } from '../domain/access/may.ts';
import { Refusal } from '../domain/errors.ts';
import { importGivenUp, otherImports } from '../domain/messages/http.ts';
import { toGraphQLError } from './errors.ts';
import type { TakeUpload, Upload, UploadAnswer } from './import-upload.ts';
import type { Log } from './log.ts';
import { ImportTurns } from './import-turns.ts';
import { readersLanguage } from './scope.ts';

/** An import as its author is told of it. */
export interface JobView {
  readonly id: string;
  /** `REFUSED`: the workbook has errors. `FAILED`: it could not be taken in; the error says why. */
  readonly state: 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED';
  readonly dryRun: boolean;
  /** The file's name as it was sent; null where it was sent without. */
  readonly file: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Of all sheets, in this phase; how many there are is known once all of them are checked. */
  readonly progress: {
    readonly phase: 'checking' | 'writing';
    readonly sheet: string | null;
    readonly rows: number;
    readonly of: number | null;
  };
  readonly result: UploadAnswer | null;
  readonly error: Readonly<Record<string, unknown>> | null;
}

interface Job {
  readonly id: string;
  readonly actor: Actor;
  readonly dryRun: boolean;
  readonly file: string | null;
  readonly startedAt: number;
  readonly rows: { readonly checking: Map<string, number>; readonly writing: Map<string, number> };
  phase: 'checking' | 'writing';
  sheet: string | null;
  endedAt: number | null;
  result: UploadAnswer | null;
  error: Readonly<Record<string, unknown>> | null;
}

/** How many that have ended are kept, the newest. */
const KEPT = 20;
/** How many are taken in side by side, and how many of one author: nobody takes all the places. */
const SIDE_BY_SIDE = 8;
const OF_ONE = 3;

/** Takes in workbooks: several are read and checked side by side, and written one after the other. */
export class ImportJobs {
  private readonly take: TakeUpload;
  private readonly log: Log;
  private readonly jobs = new Map<string, Job>();
  private readonly stopping = new AbortController();
  private readonly running = new Map<Promise<unknown>, Actor>();
  private readonly turns = new ImportTurns();

  constructor(take: TakeUpload, log: Log) {
    this.take = take;
    this.log = log;
  }

  /** Before the body is read: who may not send one, or must wait, is told at once. */
  refuse(actor: Actor): void {
    refuseUnless(actor, 'import');
    const own = [...this.running.values()].filter(({ name }) => name === actor.name).length;
    if (this.running.size >= SIDE_BY_SIDE || own >= OF_ONE)
      throw new Refusal('busy', otherImports(Math.max(own, this.running.size)));
  }

  /** Takes in a workbook while its sender waits, and no longer than that. */
  async now(upload: Upload, signal: AbortSignal): Promise<UploadAnswer> {
    const job = this.begin(upload, { isKept: false });
    return this.run(job, upload, AbortSignal.any([signal, this.stopping.signal]));
  }

  /** Begins to take in a workbook; `find` tells how it goes on. What was uploaded is removed at the end. */
  start(upload: Upload): JobView {
    const job = this.begin(upload, { isKept: true });
    const language = readersLanguage();
    this.run(job, upload, this.stopping.signal)
      .catch((error: unknown) => {
        const { message, extensions } = toGraphQLError(error, { id: job.id, language }, this.log);
        job.error = { message, ...extensions };
      })
      .finally(() => rm(upload.folder, { recursive: true, force: true }))
      .catch((error: unknown) => this.log.error({ err: error }, 'an upload could not be removed'));
    return viewOf(job);
  }

  /** One's own, or anybody's for an administrator; undefined for any other, and for one that is forgotten. */
  find(id: string, actor: Actor): JobView | undefined {
    const job = this.jobs.get(id);
    if (!job || actor.isAnonymous) return undefined;
    const isTheirs = job.actor.name === actor.name || actor.role === 'administrator';
    return isTheirs ? viewOf(job) : undefined;
  }

  /** What is under way is taken back, as far as there is time: what is left of it then, the next start removes. */
  async stop(graceMs: number): Promise<void> {
    this.stopping.abort();
    await Promise.race([Promise.allSettled(this.running.keys()), wait(graceMs, undefined, { ref: false })]);
  }

  private begin({ actor, asked, name }: Upload, { isKept }: { readonly isKept: boolean }): Job {
    this.refuse(actor);
    const job: Job = {
      ...{ id: randomUUID(), actor, dryRun: !asked.apply, file: name },
      ...{ startedAt: Date.now(), endedAt: null },
      rows: { checking: new Map(), writing: new Map() },
      ...{ phase: 'checking', sheet: null, result: null, error: null },
    };
    if (!isKept) return job;
    this.jobs.set(job.id, job);
    for (const [id] of [...this.jobs].slice(0, -KEPT)) this.jobs.delete(id);
    return job;
  }

  private async run(job: Job, upload: Upload, signal: AbortSignal): Promise<UploadAnswer> {
    const goOn = (): void => {
      if (signal.aborted) throw STOPPED();
    };
    const running = this.take(upload, {
      signal,
      goOn,
      turn: this.turns.next(goOn),
      onProgress: (phase, sheet, rows) => {
        Object.assign(job, { phase, sheet });
        job.rows[phase].set(sheet, rows);
      },
    });
    this.running.set(running, job.actor);
    try {
      return (job.result = await running);
    } finally {
      job.endedAt = Date.now();
      this.running.delete(running);
    }
  }
}

const STOPPED = () => new Refusal('unavailable', importGivenUp());

const sumOf = (rows: ReadonlyMap<string, number>): number =>
  [...rows.values()].reduce((sum, each) => sum + each, 0);

function stateOf({ endedAt, error, result }: Job): JobView['state'] {
  if (endedAt === null) return 'RUNNING';
  if (error || !result) return 'FAILED';
  return result.errors > 0 ? 'REFUSED' : 'DONE';
}

function viewOf(job: Job): JobView {
  const { id, dryRun, file, startedAt, endedAt, phase, sheet, rows, result, error } = job;
  return {
    ...{ id, state: stateOf(job), dryRun, file, startedAt: new Date(startedAt).toISOString() },
    endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
    progress: {
      phase,
      sheet,
      rows: sumOf(rows[phase]),
      of: phase === 'checking' ? null : sumOf(rows.checking),
    },
    ...{ result, error },
  };
}
