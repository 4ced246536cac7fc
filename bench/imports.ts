import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { cypher } from '../graph/cypher.ts';
import type { Database } from '../graph/database/database.ts';
import { rowsOf } from './city.ts';
import { ratios, say, shown } from './figures.ts';
import { environmentOf, openNeo4j } from './neo4j.ts';
import { cpuOf, finish, run, type Finished } from './processes.ts';
import { SHEETS } from '../tables/sheets/registry.ts';

export interface ImportRun {
  /** Where stores are made. */
  readonly folder: string;
  readonly city: string;
  readonly rounds: number;
}

interface Way {
  readonly name: string;
  readonly file: string;
  readonly parts: (city: string) => readonly string[];
}

const WAYS: readonly [Way, Way] = [
  { name: 'Quanze import', file: 'cli/main.ts', parts: (city) => ['import', city, '--json'] },
  { name: 'bare UNWINDs', file: 'bench/loaders/bare.ts', parts: (city) => [city] },
];

interface Taken extends Finished {
  readonly neo4jCpu: number;
}

/** Each way in turn takes the city into an empty database. The last store of Quanze stays, for what comes after. */
export async function benchImports({ folder, city, rounds }: ImportRun): Promise<void> {
  const rows = SHEETS.reduce((sum, { key }) => sum + rowsOf(city, key).length, 0);
  const taken = WAYS.map((): Taken[] => []);
  const graphs: Graph[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [index, way] of [...WAYS.entries()].reverse()) {
      const store = join(folder, index === 0 ? 'store' : 'bare-store');
      const [times, graph] = await takeIn(way, store, city);
      taken[index]?.push(times);
      graphs[index] = graph;
    }
  }
  rmSync(join(folder, 'bare-store'), { recursive: true, force: true });
  compare(graphs);
  report(rows, taken);
}

/** Takes the city into a new store, once. */
export async function fillStore(folder: string, city: string): Promise<void> {
  await takeIn(WAYS[0], join(folder, 'store'), city);
}

async function takeIn(way: Way, store: string, city: string): Promise<readonly [Taken, Graph]> {
  rmSync(store, { recursive: true, force: true });
  const neo4j = await openNeo4j(store);
  try {
    const before = cpuOf(neo4j.pid) ?? 0;
    const environment = { ...environmentOf(neo4j), QUANZE_DATA: store };
    const finished = await finish(run(way.file, way.parts(city), environment));
    const neo4jCpu = ((cpuOf(neo4j.pid) ?? 0) - before) / 1000;
    return [{ ...finished, neo4jCpu }, await graphOf(neo4j.database)];
  } finally {
    await neo4j.close();
  }
}

/** How many nodes each label has, and how many relationships each type. */
type Graph = Readonly<Record<string, number>>;

async function graphOf(database: Database): Promise<Graph> {
  const rows = await database.command(
    cypher`MATCH (node) UNWIND labels(node) AS label RETURN label AS of, count(*) AS many
      UNION ALL MATCH ()-[relationship]->() RETURN type(relationship) AS of, count(*) AS many`,
  );
  return Object.fromEntries(rows as readonly (readonly [string, number])[]);
}

/** Labels for the record's own use, which nobody who loads rows by hand would make. */
const OWN = ['Head', 'Change', 'Migration'];

function compare([ours = {}, bare = {}]: readonly Graph[]): void {
  const pick = (graph: Graph) => Object.fromEntries(Object.keys(bare).map((key) => [key, graph[key]]));
  const mine = pick(ours);
  const theirs = pick(bare);
  for (const own of OWN) for (const graph of [mine, theirs]) delete graph[own];
  if (!isDeepStrictEqual(mine, theirs))
    throw new Error(`the graphs differ:\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`);
  say('Both ways make the same nodes and relationships.');
}

function report(rows: number, taken: readonly (readonly Taken[])[]): void {
  say(
    `import of ${rows} rows: rows a second; seconds of CPU, of the importer and of Neo4j; megabytes of the importer`,
  );
  WAYS.forEach(({ name }, index) => {
    const of = taken[index] ?? [];
    const column = (pick: (each: Taken) => number, digits = 0) => shown(of.map(pick), digits);
    say(
      `  ${name.padEnd(14)} ${column(({ seconds }) => rows / seconds)}; ${column(({ cpu }) => cpu, 1)}; ${column(({ neo4jCpu }) => neo4jCpu, 1)}; ${column(({ memory }) => memory)}`,
    );
  });
  const [ours = [], bare = []] = taken.map((of) => of.map(({ seconds }) => seconds));
  say(`  time of Quanze to bare ${shown(ratios(ours, bare))}`);
}
