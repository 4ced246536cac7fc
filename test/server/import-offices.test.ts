import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, type Actor, type Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { uploadsTo, type UploadAnswer } from '../../server/import-upload.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { csvOf } from '../support/csv.ts';
import { connectTestDatabase } from '../support/database.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import type { Sheets } from '../support/workbook.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { makeZip } from '../workbook/spreadsheet/raw-spreadsheet.ts';

/** What offices of the city import, and units of tasks: K1 is of the plan, K2-1 is C1's step to K2. */
const CITY = {
  ...RUNNING_CITY,
  workUnits: [
    ...RUNNING_CITY.workUnits,
    ['U3', '东区', '单位', '', 'Z1', ''],
    ['U4', '西区', '单位', '', 'Z2', ''],
  ],
};
const of = (claims: Claims): Actor => actorOf({ sub: 'wang', ...claims }) as Actor;
const office = (role: string): Actor => of({ role });
const Z1 = of({ role: 'zone', zone: 'Z1' });
const Z2 = of({ role: 'zone', zone: 'Z2' });
const C1 = of({ role: 'department', department: 'C1' });

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, CITY);
});

async function send(
  actor: Actor,
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  replace: readonly string[] = [],
): Promise<UploadAnswer> {
  const files = Object.entries(sheets as Sheets).map(
    ([sheet, rows]) => [`${sheet}.csv`, csvOf(rows)] as const,
  );
  const asked = { apply: true, replace: replace.map(parseReplaceScope), findings: false, asOf: 20161124 };
  const upload = {
    path: await makeZip(Object.fromEntries(files)),
    folder: await makeFolder({}),
    ...{ name: 'upload', actor, language: 'en' as const, asked },
  };
  const watch = { signal: new AbortController().signal, goOn: () => undefined, onProgress: () => undefined };
  return uploadsTo(database, 'Asia/Shanghai')(upload, watch);
}

/** Where a workbook is wrong, row by row, or that it was taken. */
const answer = async (actor: Actor, sheets: Parameters<typeof send>[1]): Promise<readonly string[]> => {
  const { firstErrors, revision } = await send(actor, sheets);
  return revision === null
    ? firstErrors.map(({ sheet, row, column }) => [sheet, row, column].join(' '))
    : [`revision ${revision}`];
};
const told = async (actor: Actor, sheets: Parameters<typeof send>[1]) =>
  (await send(actor, sheets)).firstErrors.map(({ message }) => message);

const EVALUATIONS = ['zone', 'evaluator', 'kind', 'indicator', 'score', 'evaluatedOn', 'publishedOn'];
const RAISED = ['code', 'kind', 'from', 'to', 'raisedOn', 'text', 'answeredOn'];
const LISTS = ['code', 'zone', 'by', 'name', 'validFrom'];
const ITEMS = ['list', 'order', 'action', 'power', 'validFrom'];
const STANDINGS = ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom'];
const TASKS = ['code', 'name', 'order', 'dueBy', 'parent'];
const UNITS = ['task', 'role', 'order', 'unit'];
const EVIDENCE = ['task', 'doneOn', 'evidence'];

describe('what an office of the city imports', () => {
  it.each([
    [
      'supervision-office',
      'evaluations of whatever zone, what it raises, and what shows that a task is done',
      {
        evaluations: [EVALUATIONS, ['Z2', '市统计局', '第三方', '满意度', '90', '2016-01-05', '']],
        raised: [RAISED, ['RA9', '督查', 'C1', 'Z2', '2016-01-05', '请报进展', '']],
        taskEvidence: [EVIDENCE, ['K2', '2016-01-05', '已签']],
      },
    ],
    [
      'reform-office',
      'a list of a zone with its items while it is a draft',
      {
        adjustmentLists: [LISTS, ['Q9', 'Z2', 'Z2', '西区第一批', '2016-01-05']],
        adjustmentItems: [ITEMS, ['Q9', 1, '承接', 'A1', '2016-01-05']],
      },
    ],
    [
      'legal-office',
      'standings and filings',
      {
        standings: [STANDINGS, ['D1', '委托', 'Z1', 'A2', 'C1', '2016-01-05']],
        filings: [
          ['subject', 'zone', 'power', 'to', 'filedOn'],
          ['监管清单', 'Z1', 'A1', 'C1', '2016-01-05'],
        ],
      },
    ],
    [
      'staffing-office',
      'who is away',
      {
        absences: [
          ['person', 'reason', 'validFrom', 'validTo'],
          ['N3', '休假', '2016-01-05', '2016-01-08'],
        ],
      },
    ],
    [
      'government',
      'standings by which it authorises',
      { standings: [STANDINGS, ['D1', '授权', 'Z2', 'A1', 'CITY', '2016-01-05']] },
    ],
  ])('is for the %s %s', async (role, _what, sheets) => {
    expect(await answer(office(role), sheets)).toEqual(['revision 2']);
    expect(await readStatus(database)).toMatchObject({ actor: `${role}:wang`, operation: 'IMPORT' });
  });

  it.each([
    [
      'of sheets of which it begins none',
      'supervision-office',
      {
        people: [
          ['code', 'name'],
          ['N9', '新'],
        ],
      },
      ['people 2 '],
    ],
    [
      'of what it has no command for, beside rows as they are recorded',
      'supervision-office',
      {
        posts: [
          ['code', 'name', 'department', 'section', 'kind'],
          ['P1', '改名', 'Z1D1', 'S1', '工作岗位'],
        ],
        sections: RUNNING_CITY.sections,
      },
      ['posts 2 '],
    ],
    [
      'that only a command marks',
      'supervision-office',
      {
        evaluations: [EVALUATIONS, ['Z2', '市统计局', '第三方', '满意度', '90', '2016-01-05', '2016-01-06']],
        raised: [RAISED, ['RA9', '督查', 'C1', 'Z2', '2016-01-05', '请报进展', '2016-01-06']],
      },
      ['evaluations 2 publishedOn', 'raised 2 answeredOn'],
    ],
    [
      'of a list that is a draft no more',
      'reform-office',
      { adjustmentItems: [ITEMS, ['Q1', 1, '承接', 'A1', '2015-11-01']] },
      ['adjustmentItems 2 list'],
    ],
    [
      'of another word than its own',
      'government',
      { standings: [STANDINGS, ['D1', '委托', 'Z2', 'A1', 'C1', '2016-01-05']] },
      ['standings 2 kind'],
    ],
    [
      'of the plan’s own tasks and their units',
      'reform-office',
      {
        tasks: [
          [...TASKS, 'deadline', 'dueFrom'],
          ['K9', '新任务', 3, '2016-09-30', '', '9月', '2016-09-01'],
          ['K1', '制定目录', 1, '2015-08-31', 'K2', '7月底', '2015-07-31'],
        ],
        taskUnits: [UNITS, ['K1', '责任', 1, 'U3']],
      },
      ['tasks 2 parent', 'tasks 3 ', 'taskUnits 2 task'],
    ],
  ])('is refused row by row where it is %s', async (_what, role, sheets, places) => {
    expect(await answer(office(role), sheets)).toEqual(places);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('corrects nothing that is recorded: what it may begin is begun once', async () => {
    const evaluation = (score: string) => ({
      evaluations: [EVALUATIONS, ['Z2', '市统计局', '第三方', '满意度', score, '2016-01-05', '']],
    });
    expect(await answer(office('supervision-office'), evaluation('90'))).toEqual(['revision 2']);
    expect(await answer(office('supervision-office'), evaluation('10'))).toEqual(['evaluations 2 ']);
    expect(await told(office('supervision-office'), evaluation('10'))).toEqual([
      expect.stringContaining('recorded'),
    ]);
    expect((await readStatus(database)).revision).toBe(2);
  });

  it('replaces nothing: what it may begin it takes nothing away of', async () => {
    for (const replace of ['evaluations', 'evaluations:Z1', 'people'])
      await expect(
        send(office('supervision-office'), { evaluations: [EVALUATIONS] }, [replace]),
      ).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(send(Z1, { filings: [['subject']] }, ['filings:Z1'])).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('tells nothing of a draft that it does not see: as it is recorded or not, it is not for it to write', async () => {
    const draft = { adjustmentLists: [LISTS, ['Q9', 'Z1', 'Z1', '草稿', '2016-01-05']] };
    expect(await answer(Z1, draft)).toEqual(['revision 2']);
    const other = { adjustmentLists: [LISTS, ['Q9', 'Z1', 'Z1', '草案', '2016-01-05']] };
    const [same, guessed] = [
      await told(office('legal-office'), draft),
      await told(office('legal-office'), other),
    ];
    expect(same).toHaveLength(1);
    expect(same).toEqual(guessed);
  });
});

it('what somebody else began is nobody’s to rewrite, be it addressed to them', async () => {
  const raised = (from: string, to: string, text: string) => ({
    raised: [RAISED, ['RA9', '问题反映', from, to, '2016-01-05', text, '']],
  });
  expect(await answer(C1, raised('C1', 'Z1', '请报进展'))).toEqual(['revision 2']);
  expect(await answer(Z1, raised('Z1', 'C1', '已办结'))).toEqual(['raised 2 code']);
  expect(await answer(C1, raised('C1', 'Z1', '请于月底前报进展'))).toEqual(['revision 3']);
});

describe('what a unit imports of its own tasks', () => {
  const step = (unit: string, parent = 'K2') => ({
    tasks: [TASKS, ['K9', '征求意见', 3, '2016-09-30', parent]],
    taskUnits: [UNITS, ['K9', '责任', 1, unit]],
    taskEvidence: [EVIDENCE, ['K9', '2016-01-05', '已印发']],
  });

  it('is a step to a task with its unit, and what shows that it is done, in one workbook', async () => {
    expect(await answer(Z1, step('U3'))).toEqual(['revision 2']);
    expect(await answer(Z1, { taskEvidence: [EVIDENCE, ['K9', '2016-02-05', '已备案']] })).toEqual([
      'revision 3',
    ]);
  });

  it('is what shows that a step of a class is done, of which it is a member', async () => {
    expect(await answer(office('reform-office'), step('U2'))).toEqual(['revision 2']);
    const evidence = { taskEvidence: [EVIDENCE, ['K9', '2016-02-05', '已备案']] };
    expect(await answer(C1, evidence)).toEqual(['taskEvidence 2 ']);
    expect(await answer(Z2, evidence)).toEqual(['revision 3']);
  });

  it.each([
    ['of another', Z2, step('U3'), ['tasks 2 ', 'taskUnits 2 unit', 'taskEvidence 2 ']],
    ['of no unit', Z1, { tasks: step('U3').tasks }, ['tasks 2 ']],
    [
      'that is the plan’s own',
      Z1,
      {
        tasks: [
          [...TASKS, 'deadline', 'dueFrom'],
          ['K9', '新任务', 3, '2016-09-30', '', '9月', '2016-09-01'],
        ],
        taskUnits: step('U3').taskUnits,
      },
      ['tasks 2 parent'],
    ],
    [
      'that led it',
      Z1,
      {
        tasks: step('U3').tasks,
        taskUnits: [UNITS, ['K9', '牵头', 1, 'U3']],
      },
      ['tasks 2 ', 'taskUnits 2 task'],
    ],
    [
      'that is recorded',
      Z1,
      {
        tasks: [
          [...TASKS, 'person'],
          ['K2-1', '改名', 1, '2015-09-15', 'K2', 'N1'],
        ],
        taskUnits: [UNITS, ['K2-1', '责任', 1, 'U3']],
      },
      ['tasks 2 ', 'taskUnits 2 task'],
    ],
    [
      'of the plan, which it only has',
      C1,
      { taskEvidence: [EVIDENCE, ['K1', '2016-01-05', '已印发']] },
      ['taskEvidence 2 '],
    ],
  ])('is not a step or what shows one done %s', async (_whose, actor, sheets, places) => {
    expect(await answer(actor, sheets)).toEqual(places);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('is told with what would be right', async () => {
    expect(await told(Z1, { tasks: step('U3').tasks })).toEqual([
      'K9 has no row in taskUnits (任务责任单位) that is the sender’s own',
    ]);
    expect(await told(Z1, { taskUnits: [UNITS, ['K1', '责任', 2, 'U3']] })).toEqual([
      'the sender may write it only of what the workbook begins in tasks (任务), with role RESPONSIBLE, order 1',
    ]);
  });
});

describe('what a zone imports of confirmations', () => {
  const confirmed = (person: string, day: string) => ({
    confirmations: [
      ['person', 'confirmedOn'],
      [person, day],
    ],
  });

  it('is of people who were staff of its delegations on the day, and of no others', async () => {
    expect(await answer(Z1, confirmed('N3', '2016-01-05'))).toEqual(['revision 2']);
    expect(await answer(Z1, confirmed('N3', '2016-10-01'))).toEqual(['confirmations 2 ']);
    expect(await answer(Z1, confirmed('N2', '2015-11-14'))).toEqual(['confirmations 2 person']);
  });
});
