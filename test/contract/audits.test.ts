import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIT_KINDS, compareFindings } from '../../domain/findings.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));
const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Data;
const DAYS = Object.keys(expected.audit as object);

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, FOLDER);
  ask = asking(database);
  return () => database.close();
});

const code = (thing: Data) => thing?.code ?? null;
const flat = ({ kind, zone, power, step, chain, person, element, detail }: Data) => ({
  kind,
  zone: code(zone),
  power: code(power),
  step: step?.order ?? null,
  chain: code(chain),
  person: code(person),
  element: code(element),
  detail: detail ?? null,
});

/** All findings, page by page. */
async function walk(variables: Data, document: Parameters<Ask>[0] = contract('audit')): Promise<Data[]> {
  const all: Data[] = [];
  for (let after: string | null = null; ;) {
    const { audit } = await dataOf(ask(document, { ...variables, after }));
    const { edges, pageInfo, totalCount } = audit.findings;
    all.push(...edges.map(({ node }: Data) => node));
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(all).toHaveLength(totalCount);
    return all;
  }
}

const sorted = (findings: readonly Data[]) => [...findings].sort(compareFindings);

describe('the audit of the sample city', () => {
  it.each(DAYS)('finds on %s what other programs found, in its own order', async (asOf) => {
    const found = (await walk({ asOf, first: 37 })).map(flat);
    const due = expected.audit[asOf].map((each: Data) =>
      flat({
        ...each,
        ...Object.fromEntries(
          ['zone', 'power', 'chain', 'person', 'element'].map((key) => [
            key,
            each[key] && { code: each[key] },
          ]),
        ),
        step: each.step && { order: each.step },
      }),
    );
    expect(found).toEqual(sorted(due));
  });

  it.each(DAYS)('counts on %s what the pages hold, zeros too, in the order of the kinds', async (asOf) => {
    const { audit } = await dataOf(ask(contract('audit'), { asOf, first: 1 }));
    const found = await walk({ asOf, first: 500 });
    expect(audit.counts.map(({ kind }: Data) => kind)).toEqual(
      AUDIT_KINDS.filter((kind) => kind !== 'BACKDATED' && kind !== 'ACT_WITHOUT_STANDING'),
    );
    for (const { kind, count, severity } of audit.counts) {
      const same = found.filter((each) => each.kind === kind);
      expect(same).toHaveLength(count);
      expect(same.every((each) => each.severity === severity)).toBe(true);
    }
  });

  it('keeps the findings of the zones and kinds that are named, and none for an empty list', async () => {
    const all = (await walk({ asOf: '2017-06-01', first: 500 })).map(flat);
    const kinds = ['CHAIN_BROKEN', 'NOT_FILED', 'OVERLOADED'];
    const some = await walk({ asOf: '2017-06-01', first: 500, zones: ['Z01', 'Z03', '?'], kinds });
    expect(some.map(flat)).toEqual(
      all.filter(({ zone, kind }) => ['Z01', 'Z03'].includes(zone) && kinds.includes(kind)),
    );
    for (const none of [{ zones: [] }, { kinds: [] }, { zones: ['?'] }]) {
      expect(await walk({ asOf: '2017-06-01', ...none })).toEqual([]);
    }
  });

  it('finds who is overloaded over all zones, and what was recorded late, where that is asked', async () => {
    const people = await walk({ asOf: '2016-01-01', kinds: ['OVERLOADED'], overload: 5 });
    expect(people.length).toBeGreaterThan(0);
    for (const { detail, person, message } of people) {
      expect(Number(detail)).toBeGreaterThan(5);
      expect(message).toContain(person.name);
    }
    const late = await walk({ asOf: '2016-01-01', kinds: ['BACKDATED'], first: 500 });
    expect(late.length).toBeGreaterThan(500);
    expect(Math.min(...late.map(({ detail }) => Number(detail)))).toBeGreaterThan(3000);
  });

  it('says each finding in a sentence of the reader, with the names of that day', async () => {
    const [first] = await walk({ asOf: '2016-01-01', first: 500, kinds: ['STEP_UNASSIGNED'] });
    expect(first.message).toBe(
      `${first.zone.name}(${first.zone.code})承接的职权${first.power.name}(${first.power.code})，环节${first.step.order}“${first.step.name}”没有落实责任。`,
    );
    const english = asking(database, 'en');
    const { audit } = await dataOf(
      english(contract('audit'), { asOf: '2016-01-01', kinds: ['STEP_UNASSIGNED'], first: 1 }),
    );
    expect(audit.findings.edges[0].node.message).toMatch(/^Nobody answers for step/);
  });

  it('gives the same finding the same id on every day, and each of its own', async () => {
    const document = `query ($asOf: Date, $after: String) { audit(asOf: $asOf) { findings(first: 500, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id kind zone { code } power { code } step { order } chain { code } person { code } element { code } } } } } }`;
    const ids = new Map<string, string>();
    for (const asOf of DAYS) {
      const found = await walk({ asOf }, document);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { id, ...finding } of found) {
        const key = JSON.stringify(finding);
        expect(ids.get(key) ?? id).toBe(id);
        ids.set(key, id);
      }
    }
  });

  it('shows for every kind the links that make it true, at least one lacking or a value', async () => {
    const document = `query ($asOf: Date, $after: String, $kinds: [AuditKind!]) { audit(asOf: $asOf, kinds: $kinds, overload: 5) { findings(first: 500, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { kind title clause evidence { relation isThere from { id type code name } to { id type code name } } } } } } }`;
    const found = await walk({ asOf: '2017-06-01', kinds: AUDIT_KINDS }, document);
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(12);
    for (const { kind, evidence, title, clause } of found) {
      expect(evidence.length, kind).toBeGreaterThan(0);
      expect(title && clause).toBeTruthy();
      for (const { from, to } of evidence)
        for (const { id, type } of [from, to]) {
          if (id !== null) expect(Buffer.from(id, 'base64url').toString()).toMatch(new RegExp(`^${type}:`));
        }
    }
    const lacks = [
      'NO_STEPS',
      'STEP_UNASSIGNED',
      'STAFF_NOT_IN_POST',
      'CERTIFICATE_MISSING',
      'SUPPORT_MISSING',
      'CHAIN_BROKEN',
    ];
    for (const { kind, evidence } of found.filter(({ kind }) => lacks.includes(kind))) {
      expect(
        evidence.some(({ isThere }: Data) => !isThere),
        kind,
      ).toBe(true);
    }
  });

  it('refuses a limit below nothing, naming the argument', async () => {
    const { errors } = await ask(contract('audit'), { overload: -1 });
    expect(errors?.[0]?.message).toMatch(/overload must be a whole number from 0/);
  });
});

describe('scores and overview', () => {
  it.each(DAYS)('on %s total what the audit holds', async (asOf) => {
    const { overview } = await dataOf(ask(contract('overview'), { asOf }));
    const found = await walk({ asOf, first: 500 });
    for (const { kind, count } of overview.findings)
      expect(found.filter((each) => each.kind === kind)).toHaveLength(count);
    for (const { zone, findings } of overview.zones)
      expect(found.filter((each) => each.zone?.code === zone.code)).toHaveLength(findings);
    expect(overview.powersByType.reduce((sum: number, { count }: Data) => sum + count, 0)).toBe(
      overview.powers,
    );
  });

  it('of a zone fail as many things as have a finding there', async () => {
    const asOf = '2017-06-01';
    const { zones } = await dataOf(
      ask(
        'query ($asOf: Date) { zones(asOf: $asOf) { edges { node { code scores { kind checked failed ratio } } } } }',
        { asOf },
      ),
    );
    for (const { node } of zones.edges) {
      const found = await walk({ asOf, first: 500, zones: [node.code] });
      for (const { kind, checked, failed, ratio } of node.scores) {
        if (kind === 'OVERLOADED') continue;
        expect(failed).toBeGreaterThanOrEqual(found.some((each) => each.kind === kind) ? 1 : 0);
        expect(failed).toBeLessThanOrEqual(checked);
        expect(ratio).toBe(checked === 0 ? null : failed / checked);
        if (['STEP_UNASSIGNED', 'NOT_FILED', 'CHAIN_BROKEN', 'SUPPORT_MISSING'].includes(kind))
          expect(found.filter((each) => each.kind === kind)).toHaveLength(failed);
      }
    }
  });

  it('by type of power and by department add up to the whole', async () => {
    const asOf = '2017-06-01';
    const { scoresByPowerType, departments, overview } = await dataOf(
      ask(
        `query ($asOf: Date) { scoresByPowerType(asOf: $asOf) { type scores { kind checked failed } }
          departments(asOf: $asOf, kinds: [CITY_DEPARTMENT], first: 500) { edges { node { scores { kind checked failed } } } }
          overview(asOf: $asOf) { zones { delegations } } }`,
        { asOf },
      ),
    );
    const delegations = overview.zones.reduce((sum: number, zone: Data) => sum + zone.delegations, 0);
    const total = (all: Data[], kind: string, what: string) =>
      all.reduce((sum, { scores }) => sum + scores.find((each: Data) => each.kind === kind)[what], 0);
    const ofDepartments = departments.edges.map(({ node }: Data) => node);
    expect(total(scoresByPowerType, 'NOT_FILED', 'checked')).toBe(delegations);
    expect(total(ofDepartments, 'NOT_FILED', 'checked')).toBe(delegations);
    for (const kind of ['NOT_FILED', 'STEP_UNASSIGNED', 'STAFF_NOT_IN_POST'])
      expect(total(scoresByPowerType, kind, 'failed')).toBe(total(ofDepartments, kind, 'failed'));
  });
});
