import { isDeepStrictEqual } from 'node:util';
import { localActor } from '../domain/access/actor.ts';
import { findingId } from '../domain/findings.ts';
import { AuditDesk } from '../graph/audits/audit-desk.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import { COMMANDS } from '../graph/commands/registry.ts';
import { HeadReader } from '../graph/reading/record.ts';
import { checkChanges } from '../resolvers/check-changes.ts';
import { ratios, say, shown } from './figures.ts';
import { DAY, impactCases, type ImpactCase } from './impact-cases.ts';
import { withCopy, type Neo4j } from './neo4j.ts';
import { eventually } from './processes.ts';
import { ask, timed, withService } from './service.ts';

const FOUND =
  '{ id kind zone { code } power { code } step { order } chain { code } person { code } element { code } detail message }';
const IMPACT = `query ($changes: [ChangeInput!]!, $day: Date!) { impact(changes: $changes, asOf: $day) {
  touched { zones { code name } chains { code name } powers { code name } delegations steps people }
  introduced ${FOUND} resolved ${FOUND} changed ${FOUND} } }`;
const AUDIT = `query ($day: Date!, $overload: Int!) { audit(asOf: $day, overload: $overload) { counts { kind count } findings(first: 50) { totalCount edges { node { kind detail } } } } }`;
const LISTS = ['introduced', 'resolved', 'changed'] as const;

export interface ImpactRun {
  readonly folder: string;
  readonly store: string;
  readonly city: string;
  readonly rounds: number;
}

/**
 * The impact of one change of each kind, beside two whole audits, through HTTP, on a copy of the store: at the end all
 * of them together are really applied, and the two audits must differ by what the impact said.
 */
export async function benchImpact({ folder, store, city, rounds }: ImpactRun): Promise<void> {
  await withCopy({ folder, store }, async (neo4j) => {
    const cases = impactCases(city, rounds + 1);
    await withService(neo4j, folder, async (port) => {
      await timeImpacts(port, cases, rounds);
      await compareApplied(neo4j, port, cases);
    });
  });
}

async function timeImpacts(port: number, cases: readonly ImpactCase[], rounds: number): Promise<void> {
  const audits: number[] = [];
  const impacts = cases.map((): number[] => []);
  const touched = cases.map((): number[] => []);
  for (let turn = 0; turn <= rounds; turn += 1) {
    // Each turn audits with two other limits, so that no findings are kept from before.
    const audit = async (overload: number) => {
      if (turn === 0) await eventually(() => ask(port, AUDIT, { day: DAY, overload }), 1000);
      const [, seconds] = await timed(() => ask(port, AUDIT, { day: DAY, overload }));
      return seconds;
    };
    const first = await audit(30 + 2 * turn);
    for (const [at, { turns }] of cases.entries()) {
      const changes = turns[turn] ?? [];
      const [answer, seconds] = await timed(() => ask(port, IMPACT, { changes, day: DAY }));
      if (turn === 0) continue; // the first turn plans
      impacts[at]?.push(seconds);
      touched[at]?.push(
        (answer as { impact: { touched: { delegations: number } } }).impact.touched.delegations,
      );
    }
    const second = await audit(31 + 2 * turn);
    if (turn > 0) audits.push(first + second);
  }
  report(cases, { audits, impacts, touched });
}

interface Figures {
  readonly audits: readonly number[];
  readonly impacts: readonly (readonly number[])[];
  readonly touched: readonly (readonly number[])[];
}

function report(cases: readonly ImpactCase[], { audits, impacts, touched }: Figures): void {
  say(
    `two whole audits: ${shown(audits)} seconds; the impact of a change: seconds, two audits to it, delegations touched`,
  );
  const slow: string[] = [];
  for (const [at, { name, isWide }] of cases.entries()) {
    const seconds = impacts[at] ?? [];
    const times = ratios(audits, seconds);
    if (!isWide && Math.min(...times) < 20) slow.push(name);
    say(
      `  ${name.padEnd(34)} ${shown(seconds)}; ${shown(times, 0)}; ${shown(touched[at] ?? [], 0)}${isWide ? '; a whole zone' : ''}`,
    );
  }
  say(
    slow.length === 0
      ? '  what does not concern a whole zone: at least 20 times faster, each in every round'
      : `  not 20 times faster in every round: ${slow.join('; ')}`,
  );
  const measured = new Set(cases.flatMap(({ turns }) => (turns[0] ?? []).flatMap(Object.keys)));
  const left = Object.keys(COMMANDS).filter((name) => !measured.has(name));
  if (left.length > 0) say(`  not measured: ${left.join(', ')}`);
}

type Keys = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** Another one of every kind, together: what their impact says is what the audits of before and after differ by. */
async function compareApplied(neo4j: Neo4j, port: number, cases: readonly ImpactCase[]): Promise<void> {
  const changes = cases.flatMap(({ turns }) => turns[0] ?? []);
  const { impact } = (await ask(port, IMPACT, { changes, day: DAY })) as {
    impact: Record<string, { readonly id: string; readonly detail: string | null }[]>;
  };
  const said = Object.fromEntries(
    LISTS.map((list) => [
      list,
      (impact[list] ?? []).map(({ id, detail }) => JSON.stringify([id, detail])).sort(),
    ]),
  );
  const day = Number(DAY.replaceAll('-', ''));
  const before = await findingsNow(neo4j);
  await new Recorder(neo4j.database).write(
    {
      operation: 'APPLY_CHANGES',
      changes: checkChanges(changes),
      day,
      today: day,
      timeZone: 'Asia/Shanghai',
      input: {},
      actor: localActor('bench'),
    },
    {},
  );
  const found = difference(before, await findingsNow(neo4j));
  for (const list of LISTS) {
    if (!isDeepStrictEqual(said[list], found[list]))
      throw new Error(`${list}: the impact says ${said[list]?.length}, the audits ${found[list].length}`);
  }
  const [introduced, resolved, changed] = LISTS.map((list) => found[list].length);
  say(
    `  one of every kind together, really applied: the audits before and after differ by what the impact said (${introduced} introduced, ${resolved} resolved, ${changed} changed)`,
  );
}

type Details = ReadonlyMap<string, string | null>;

async function findingsNow({ database }: Neo4j): Promise<Details> {
  const question = {
    ...{ day: Number(DAY.replaceAll('-', '')), revision: await new HeadReader(database).read({}) },
    ...{ kinds: null, overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' },
  };
  const findings = await new AuditDesk(database).run(question, {});
  return new Map(findings.map((finding) => [findingId(finding), finding.detail]));
}

function difference(before: Details, after: Details): Keys {
  const keysOf = (from: Details, isMeant: (key: string, detail: string | null) => boolean) =>
    [...from]
      .filter((entry) => isMeant(...entry))
      .map((entry) => JSON.stringify(entry))
      .sort();
  return {
    introduced: keysOf(after, (key) => !before.has(key)),
    resolved: keysOf(before, (key) => !after.has(key)),
    changed: keysOf(after, (key, detail) => before.has(key) && before.get(key) !== detail),
  };
}
