import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, localActor, type Actor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { importRows } from '../../graph/import/import-rows.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { uploadsTo, type UploadAnswer } from '../../server/import-upload.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { type Sheets } from '../support/workbook.ts';
import { csvOf } from '../support/csv.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { makeZip } from '../workbook/spreadsheet/raw-spreadsheet.ts';

let database: Database;
const ZONE = actorOf({ sub: 'wang', role: 'zone', zone: 'Z1' }) as Actor;
const DEPARTMENT = actorOf({ sub: 'li', role: 'department', department: 'C2' }) as Actor;

beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, TWO_ZONES);
});

/** Sends sheets as a zip of CSV files, as a zone unless said. */
async function send(
  sheets: Sheets,
  { apply = true, replace = [] as readonly string[], actor = ZONE } = {},
): Promise<UploadAnswer> {
  const files = Object.entries(sheets).map(([sheet, rows]) => [`${sheet}.csv`, csvOf(rows)] as const);
  const path = await makeZip(Object.fromEntries(files));
  const asked = { apply, replace: replace.map(parseReplaceScope), findings: true, asOf: 20160201 };
  const upload = {
    path,
    folder: await makeFolder({}),
    name: 'upload',
    actor,
    language: 'en' as const,
    asked,
  };
  const watch = {
    signal: new AbortController().signal,
    goOn: () => undefined,
    onProgress: () => undefined,
  };
  return uploadsTo(database, 'Asia/Shanghai')(upload, watch);
}

const places = ({ firstErrors }: UploadAnswer) =>
  firstErrors.map(({ sheet, row, column }) => [sheet, row, column].join(' '));
const messages = ({ firstErrors }: UploadAnswer) => firstErrors.map(({ message }) => message);
const header = <Sheet extends keyof typeof TWO_ZONES>(sheet: Sheet) => TWO_ZONES[sheet][0] ?? [];

describe('what a zone imports of affairs', () => {
  const LISTS = ['code', 'zone', 'by', 'name', 'validFrom'];
  const ITEMS = ['list', 'order', 'action', 'power', 'validFrom'];

  it('are filings of its own, by the delegation', async () => {
    const filings = [
      ['subject', 'zone', 'power', 'certificate', 'to', 'filedOn'],
      ['责任分工', 'Z1', 'A1', '', 'C1', '2015-11-01'],
    ];
    const answer = await send({ filings } as Sheets);
    expect([places(answer), answer.revision]).toEqual([[], 2]);
  });

  it('tells nothing of the draft of another: its items are as if there were none', async () => {
    const other = actorOf({ sub: 'li', role: 'zone', zone: 'Z2' }) as Actor;
    const draft = await send(
      {
        adjustmentLists: [LISTS, ['Q', 'Z2', 'Z2', '清单', '2016-01-01']],
        adjustmentItems: [ITEMS, ['Q', 1, '承接', 'B1', '2016-01-01']],
      } as Sheets,
      { actor: other },
    );
    expect(draft.revision).toBe(2);
    const tried = async (list: string) =>
      JSON.stringify(
        messages(
          await send({
            adjustmentItems: [
              ITEMS,
              [list, 1, '承接', 'B1', '2016-02-01'],
              [list, 2, '承接', 'B1', '2016-03-01'],
            ],
          } as Sheets),
        ),
      ).replaceAll(list, 'LIST');
    expect(await tried('Q')).toBe(await tried('X'));
  });
});

describe('a list of adjustments that is drafted in a spreadsheet', () => {
  const LIST = ['code', 'zone', 'by', 'name', 'validFrom'];
  const ITEM = ['list', 'order', 'action', 'power', 'validFrom'];
  const OPINION = ['list', 'order', 'department', 'givenOn', 'stance'];
  const list = ['Q', 'Z1', 'Z1', '清单', '2016-01-01'];
  const item = ['Q', 1, '承接', 'B1', '2016-01-01'];
  const draft = { adjustmentLists: [LIST, list], adjustmentItems: [ITEM, item] } as Sheets;
  const of = (sheets: Record<string, readonly (readonly unknown[])[]>) => sheets as Sheets;
  const submitted = of({
    adjustmentLists: [
      [...LIST, 'submittedOn', 'opinionsBy'],
      [...list, '2016-01-10', '2016-01-31'],
    ],
  });

  it('is taken in as a draft, and once it was submitted only as it stands', async () => {
    expect(await send(draft)).toMatchObject({ errors: 0, revision: 2 });
    expect(await send(of({ adjustmentItems: [ITEM, item.with(3, 'A2')] }))).toMatchObject({ revision: 3 });
    expect(await send(submitted, { actor: localActor('admin') })).toMatchObject({ errors: 0, revision: 4 });
    const renamed = await send(of({ adjustmentLists: [LIST, list.with(3, '改名')] }));
    expect(places(renamed)).toEqual(['adjustmentLists 2 code']);
    const more = await send(
      of({ adjustmentItems: [ITEM, item.with(3, 'A2'), ['Q', 2, '承接', 'A1', '2016-01-01']] }),
    );
    expect(places(more)).toEqual(['adjustmentItems 3 list']);
    for (const answer of [renamed, more])
      expect(messages(answer)).toEqual([
        'list Q is SUBMITTED today, and rows of it are imported only while it is DRAFT',
      ]);
    expect(await send(of({ adjustmentItems: [ITEM, item.with(3, 'A2')] }))).toMatchObject({ errors: 0 });
  });

  it('is moved past its reviewer by no spreadsheet: what commands write stays as the record has it', async () => {
    expect(places(await send(submitted))).toEqual(['adjustmentLists 2 submittedOn']);
    const decided = await send({
      ...draft,
      ...of({
        adjustmentItems: [
          [...ITEM, 'outcome', 'decidedOn'],
          [...item, '同意', '2016-01-20'],
        ],
      }),
    });
    expect(places(decided)).toEqual(['adjustmentItems 2 outcome']);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('has opinions of a department while it is in review, and before that none', async () => {
    const actor = DEPARTMENT;
    const opinions = of({ opinions: [OPINION, ['Q', 1, 'C2', '2016-01-15', '支持']] });
    const own = of({
      adjustmentLists: [LIST, ['Q', 'Z2', 'C2', '收回', '2016-01-01']],
      adjustmentItems: [ITEM, ['Q', 1, '交回', 'B1', '2016-01-01']],
    });
    expect(await send(own, { actor })).toMatchObject({ errors: 0, revision: 2 });
    const early = await send(opinions, { actor });
    expect([places(early), messages(early)]).toEqual([
      ['opinions 2 list'],
      ['list Q is DRAFT today, and rows of it are imported only while it is SUBMITTED'],
    ]);
    const [, [, , , , , ...days] = []] = submitted['adjustmentLists'] ?? [];
    const moved = of({
      adjustmentLists: [
        [...LIST, 'submittedOn', 'opinionsBy'],
        ['Q', 'Z2', 'C2', '收回', '2016-01-01', ...days],
      ],
    });
    expect(await send(moved, { actor: localActor('admin') })).toMatchObject({ errors: 0, revision: 3 });
    expect(await send(opinions, { actor })).toMatchObject({ errors: 0, revision: 4 });
    expect(await readStatus(database)).toMatchObject({ actor: 'department/C2:li', operation: 'IMPORT' });
  });

  it('of a zone is not there for a department before it is submitted: nothing is said of it', async () => {
    await send(draft);
    const tried = async (code: string) => {
      const opinions = of({ opinions: [OPINION, [code, 1, 'C2', '2016-01-15', '支持']] });
      return JSON.stringify(messages(await send(opinions, { actor: DEPARTMENT }))).replaceAll(code, 'LIST');
    };
    expect(await tried('Q')).toBe(await tried('X'));
    expect(await tried('Q')).not.toContain('DRAFT');
  });
});

describe('what a city department imports', () => {
  const actor = DEPARTMENT;

  it('is written where all rows are of its own powers and posts: delegations and their filing, steps, people', async () => {
    const answer = await send(
      {
        people: [header('people'), ['N9', '新']],
        delegations: [
          header('delegations'),
          ['Z1', 'B1', '授权', '2016-01-01', '', '', ''],
          ['Z2', 'B1', '委托', '2015-10-01', '', '', '2015-11-01'],
        ],
        steps: [header('steps'), ['Z1', 'B1', 1, '受理', '受理'], ['Z2', 'B1', 2, '决定', '决定']],
      },
      { actor },
    );
    expect([places(answer), answer.revision]).toEqual([[], 2]);
    expect(await readStatus(database)).toMatchObject({ actor: 'department/C2:li', operation: 'IMPORT' });
  });

  it('is refused row by row where the power is another’s, or the fact is of a zone alone, as it stands in the record too', async () => {
    const { people, delegations, steps, zoneCapacities, responsibilities, memberships } = TWO_ZONES;
    const all = { people, delegations, steps, zoneCapacities, responsibilities, memberships };
    const answer = await send(all, { actor });
    const rowsOf = (sheet: keyof typeof all) =>
      places(answer).filter((each) => each.startsWith(`${sheet} `)).length;
    expect(rowsOf('delegations')).toBe(delegations.length - 2);
    expect(rowsOf('steps')).toBe(steps.length - 2);
    expect(rowsOf('responsibilities')).toBe(responsibilities.length - 2);
    expect(rowsOf('zoneCapacities')).toBe(zoneCapacities.length - 1);
    expect(rowsOf('memberships')).toBe(memberships.length - 1);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('says who answers for its powers as it stands only: that is the zone’s to write', async () => {
    const { responsibilities } = TWO_ZONES;
    const [own = []] = responsibilities.slice(-1);
    const sendDuty = (row: readonly unknown[]) =>
      send({ responsibilities: [header('responsibilities'), row] as Sheets['responsibilities'] }, { actor });
    expect(places(await sendDuty(own))).toEqual([]);
    expect(places(await sendDuty(own.with(3, '')))).toEqual(['responsibilities 2 ']);
  });

  it('is complete for no zone: others have powers there too', async () => {
    const steps = { steps: TWO_ZONES.steps.slice(0, 1) };
    for (const replace of ['steps:Z2', 'delegations:Z2', 'delegations'])
      await expect(send(steps, { replace: [replace], actor })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('what a zone imports', () => {
  it('is written where all rows are its own: people, posts held, capacities, steps, who answers', async () => {
    const answer = await send({
      people: [header('people'), ['N9', '新']],
      memberships: [header('memberships'), ['N9', 'P2', '2016-01-01', '']],
      zoneCapacities: [header('zoneCapacities'), ['Z1', 'E1', '2016-10-01', '']],
      steps: [header('steps'), ['Z1', 'A1', 3, '归档', '归档']],
      responsibilities: [
        header('responsibilities'),
        ['Z1', 'A1', 3, 'Z1D1', 'N1', 'S1', 'P2', 'N9', '2016-01-01', ''],
      ],
    });
    expect([places(answer), answer.revision]).toEqual([[], 2]);
    expect(await readStatus(database)).toMatchObject({ actor: 'zone/Z1:wang', operation: 'IMPORT' });
  });

  it('is refused row by row where it is another’s, and nothing of it is written', async () => {
    const answer = await send({
      zoneCapacities: [
        header('zoneCapacities'),
        ['Z1', 'E1', '2017-01-01', ''],
        ['Z2', 'E1', '2017-01-01', ''],
      ],
      steps: [header('steps'), ['Z2', 'B1', 2, '决定', '决定'], ['Z1', 'A1', 3, '归档', '归档']],
      memberships: [header('memberships'), ['N3', 'Q1', '2016-06-01', '']],
    });
    expect(places(answer)).toEqual(['memberships 2 post', 'zoneCapacities 3 zone', 'steps 2 zone']);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('of another’s is refused as it stands in the record too: nothing is learned by a guess', async () => {
    const { memberships, responsibilities, people } = TWO_ZONES;
    const answer = await send({
      people: [header('people'), people.at(-1) ?? []],
      memberships: [header('memberships'), memberships.at(-1) ?? []],
      responsibilities: [header('responsibilities'), responsibilities.at(-1) ?? []],
    });
    expect(places(answer)).toEqual(['people 2 code', 'memberships 2 post', 'responsibilities 2 zone']);
    expect(messages(answer)[0]).toBe('the code N4 cannot be taken');
    const certificates = (row: readonly unknown[]) =>
      send({
        people: [header('people'), people.at(-1) ?? []],
        certificates: [header('certificates'), row] as Sheets['certificates'],
      });
    const guesses = [
      await certificates(['证4', 'N4', '2015-01-01', '']),
      await certificates(['证4', 'N4', '2015-02-01', '']),
    ];
    expect(places(guesses[0] as UploadAnswer)).toEqual(places(guesses[1] as UploadAnswer));
  });

  it('is its own until it is placed: nobody else can name whom it recorded', async () => {
    expect((await send({ people: [header('people'), ['N9', '新']] })).revision).toBe(2);
    const place = (post: string, actor: Actor) =>
      send({ memberships: [header('memberships'), ['N9', post, '2016-01-01', '']] }, { actor });
    const other = actorOf({ sub: 'li', role: 'zone', zone: 'Z2' }) as Actor;
    const taken = await send({ people: [header('people'), ['N9', '新']] }, { actor: other });
    expect(messages(taken)).toEqual(['the code N9 cannot be taken']);
    expect(messages(await place('Q1', other))).toEqual([
      expect.stringContaining('neither of the workbook nor of the graph'),
    ]);
    expect((await place('P2', ZONE)).revision).toBe(3);
  });

  it('names nobody of another: they are told as nobody', async () => {
    const naming = (staff: string): Sheets => ({
      responsibilities: [
        header('responsibilities'),
        ['Z1', 'A1', 2, 'Z1D1', '', '', '', staff, '2016-06-01', ''],
      ],
    });
    const [theirs, nobody] = [await send(naming('N4')), await send(naming('N8'))];
    expect(messages(theirs).map((each) => each.replaceAll('N4', 'CODE'))).toEqual(
      messages(nobody).map((each) => each.replaceAll('N8', 'CODE')),
    );
    expect(places(theirs)).toEqual(['responsibilities 2 staff']);
  });

  it('may have rows of what it does not write, as they stand; a change of one is told with its row', async () => {
    const { posts, delegations, people } = TWO_ZONES;
    const same = { posts, delegations: delegations.slice(0, 2), people: people.slice(0, 2) };
    expect(places(await send(same))).toEqual([]);
    const changed = await send({
      posts: [header('posts'), ['P1', '别名岗', 'Z1D1', 'S1', '工作岗位'], posts[3] ?? []],
      delegations: [header('delegations'), ['Z1', 'A1', '委托', '2015-10-01', '2016-10-01', '', '']],
      people: [header('people'), ['N1', '改名']],
    });
    expect(places(changed)).toEqual(['posts 2 ', 'people 2 ', 'delegations 2 ']);
    expect((await readStatus(database)).revision).toBe(1);
  });

  it('is complete for its own zone and the sheets that it writes, and for no other', async () => {
    const steps = { steps: TWO_ZONES.steps.slice(0, 3) };
    expect(await send(steps, { replace: ['steps:Z1'] })).toMatchObject({ errors: 0 });
    for (const replace of ['steps:Z2', 'steps', 'delegations:Z1', 'people'])
      await expect(send(steps, { replace: [replace] })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('as a dry run tells what would differ and become of its own audit, and writes nothing', async () => {
    const sheets = { steps: [header('steps'), ['Z1', 'A1', 3, '归档', '归档']] };
    const answer = await send(sheets, { apply: false });
    expect(answer).toMatchObject({ dryRun: true, revision: null, errors: 0 });
    expect(answer.differences).toEqual([{ sheet: 'steps', as: 'added', key: 'Z1|A1|3' }]);
    expect(answer.findings?.introduced).toMatchObject({
      count: 1,
      findings: [{ kind: 'STEP_UNASSIGNED', zone: { code: 'Z1' } }],
    });
    const load = { responsibilities: [header('responsibilities')], people: TWO_ZONES.people.slice(0, 1) };
    expect(messages(await send(load, { apply: false }))).toEqual(['the file has no rows']);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });

  it('tells a zone no finding of another, which an administrator is told', async () => {
    // Z2's only one who answers would go, by a row that only an administrator may send.
    const sheets = { responsibilities: [header('responsibilities')] };
    const all = { apply: false, replace: ['responsibilities'], actor: localActor('admin') };
    const { findings } = await send(sheets, all);
    expect(findings?.introduced.findings.map(({ zone }) => zone?.code)).toContain('Z2');
  });

  it('is refused when something else was recorded since it was looked at, and leaves nothing', async () => {
    const content = { rows: async function* () {}, complete: [] };
    const options = {
      ...{ dryRun: false, onProgress: () => undefined, decidedOn: 0 },
      change: { actor: ZONE.name, operation: 'IMPORT' },
    };
    await expect(importRows(database, content, options)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });
});
