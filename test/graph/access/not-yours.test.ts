import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import { COMMAND_RIGHTS } from '../../../domain/access/rights.ts';
import { isPartRole, PART_ROLES, ROLES } from '../../../domain/access/roles.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { askingWith, type Ask } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { TWO_ZONES } from '../../support/two-zones.ts';

/** With a document of the city, and a penalty of the second zone. */
const WITH_PAPERS = {
  ...TWO_ZONES,
  documents: [
    ['code', 'title', 'kind', 'issuer'],
    ['D1', '关于授权的决定', '授权文件', 'CITY'],
  ],
  penalties: [
    ['code', 'zone', 'power', 'party', 'sanction', 'decidedOn'],
    ['J2', 'Z2', 'B1', '某厂', '罚款', '2015-11-01'],
  ],
  inspections: [
    ['code', 'zone', 'power', 'by', 'kind', 'doneOn'],
    ['IN1', 'Z1', 'A1', 'C1', '定期', '2015-11-01'],
    ['IN2', 'Z2', 'B1', 'C2', '定期', '2015-11-01'],
    // Of a power of the second department, and inspected by the first.
    ['IN3', 'Z2', 'B1', 'C1', '定期', '2015-11-01'],
  ],
  raised: [
    ['code', 'kind', 'from', 'to', 'raisedOn', 'text'],
    ['RS2', '业务指导', 'C1', 'Z2', '2015-11-01', '如何办理'],
  ],
  adjustmentLists: [
    ['code', 'zone', 'by', 'name', 'validFrom'],
    ['Q2', 'Z2', 'Z2', '西区清单', '2015-11-01'],
  ],
  rectifications: [
    ['code', 'inspection', 'problem', 'opinionOn', 'dueBy'],
    ['RE2', 'IN2', '不全', '2015-11-02', '2015-12-01'],
    ['RE3', 'IN3', '不全', '2015-11-02', '2015-12-01'],
  ],
};

let database: Database;
const as = (claims: Claims) => askingWith(database, claims);
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, WITH_PAPERS);
  return () => database.close();
});

type Input = Readonly<Record<string, unknown>>;
const step = { power: 'B1', step: 1 };

/** Every command that a zone or department may give to its own, given to what has a code. */
const TRIES: Readonly<Record<string, (code: string, type: string) => Input>> = {
  withdrawPower: (power) => ({ power }),
  delegatePower: (power) => ({ zone: 'Z1', power }),
  addCapacity: (zone) => ({ zone, element: 'E1' }),
  removeCapacity: (zone) => ({ zone, element: 'E1' }),
  defineSteps: (code, type) => ({
    ...(type === 'Zone' ? { zone: code, power: 'B1' } : { zone: 'Z1', power: code }),
    steps: [{ order: 1, name: '受理', kind: 'ACCEPTANCE' }],
  }),
  assignResponsibility: (zone) => ({ zone, ...step }),
  endResponsibility: (zone) => ({ zone, ...step }),
  handOverResponsibilities: (zone) => ({ fromPerson: 'N3', toPerson: 'N1', of: [{ zone, ...step }] }),
  removePerson: (person) => ({ person }),
  appoint: (post) => ({ person: 'N3', post }),
  endMembership: (post) => ({ person: 'N3', post }),
  publishDocument: (document) => ({ document, media: ['日报'] }),
  handTransfer: (power) => ({ zone: 'Z1', power, item: 1 }),
  receiveTransfer: (zone) => ({ zone, power: 'B1', item: 1 }),
  refuseTransfer: (zone) => ({ zone, power: 'B1', item: 1, note: '缺' }),
  grantStanding: (grantor) => ({ document: 'D1', kind: 'ENTRUSTMENT', zone: 'Z1', grantor }),
  makeFiling: (code, type) => ({ subject: 'DIVISION', to: 'C1', [type.toLowerCase()]: code }),
  acceptFiling: (to) => ({ subject: 'DIVISION', zone: 'Z1', power: 'A1', to, filedOn: '2015-10-20' }),
  returnFiling: (to) => ({
    ...{ subject: 'DIVISION', zone: 'Z1', power: 'A1', to, filedOn: '2015-10-20', note: '错' },
  }),
  recordInspection: (inspection) => ({ inspection }),
  raiseRectification: (inspection) => ({ code: 'RE9', inspection, problem: '不全', dueBy: '2016-03-01' }),
  issueNotice: (rectification) => ({ rectification, document: 'D1' }),
  closeRectification: (rectification) => ({ rectification }),
  answerRectification: (rectification) => ({ rectification }),
  refuseRectification: (rectification) => ({ rectification, answer: '不改' }),
  alterDelegation: (power) => ({ zone: 'Z1', power, mode: 'ENTRUSTMENT' }),
  draftAdjustment: (code, type) => ({
    ...{ code: 'Q9', name: '清单', zone: type === 'Zone' ? code : 'Z1' },
    by: type === 'Zone' ? 'Z1' : code,
  }),
  reviseAdjustment: (list) => ({ list }),
  putItems: (list) => ({ list, items: [{ order: 1, action: 'TAKE_OVER', power: 'B1' }] }),
  submitAdjustment: (list) => ({ list, opinionsBy: '2016-03-01' }),
  withdrawAdjustment: (list) => ({ list }),
  giveOpinion: (department) => ({ list: 'Q2', order: 1, department, stance: 'SUPPORT' }),
  answerRaised: (raised) => ({ raised, answer: '已办' }),
  closeRaised: (raised) => ({ raised }),
  confirmDuties: (person) => ({ person }),
  recordFiling: (power) => ({ zone: 'Z1', power, filedOn: '2016-01-01' }),
};

/** What is there and another's, by who asks; and what nobody has. */
const FOREIGN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zone: {
    Zone: 'Z2',
    Post: 'Q1',
    Person: 'N4',
    Document: 'D1',
    Penalty: 'J2',
    Certificate: '证4',
    Rectification: 'RE2',
    Organization: 'Z2',
    AdjustmentList: 'Q2',
    Raised: 'RS2',
  },
  department: {
    Power: 'A1',
    Post: 'P1',
    Person: 'N1',
    Document: 'D1',
    Department: 'C1',
    Inspection: 'IN3',
    Rectification: 'RE3',
    Organization: 'C1',
    AdjustmentList: 'Q2',
    Raised: 'RS2',
  },
  staff: { Person: 'N4' },
};
const UNKNOWN = 'X9';

const CLAIMS: Readonly<Record<string, Claims>> = {
  zone: { role: 'zone', zone: 'Z1' },
  department: { role: 'department', department: 'C2' },
  staff: { role: 'staff', person: 'N1' },
};

const give = (ask: Ask, command: string, input: Input) =>
  ask(
    `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { done: ${command}(input: $input, asOf: "2016-02-01") { revision } }`,
    { input },
  );

/** The whole refusal, in which the code given stands for itself. */
async function refusalOf(answer: ReturnType<Ask>, code: string): Promise<string> {
  const { errors } = await answer;
  const error = errors?.[0]?.originalError as
    { kind?: string; details?: object; message?: string } | undefined;
  return JSON.stringify([error?.kind, error?.message, error?.details]).replaceAll(code, 'CODE');
}

/** What a platform pushes is no command with an input: test/contract/acts.test.ts tries another's. */
const PLACES = PART_ROLES.filter((role) => role !== 'platform').flatMap((role) =>
  Object.entries(COMMAND_RIGHTS).flatMap(([command, right]) =>
    (right[role] ?? []).map(({ type }) => [role, command, type] as const),
  ),
);

describe('what is not yours', () => {
  it.each(PLACES)('is as what is not there, for a %s: %s of a %s', async (role, command, type) => {
    const input = TRIES[command];
    const foreign = FOREIGN[role]?.[type];
    if (!input || foreign === undefined) throw new Error(`${command} of a ${type} is tried by no ${role}`);
    const ask = as(CLAIMS[role] ?? {});
    const [theirs, nobodys] = [foreign, UNKNOWN].map((code) =>
      refusalOf(give(ask, command, input(code, type)), code),
    );
    expect(await theirs).toBe(await nobodys);
    expect(await theirs).toMatch(/^\["forbidden"/);
  });

  it.each(ROLES.filter((role) => role !== 'administrator' && !isPartRole(role)))(
    'a command of another role is not told apart by what it names: %s',
    async (role) => {
      const ask = as({ role });
      for (const [command, input] of Object.entries(TRIES)) {
        const right = COMMAND_RIGHTS[command];
        if (!right || right.anywhere.includes(role)) continue;
        const [known, unknown] = ['N1', UNKNOWN].map((code) =>
          refusalOf(give(ask, command, input(code, 'Zone')), code),
        );
        expect(await known, command).toBe(await unknown);
        expect(await known, command).toMatch(/^\["forbidden"/);
      }
    },
  );

  it('leaves nothing in the record', async () => {
    expect((await readHead(database)).revision).toBe(1);
  });
});
