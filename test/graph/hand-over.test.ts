import { parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { actorOf, type Actor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { observing } from '../support/observe.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

const DAY = '2016-06-01';

type Row = readonly (string | number)[];
const withRows = (sheet: keyof typeof SMALL_CITY, ...rows: readonly Row[]): Sheets => ({
  [sheet]: [...SMALL_CITY[sheet], ...rows],
});

/**
 * A zone's department with two sections. N3 reviews A1 and accepts it, N4 decides it, and inspects A2, which takes a certificate.
 * N5 is in the section of N3, N6 has the post of N3, N7 is in the other section; N5 and N7 are certified. N1 and N8 lead.
 */
const CITY: Sheets = {
  ...SMALL_CITY,
  ...withRows('sections', ['S2', '执法科', 'Z1D1']),
  ...withRows(
    'posts',
    ['P3', '受理岗', 'Z1D1', 'S1', '工作岗位'],
    ['P4', '执法岗', 'Z1D1', 'S2', '工作岗位'],
    ['L2', '副局长', 'Z1D1', '', '领导岗位'],
  ),
  ...withRows('people', ['N4', '丁'], ['N5', '戊'], ['N6', '己'], ['N7', '庚'], ['N8', '辛']),
  ...withRows(
    'memberships',
    ['N4', 'P4', '2015-01-01', ''],
    ['N5', 'P3', '2015-01-01', ''],
    ['N6', 'P1', '2015-01-01', '2017-01-01'],
    ['N7', 'P4', '2015-01-01', ''],
    ['N8', 'L2', '2015-01-01', ''],
  ),
  ...withRows(
    'certificates',
    ['证4', 'N4', '2015-01-01', ''],
    ['证5', 'N5', '2015-01-01', '2017-01-01'],
    ['证7', 'N7', '2015-01-01', ''],
  ),
  ...withRows('delegations', ['Z1', 'A2', '授权', '2015-10-01', '', '', '']),
  steps: [
    ['zone', 'power', 'order', 'name', 'kind'],
    ['Z1', 'A1', 1, '受理', '受理'],
    ['Z1', 'A1', 2, '审查', '审查'],
    ['Z1', 'A1', 3, '决定', '决定'],
    ['Z1', 'A2', 1, '检查', '检查'],
  ],
  responsibilities: [
    ['zone', 'power', 'step', 'department', 'leader', 'section', 'post', 'staff', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2016-01-01', ''],
    ['Z1', 'A1', 2, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2016-01-01', ''],
    ['Z1', 'A1', 3, 'Z1D1', 'N1', 'S2', 'P4', 'N4', '2016-01-01', ''],
    ['Z1', 'A2', 1, 'Z1D1', 'N1', 'S2', 'P4', 'N4', '2016-01-01', ''],
  ],
};

const PLAN = parse(`
  query ($person: ID, $post: ID, $section: ID, $asOf: Date, $overload: Int) {
    handOverPlan(person: $person, post: $post, section: $section, asOf: $asOf, overload: $overload) {
      asOf revision person { code name } post { code } section { code } taken left covered
      changes all: changes(leaving: true)
      items { totalCount edges { node {
        power { code } step { order } role state leftBecause message staff { code } leader { code }
        pick { person { code } } unfit { reason count }
        candidates { person { code } post { code } load loadAfter reasonsFor reasonsAgainst message }
      } } }
    }
  }`);

let database: Database;
let ask: Ask;
beforeEach(async () => {
  database = await connectTestDatabase();
  await fill(CITY);
  return () => database.close();
});

async function fill(city: Sheets): Promise<void> {
  await emptyDatabase(database);
  expect((await importSheets(database, city)).list).toEqual([]);
  ask = asking(database);
}

async function planOf(variables: Readonly<Record<string, unknown>>, by: Ask = ask): Promise<Data> {
  const { handOverPlan } = await dataOf(by(PLAN, { asOf: DAY, ...variables }));
  if (!handOverPlan) return handOverPlan;
  return { ...handOverPlan, items: handOverPlan.items.edges.map(({ node }: Data) => node) };
}

const pickedBy = (items: readonly Data[]): string[] =>
  items.map(
    ({ power, step, role, pick }) => `${power.code} ${step.order} ${role} ${pick?.person.code ?? 'nobody'}`,
  );

describe('who could take what is left', () => {
  it('is best who has the same post, then the same section, then the same department', async () => {
    const { items } = await planOf({ person: 'N3' });
    const [first] = items;
    expect(first.candidates.map(({ person, reasonsFor }: Data) => [person.code, reasonsFor])).toEqual([
      ['N6', ['SAME_POST']],
      ['N5', ['SAME_SECTION']],
      // Who has less to do comes first.
      ['N7', ['SAME_DEPARTMENT']],
      ['N4', ['SAME_DEPARTMENT']],
    ]);
  });

  it('does not both review and decide in one delegation', async () => {
    const { items } = await planOf({ person: 'N3' });
    const [, review] = items;
    expect(review.candidates.map(({ person }: Data) => person.code)).toEqual(['N6', 'N5', 'N7']);
    expect(review.unfit).toEqual([
      { reason: 'NO_FITTING_POST', count: 2 },
      { reason: 'DUTIES_NOT_SEPARATED', count: 1 },
    ]);
  });

  it('has the certificate that an enforced power needs, and it is said when that ends', async () => {
    const { items } = await planOf({ person: 'N4' });
    const inspection = items.find(({ power }: Data) => power.code === 'A2');
    expect(
      inspection.candidates.map(({ person, reasonsFor, reasonsAgainst }: Data) => ({
        person: person.code,
        reasonsFor,
        reasonsAgainst,
      })),
    ).toEqual([
      { person: 'N7', reasonsFor: ['SAME_POST', 'CERTIFIED'], reasonsAgainst: [] },
      {
        person: 'N5',
        reasonsFor: ['SAME_DEPARTMENT', 'CERTIFIED'],
        reasonsAgainst: ['CERTIFICATE_ENDS'],
      },
    ]);
    expect(inspection.unfit).toContainEqual({ reason: 'NO_CERTIFICATE', count: 2 });
  });

  it('gets no more than anybody may, counting what the plan gives them', async () => {
    const { items, taken } = await planOf({ person: 'N3', overload: 1 });
    expect(taken).toBe(2);
    expect(new Set(pickedBy(items)).size).toBe(2);
    expect(new Set(items.map(({ pick }: Data) => pick.person.code)).size).toBe(2);
    for (const { candidates } of items)
      for (const { loadAfter, reasonsAgainst } of candidates) {
        expect(loadAfter).toBe(1);
        expect(reasonsAgainst).toContain('AT_LIMIT');
      }
    const nobody = await planOf({ person: 'N3', overload: 0 });
    expect(nobody).toMatchObject({ taken: 0, left: 2, changes: [] });
    expect(nobody.items[0]).toMatchObject({ state: 'LEFT', leftBecause: 'NOBODY_FITS', pick: null });
    expect(nobody.items[0].unfit).toEqual([
      { reason: 'NO_FITTING_POST', count: 2 },
      { reason: 'OVERLOADED', count: 4 },
    ]);
  });

  it('for a leader holds a leader’s post of the department; several steps go in one change', async () => {
    const { items, changes } = await planOf({ person: 'N1' });
    expect(pickedBy(items)).toEqual(['A1 1 LEADER N8', 'A1 2 LEADER N8', 'A1 3 LEADER N8', 'A2 1 LEADER N8']);
    const of = [1, 2, 3].map((step) => ({ zone: 'Z1', power: 'A1', step }));
    expect(changes).toEqual([
      {
        handOverResponsibilities: {
          fromPerson: 'N1',
          toPerson: 'N8',
          of: [...of, { zone: 'Z1', power: 'A2', step: 1 }],
        },
      },
    ]);
  });

  it('is said in a sentence of the reader’s language, as is why nobody can', async () => {
    const { items } = await planOf({ person: 'N3' });
    expect(items[0].message).toBe('东区(Z1)承接的职权排污许可(A1)，环节1“受理”的工作人员由己(N6)接手。');
    expect(items[0].candidates[0].message).toBe(
      '己(N6)任审查岗(P1)，担任同一岗位；但任职将到期；现有0项责任，接手后2项。',
    );
    const english = await planOf({ person: 'N3', overload: 0 }, asking(database, 'en'));
    expect(english.items[0].message).toBe(
      'The staff of step 1“受理” of 排污许可(A1) in 东区(Z1): nobody takes it, because nobody else in the department fits (2 without a fitting post, 4 would have too many).',
    );
  });
});

describe('what is left', () => {
  it('of a post is the steps that name it; who holds another post too may keep them', async () => {
    await fill({
      ...CITY,
      memberships: [...(CITY['memberships'] ?? []), ['N3', 'P3', '2015-01-01', '']],
    });
    const { items, all } = await planOf({ post: 'P1' });
    expect(pickedBy(items)).toEqual(['A1 1 STAFF N3', 'A1 2 STAFF N3']);
    expect(items[0].candidates[0].reasonsFor).toEqual(['ANSWERS_ALREADY', 'SAME_SECTION']);
    expect(all.at(-1)).toEqual({ abolishPost: { post: 'P1' } });
  });

  it('of a leader’s post is what its holder leads without another post in the department', async () => {
    const { items } = await planOf({ post: 'L1' });
    expect(items.map(({ role, pick }: Data) => [role, pick.person.code])).toEqual(
      Array.from({ length: 4 }, () => ['LEADER', 'N8']),
    );
  });

  it('of a section goes to another section of the department', async () => {
    const { items, all } = await planOf({ section: 'S1' });
    expect(pickedBy(items)).toEqual(['A1 1 STAFF N7', 'A1 2 STAFF N7']);
    expect(all.at(-1)).toEqual({ dissolveSection: { section: 'S1' } });
  });

  it('where somebody else answers for the step already only ends', async () => {
    await fill({
      ...CITY,
      responsibilities: [
        ...(CITY['responsibilities'] ?? []),
        ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P3', 'N5', '2016-01-01', ''],
      ],
    });
    const plan = await planOf({ person: 'N3' });
    expect(plan).toMatchObject({ taken: 1, left: 0, covered: 1 });
    expect(plan.changes[0]).toEqual({
      endResponsibility: { zone: 'Z1', power: 'A1', step: 1, staff: 'N3' },
    });
  });

  it('is nothing for who answers for nothing, and there is no plan for nobody', async () => {
    expect(await planOf({ person: 'N2' })).toMatchObject({ items: [], changes: [], taken: 0 });
    expect(await planOf({ person: '无' })).toBeNull();
    expect(await planOf({ post: '无' })).toBeNull();
    expect(await planOf({ section: '无' })).toBeNull();
  });
});

describe('a plan', () => {
  it('is for just one of a person, a post and a section', async () => {
    for (const given of [{}, { person: 'N1', post: 'P1' }, { person: null }]) {
      const { errors } = await ask(PLAN, given);
      expect(errors?.[0]?.originalError).toMatchObject({ kind: 'invalid' });
    }
    const { errors } = await ask(PLAN, { person: 'N1', overload: -1 });
    expect(errors?.[0]?.originalError).toMatchObject({ details: { argument: 'overload' } });
  });

  it('made as it is leaves nothing of what was taken, and is refused when the record has moved on', async () => {
    const { all, revision } = await planOf({ person: 'N3' });
    const apply = parse(`mutation ($changes: [ChangeInput!]!, $asOf: Date, $expectedRevision: Int) {
      applyChanges(changes: $changes, asOf: $asOf, expectedRevision: $expectedRevision) { introduced { kind } } }`);
    const made = await dataOf(ask(apply, { changes: all, asOf: DAY, expectedRevision: revision }));
    expect(made.applyChanges.introduced).toEqual([]);
    expect((await planOf({ person: 'N3' })).items).toEqual([]);
    const again = await ask(apply, { changes: all, asOf: DAY, expectedRevision: revision });
    expect(again.errors?.[0]?.originalError).toMatchObject({ kind: 'conflict' });
  });

  it('takes as many statements for one step as for many', async () => {
    const count = async (person: string): Promise<number> => {
      const { database: observed, sent } = observing(database);
      await planOf({ person }, asking(observed));
      return sent.length;
    };
    const few = await count('N4');
    await fill(manySteps(CITY));
    expect((await planOf({ person: 'N4' })).items.length).toBeGreaterThan(40);
    expect(await count('N4')).toBe(few);
  });

  it('shows a zone its own responsibilities and people only', async () => {
    await fill({
      ...CITY,
      ...withRows('organizations', ['Z2D1', '西区分局', '新区部门', 'Z2', '', 'C1']),
      delegations: [...(CITY['delegations'] ?? []), ['Z2', 'A2', '授权', '2015-10-01', '', '', '']],
      steps: [...(CITY['steps'] ?? []), ['Z2', 'A2', 1, '检查', '检查']],
      responsibilities: [
        ...(CITY['responsibilities'] ?? []),
        ['Z2', 'A2', 1, 'Z1D1', 'N1', 'S2', 'P4', 'N4', '2016-01-01', ''],
      ],
    });
    expect((await planOf({ person: 'N4' })).items).toHaveLength(3);
    const own = await planOf({ person: 'N4' }, asking(database, 'zh', zone('Z1')));
    expect(own.items).toHaveLength(2);
    expect(own.changes).toHaveLength(2);
    const other = await planOf({ person: 'N4' }, asking(database, 'zh', zone('Z2')));
    expect(other.items.map(({ candidates }: Data) => candidates)).toEqual([[]]);
    expect(await planOf({ person: 'N7' }, asking(database, 'zh', zone('Z2')))).toBeNull();
  });
});

function zone(code: string): Actor {
  const actor = actorOf({ sub: 'wang', role: 'zone', zone: code });
  if (!actor) throw new Error('the test needs an actor');
  return actor;
}

/** N4 inspects fifty more powers, each in two steps. */
function manySteps(city: Sheets): Sheets {
  const codes = Array.from({ length: 50 }, (_, place) => `B${place}`);
  const more = (sheet: string, rows: (code: string) => readonly Row[]): Sheets => ({
    [sheet]: [...(city[sheet] ?? []), ...codes.flatMap(rows)],
  });
  return {
    ...city,
    ...more('powers', (code) => [[code, `职权${code}`, '行政许可', 'C1', '', '']]),
    ...more('delegations', (code) => [['Z1', code, '授权', '2015-10-01', '', '', '']]),
    ...more('steps', (code) => [['Z1', code, 1, '受理', '受理']]),
    ...more('responsibilities', (code) => [
      ['Z1', code, 1, 'Z1D1', 'N1', 'S2', 'P4', 'N4', '2016-01-01', ''],
    ]),
  };
}
