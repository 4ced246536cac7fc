import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codesOf } from './city.ts';
import { say } from './figures.ts';
import { round } from './load.ts';
import { environmentOf, type Neo4j } from './neo4j.ts';
import { eventually, memoryOf } from './processes.ts';
import { ask, withServiceOn } from './service.ts';
import { CONTRACT } from './trace-documents.ts';

const AUDIT =
  'query ($day: Date!) { audit(asOf: $day) { counts { kind count } findings(first: 50) { totalCount edges { node { kind detail } } } } overview(asOf: $day) { powers findings { kind count } } }';
const FIRST = Date.UTC(2015, 9, 1);

interface Served {
  /** Megabytes: after the load, and at the highest. */
  readonly memory: readonly [number, number];
  /** Milliseconds that the event loop was late: half of the time, 99 of 100 times, ever. */
  readonly late: readonly [number, number, number];
  readonly traces: number;
}

export interface ServedRun {
  readonly folder: string;
  readonly city: string;
  readonly seconds: number;
}

/** What a served process takes and how late its event loop is under load: traces beside audits of ever new days; without columns, traces alone. */
export async function benchServed(neo4j: Neo4j, run: ServedRun): Promise<void> {
  const without = await served(neo4j, run, false);
  const held = await served(neo4j, run, true);
  const told = ({ memory: [after, highest], late: [half, most, ever], traces }: Served) =>
    `${after.toFixed(0)} MB (${highest.toFixed(0)} at the highest); the loop is late by ${most.toFixed(1)} ms at the 99th percentile (${half.toFixed(1)} at half, ${ever.toFixed(0)} ever); ${traces.toFixed(0)} traces a second`;
  say('a served process under load');
  say(`  without columns, traces alone   ${told(without)}`);
  say(`  with columns, and audits        ${told(held)}`);
  say(`  columns and their threads take  ${(held.memory[0] - without.memory[0]).toFixed(0)} MB`);
}

async function served(
  neo4j: Neo4j,
  { folder, city, seconds }: ServedRun,
  hasColumns: boolean,
): Promise<Served> {
  const file = join(folder, 'loop-delay.json');
  const environment = {
    ...environmentOf(neo4j),
    ...{ QUANZE_DATA: folder, QUANZE_SEED: 'none', BENCH_LOOP_DELAY: file },
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'loop-delay.ts')).href}`,
    ...(hasColumns ? {} : { QUANZE_MEMORY: '1k' }),
  };
  let found: Served | undefined;
  await withServiceOn(environment, async ({ port, pid }) => {
    const codes = codesOf(city, 'powers');
    const body = (code: string) =>
      JSON.stringify({ query: CONTRACT, variables: { code, asOf: '2016-11-24' } });
    const target = { name: 'Quanze', pid, port, body };
    let day = 0;
    const audit = () => {
      const asked = new Date(FIRST + (day += 1) * 86_400_000).toISOString().slice(0, 10);
      return ask(port, AUDIT, { day: asked });
    };
    if (hasColumns) await eventually(audit, 1000);
    await round(target, neo4j.pid, codes, seconds); // plans, and compiles
    await delays(pid, file);
    const load = { isOn: true };
    const auditing = (async () => {
      while (hasColumns && load.isOn) await audit();
    })();
    const { perSecond } = await round(target, neo4j.pid, codes, seconds);
    load.isOn = false;
    await auditing;
    const late = await delays(pid, file);
    found = { memory: memoryOf(pid), late, traces: perSecond };
  });
  if (!found) throw new Error('nothing was measured');
  return found;
}

/** What the service's event loop was late by since it was asked before. */
async function delays(pid: number, file: string): Promise<readonly [number, number, number]> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  return eventually(async () => {
    if (!existsSync(file)) throw new Error('the service told nothing of its event loop');
    return JSON.parse(readFileSync(file, 'utf8')) as readonly [number, number, number];
  }, 20);
}
