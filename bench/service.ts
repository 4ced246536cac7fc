import { findFreePort } from '../graph/database/embedded/free-port.ts';
import { send } from './load.ts';
import { environmentOf, type Neo4j } from './neo4j.ts';
import { end, eventually, run } from './processes.ts';

/** A service of its own on a Neo4j, for as long as the work takes. */
export const withService = (
  neo4j: Neo4j,
  dataFolder: string,
  work: (port: number) => Promise<void>,
): Promise<void> =>
  withServiceOn({ ...environmentOf(neo4j), QUANZE_DATA: dataFolder, QUANZE_SEED: 'none' }, ({ port }) =>
    work(port),
  );

/** A service with these settings, from when it answers, for as long as the work takes. */
export async function withServiceOn(
  environment: Readonly<Record<string, string>>,
  work: (service: { readonly port: number; readonly pid: number }) => Promise<void>,
): Promise<void> {
  const port = await findFreePort();
  const service = run('server/main.ts', [], {
    ...environment,
    QUANZE_LOG_LEVEL: 'warn',
    PORT: String(port),
  });
  try {
    await eventually(async () => {
      if (service.process.exitCode !== null) throw new Error(`the service did not start: ${service.said()}`);
      await ask(port, '{ __typename }', {});
    }, 100);
    await work({ port, pid: service.process.pid ?? 0 });
  } finally {
    await end(service);
  }
}

/** Asks over HTTP, without a token unless one is given. */
export async function ask(port: number, query: string, variables: object, token?: string): Promise<unknown> {
  const answer = JSON.parse(await send({ port }, JSON.stringify({ query, variables }), token)) as {
    data?: unknown;
    errors?: unknown;
  };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** What the work comes to, and the seconds that it took. */
export async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now();
  const result = await work();
  return [result, (performance.now() - started) / 1000];
}
