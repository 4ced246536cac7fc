import { ratios, say, shown } from './figures.ts';
import type { Neo4j } from './neo4j.ts';
import { eventually } from './processes.ts';
import { WHOLE } from './rivals/patterns.ts';
import { RIVALS } from './rivals/registry.ts';
import { keyOf, statementOf } from './rivals/rival.ts';
import { ask, timed, withService } from './service.ts';

const DAY = '2016-11-24';
const AUDIT = `query ($day: Date!, $overload: Int!, $kinds: [AuditKind!]) { audit(asOf: $day, overload: $overload, kinds: $kinds) { counts { kind count } findings(first: 50) { totalCount edges { node { kind detail } } } } }`;
const OVERVIEW = `query ($day: Date!) { overview(asOf: $day) { powers zones { zone { code } delegations findings } findings { kind count } } }`;

type Counts = ReadonlyMap<string, number>;

/**
 * The whole audit through HTTP, beside the same statements sent bare, side by side, from this process. Each turn asks
 * another question (how many are too many for one person), so that no findings are kept from the turn before.
 */
export async function benchAudits(neo4j: Neo4j, dataFolder: string, rounds: number): Promise<void> {
  await withService(neo4j, dataFolder, (port) => timeAudits(neo4j, port, rounds));
}

async function timeAudits(neo4j: Neo4j, port: number, rounds: number): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  const overviews: number[] = [];
  for (let turn = 0; turn <= rounds; turn += 1) {
    const overload = 30 + turn;
    // On a busy machine the first plans may take longer than a request has.
    if (turn === 0) await eventually(() => auditByHttp(port, overload), 1000);
    const [counts, seconds] = await timed(() => auditByHttp(port, overload));
    const [found, bareSeconds] = await timed(() => auditBare(neo4j, overload));
    for (const [kind, count] of counts)
      if (count !== found.get(kind))
        throw new Error(`${kind}: Quanze counts ${count}, the bare statement ${found.get(kind)}`);
    const day = `2016-10-${String(10 + turn)}`;
    if (turn === 0) await eventually(() => ask(port, OVERVIEW, { day }), 1000);
    const [, overviewSeconds] = await timed(() => ask(port, OVERVIEW, { day }));
    if (turn === 0) continue; // the first turn plans
    ours.push(seconds);
    bare.push(bareSeconds);
    overviews.push(overviewSeconds);
  }
  say('the whole audit of the city, its counts and first page: seconds; the same counts both ways');
  say(`  Quanze                     ${shown(ours)}`);
  say(`  bare statements            ${shown(bare)}`);
  say(`  time of Quanze to bare     ${shown(ratios(ours, bare))}`);
  say(`  the overview, another day  ${shown(overviews)}`);
}

async function auditByHttp(port: number, overload: number): Promise<Counts> {
  const { audit } = (await ask(port, AUDIT, {
    day: DAY,
    overload,
    kinds: RIVALS.map(({ kind }) => kind),
  })) as {
    audit: { counts: { kind: string; count: number }[] };
  };
  return new Map(audit.counts.map(({ kind, count }) => [kind, count]));
}

/** What every rule finds, each finding once. */
async function auditBare({ database }: Neo4j, overload: number): Promise<Counts> {
  const params = { day: Number(DAY.replaceAll('-', '')), revision: 1, overload };
  const found = RIVALS.map(async (rival): Promise<readonly [string, number]> => {
    const rows = await database.command(statementOf(rival, WHOLE), params);
    return [rival.kind, new Set(rows.map(keyOf)).size];
  });
  return new Map(await Promise.all(found));
}
