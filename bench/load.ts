import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

export interface Target {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  readonly body: (code: string) => string;
}

export interface Round {
  readonly perSecond: number;
  /** Milliseconds of the server process's CPU a request. */
  readonly cpu: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const CLIENTS = 8;
/** Clock ticks a second in /proc: always 100 on Linux. */
const TICKS = 100;

export function send(target: Target, code: string): Promise<string> {
  const body = target.body(code);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port: target.port, path: '/graphql', method: 'POST', headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks for random powers with eight clients for a while. */
export async function round(target: Target, codes: readonly string[], seconds: number): Promise<Round> {
  const until = performance.now() + seconds * 1000;
  const before = cpuOf(target.pid);
  let done = 0;
  const client = async () => {
    while (performance.now() < until) {
      await send(target, codes[Math.floor(Math.random() * codes.length)] ?? '');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { perSecond: done / seconds, cpu: (cpuOf(target.pid) - before) / done };
}

/** Milliseconds of CPU that a process has taken. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}
