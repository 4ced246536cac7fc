import { globalId } from '../../domain/global-id.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFindings } from '../../domain/findings.ts';
import { ZONE_CLASSES } from '../../domain/words.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));
const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Data;

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, FOLDER);
  ask = asking(database);
  return () => database.close();
});

/** A change as the file writes it, `kind` and all in one, as `ChangeInput` has it. */
function changeInput({ kind, zoneClass, ...rest }: Data): Data {
  const name = String(kind)
    .toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const zoned = zoneClass && { class: ZONE_CLASSES[zoneClass as keyof typeof ZONE_CLASSES] ?? zoneClass };
  return { [name]: { ...rest, ...zoned } };
}

const key = ({ kind, zone, power, step, chain, person, element }: Data) => {
  const code = (thing: Data) => (typeof thing === 'string' ? thing : (thing?.code ?? null));
  const order = typeof step === 'object' ? (step?.order ?? null) : (step ?? null);
  return {
    ...{ kind, zone: code(zone), power: code(power), step: order },
    ...{ chain: code(chain), person: code(person), element: code(element), subject: null },
  };
};
const keys = (findings: Data[]) => findings.map(key).sort(compareFindings);

describe('impact on the sample city', () => {
  it.each(expected.impact as Data[])('$changes on $asOf', async ({ asOf, changes, expect: due }) => {
    const { impact } = await dataOf(ask(contract('impact'), { changes: changes.map(changeInput), asOf }));
    for (const list of ['introduced', 'resolved', 'changed'] as const) {
      expect(keys(impact[list]), list).toEqual(keys(due[list]));
      expect(impact[list].map(key)).toEqual(keys(impact[list]));
    }
  });

  it('stores nothing, and is the same ten times at once', async () => {
    const size = async () =>
      (await database.read(cypher`RETURN COUNT { MATCH () }, COUNT { MATCH ()-->() }`))[0];
    const before = await size();
    const variables = { changes: [{ withdrawPower: { power: 'P00096' } }], asOf: '2016-01-01' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => dataOf(ask(contract('impact'), variables))),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await size()).toEqual(before);
  });

  it('says which of the changes bring a finding when tried alone, and which only together', async () => {
    const document = `query ($changes: [ChangeInput!]!) { impact(changes: $changes, asOf: "2016-01-01") {
      introduced { kind person { code } because } resolved { because } } }`;
    const changes = [{ withdrawPower: { power: 'P00096' } }, { removePerson: { person: 'N000110' } }];
    const { impact } = await dataOf(ask(document, { changes }));
    expect(impact.introduced.length).toBeGreaterThan(2);
    for (const { kind, because } of impact.introduced)
      expect(because).toEqual(kind === 'CHAIN_BROKEN' ? [0] : [1]);
    expect(impact.resolved.every(({ because }: Data) => because === null)).toBe(true);
  });

  it('names the place of a change that cannot be, and of one that is too many', async () => {
    const good = { withdrawPower: { power: 'P00096' } };
    const { errors } = await ask(contract('impact'), {
      changes: [good, { removePerson: { person: 'nobody' } }],
      asOf: '2016-01-01',
    });
    expect(errors?.[0]?.originalError).toMatchObject({ details: { index: 1, value: 'nobody' } });
    const many = await ask(contract('impact'), { changes: Array.from({ length: 251 }, () => good) });
    expect(many.errors?.[0]?.message).toMatch(/at most 250/);
  });

  it('shows what only the changes bring with the id that it will have, whatever is asked, and lists it', async () => {
    const zone = expected.impact
      .flatMap(({ changes }: Data) => changes)
      .find(({ zone: code }: Data) => code).zone;
    const department = (
      await dataOf(ask('{ departments(kinds: [CITY_DEPARTMENT]) { edges { node { code } } } }'))
    ).departments.edges[0].node.code;
    const words = { code: 'NEW', name: '新职权', type: 'LICENSE', department };
    const changes = [
      { definePower: words },
      { delegatePower: { zone, power: 'NEW' } },
      { defineSteps: { zone, power: 'NEW', steps: [{ order: 1, name: '受理', kind: 'ACCEPTANCE' }] } },
    ];
    const variables = { changes, asOf: '2016-01-01' };
    const { impact } = await dataOf(ask(contract('impact'), variables));
    const power = { code: 'NEW', name: '新职权' };
    expect(impact.touched.powers).toEqual([power]);
    const unassigned = impact.introduced.find(({ kind }: Data) => kind === 'STEP_UNASSIGNED');
    expect(unassigned).toMatchObject({ power, step: { order: 1, name: '受理' } });
    expect(unassigned.message).toContain('新职权(NEW)');
    const powerId = globalId('Power', 'NEW');
    const only = (type: string, code: string, name: string | null) => ({
      ...{ id: globalId(type, code), type, code, name },
      __typename: 'SimulatedThing',
    });
    const document = `query ($changes: [ChangeInput!]!, $asOf: Date) { impact(changes: $changes, asOf: $asOf) {
      touched { powers { id department { code name } delegations { code } } onlyInChanges { id type code name __typename } }
      introduced { power { id code chains { code } department { code } } step { id delegation { id mode zone { code } power { code name } } } zone { id } evidence { from { id type code name } to { id type code name } } } } }`;
    const asked = (await dataOf(ask(document, variables))).impact;
    expect(asked.touched).toEqual({
      powers: [{ id: powerId, department: { code: department, name: expect.any(String) }, delegations: [] }],
      onlyInChanges: [
        only('Delegation', `${zone}|NEW`, null),
        only('Power', 'NEW', '新职权'),
        only('Step', `${zone}|NEW|1`, '受理'),
      ],
    });
    expect(await dataOf(ask(`{ node(id: "${powerId}", asOf: "2016-01-01") { id } }`))).toEqual({
      node: null,
    });
    const ends = asked.introduced.flatMap(({ evidence }: Data) =>
      evidence.flatMap(({ from, to }: Data) => [from, to]),
    );
    const things = ['Zone', 'Department', 'Power', 'Step', 'Delegation'];
    for (const { id, type, code } of ends)
      expect(id, `${type} ${code}`).toBe(
        code !== null && things.includes(type) ? globalId(type, code) : null,
      );
    expect(ends).toContainEqual({ id: powerId, type: 'Power', ...power });
    for (const finding of asked.introduced) {
      expect(finding.power).toEqual({
        id: powerId,
        code: 'NEW',
        chains: [],
        department: { code: department },
      });
      expect(finding.zone.id).toEqual(expect.any(String));
      if (finding.step)
        expect(finding.step).toEqual({
          id: globalId('Step', `${zone}|NEW|1`),
          delegation: {
            id: globalId('Delegation', `${zone}|NEW`),
            mode: 'ENTRUSTMENT',
            zone: { code: zone },
            power,
          },
        });
    }
  });

  it('calls things as the changes call them, and what is resolved as it was called before', async () => {
    const changes = [
      { revisePower: { power: 'P00096', name: '改名' } },
      { withdrawPower: { power: 'P00096' } },
    ];
    const { impact } = await dataOf(ask(contract('impact'), { changes, asOf: '2016-01-01' }));
    const namesIn = (findings: Data[]) =>
      new Set(findings.filter(({ power }) => power?.code === 'P00096').map(({ power }) => power.name));
    expect(impact.touched.powers.map(({ name }: Data) => name)).toEqual(['改名']);
    expect([...namesIn(impact.resolved)]).not.toContain('改名');
    expect(impact.touched.onlyInChanges).toBeUndefined();
  });

  it('is what a command then brings and clears, and what the audit finds after it', async () => {
    const changes = [{ withdrawPower: { power: 'P00096' } }, { removePerson: { person: 'N000110' } }];
    const asOf = '2016-01-01';
    const lists =
      '{ kind zone { code } power { code } step { order } chain { code } person { code } element { code } detail }';
    const { impact } = await dataOf(
      ask(
        `query ($changes: [ChangeInput!]!, $asOf: Date) { impact(changes: $changes, asOf: $asOf) {
        revision introduced ${lists} resolved ${lists} changed ${lists} } }`,
        { changes, asOf },
      ),
    );
    const audit = async () =>
      (await dataOf(ask(contract('audit'), { asOf, first: 500 }))).audit.findings.edges.map(
        ({ node }: Data) => key(node),
      );
    const before = await audit();
    const { applyChanges } = await dataOf(
      ask(
        `mutation ($changes: [ChangeInput!]!, $asOf: Date, $revision: Int) {
        applyChanges(changes: $changes, asOf: $asOf, expectedRevision: $revision) {
          introduced ${lists} resolved ${lists} changed ${lists} } }`,
        { changes, asOf, revision: impact.revision },
      ),
    );
    const { revision: _revision, ...said } = impact;
    expect(applyChanges).toEqual(said);
    const after = await audit();
    const missing = (from: Data[], other: Data[]) =>
      from.filter((each) => !other.some((one) => compareFindings(one, each) === 0));
    expect(missing(after, before)).toEqual(keys(impact.introduced));
    expect(missing(before, after)).toEqual(keys(impact.resolved));
  });
});
