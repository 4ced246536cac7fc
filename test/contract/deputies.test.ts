import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { loadOracle } from '../oracle/acting.ts';
import { asking, askingWith, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

/** N2 receives until 2015-11-15, then N3; N1 decides, in the post L1. N1 stands in for step 1, N3 for the post L1. */
let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, RUNNING_CITY, 'who acts');
  ask = asking(database);
  return () => database.close();
});
const as = (claims: Claims): Ask => askingWith(database, claims);

/** By step: who acts, by which row, and who stands in at all. */
async function told(by: Ask, asOf: string) {
  const { zone } = await dataOf(by(contract('lifecycle/who-acts'), { zone: 'Z1', asOf }));
  return zone.delegations.edges.flatMap(({ node }: Data) =>
    node.steps.flatMap((step: Data) =>
      step.responsibilities.map(({ staff, acting }: Data) =>
        [
          ...[step.order, staff?.code, '→', acting?.person.code ?? '-'],
          ...(acting ? [acting.deputy.step ? 'step' : acting.deputy.post.code, acting.order] : []),
        ].join(' '),
      ),
    ),
  );
}

describe('who acts', () => {
  it('is told of each responsibility on each day', async () => {
    expect(await told(ask, '2015-10-19')).toEqual(['1 N2 → -', '2 N1 → -']);
    expect(await told(ask, '2015-10-20')).toEqual(['1 N2 → N1 step 2', '2 N1 → -']);
    expect(await told(ask, '2015-10-25')).toEqual(['1 N2 → -', '2 N1 → -']);
    // N1 is away, in whose post N3 stands in until 2016-06-01.
    expect(await told(ask, '2015-11-01')).toEqual(['1 N2 → -', '2 N1 → N3 L1 1']);
    expect(await told(ask, '2016-05-31')).toEqual(['1 N3 → -', '2 N1 → N3 L1 1']);
    expect(await told(ask, '2016-06-01')).toEqual(['1 N3 → -', '2 N1 → -']);
    // Who stands in for a post is told to whoever has the post.
    const department = as({ role: 'department', department: 'C1' });
    expect(await told(department, '2015-10-20')).toEqual(['1 N2 → N1 step 2', '2 N1 → -']);
    expect(await told(department, '2015-11-01')).toEqual(['1 N2 → -', '2 N1 → -']);
  });

  it('is found by audits, and stands in what people carry', async () => {
    const { audit } = await dataOf(
      ask(
        '{ audit(asOf: "2016-06-01", kinds: [NOBODY_ACTS, DEPUTY_UNFIT]) { counts { kind count } findings { edges { node { message person { code } step { order } evidence { relation isThere } } } } } }',
      ),
    );
    expect(audit.counts.map(({ count }: Data) => count)).toEqual([1, 0]);
    expect(audit.findings.edges[0].node).toMatchObject({
      ...{ person: { code: 'N1' }, step: { order: 2 } },
      message: expect.stringContaining('无人代理'),
    });
    expect(audit.findings.edges[0].node.evidence.at(-1)).toEqual({ relation: 'DEPUTY_FOR', isThere: false });
    for (const asOf of ['2015-10-20', '2015-11-01', '2016-06-01']) {
      const { loadPerPerson } = await dataOf(
        ask(contract('lifecycle/load-per-person'), { zones: ['Z1'], asOf }),
      );
      const expected = loadOracle(RUNNING_CITY, asOf, ['Z1']);
      expect(loadPerPerson.totalCount).toBe(expected.length);
      expect(loadPerPerson.edges.map(({ node }: Data) => ({ ...node, person: node.person.code }))).toEqual(
        expected,
      );
    }
    const { loadPerPerson } = await dataOf(
      as({ role: 'zone', zone: 'Z2' })('{ loadPerPerson(asOf: "2015-11-01") { totalCount } }'),
    );
    expect(loadPerPerson.totalCount).toBe(0);
  });
});

describe('an absence', () => {
  it('is told to whoever has the post, and to the whole city; why, to nobody else', async () => {
    const away = async (by: Ask) => {
      const { person } = await dataOf(
        by(
          '{ person(code: "N1", asOf: "2015-11-01") { absences { reason } deputyFor { step { order } order } } }',
        ),
      );
      return [person?.absences, person?.deputyFor.length];
    };
    expect(await away(ask)).toEqual([[{ reason: 'LEAVE' }], 1]);
    expect(await away(as({ role: 'zone', zone: 'Z1' }))).toEqual([[{ reason: 'LEAVE' }], 1]);
    // It sees who answers for its powers, and has no post of theirs.
    expect(await away(as({ role: 'department', department: 'C1' }))).toEqual([[], 1]);
    expect(await away(as({ role: 'zone', zone: 'Z2' }))).toEqual([undefined, undefined]);
  });

  it('is added and ended by whose people they are', async () => {
    const give = async (by: Ask, command: string, input: string, asOf: string) =>
      (await by(`mutation { ${command}(input: ${input}, asOf: "${asOf}") { revision } }`)).data?.[command] !==
      null;
    const zone = as({ role: 'zone', zone: 'Z1' });
    const row = '{absence: {person: "N3", reason: TRAINING, validTo: "2016-03-01"}}';
    expect(await give(as({ role: 'zone', zone: 'Z2' }), 'addRecord', row, '2016-02-01')).toBe(false);
    expect(await give(zone, 'addRecord', row, '2016-02-01')).toBe(true);
    expect(await told(ask, '2016-02-01')).toEqual(['1 N3 → -', '2 N1 → -']);
    const end = '{kind: ABSENCE, key: [{column: "person", value: "N3"}]}';
    expect(await give(zone, 'endRecord', end, '2016-02-10')).toBe(true);
    expect(await told(ask, '2016-02-10')).toEqual(['1 N3 → -', '2 N1 → N3 L1 1']);
    const stands = (more: string) => `{deputy: {${more}, order: 1, deputy: "N3"}}`;
    expect(await give(zone, 'addRecord', stands('post: "L1", zone: "Z1"'), '2016-07-01')).toBe(false);
    expect(await give(zone, 'addRecord', stands('post: "L1"'), '2016-07-01')).toBe(true);
    expect(await give(zone, 'addRecord', stands('zone: "Z1", power: "A1", step: 2'), '2016-07-01')).toBe(
      true,
    );
    // Once at a time: whoever comes in the same place takes it.
    expect(
      await give(
        zone,
        'addRecord',
        stands('zone: "Z1", power: "A1", step: 2').replace('"N3"', '"N1"'),
        '2016-08-01',
      ),
    ).toBe(true);
    const { power } = await dataOf(
      ask(
        '{ power(code: "A1", asOf: "2016-08-01") { delegations { steps { deputies { order person { code } } } } } }',
      ),
    );
    expect(power.delegations[0].steps[1].deputies).toEqual([{ order: 1, person: { code: 'N1' } }]);
  });
});
