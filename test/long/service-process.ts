import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isAlive } from '../../graph/database/embedded/processes.ts';
import { pathsIn } from '../../graph/database/embedded/paths.ts';
import {
  processesOn,
  readRuntime,
  type RunningServer,
} from '../../graph/database/embedded/server-process.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { settings } from '../cli/quanze.ts';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its document
  readonly data: any;
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
}

/** `npm start` on a data folder, as a process of its own. */
export class ServiceProcess {
  readonly process: ChildProcess;
  readonly lines: Record<string, unknown>[] = [];
  err = '';
  /** Status of its end, or the signal that ended it. */
  readonly ended: Promise<unknown>;
  url = '';
  private readonly folder: string;

  constructor(folder: string, environment: NodeJS.ProcessEnv = {}) {
    this.folder = folder;
    this.process = spawn(process.execPath, ['server/main.ts'], {
      cwd: PROJECT_ROOT,
      env: settings({ ...SMALL, QUANZE_DATA: folder, ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stderr?.on('data', (chunk: Buffer) => (this.err += chunk.toString()));
    createInterface({ input: this.process.stdout! }).on('line', (line) => this.lines.push(JSON.parse(line)));
    this.ended = once(this.process, 'close').then(([status, signal]) => signal ?? status);
  }

  /** Resolves when it says that it is ready; rejects when it ends before. */
  async ready(): Promise<this> {
    let end: unknown;
    void this.ended.then((status) => (end = { status }));
    for (;;) {
      const line = this.lines.find(({ msg }) => msg === 'ready');
      if (line) {
        this.url = String(line['url']);
        return this;
      }
      if (end) {
        const told = JSON.stringify([end, this.lines]);
        throw new Error(`the service ended: ${this.err} ${told}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  get messages(): readonly string[] {
    return this.lines.map(({ msg }) => String(msg));
  }

  get neo4j(): RunningServer {
    const server = readRuntime(pathsIn(this.folder));
    if (!server) throw new Error('no Neo4j is said to run');
    return server;
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, data, errors };
  }

  async isReady(): Promise<boolean> {
    return (await fetch(`${this.url}/health/ready`)).status === 200;
  }

  async isLive(): Promise<boolean> {
    return (await fetch(`${this.url}/health/live`)).status === 200;
  }
}

const SMALL: NodeJS.ProcessEnv = {
  PORT: '0',
  QUANZE_SEED: 'none',
  QUANZE_NEO4J_HEAP: '512m',
  QUANZE_NEO4J_PAGE_CACHE: '64m',
};

/** Processes of Neo4j on a data folder, whoever started them. */
export const neo4jsOn = (folder: string): readonly number[] => processesOn(pathsIn(folder));

/** Whatever a failed test left on a data folder. */
export function killAllOn(folder: string): void {
  for (const pid of neo4jsOn(folder)) process.kill(pid, 'SIGKILL');
}

export const isGone = (server: RunningServer): boolean => !isAlive(server);
