import { AuditDesk } from '../graph/audits/audit-desk.ts';
import { fillCity } from '../graph/columns/read-city.ts';
import { readAll } from '../graph/columns/statements.ts';
import { LAYOUTS } from '../columns/layout.ts';
import { HeadReader } from '../graph/reading/record.ts';
import { ratios, say, shown } from './figures.ts';
import type { Neo4j } from './neo4j.ts';
import { WHOLE } from './rivals/patterns.ts';
import { RIVALS } from './rivals/registry.ts';
import { statementOf } from './rivals/rival.ts';
import { timed } from './service.ts';

/** Longer than any of it takes. */
const patient = () => ({ deadline: Date.now() + 600_000 });
const LIMITS = { overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' };

/**
 * The record as columns: filled, beside the same statements read and dropped; the whole audit of a day that was not asked
 * before, beside the rules as statements; what the columns take.
 */
export async function benchColumns({ database }: Neo4j, rounds: number): Promise<void> {
  const head = await new HeadReader(database).read({});
  const fills: number[] = [];
  const reads: number[] = [];
  let bytes = 0;
  let rows = 0;
  for (let turn = 0; turn <= rounds; turn += 1) {
    const [city, seconds] = await timed(() => fillCity(database, { revision: head, hash: null }, patient()));
    bytes = city.bytes;
    rows = LAYOUTS.reduce((sum, { kind }) => sum + city.table(kind.label).count, 0);
    const [, bare] = await timed(async () => {
      for (const layout of LAYOUTS)
        await database.stream(readAll(layout), { head }, () => undefined, patient());
    });
    if (turn === 0) continue; // the first turn plans
    fills.push(seconds);
    reads.push(bare);
  }
  say(
    `the record as columns: ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / rows).toFixed(0)} bytes a row`,
  );
  say(`  filling                    ${shown(fills)} seconds`);
  say(`  the same rows, dropped     ${shown(reads)}`);
  say(`  time of filling to reading ${shown(ratios(fills, reads))}`);
  // Beside that of a run of another size: a row should take no longer where there are more.
  say(`  filling a row              ${shown(each(fills, rows), 2)} microseconds`);
  await timeAudits({ database }, { head, rows }, rounds);
}

/** Microseconds a row. */
const each = (seconds: readonly number[], rows: number): readonly number[] =>
  seconds.map((all) => (all * 1e6) / rows);

async function timeAudits(
  { database }: Pick<Neo4j, 'database'>,
  { head, rows }: { readonly head: number; readonly rows: number },
  rounds: number,
): Promise<void> {
  const desk = new AuditDesk(database);
  await desk.columns.cityAt(head);
  const ours: number[] = [];
  const theirs: number[] = [];
  const lags: number[] = [];
  for (let turn = 0; turn <= rounds; turn += 1) {
    const day = 20161001 + turn;
    const lag = watchLoop();
    const [, seconds] = await timed(() => desk.run({ day, revision: head, kinds: null, ...LIMITS }, {}));
    const longest = lag();
    const params = { day, revision: head, overload: LIMITS.overload };
    const [, bare] = await timed(() =>
      Promise.all(RIVALS.map((rival) => database.command(statementOf(rival, WHOLE), params))),
    );
    if (turn === 0) continue; // the first turn plans, and starts the worker
    ours.push(seconds);
    theirs.push(bare);
    lags.push(longest);
  }
  say('the whole audit of a day not asked before: seconds');
  say(`  on columns                 ${shown(ours, 3)}`);
  say(`  statements                 ${shown(theirs)}`);
  say(`  so many times as fast      ${shown(ratios(theirs, ours), 0)}`);
  say(`  auditing a row             ${shown(each(ours, rows), 3)} microseconds`);
  say(`  longest wait of the loop   ${shown(lags, 3)}`);
}

/** How long the event loop was ever busy since, in seconds. */
function watchLoop(): () => number {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last) / 1000;
  };
}
