import type { Bilingual } from '../../../domain/language.ts';
import * as progress from '../../../domain/messages/progress.ts';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Disk, ROOM_TO_START } from '../disk.ts';
import { neo4jCannotWork, neo4jWaitsForRoom } from '../../../domain/messages/disk.ts';
import { isAlive } from './processes.ts';
import type { RunningServer } from './server-process.ts';

export interface Supervised {
  readonly server: RunningServer;
  /** Ours when we started it; one that was adopted is watched by its process id. */
  readonly child?: ChildProcess;
}

// Looking is one read of /proc on Linux, and a run of `ps` elsewhere.
const EVERY = process.platform === 'linux' ? 250 : 2_000;
const EVERY_ROOM = 1_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** What somebody was told by a Neo4j that answers and cannot work. */
export interface Alarm {
  raised: string | undefined;
}

export interface Supervision {
  readonly signal: AbortSignal;
  /** Starts another in the place of one that has ended, or ends it first. */
  readonly again: (lost: RunningServer) => Promise<Supervised>;
  readonly say: (line: Bilingual) => void;
  readonly alarm: Alarm;
  /** Whether it cannot work indeed, now. */
  readonly isBroken: (server: RunningServer) => Promise<boolean>;
  readonly disk: Disk;
}

/**
 * Has Neo4j started again whenever it ends before `signal` does, or answers that it cannot work: again and again, with
 * longer and longer pauses, as soon as there is room on its disk.
 */
export async function supervise(first: Supervised, supervision: Supervision): Promise<void> {
  const { signal, again, say } = supervision;
  let current = first;
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    const since = Date.now();
    const lost = await untilLost(current, supervision);
    if (signal.aborted) return;
    if (Date.now() - since > LONGEST_PAUSE) pause = FIRST_PAUSE;
    say(lost);
    await untilRoom(supervision);
    if (signal.aborted) return;
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

/** Says what became of it. */
async function untilLost(
  { server, child }: Supervised,
  { signal, alarm, isBroken, disk }: Supervision,
): Promise<Bilingual> {
  const ended = new AbortController();
  child?.once('exit', () => ended.abort());
  while (!signal.aborted && isAlive(server)) {
    await pauseFor(EVERY, AbortSignal.any([signal, ended.signal]));
    const { raised } = alarm;
    alarm.raised = undefined;
    if (raised !== undefined && isAlive(server) && (await isBroken(server)))
      return neo4jCannotWork(server.pid, raised, await disk.describe());
  }
  return progress.neo4jEnded(server.pid);
}

/** A start on a full disk fails, and one that cannot work still says so at once. */
async function untilRoom({ signal, disk, say }: Supervision): Promise<void> {
  let isTold = false;
  while (!signal.aborted && (await disk.room()).left < ROOM_TO_START) {
    if (!isTold) say(neo4jWaitsForRoom(disk.name, ROOM_TO_START));
    isTold = true;
    await pauseFor(EVERY_ROOM, signal);
  }
}

/** Does not keep the process alive, and ends early when the signal says so. */
function pauseFor(time: number, signal: AbortSignal): Promise<void> {
  return sleep(time, undefined, { ref: false, signal }).catch(() => undefined);
}
