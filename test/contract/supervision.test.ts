import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf, type Actor } from '../../domain/access/actor.ts';
import { addDays } from '../../domain/civil-days.ts';
import { dayFromIso, isoFromDay, type Day } from '../../domain/days.ts';
import { stateOf } from '../../domain/states.ts';
import { INSPECTION_TABLE, lacksNotice, RECTIFICATION_TABLE } from '../../domain/supervision-states.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { importSheets } from '../support/workbook.ts';

/** Every state of the tables is reached, and of equal days each pair. */
const INSPECTIONS = [
  ['IN1', 'A1', '2015-10-10', '2015-10-20'],
  ['IN2', '', '', '2015-11-01'],
  ['IN3', 'A1', '2015-11-10', ''],
] as const;
const RECTIFICATIONS = [
  // code, inspection, opinionOn, dueBy, answeredOn, refusedOn, noticeOn, closedOn
  ['RE1', 'IN1', '2015-10-21', '2015-11-01', '2015-11-05', '2015-10-30', '2015-11-08', '2015-11-20'],
  ['RE2', 'IN1', '2015-10-21', '2015-11-01', '2015-10-28', '2015-10-28', '', ''],
  ['RE3', 'IN2', '2015-11-02', '2015-11-04', '2015-11-09', '', '2015-11-09', ''],
  ['RE4', 'IN2', '2015-11-02', '2015-11-04', '', '2015-11-06', '', '2015-11-12'],
] as const;
const CITY = {
  ...TWO_ZONES,
  documents: RUNNING_CITY.documents,
  supervisionItems: RUNNING_CITY.supervisionItems,
  inspections: [
    ['code', 'power', 'plannedFor', 'doneOn', 'zone', 'by', 'kind', 'result'],
    ...INSPECTIONS.map((row) => [...row, 'Z1', 'C1', '定期', row[3] && '有问题']),
    ['IN9', 'B1', '2015-11-10', '', 'Z2', 'C2', '专项', ''],
  ],
  rectifications: [
    [
      ...['code', 'inspection', 'opinionOn', 'dueBy', 'answeredOn', 'refusedOn', 'noticeOn', 'closedOn'],
      ...['problem', 'answer', 'notice', 'follows'],
    ],
    ...RECTIFICATIONS.map((row) => [...row, '不全', '答', row[6] && 'D2', row[0] === 'RE4' ? 'RE3' : '']),
  ],
  penalties: [
    ['code', 'zone', 'power', 'party', 'sanction', 'amount', 'isMajor', 'decidedOn'],
    ['J1', 'Z1', 'A1', '某厂', '罚款', '50000', '是', '2015-11-01'],
    ['J2', 'Z1', 'A1', '某店', '警告', '', '', '2015-11-02'],
    ['J3', 'Z2', 'B1', '某站', '吊销', '', '是', '2015-11-03'],
  ],
  filings: [
    ['subject', 'penalty', 'to', 'filedOn', 'returnedOn'],
    ['重大处罚', 'J1', 'C1', '2015-11-05', '2015-11-08'],
  ],
};

const dayOf = (text: string): Day | null => dayFromIso(text) ?? null;
const DAYS = [
  ...new Set(
    [...INSPECTIONS, ...RECTIFICATIONS].flatMap((row) =>
      row.flatMap((cell) => {
        const day = dayOf(cell);
        return day === null ? [] : [addDays(day, -1), day, addDays(day, 1)];
      }),
    ),
  ),
].sort((a, b) => a - b);

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  expect((await importSheets(database, CITY)).list).toEqual([]);
  return () => database.close();
});

const by = (role: string, own: object): Ask => {
  const actor = actorOf({ sub: 'wang', role, ...own }) as Actor;
  return asking(database, 'zh', actor);
};
const nodes = ({ edges }: Data): readonly Data[] => edges.map(({ node }: Data) => node);
const codes = (connection: Data): readonly string[] => nodes(connection).map(({ code }) => code as string);

describe('the trail of rectifications', () => {
  const trail = async (asOf: string, more = {}) =>
    nodes(
      (await dataOf(ask(contract('lifecycle/rectification-trail'), { zone: 'Z1', asOf, ...more })))
        .inspections,
    );

  it('has on each day the states of the tables, and tells no day before it came', async () => {
    const seen = new Set<string>();
    for (const on of DAYS) {
      const told = (cell: string) => {
        const day = dayOf(cell);
        return day !== null && day <= on ? cell : null;
      };
      const expected = INSPECTIONS.flatMap(([code, , planned, done]) => {
        const [plannedFor, doneOn] = [dayOf(planned), dayOf(done)];
        if (plannedFor === null && told(done) === null) return [];
        const found = RECTIFICATIONS.filter(([, of, opinionOn]) => of === code && told(opinionOn));
        return [
          {
            ...{ code, plannedFor: planned || null, doneOn: told(done) },
            state: stateOf(INSPECTION_TABLE, { plannedFor, doneOn }, on),
            rectifications: found.map(([name, , , dueBy, answered, refused, notice, closed]) => {
              const row = {
                ...{ dueBy: dayOf(dueBy) ?? 0, answeredOn: dayOf(answered), refusedOn: dayOf(refused) },
                ...{ noticeOn: dayOf(notice), closedOn: dayOf(closed) },
              };
              return {
                ...{ code: name, dueBy, answeredOn: told(answered), refusedOn: told(refused) },
                ...{ noticeOn: told(notice), closedOn: told(closed) },
                answer: told(answered) || told(refused) ? '答' : null,
                notice: told(notice) ? { number: null, title: '工作规则' } : null,
                state: stateOf(RECTIFICATION_TABLE, row, on),
                lacksNotice: lacksNotice(row, on),
              };
            }),
          },
        ];
      });
      const found = await trail(isoFromDay(on) ?? '');
      expect([on, found]).toMatchObject([on, expected]);
      expect(found).toHaveLength(expected.length);
      for (const { state, rectifications } of found) {
        seen.add(state);
        for (const each of rectifications) seen.add(each.state).add(String(each.lacksNotice));
      }
    }
    expect([...seen].sort()).toEqual([
      ...['ANSWERED', 'CLOSED', 'DONE', 'LATE', 'MISSED', 'NOTICED', 'OPEN', 'PLANNED', 'REFUSED'],
      ...['false', 'true'],
    ]);
  });

  it.each([
    ['inspections', 'states: [MISSED]', '2015-11-11', ['IN3', 'IN9']],
    ['inspections', 'zones: ["Z1"], powers: ["A1"], by: ["C1"]', '2015-11-11', ['IN1', 'IN3']],
    ['inspections', 'from: "2015-10-11", to: "2015-11-09"', '2015-11-11', ['IN2']],
    ['inspections', 'from: "2015-10-10", to: "2015-10-10"', '2015-11-11', ['IN1']],
    ['rectifications', 'lacksNotice: true', '2015-11-07', ['RE1', 'RE2', 'RE4']],
    ['rectifications', 'lacksNotice: false, states: [NOTICED, CLOSED]', '2015-11-12', ['RE1', 'RE3', 'RE4']],
    ['rectifications', 'zones: ["Z2"]', '2015-11-12', []],
    ['rectifications', 'zones: ["Z1"], by: ["C1"], states: [ANSWERED]', '2015-11-05', ['RE1', 'RE2']],
    ['penalties', 'isMajor: true', '2015-11-11', ['J1', 'J3']],
    ['penalties', 'isMajor: false', '2015-11-11', ['J2']],
    ['penalties', 'zones: ["Z1"], from: "2015-11-02"', '2015-11-11', ['J2']],
    ['penalties', 'powers: ["A1"], to: "2015-11-01"', '2015-11-11', ['J1']],
  ])('%s(%s) on %s', async (list, args, asOf, expected) => {
    const answer = await dataOf(ask(`{ ${list}(${args}, asOf: "${asOf}") { edges { node { code } } } }`));
    expect(codes(answer[list])).toEqual(expected);
  });

  it('and penalties are seen by whose own they are', async () => {
    const all =
      '{ inspections(asOf: "2015-12-01") { edges { node { code } } } rectifications(asOf: "2015-12-01") { edges { node { code } } } penalties(asOf: "2015-12-01") { edges { node { code } } } }';
    const seen = async (role: string, own: object) => {
      const { inspections, rectifications, penalties } = await dataOf(by(role, own)(all));
      return [codes(inspections), codes(rectifications), codes(penalties)];
    };
    expect(await seen('zone', { zone: 'Z2' })).toEqual([['IN9'], [], ['J3']]);
    expect(await seen('department', { department: 'C1' })).toEqual([
      ['IN1', 'IN2', 'IN3'],
      ['RE1', 'RE2', 'RE3', 'RE4'],
      ['J1', 'J2'],
    ]);
  });
});

it('major penalties tell where they were filed', async () => {
  const { penalties } = await dataOf(ask(contract('lifecycle/major-penalties'), { asOf: '2015-11-08' }));
  expect(nodes(penalties)).toMatchObject([
    {
      ...{ code: 'J1', zone: { code: 'Z1' }, power: { code: 'A1' }, sanction: '罚款', amount: 50000 },
      filings: [{ to: { code: 'C1' }, filedOn: '2015-11-05', returnedOn: '2015-11-08', state: 'RETURNED' }],
    },
    { code: 'J3', filings: [] },
  ]);
});

it('an inspection of all powers is seen by whose power something was found of, too', async () => {
  const rectifications = [
    ['code', 'inspection', 'power', 'problem', 'opinionOn', 'dueBy'],
    ['RE8', 'IN2', 'B1', '不全', '2015-12-01', '2016-01-01'],
  ];
  const department = by('department', { department: 'C2' });
  const asked = async (asOf: string) => {
    const { rectifications: found, inspections } = await dataOf(
      department(
        'query ($asOf: Date) { rectifications(asOf: $asOf) { edges { node { code inspection { code } follows { code } } } } inspections(asOf: $asOf) { edges { node { code } } } }',
        { asOf },
      ),
    );
    return [nodes(found), codes(inspections)];
  };
  expect(await asked('2015-12-01')).toEqual([[], ['IN9']]);
  expect((await importSheets(database, { rectifications })).list).toEqual([]);
  expect(await asked('2015-11-30')).toEqual([[], ['IN9']]);
  expect(await asked('2015-12-01')).toEqual([
    [{ code: 'RE8', inspection: { code: 'IN2' }, follows: null }],
    ['IN2', 'IN9'],
  ]);
});

describe('what becomes of an inspection', () => {
  const give = (who: Ask, command: string, input: object, asOf: string) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    return who(
      `mutation ($input: ${type}!, $asOf: Date) { ${command}(input: $input, asOf: $asOf) { revision } }`,
      {
        ...{ input, asOf },
      },
    );
  };
  const kindOf = (error: unknown): string => (error as { kind?: string } | undefined)?.kind ?? 'done';
  const outcome = async (...args: Parameters<typeof give>): Promise<string> => {
    const { errors } = await give(...args);
    return errors ? kindOf(errors[0]?.originalError) : 'done';
  };

  it('is done by who inspects and the zone, each step where the table lets it, from its day on and not before', async () => {
    const inspector = by('department', { department: 'C1' });
    const [other, zone] = [by('department', { department: 'C2' }), by('zone', { zone: 'Z1' })];
    const [west, office] = [by('zone', { zone: 'Z2' }), by('legal-office', {})];
    const state = async (asOf: string, knownAt?: string) =>
      nodes(
        (
          await dataOf(
            ask(
              'query ($asOf: Date, $knownAt: DateTime) { inspections(asOf: $asOf, knownAt: $knownAt) { edges { node { code state doneOn } } } }',
              { asOf, knownAt },
            ),
          )
        ).inspections,
      ).find(({ code }) => code === 'IN3').state as string;
    const raised = { code: 'RE9', inspection: 'IN3', problem: '不全', dueBy: '2015-12-20', follows: 'RE4' };
    // Planned and not done: missed on the day after; recorded later, as known then still missed.
    expect([await state('2015-11-10'), await state('2015-11-11')]).toEqual(['PLANNED', 'MISSED']);
    const { record } = await dataOf(ask('{ record { at } }'));
    expect(await outcome(zone, 'recordInspection', { inspection: 'IN3' }, '2015-12-01')).toBe('forbidden');
    expect(await outcome(other, 'recordInspection', { inspection: 'IN3' }, '2015-12-01')).toBe('forbidden');
    expect(await outcome(inspector, 'raiseRectification', raised, '2015-12-01')).toBe('conflict');
    expect(await outcome(inspector, 'recordInspection', { inspection: 'IN3' }, '2099-01-01')).toBe('invalid');
    const drawn = { inspection: 'IN3', result: '有问题', population: 5, sample: 6 };
    expect(await outcome(inspector, 'recordInspection', drawn, '2015-12-01')).toBe('invalid');
    expect(await outcome(inspector, 'recordInspection', { ...drawn, sample: 2 }, '2015-12-01')).toBe('done');
    const READ = '{ inspections(asOf: "2015-12-01") { edges { node { code result population sample } } } }';
    expect(nodes((await dataOf(ask(READ))).inspections).find(({ code }) => code === 'IN3')).toEqual({
      ...{ code: 'IN3', result: '有问题', population: 5, sample: 2 },
    });
    expect(await outcome(office, 'recordInspection', { inspection: 'IN3' }, '2015-12-02')).toBe('conflict');
    expect([await state('2015-11-30'), await state('2015-12-01')]).toEqual(['MISSED', 'DONE']);
    expect(await state('2015-12-01', record.at)).toBe('MISSED');

    expect(
      await outcome(inspector, 'raiseRectification', { ...raised, dueBy: '2015-11-30' }, '2015-12-02'),
    ).toBe('invalid');
    expect(await outcome(other, 'raiseRectification', raised, '2015-12-02')).toBe('forbidden');
    expect(await outcome(inspector, 'raiseRectification', raised, '2015-12-02')).toBe('done');
    const of = { rectification: 'RE9' };
    expect(await outcome(inspector, 'issueNotice', { ...of, document: 'D2' }, '2015-12-20')).toBe('conflict');
    expect(await outcome(west, 'refuseRectification', { ...of, answer: '不改' }, '2015-12-05')).toBe(
      'forbidden',
    );
    expect(await outcome(inspector, 'refuseRectification', { ...of, answer: '不改' }, '2015-12-05')).toBe(
      'forbidden',
    );
    expect(await outcome(zone, 'refuseRectification', { ...of, answer: '不改' }, '2015-12-05')).toBe('done');
    expect(await outcome(zone, 'refuseRectification', { ...of, answer: '不改' }, '2015-12-06')).toBe(
      'conflict',
    );
    expect(await outcome(inspector, 'closeRectification', of, '2015-12-07')).toBe('conflict');
    expect(await outcome(inspector, 'issueNotice', { ...of, document: 'D2' }, '2015-12-04')).toBe('conflict');
    expect(await outcome(other, 'issueNotice', { ...of, document: 'D2' }, '2015-12-08')).toBe('forbidden');
    expect(await outcome(inspector, 'issueNotice', { ...of, document: 'D2' }, '2015-12-08')).toBe('done');
    expect(await outcome(zone, 'answerRectification', { ...of, answer: '已改' }, '2015-12-10')).toBe('done');
    expect(await outcome(office, 'closeRectification', of, '2015-12-12')).toBe('done');
    expect(await outcome(zone, 'answerRectification', of, '2015-12-13')).toBe('conflict');
    const states: string[] = [];
    for (const asOf of ['2015-12-04', '2015-12-05', '2015-12-08', '2015-12-10', '2015-12-12']) {
      const { rectifications } = await dataOf(
        ask(
          'query ($asOf: Date) { rectifications(asOf: $asOf) { edges { node { code state lacksNotice answer notice { code } } } } }',
          { asOf },
        ),
      );
      const {
        state: is,
        lacksNotice: lacks,
        answer,
        notice,
      } = nodes(rectifications).find(({ code }) => code === 'RE9');
      states.push([is, lacks, answer ?? '-', notice?.code ?? '-'].join(' '));
    }
    expect(states).toEqual([
      'OPEN false - -',
      'REFUSED true 已改 -',
      'NOTICED false 已改 D2',
      'ANSWERED false 已改 D2',
      'CLOSED false 已改 D2',
    ]);
  });
});
