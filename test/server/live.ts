import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { signToken } from '../../server/access/sign-token.ts';
import { PROJECT_ROOT } from '../../server/config.ts';
import { type Answer, answerOf } from './service.ts';

export interface Live {
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** The service itself, as `npm start` runs it, asked by an administrator, on the Neo4j of this run and a port of its own. */
export async function startLive(): Promise<Live> {
  const data = mkdtempSync(join(tmpdir(), 'quanze-live-'));
  const { address, password } = inject('neo4j');
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'server/main.ts')], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      QUANZE_DATA: data,
      QUANZE_SEED: 'none',
      NEO4J_URI: address,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressOf(child);
  const token = await signToken(await ensureOwnKeys(data), { sub: 'test', role: 'administrator' }, 3600);
  return {
    post: async (body, headers = {}) =>
      answerOf(
        await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
          body: JSON.stringify(body),
        }),
      ),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true });
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
