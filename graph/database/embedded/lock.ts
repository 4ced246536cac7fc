import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * One at a time among all processes. It is SQLite's file lock, so the system itself frees it when its owner
 * dies, by whatever signal: a lock file with a process id in it leaves a moment in which two can break it.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, options: Waiting): Promise<T> {
  const lock = await acquire(file, options);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

interface Waiting {
  readonly patience: number;
  readonly onWait?: () => void;
  readonly onTimeout: () => Error;
  /** Ends the waiting, as its time does. */
  readonly signal?: AbortSignal;
}

async function acquire(file: string, options: Waiting): Promise<DatabaseSync> {
  const until = Date.now() + options.patience;
  let told = false;
  for (;;) {
    const lock = tryAcquire(file);
    if (lock !== undefined) return lock;
    if (Date.now() >= until || options.signal?.aborted === true) throw options.onTimeout();
    if (!told) options.onWait?.();
    told = true;
    await sleep(25 + Math.random() * 50);
  }
}

const SQLITE_BUSY = 5;

function tryAcquire(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (fault) {
    lock.close();
    if (fault instanceof Error && 'errcode' in fault && fault.errcode === SQLITE_BUSY) return undefined;
    throw fault;
  }
}
