import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Claims } from '../../domain/access/actor.ts';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { signToken } from '../../server/access/sign-token.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { type Answer, answerOf } from './service.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { bareEnvironment } from '../support/bare-environment.ts';

export interface Live {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** What it has logged. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The same of a body that is text already. */
  postText(body: string, headers?: Record<string, string>): Promise<Answer>;
  /** A token of the service's own key, as `quanze token` signs it. */
  tokenFor(claims: Claims): Promise<string>;
  /** Sends a signal, and waits for the end; returns the exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The service itself, as `npm start` runs it, asked by an administrator, on the Neo4j of this run and a port of its own. */
export async function startLive(settings: Readonly<Record<string, string>> = {}): Promise<Live> {
  const data = mkdtempSync(join(tmpdir(), 'quanze-live-'));
  const { address, password } = testNeo4j();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'server/main.ts')], {
    env: {
      ...bareEnvironment(),
      LC_ALL: 'en_US.UTF-8',
      PORT: '0',
      QUANZE_DATA: data,
      QUANZE_SEED: 'none',
      // A machine may be slow; how long a request may take has tests of its own.
      QUANZE_REQUEST_SECONDS: '120',
      NEO4J_URI: address,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: password,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Readonly<Record<string, unknown>>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  const url = await addressOf(child);
  const tokenFor: Live['tokenFor'] = async ({ sub, ...claims }) =>
    signToken(await ensureOwnKeys(data), { ...claims, sub: String(sub) }, 3600);
  const token = await tokenFor({ sub: 'test', role: 'administrator' });
  const postText: Live['postText'] = async (body, headers = {}) =>
    answerOf(
      await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${token}`,
          ...headers,
        },
        body,
      }),
    );
  return {
    origin: new URL(url).origin,
    lines,
    tokenFor,
    postText,
    post: (body, headers) => postText(JSON.stringify(body), headers),
    stop: async (signal = 'SIGTERM') => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill(signal);
      const status = await ended;
      rmSync(data, { recursive: true });
      return status;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /answers at (\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
}
