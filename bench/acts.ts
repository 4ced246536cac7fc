import { dayFromIso } from '../domain/days.ts';
import type { Change } from '../graph/commands/registry.ts';
import { ensureOwnKeys } from '../server/access/own-keys.ts';
import { signToken } from '../server/access/sign-token.ts';
import { firstZoneOf, rowsOf } from './city.ts';
import { ratios, say, shown } from './figures.ts';
import { give } from './give.ts';
import type { ImpactRun } from './impact.ts';
import { withCopy, type Neo4j } from './neo4j.ts';
import { ask, timed, withService } from './service.ts';
import { CONTRACT } from './trace-documents.ts';

const DAY = '2016-11-24';
const AT_ONCE = 250;
const PLATFORM = 'BENCH';
const PUSH =
  'mutation ($entries: [ActEntryInput!]!) { pushActs(platform: "BENCH", entries: $entries) { taken refused { reason message } } }';
const AUDIT = 'query ($day: Date!) { audit(asOf: $day) { counts { kind count } } }';

interface Step {
  readonly power: string;
  readonly step: number;
}

/** Acts pushed by one platform beside readers of traces; then audits of days not asked before, and traces, with and without them. */
export async function benchActs({ folder, store, city, rounds }: ImpactRun, count: number): Promise<void> {
  await withCopy({ folder, store }, async (neo4j) => {
    const steps = await runOnPlatform(neo4j, city);
    const token = await signToken(
      await ensureOwnKeys(folder),
      { sub: 'bench', role: 'platform', platform: PLATFORM },
      86_400,
    );
    await withService(neo4j, folder, async (port) => {
      const powers = [...new Set(steps.map(({ power }) => power))];
      const before = await timeReads(port, powers, rounds, '2016-09');
      await push(port, { token, steps, powers, count });
      const after = await timeReads(port, powers, rounds, '2016-10');
      say(
        `with ${count} acts, in so many of the time without: an audit of a day ${shown(ratios(after.audits, before.audits))}, a trace ${shown(ratios(after.traces, before.traces))}`,
      );
    });
  });
}

interface Pushing {
  readonly token: string;
  readonly steps: readonly Step[];
  readonly powers: readonly string[];
  readonly count: number;
}

async function push(port: number, { token, steps, powers, count }: Pushing): Promise<void> {
  let isPushing = true;
  let read = 0;
  const reader = async () => {
    while (isPushing) {
      await ask(port, CONTRACT, { code: powers[Math.floor(Math.random() * powers.length)] });
      read += 1;
    }
  };
  const pushing = async () => {
    for (let start = 0; start < count; start += AT_ONCE) {
      const entries = Array.from({ length: Math.min(AT_ONCE, count - start) }, (_, place) => {
        const number = start + place;
        const step = steps[number % steps.length];
        return { ...step, number: `N${number}`, acceptedOn: DAY, day: DAY, outcome: '办结' };
      });
      const { pushActs } = (await ask(port, PUSH, { entries }, token)) as {
        pushActs: { taken: number; refused: readonly unknown[] };
      };
      if (pushActs.taken !== entries.length)
        throw new Error(`a push was refused: ${JSON.stringify(pushActs.refused[0])}`);
    }
  };
  const [, seconds] = await timed(async () => {
    const readers = [reader(), reader()];
    await pushing();
    isPushing = false;
    await Promise.all(readers);
  });
  say(
    `${count} acts in calls of ${AT_ONCE}: ${Math.round(count / seconds)} a second, beside ${Math.round(read / seconds)} traces a second`,
  );
}

interface Reads {
  readonly audits: readonly number[];
  readonly traces: readonly number[];
}

async function timeReads(
  port: number,
  powers: readonly string[],
  rounds: number,
  month: string,
): Promise<Reads> {
  const [audits, traces]: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= rounds; turn += 1) {
    const day = `${month}-${String(turn + 1).padStart(2, '0')}`;
    const [, audit] = await timed(() => ask(port, AUDIT, { day }));
    const [, trace] = await timed(async () => {
      for (const code of powers.slice(0, 50)) await ask(port, CONTRACT, { code });
    });
    if (turn === 0) continue; // the first turn plans
    audits.push(audit);
    traces.push(trace);
  }
  return { audits, traces };
}

/** A platform of the first zone runs all powers that it holds; their steps. */
async function runOnPlatform({ database }: Neo4j, city: string): Promise<readonly Step[]> {
  const zone = firstZoneOf(city);
  const held = new Set(
    rowsOf(city, 'delegations').flatMap(([of, power = '', , from = '', to = '']) =>
      of === zone && from <= DAY && to === '' ? [power] : [],
    ),
  );
  const steps = rowsOf(city, 'steps').flatMap(([of, power = '', step = '']) =>
    of === zone && held.has(power) ? [{ power, step: Number(step) }] : [],
  );
  const day = dayFromIso('2016-01-01') ?? 0;
  const platform = { platform: { code: PLATFORM, name: PLATFORM, zone, kinds: ['APPROVAL'] } };
  const runs = [...held].map((power) => ({ platformPower: { platform: PLATFORM, power } }));
  const changes: readonly Change[] = [platform, ...runs].map((addRecord) => ({ addRecord }) as Change);
  for (let start = 0; start < changes.length; start += 500)
    await give(database, changes.slice(start, start + 500), day);
  return steps;
}
