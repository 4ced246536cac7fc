import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

type Environment = Readonly<Record<string, string>>;

export interface Child {
  readonly process: ChildProcess;
  /** What it said on standard error so far. */
  said(): string;
}

/** A program of this repository, with this Node. */
export function run(file: string, parts: readonly string[], environment: Environment): Child {
  const root = join(import.meta.dirname, '..');
  const child = spawn(process.execPath, [join(root, file), ...parts], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4000)));
  return { process: child, said: () => said };
}

export async function end({ process: child }: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export interface Finished {
  readonly seconds: number;
  /** Seconds of CPU. */
  readonly cpu: number;
  /** Megabytes, at the highest. */
  readonly memory: number;
}

/** Waits for a program to end well, and says what it took. */
export async function finish(child: Child): Promise<Finished> {
  const started = performance.now();
  const pid = child.process.pid ?? 0;
  let cpu = 0;
  let memory = 0;
  const look = () => {
    cpu = cpuOf(pid) ?? cpu;
    memory = highestMemoryOf(pid) ?? memory;
  };
  const looking = setInterval(look, 50);
  const [status] = (await once(child.process, 'exit')) as [number | null];
  clearInterval(looking);
  if (status !== 0) throw new Error(`it ended with ${status}: ${child.said()}`);
  return { seconds: (performance.now() - started) / 1000, cpu: cpu / 1000, memory };
}

/** Clock ticks a second in /proc: always 100 on Linux. */
const TICKS = 100;

/** Milliseconds of CPU that a process has taken; undefined when it is gone. */
export function cpuOf(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields && ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}

const highestMemoryOf = (pid: number): number | undefined => megabytesOf(pid, 'VmHWM');

/** Megabytes that a process has now, and had at the highest. */
export const memoryOf = (pid: number): readonly [now: number, highest: number] => [
  megabytesOf(pid, 'VmRSS') ?? 0,
  highestMemoryOf(pid) ?? 0,
];

function megabytesOf(pid: number, of: string): number | undefined {
  const kilobytes = new RegExp(`${of}:\\s*(\\d+)`).exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Tries until it works, or gives the last fault after two minutes. */
export async function eventually<T>(attempt: () => Promise<T>, pause: number): Promise<T> {
  const until = Date.now() + 120_000;
  for (;;) {
    try {
      return await attempt();
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await sleep(pause);
    }
  }
}
