import { Agent, request } from 'node:http';
import { cpuOf } from './processes.ts';

export interface Target {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** The request's body for a power. */
  readonly body: (code: string) => string;
}

export interface Round {
  readonly perSecond: number;
  /** Milliseconds of CPU a request: of the server, and of Neo4j for it. */
  readonly serverCpu: number;
  readonly neo4jCpu: number;
}

const CLIENTS = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

export function send({ port }: Pick<Target, 'port'>, body: string, token?: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers },
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
export async function round(
  target: Target,
  neo4jPid: number,
  codes: readonly string[],
  seconds: number,
): Promise<Round> {
  const cpu = () => [cpuOf(target.pid) ?? 0, cpuOf(neo4jPid) ?? 0] as const;
  const [serverBefore, neo4jBefore] = cpu();
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  const client = async () => {
    while (performance.now() < until) {
      await send(target, target.body(codes[Math.floor(Math.random() * codes.length)] ?? ''));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const [serverAfter, neo4jAfter] = cpu();
  return {
    perSecond: (done / (performance.now() - started)) * 1000,
    serverCpu: (serverAfter - serverBefore) / done,
    neo4jCpu: (neo4jAfter - neo4jBefore) / done,
  };
}
