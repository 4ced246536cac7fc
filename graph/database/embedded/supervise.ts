import type { Bilingual } from '../../../domain/language.ts';
import * as progress from '../../../domain/messages/progress.ts';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.ts';
import type { RunningServer } from './server-process.ts';

export interface Supervised {
  readonly server: RunningServer;
  /** Ours when we started it; one that was adopted is watched by its process id. */
  readonly child?: ChildProcess;
}

// Looking is one read of /proc on Linux, and a run of `ps` elsewhere.
const EVERY = process.platform === 'linux' ? 250 : 2_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Has Neo4j started again whenever it ends before `signal` does, again and again, with longer and longer pauses. */
export async function supervise(
  first: Supervised,
  signal: AbortSignal,
  again: (lost: RunningServer) => Promise<Supervised>,
  say: (line: Bilingual) => void,
): Promise<void> {
  let current = first;
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    const since = Date.now();
    await untilDead(current, signal);
    if (signal.aborted) return;
    if (Date.now() - since > LONGEST_PAUSE) pause = FIRST_PAUSE;
    say(progress.neo4jEnded(current.server.pid));
    try {
      current = await again(current.server);
      say(progress.neo4jBack(current.server.pid));
    } catch (fault) {
      if (signal.aborted) return;
      say(progress.neo4jNotBack(fault instanceof Error ? fault.message : String(fault), pause / 1000));
    }
    await pauseFor(pause, signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

async function untilDead({ server, child }: Supervised, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  child?.once('exit', () => ended.abort());
  while (!signal.aborted && isAlive(server)) await pauseFor(EVERY, AbortSignal.any([signal, ended.signal]));
}

/** Does not keep the process alive, and ends early when the signal says so. */
function pauseFor(time: number, signal: AbortSignal): Promise<void> {
  return sleep(time, undefined, { ref: false, signal }).catch(() => undefined);
}
