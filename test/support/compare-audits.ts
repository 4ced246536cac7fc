import { parse } from 'graphql';
import { expect } from 'vitest';
import {
  audit,
  cityDepartments,
  scoresOfDepartment,
  scoresOfType,
  scoresOfZone,
  type AuditFilters,
  type Count,
  type Score,
} from '../oracle/audit.ts';
import { lookAt } from '../oracle/checks.ts';
import { activeOn, type City } from '../oracle/city.ts';
import { zonesOf } from '../oracle/day.ts';
import { KINDS, SEVERITIES, type Finding, type Kind } from '../oracle/finding.ts';
import { overview } from '../oracle/overview.ts';
import type { Random } from '../oracle/random.ts';
import { randomDay } from '../oracle/random-city.ts';
import { walk } from '../oracle/walk.ts';
import { POWER_TYPES } from '../oracle/words.ts';
import { contract, dataOf, type Ask, type Data } from './ask.ts';
import type { LoadedCity } from './random-cities.ts';

const AUDIT = contract('audit');
const OVERVIEW = contract('overview');
const FINDING = `kind severity zone { code name } power { code name } step { order name } chain { code name }
  person { code name } element { code name } detail`;
const BACKDATED =
  parse(`query ($asOf: Date, $kinds: [AuditKind!], $backdated: Int, $first: Int, $after: String) {
  audit(asOf: $asOf, kinds: $kinds, backdated: $backdated) {
    counts { kind severity count }
    findings(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${FINDING} } } } } }`);
const SCORE = 'kind checked failed ratio';
const SCORES = parse(`query ($asOf: Date, $overload: Int, $kinds: [AuditKind!], $backdated: Int) {
  zones(asOf: $asOf, first: 500) { edges { node { code scores(overload: $overload, kinds: $kinds, backdated: $backdated) { ${SCORE} } } } }
  departments(kinds: [CITY_DEPARTMENT], asOf: $asOf, first: 500) { edges { node { code scores(overload: $overload, kinds: $kinds, backdated: $backdated) { ${SCORE} } } } }
  scoresByPowerType(overload: $overload, asOf: $asOf, kinds: $kinds, backdated: $backdated) { type scores { ${SCORE} } } }`);

/** All of an audit's numbers on a day, in the answers and by the oracle. */
export async function compareAudits(
  { city, ask }: LoadedCity,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const overload = random.chance(0.3) ? null : random.whole(0, 3);
  const first = random.whole(1, 30);
  await compareAudit(city, ask, { asOf, overload, first }, about);
  await compareAudit(city, ask, { asOf, overload, first, ...someFilters(city, random) }, about);
  await compareBackdated(city, ask, asOf, random, about);
  const { overview: found } = await dataOf(ask(OVERVIEW, { asOf }));
  const expected = overview(city, asOf);
  expect({ ...found, findings: ofTheTable(found.findings) }, `overview, ${about}`).toEqual({
    ...expected,
    findings: asked(expected.findings, null),
  });
  await compareScores(city, ask, asOf, random, about);
}

function someFilters(city: City, random: Random): Pick<AuditFilters, 'zones' | 'kinds'> {
  const some = <T>(all: readonly T[]): T[] => all.filter(() => random.chance(0.5));
  const zones = some(['无此编码', ...zonesOf(city).map(({ code }) => code)]);
  const kinds = some(KINDS.filter((kind) => kind !== 'BACKDATED'));
  const isBoth = random.chance(0.4);
  return isBoth ? { zones, kinds } : random.chance(0.6) ? { zones } : { kinds };
}

interface Variables extends Pick<AuditFilters, 'zones' | 'kinds'> {
  readonly asOf: string;
  readonly overload: number | null;
  readonly first: number;
}

export async function compareAudit(city: City, ask: Ask, variables: Variables, about: string): Promise<void> {
  const { asOf, overload, zones, kinds } = variables;
  let counts: Data;
  const findings = await walk<Data>(async (after) => {
    const answer = (await dataOf(ask(AUDIT, { ...variables, after }))).audit;
    counts = answer.counts;
    return answer.findings;
  });
  const filters = { overload: overload ?? 30, ...(zones ? { zones } : {}), ...(kinds ? { kinds } : {}) };
  const expected = audit(city, asOf, filters);
  const said = `audit ${JSON.stringify(variables)}, ${about}`;
  for (const { message } of findings) expect(message, said).toMatch(/\S/);
  expect(
    findings.map(({ message: _message, ...each }) => each),
    said,
  ).toEqual(expected.findings.map((each) => inFull(city, each, asOf)));
  expect(ofTheTable(counts), said).toEqual(asked(expected.counts, kinds ?? null));
}

/** The day of recording is the day of the import, which is today: so every limit is about that old. */
async function compareBackdated(
  city: City,
  ask: Ask,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const { recordedOn, backdated } = aboutRecording(city, random);
  const kinds: Kind[] = random.chance(0.5) ? ['BACKDATED'] : ['BACKDATED', 'NOT_FILED'];
  const variables = { asOf, kinds, backdated, first: random.whole(1, 10) };
  const findings = await walk<Data>(
    async (after) => (await dataOf(ask(BACKDATED, { ...variables, after }))).audit.findings,
  );
  const expected = audit(city, asOf, { kinds, backdated, recordedOn: () => recordedOn });
  expect(findings, `${JSON.stringify(variables)}, ${about}`).toEqual(
    expected.findings.map((each) => inFull(city, each, asOf)),
  );
}

/** Today in Asia/Shanghai, and a limit at which some responsibility is just backdated, or just not. */
function aboutRecording(city: City, random: Random) {
  const recordedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const from = random.pickOrNone(city.responsibilities)?.validFrom ?? '2015-01-01';
  const days = (Date.parse(recordedOn) - Date.parse(from)) / 86_400_000;
  return { recordedOn, backdated: days - random.whole(0, 1) };
}

async function compareScores(
  city: City,
  ask: Ask,
  asOf: string,
  random: Random,
  about: string,
): Promise<void> {
  const overload = random.whole(0, 3);
  const zones = zonesOf(city).map(({ code }) => code);
  const departments = cityDepartments(city);
  const { recordedOn, backdated } = aboutRecording(city, random);
  const kinds = random.chance(0.5)
    ? null
    : KINDS.filter((kind) => kind === 'BACKDATED' || random.chance(0.7));
  const variables = { asOf, overload, backdated, kinds };
  const found = await dataOf(ask(SCORES, variables));
  const looked = lookAt(city, asOf, { overload, backdated, recordedOn: () => recordedOn });
  const said = `scores ${JSON.stringify(variables)}, ${about}`;
  const scored = (list: Data): Data =>
    list.edges.map(({ node }: Data) => ({ ...node, scores: ofTheTable(node.scores) }));
  expect(scored(found.zones), said).toEqual(
    zones.map((code) => ({ code, scores: asked(scoresOfZone(looked, code), kinds) })),
  );
  expect(scored(found.departments), said).toEqual(
    departments.map((code) => ({ code, scores: asked(scoresOfDepartment(city, looked, code), kinds) })),
  );
  expect(
    found.scoresByPowerType.map((each: Data) => ({ ...each, scores: ofTheTable(each.scores) })),
    said,
  ).toEqual(
    Object.values(POWER_TYPES).map((type) => ({
      type,
      scores: asked(scoresOfType(city, looked, type), kinds),
    })),
  );
}

/** Kinds that audits.md does not have must find nothing in what a workbook can say. */
function ofTheTable(rows: readonly Data[]): Data[] {
  const others = rows.filter(({ kind }) => !KINDS.includes(kind));
  for (const { count, failed } of others) expect(count ?? failed).toBe(0);
  return rows.filter(({ kind }) => KINDS.includes(kind));
}

/** The kinds that were looked for: those asked, or all but those that must be named. */
const asked = <T extends Count | Score>(rows: readonly T[], kinds: readonly Kind[] | null): T[] =>
  rows.filter(({ kind }) => (kinds ? kinds.includes(kind) : kind !== 'BACKDATED'));

/** A finding as the contract's documents show it. */
export function inFull(city: City, each: Finding, day: string): Data {
  const named = (things: readonly { readonly code: string; readonly name: string }[], code: string | null) =>
    code === null ? null : { code, name: things.find((thing) => thing.code === code)?.name };
  const step = city.steps.find(
    (row) =>
      row.zone === each.zone && row.power === each.power && row.order === each.step && activeOn(day, row),
  );
  return {
    kind: each.kind,
    severity: SEVERITIES[each.kind],
    zone: named(city.organizations, each.zone),
    power: named(city.powers, each.power),
    step: each.step === null ? null : { order: each.step, name: step?.name },
    chain: named(city.chains, each.chain),
    person: named(city.people, each.person),
    element: named(city.elements, each.element),
    detail: each.detail,
  };
}

export const someDays = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => randomDay(random));
