import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, askingWith, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';
import { importSheets, type Sheets } from '../../support/workbook.ts';

/** Commands of support, and columns of several codes; today is 2016-11-24. */
let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, {
    ...RUNNING_CITY,
    organizations: [...RUNNING_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
  });
});

const as = (claims: Claims): Ask => askingWith(database, claims);
const ZONE = { role: 'zone', zone: 'Z1' };
const C1 = { role: 'department', department: 'C1' };
const give = async (by: Ask, command: string, input: string, asOf: string): Promise<string> => {
  const { data, errors } = await by(`mutation { ${command}(input: ${input}, asOf: "${asOf}") { revision } }`);
  if (data?.[command]) return 'done';
  const { kind, said } = errors?.[0]?.originalError as { kind: string; said?: Bilingual };
  return `${kind}: ${said?.en ?? ''}`;
};
const isWhole = async () =>
  expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);

describe('answerRaised and closeRaised', () => {
  it('move what was raised on, by whoever is to see to it and whose it is', async () => {
    const state = async (asOf: string) => {
      const { raised } = await dataOf(
        ask(`{ raised(asOf: "${asOf}", powers: ["A1"]) { edges { node { state answer closedOn } } } }`),
      );
      return raised.edges.map(({ node }: Data) => [node.state, node.answer, node.closedOn]);
    };
    const answer = '{raised: "RA1", answer: "已开通"}';
    expect(await give(as(ZONE), 'answerRaised', answer, '2015-11-10')).toMatch(/^forbidden/);
    expect(await give(as({ role: 'zone', zone: 'Z2' }), 'answerRaised', answer, '2015-11-10')).toMatch(
      /^forbidden/,
    );
    expect(await give(as(C1), 'answerRaised', answer, '2015-10-31')).toMatch(/^conflict/);
    expect(await give(as(C1), 'answerRaised', answer, '2016-11-25')).toMatch(/^invalid/);
    expect(await give(as(C1), 'answerRaised', answer, '2015-11-10')).toBe('done');
    expect(await give(as(C1), 'answerRaised', answer, '2015-11-11')).toMatch(/^conflict/);
    expect(await give(as(C1), 'closeRaised', '{raised: "RA1"}', '2015-11-12')).toMatch(/^forbidden/);
    expect(await give(as(ZONE), 'closeRaised', '{raised: "RA1"}', '2015-11-09')).toMatch(/^conflict/);
    expect(await give(as(ZONE), 'closeRaised', '{raised: "RA1"}', '2015-11-12')).toBe('done');
    expect(await give(as(ZONE), 'closeRaised', '{raised: "RA1"}', '2015-11-12')).toMatch(/^conflict/);
    expect(await state('2015-11-09')).toEqual([['OPEN', null, null]]);
    expect(await state('2015-11-10')).toEqual([['ANSWERED', '已开通', null]]);
    expect(await state('2015-11-12')).toEqual([['CLOSED', '已开通', '2015-11-12']]);
    await isWhole();
  });
});

describe('publishEvaluation', () => {
  it('publishes all that somebody rated on a day, or what is about a power; once', async () => {
    const published = async (asOf: string) => {
      const { evaluations } = await dataOf(
        ask(`{ evaluations(asOf: "${asOf}", kinds: [ENTERPRISE]) { edges { node { publishedOn } } } }`),
      );
      return evaluations.edges.map(({ node }: Data) => node.publishedOn);
    };
    const of = (more = '') => `{zone: "Z1", evaluator: "某厂", evaluatedOn: "2015-12-01"${more}}`;
    const reform = as({ role: 'reform-office' });
    expect(await give(as(ZONE), 'publishEvaluation', of(), '2015-12-20')).toMatch(/^forbidden/);
    expect(await give(reform, 'publishEvaluation', of(', power: "A2"'), '2015-12-20')).toMatch(/^conflict/);
    expect(await give(reform, 'publishEvaluation', of(), '2015-11-30')).toMatch(/^conflict/);
    const supervision = as({ role: 'supervision-office' });
    expect(await give(supervision, 'publishEvaluation', of(', power: "A1"'), '2015-12-20')).toBe('done');
    expect(await give(reform, 'publishEvaluation', of(), '2015-12-21')).toMatch(/published already/);
    expect(await published('2015-12-19')).toEqual([null]);
    expect(await published('2015-12-20')).toEqual(['2015-12-20']);
  });
});

const TRAINING = `training: {code: "TR9", title: "新训", kind: BUSINESS, by: "C1", powers: ["A2", "A1", "A2"], endsOn: "2016-05-02"}`;

describe('a column of several codes', () => {
  const powersOf = async (code: string, asOf: string, knownAt = '') => {
    const { trainings } = await dataOf(
      ask(
        `{ trainings(asOf: "${asOf}"${knownAt}) { edges { node { code powers { code name } trainees { person { code } result } } } } }`,
      ),
    );
    return trainings.edges
      .find(({ node }: Data) => node.code === code)
      ?.node.powers.map((power: Data) => power.code);
  };

  it('names each of its things, which lead back and find it', async () => {
    expect(await give(as(C1), 'addRecord', `{${TRAINING}}`, '2016-05-01')).toBe('done');
    expect(await powersOf('TR9', '2016-04-30')).toBeUndefined();
    expect(await powersOf('TR9', '2016-05-01')).toEqual(['A1', 'A2']);
    const { a1, a2, trainings } = await dataOf(
      ask(
        '{ a1: power(code: "A1", asOf: "2016-05-01") { trainings { code } } a2: power(code: "A2", asOf: "2016-04-30") { trainings { code } } trainings(powers: ["A2"]) { totalCount } }',
      ),
    );
    expect(a1.trainings).toEqual([{ code: 'TR1' }, { code: 'TR9' }]);
    expect(a2.trainings).toEqual([{ code: 'TR1' }]);
    expect(trainings.totalCount).toBe(2);
    await isWhole();
  });

  it('is corrected as a whole, and the record of before keeps what it said', async () => {
    const correct =
      '{record: TRAINING, identity: [{column: "code", value: "TR1"}], values: [{column: "powers", value: "A2"}]}';
    expect(await give(ask, 'correct', correct, '2016-01-01')).toBe('done');
    expect(await powersOf('TR1', '2016-01-01')).toEqual(['A2']);
    // The same codes in another order say nothing new.
    const sheets = {
      trainings: [
        RUNNING_CITY.trainings[0] ?? [],
        ['TR1', '排污业务培训', '业务培训', 'C1', 'A2；A1', '2015-10-12', '2015-10-14'],
      ],
    };
    await importSheets(database, sheets);
    expect(await powersOf('TR1', '2016-01-01')).toEqual(['A1', 'A2']);
    const { revision } = await readHead(database);
    await importSheets(database, { trainings: RUNNING_CITY.trainings });
    expect((await readHead(database)).revision).toBe(revision);
    await isWhole();
  });

  it('names nothing that is not there, and says which', async () => {
    expect(
      await give(as(C1), 'addRecord', `{${TRAINING.replace('"A2", "A1"', '"A1", "X9"')}}`, '2016-05-01'),
    ).toMatch(/^not-found: .*X9/);
    const { list } = await importSheets(database, {
      trainings: [
        RUNNING_CITY.trainings[0] ?? [],
        ['TR8', '训', '业务培训', 'C1', 'A1；X9；X8', '2016-05-01', '2016-05-01'],
      ],
    });
    expect(list.map(({ column, value }) => [column, value])).toEqual([
      ['powers', 'X8'],
      ['powers', 'X9'],
    ]);
  });

  it('outlives what it names: a power that ends is told as on its last day, and named anew by nobody', async () => {
    await give(ask, 'removeFromChain', '{chain: "K1", order: 2}', '2016-03-01');
    await give(ask, 'removeFromChain', '{chain: "K2", order: 1}', '2016-03-01');
    expect(await give(ask, 'retirePower', '{power: "A2"}', '2016-03-01')).toBe('done');
    expect(await powersOf('TR1', '2016-04-01')).toEqual(['A1', 'A2']);
    expect(await give(as(C1), 'addRecord', `{${TRAINING}}`, '2016-05-01')).toMatch(/^conflict: .*A2/);
    await isWhole();
  });

  it('makes an expert theirs to end whose own each of its departments is', async () => {
    const added = (departments: string) =>
      `{expert: {code: "EX9", name: "李工", kind: APPROVAL, departments: [${departments}]}}`;
    expect(await give(as(C1), 'addRecord', added('"C1", "C2"'), '2016-05-01')).toMatch(/^forbidden/);
    expect(await give(as(C1), 'addRecord', added(''), '2016-05-01')).toMatch(/^forbidden/);
    expect(await give(as(C1), 'addRecord', added('"C1"'), '2016-05-01')).toBe('done');
    const end = '{kind: EXPERT, key: [{column: "code", value: "EX9"}]}';
    expect(await give(as({ role: 'department', department: 'C2' }), 'endRecord', end, '2016-06-01')).toMatch(
      /^forbidden/,
    );
    expect(await give(as(C1), 'endRecord', end, '2016-06-01')).toBe('done');
  });
});

describe('a secondment', () => {
  it('gives no post: whoever is staff of a step of the zone is found not to hold its post before, during and after', async () => {
    const { list } = await importSheets(database, {
      organizations: [
        ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
        ['Z2D1', '西区环保分局', '新区部门', 'Z2', '', 'C1'],
      ],
      posts: [
        ['code', 'name', 'department', 'section', 'kind'],
        ['Q9', '受理岗', 'Z2D1', '', '工作岗位'],
      ],
      people: [
        ['code', 'name'],
        ['N9', '己'],
      ],
      delegations: [RUNNING_CITY.delegations[0] ?? [], ['Z2', 'A1', '委托', '2015-10-01', '', '', '']],
      steps: [RUNNING_CITY.steps[0] ?? [], ['Z2', 'A1', 1, '受理', '受理']],
      responsibilities: [
        RUNNING_CITY.responsibilities[0] ?? [],
        ['Z2', 'A1', 1, 'Z2D1', '', '', 'Q9', 'N9', '2015-10-01', ''],
      ],
      secondments: [
        RUNNING_CITY.secondments[0] ?? [],
        ['N9', 'C1', 'Z2', 'Z2D1', '派驻', '', 'A1', '', '2016-02-01', '2016-06-01'],
      ],
    } as Sheets);
    expect(list).toEqual([]);
    for (const asOf of ['2016-01-31', '2016-02-01', '2016-05-31', '2016-06-01']) {
      const { audit } = await dataOf(
        ask(
          '{ audit(asOf: "' +
            asOf +
            '", kinds: [STAFF_NOT_IN_POST], zones: ["Z2"]) { findings { edges { node { person { code } step { order } } } } } }',
        ),
      );
      expect([asOf, audit.findings.edges.map(({ node }: Data) => node)]).toEqual([
        asOf,
        [{ person: { code: 'N9' }, step: { order: 1 } }],
      ]);
    }
  });

  it('of somebody without a post shows them to both while it holds, and after to the sender alone, whose they are', async () => {
    expect(await give(as(C1), 'registerPerson', '{code: "N9", name: "己"}', '2015-01-01')).toBe('done');
    const lent =
      '{secondment: {person: "N9", from: "C1", zone: "Z2", mode: STATIONED, validTo: "2016-06-01"}}';
    expect(await give(as(C1), 'addRecord', lent, '2016-02-01')).toBe('done');
    const seenBy = async (asOf: string) => {
      const found: string[] = [];
      for (const [name, claims] of [
        ['C1', C1],
        ['Z2', { role: 'zone', zone: 'Z2' }],
        ['Z1', ZONE],
      ] as const)
        if ((await dataOf(as(claims)(`{ person(code: "N9", asOf: "${asOf}") { code } }`))).person)
          found.push(name);
      return found;
    };
    expect(await seenBy('2016-01-31')).toEqual(['C1']);
    expect(await seenBy('2016-02-01')).toEqual(['C1', 'Z2']);
    expect(await seenBy('2016-05-31')).toEqual(['C1', 'Z2']);
    expect(await seenBy('2016-06-01')).toEqual(['C1']);
  });

  it('gives no post; the person is seen by both while it holds, and after by the sender alone', async () => {
    await dataOf(
      ask('mutation { registerPerson(input: {code: "N9", name: "己"}, asOf: "2015-01-01") { revision } }'),
    );
    await dataOf(
      ask(
        'mutation { registerPost(input: {code: "C1P", name: "科员", kind: WORKING, department: "C1"}, asOf: "2015-01-01") { revision } }',
      ),
    );
    await dataOf(
      ask('mutation { appoint(input: {person: "N9", post: "C1P"}, asOf: "2015-01-01") { revision } }'),
    );
    const lent =
      '{secondment: {person: "N9", from: "C1", zone: "Z2", mode: STATIONED, powers: ["A1"], validTo: "2016-06-01"}}';
    expect(await give(as(C1), 'addRecord', lent, '2016-02-01')).toBe('done');
    const seen = async (claims: object, asOf: string) => {
      const { person, secondments } = await dataOf(
        as(claims)(
          `{ person(code: "N9", asOf: "${asOf}") { name memberships { post { code } } secondments { zone { code } powers { code } } } secondments(asOf: "${asOf}", departments: ["C1"], zones: ["Z2"]) { totalCount edges { node { person { code } } } } }`,
        ),
      );
      expect(secondments.totalCount).toBe(secondments.edges.length);
      return [person !== null, secondments.totalCount];
    };
    const Z2 = { role: 'zone', zone: 'Z2' };
    expect(await seen(Z2, '2016-01-31')).toEqual([false, 0]);
    expect(await seen(Z2, '2016-02-01')).toEqual([true, 1]);
    expect(await seen(Z2, '2016-05-31')).toEqual([true, 1]);
    expect(await seen(Z2, '2016-06-01')).toEqual([false, 0]);
    expect(await seen(C1, '2016-06-01')).toEqual([true, 0]);
    expect(await seen(ZONE, '2016-02-01')).toEqual([false, 0]);
    // Whoever is lent may not be appointed or removed by the zone.
    expect(await give(as(Z2), 'removePerson', '{person: "N9"}', '2016-02-02')).toMatch(/^forbidden/);
  });
});
