import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { configurationText, javaArguments, type MemorySettings } from './configuration.ts';
import type { Paths } from './paths.ts';
import { identify, isAlive, isIdentity, type ProcessIdentity } from './processes.ts';

/** What the runtime file says of the Neo4j of a data folder. */
export interface RunningServer extends ProcessIdentity {
  readonly port: number;
}
export interface Launch {
  readonly java: string;
  readonly jars: string;
  readonly archive: string;
  readonly memory: MemorySettings;
  readonly environment: NodeJS.ProcessEnv;
}

/** In a process group of its own, so that Ctrl-C on a terminal reaches us and not Neo4j before us. */
export function launch(
  paths: Paths,
  { java, jars, archive, memory, environment }: Launch,
  port: number,
): [RunningServer, ChildProcess] {
  writeFileSync(paths.configurationFile, configurationText(port, memory), { mode: 0o600 });
  const output = openSync(paths.output, 'w', 0o600);
  try {
    const parts = javaArguments({
      heap: memory.heap,
      jars,
      archive,
      home: paths.home,
      configuration: paths.configuration,
    });
    const child = spawn(java, parts, {
      cwd: paths.home,
      detached: true,
      stdio: ['ignore', output, output],
      env: environment,
    });
    child.on('error', () => undefined);
    child.unref();
    const identity = child.pid === undefined ? undefined : identify(child.pid);
    const server = { pid: child.pid ?? 0, started: identity?.started ?? 'never', port };
    writeRuntime(paths, server);
    return [server, child];
  } finally {
    closeSync(output);
  }
}

export function readRuntime(paths: Paths): RunningServer | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(paths.runtime, 'utf8'));
    if (!isIdentity(found) || !('port' in found) || typeof found.port !== 'number') return undefined;
    return { pid: found.pid, started: found.started, port: found.port };
  } catch {
    return undefined;
  }
}

function writeRuntime(paths: Paths, server: RunningServer): void {
  const draft = `${paths.runtime}.new`;
  writeFileSync(draft, JSON.stringify(server), { mode: 0o600 });
  renameSync(draft, paths.runtime);
}

const PATIENCE_TO_STOP = 4_000;

/** Asks, waits, and then insists: Neo4j recovers from that at its next start. */
export async function stop(paths: Paths, server: RunningServer): Promise<void> {
  signal(server, 'SIGTERM');
  const until = Date.now() + PATIENCE_TO_STOP;
  while (isAlive(server) && Date.now() < until) await sleep(20);
  signal(server, 'SIGKILL');
  for (let round = 0; round < 50 && isAlive(server); round++) await sleep(10);
  rmSync(paths.runtime, { force: true });
}

function signal(server: RunningServer, name: NodeJS.Signals): void {
  if (!isAlive(server)) return;
  try {
    process.kill(server.pid, name);
  } catch {
    // It ended by itself in between.
  }
}

/** Any Neo4j with this home folder, also one that no runtime file tells of. */
export function processesOn(paths: Paths): readonly number[] {
  try {
    const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], {
      encoding: 'utf8',
      maxBuffer: 32_000_000,
    }).split('\n');
    return lines
      .filter((line) => line.includes(` --home-dir=${paths.home} `))
      .map((line) => Number.parseInt(line, 10));
  } catch {
    return [];
  }
}
