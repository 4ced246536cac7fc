import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for good: ids are given again after a while, an id together with its start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

/** Undefined when there is no such process, or only what is left of it (a zombie). */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  const started = process.platform === 'linux' ? startInProc(pid) : startByPs(pid);
  return started === undefined ? undefined : { pid, started };
}

let own: ProcessIdentity | undefined;
export function identifySelf(): ProcessIdentity {
  own ??= identify(process.pid);
  if (own === undefined) throw new Error(`this process (${process.pid}) is not in the list of processes`);
  return own;
}

export function isAlive(known: ProcessIdentity): boolean {
  return identify(known.pid)?.started === known.started;
}

export function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, started } = value as Partial<Record<keyof ProcessIdentity, unknown>>;
  return typeof pid === 'number' && typeof started === 'string';
}

/** Field 22 of /proc/PID/stat (ticks since boot); the name in brackets before it may hold spaces and brackets. */
function startInProc(pid: number): string | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function startByPs(pid: number): string | undefined {
  let text: string;
  try {
    // One language and one time zone, whatever this process has: others compare what they get with what we wrote.
    const parts = ['LC_ALL=C', 'TZ=UTC', 'ps', '-o', 'stat=,lstart=', '-p', String(pid)];
    text = execFileSync('env', parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
  const [state = '', ...started] = text.split(/\s+/);
  return state === '' || state.startsWith('Z') ? undefined : started.join(' ');
}
