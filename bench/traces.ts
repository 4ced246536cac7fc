import { isDeepStrictEqual } from 'node:util';
import { cypher } from '../graph/cypher.ts';
import { findFreePort } from '../graph/database/embedded/free-port.ts';
import { ratios, say, shown } from './figures.ts';
import { round, send, type Round, type Target } from './load.ts';
import { environmentOf, type Neo4j } from './neo4j.ts';
import { end, eventually, run, type Child } from './processes.ts';
import { asContract, CONTRACT, NEO4J_GRAPHQL } from './trace-documents.ts';

/** The day that is asked about, and the revision that the rivals must be told. */
const DAY = '2016-11-24';
const DAY_NUMBER = 20161124;
const COMPARED = 200;

interface Rival {
  readonly name: string;
  readonly file: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly body: (code: string) => string;
  /** The power, in the shape of the contract's answer. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of documents
  readonly powerOf: (answer: any) => unknown;
}

const contractBody = (code: string) => JSON.stringify({ query: CONTRACT, variables: { code, asOf: DAY } });

/** Quanze first: the others are compared with it. */
const RIVALS: readonly Rival[] = [
  {
    name: 'Quanze',
    file: 'server/main.ts',
    environment: { QUANZE_SEED: 'none', QUANZE_LOG_LEVEL: 'warn' },
    body: contractBody,
    powerOf: ({ data }) => data.power,
  },
  {
    name: '@neo4j/graphql on Apollo',
    file: 'bench/servers/neo4j-graphql.ts',
    body: (code) =>
      JSON.stringify({ query: NEO4J_GRAPHQL, variables: { code, day: DAY_NUMBER, revision: '1' } }),
    powerOf: asContract,
  },
  {
    name: 'bare driver and JSON',
    file: 'bench/servers/bare.ts',
    body: contractBody,
    powerOf: ({ data }) => data.power,
  },
];

interface Started extends Target {
  readonly rival: Rival;
  readonly child: Child;
}

export interface TraceRun {
  readonly codes: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly dataFolder: string;
}

/** power-trace of random powers, asked of each server in turn, round after round. */
export async function benchTraces(neo4j: Neo4j, run: TraceRun): Promise<void> {
  const servers: Started[] = [];
  try {
    for (const rival of RIVALS) servers.push(await start(rival, neo4j, run));
    await compare(servers, run.codes);
    await timeFirst(neo4j, servers, run);
    await warmUp(neo4j, servers, run);
    await timeRounds(neo4j, servers, run);
  } finally {
    for (const { child } of servers) await end(child);
  }
}

async function start(rival: Rival, neo4j: Neo4j, { codes, dataFolder }: TraceRun): Promise<Started> {
  const port = await findFreePort();
  const child = run(rival.file, [], {
    ...environmentOf(neo4j),
    QUANZE_DATA: dataFolder,
    ...rival.environment,
    PORT: String(port),
  });
  const { name, body } = rival;
  const server: Started = { rival, child, name, body, port, pid: child.process.pid ?? 0 };
  await eventually(async () => {
    if (child.process.exitCode !== null) throw new Error(`${name} did not start: ${child.said()}`);
    await answerOf(server, codes[0] ?? '');
  }, 100);
  return server;
}

async function answerOf(server: Started, code: string): Promise<unknown> {
  const answer: unknown = JSON.parse(await send(server, server.body(code)));
  return server.rival.powerOf(answer);
}

async function compare(servers: readonly Started[], codes: readonly string[]): Promise<void> {
  const [ours, ...others] = servers;
  if (!ours) return;
  for (let index = 0; index < COMPARED; index += 1) {
    const code = codes[Math.floor((index * codes.length) / COMPARED)] ?? '';
    const expected = await answerOf(ours, code);
    for (const other of others) {
      const found = await answerOf(other, code);
      if (!isDeepStrictEqual(found, expected))
        throw new Error(
          `${other.name} and Quanze answer differently for ${code}:\n${JSON.stringify(found)}\n${JSON.stringify(expected)}`,
        );
    }
  }
  say(`The answers for ${COMPARED} powers are the same.`);
}

/** How long the first answer takes when Neo4j has planned nothing yet: what a document costs that nobody sent before. */
async function timeFirst(
  { database }: Neo4j,
  servers: readonly Started[],
  { codes, rounds }: TraceRun,
): Promise<void> {
  const times = servers.map((): number[] => []);
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [index, server] of servers.entries()) {
      await database.command(cypher`CALL db.clearQueryCaches()`);
      const started = performance.now();
      await answerOf(server, codes[turn] ?? '');
      times[index]?.push(performance.now() - started);
    }
  }
  say('first answer, nothing planned yet: milliseconds');
  servers.forEach(({ name }, index) => say(`  ${name.padEnd(26)} ${shown(times[index] ?? [], 0)}`));
}

const WARM_UP_ROUNDS = 2;

/** In turn too: Neo4j's own code gets faster with every request, whoever sends it. */
async function warmUp(neo4j: Neo4j, servers: readonly Started[], run: TraceRun): Promise<void> {
  for (let turn = 0; turn < WARM_UP_ROUNDS; turn += 1)
    for (const server of servers) await round(server, neo4j.pid, run.codes, run.seconds);
}

async function timeRounds(neo4j: Neo4j, servers: readonly Started[], run: TraceRun): Promise<void> {
  const results = servers.map((): Round[] => []);
  for (let turn = 0; turn < run.rounds; turn += 1) {
    for (const [index, server] of servers.entries())
      results[index]?.push(await round(server, neo4j.pid, run.codes, run.seconds));
  }
  say(
    `power-trace of random powers, 8 clients, ${run.rounds} rounds of ${run.seconds} s each in turn: requests a second; milliseconds of CPU a request, of the server and of Neo4j`,
  );
  servers.forEach(({ name }, index) => {
    const of = results[index] ?? [];
    const column = (pick: (each: Round) => number, digits: number) => shown(of.map(pick), digits);
    say(
      `  ${name.padEnd(26)} ${column((each) => each.perSecond, 0)}; ${column((each) => each.serverCpu, 2)}; ${column((each) => each.neo4jCpu, 2)}`,
    );
  });
  compareRounds(servers, results, 'Quanze to', ({ perSecond }) => perSecond);
  compareRounds(servers, results, 'CPU of Quanze to', ({ serverCpu, neo4jCpu }) => serverCpu + neo4jCpu);
}

/** Requests a second, and all CPU of a request, which says the same when others use the machine too. */
function compareRounds(
  servers: readonly Started[],
  results: readonly (readonly Round[])[],
  what: string,
  pick: (round: Round) => number,
): void {
  const [ours = [], ...others] = results.map((of) => of.map(pick));
  others.forEach((theirs, index) =>
    say(`  ${`${what} ${servers[index + 1]?.name ?? ''}`.padEnd(42)} ${shown(ratios(ours, theirs))}`),
  );
}
