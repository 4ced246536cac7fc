import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../domain/language.ts';
import { stateOf, TRANSFER_TABLE, handedBy, type TransferRow } from '../../../domain/states.ts';
import { termOn, termsOf, type Term } from '../../../domain/terms.ts';
import { Worksheet } from '../../../graph/commands/worksheet.ts';
import type { Database } from '../../../graph/database/database.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';

/** The small city with its papers; today is 2016-11-24. Z1 holds A1 of C1 from 2015-10-01 to 2016-10-01. */
const CITY = {
  ...RUNNING_CITY,
  organizations: [...RUNNING_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
};

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, CITY);
});

type Input = Readonly<Record<string, unknown>>;
const give = (command: string, input: Input, asOf: string, more: Input = {}) =>
  ask(
    `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!, $asOf: Date, $r: Int, $key: String) { done: ${command}(input: $input, asOf: $asOf, expectedRevision: $r, idempotencyKey: $key) { revision change { subjects { __typename } } } }`,
    { input, asOf, ...more },
  );
const done = async (command: string, input: Input, asOf: string, more: Input = {}): Promise<Data> =>
  (await dataOf(give(command, input, asOf, more))).done;

/** What a command is refused for: its kind, and its sentence in both languages. */
async function refusal(
  command: string,
  input: Input,
  asOf: string,
): Promise<readonly [string, string, string]> {
  const { data, errors } = await give(command, input, asOf);
  expect(data?.done).toBeNull();
  const { kind, said } = errors?.[0]?.originalError as { kind: string; said: Bilingual };
  return [kind, said.zh.replace(/^[\w.]+：/, ''), said.en.replace(/^[\w.]+: /, '')];
}

/** The rows of a label that the record has at a revision. */
async function rows(label: string, where: Readonly<Record<string, string | number>>, revision?: number) {
  const known = revision ?? (await readHead(database)).revision;
  const worksheet = new Worksheet({ read: database.read.bind(database), revision: known });
  return (await worksheet.find(label, where)).map(({ values }) => values);
}
const isWhole = async () =>
  expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);

/** Whatever a command does is foretold for any day, one to come as well, without a word about the clock. */
const trial = async (change: Input, asOf: string): Promise<Data> =>
  dataOf(
    ask(
      'query ($c: [ChangeInput!]!, $d: Date) { impact(changes: $c, asOf: $d) { introduced { kind } objections { message } } }',
      { c: [change], d: asOf },
    ),
  );

const term = async (): Promise<readonly Term[]> => {
  const worksheet = new Worksheet({
    read: database.read.bind(database),
    revision: (await readHead(database)).revision,
  });
  return termsOf(await worksheet.find('Delegation', { zone: 'Z1', power: 'A1' }));
};

/** The state of an item on a day, by the table, over what the record says. */
async function stateOfItem(item: number, day: number, revision?: number): Promise<string> {
  const transfers = (await rows('Transfer', { zone: 'Z1', power: 'A1' }, revision)).filter(
    (values) => values['item'] === item,
  ) as unknown as TransferRow[];
  const on = termOn(await term(), day);
  if (!on) throw new Error(`nothing is in force on ${day}`);
  return stateOf(TRANSFER_TABLE, handedBy(transfers, on, day), day);
}

const A1 = { zone: 'Z1', power: 'A1' };

describe('publishDocument', () => {
  it('says once when, where and of what level a document was published', async () => {
    const { revision, change } = await done(
      'publishDocument',
      { document: 'D3', media: ['日报', '政府网站'], level: 'CITY' },
      '2015-10-05',
    );
    expect(change.subjects).toHaveLength(1);
    expect((await rows('Document', { code: 'D3' }))[0]).toMatchObject({
      ...{ publishedOn: 20151005, media: ['日报', '政府网站'], level: 'CITY', issuedOn: 20151001 },
    });
    expect((await rows('Document', { code: 'D3' }, revision - 1))[0]).toMatchObject({ publishedOn: null });
    await isWhole();
    expect(await refusal('publishDocument', { document: 'D3', media: ['日报'] }, '2016-01-01')).toEqual([
      'conflict',
      '文件 D3 的公布日期已记为 2015-10-05。',
      'The document D3 has publishedOn already: 2015-10-05.',
    ]);
  });

  it('is refused before the day of issue, without media, for what is not there, and on a day to come', async () => {
    const input = { document: 'D3', media: ['日报'] };
    expect(await refusal('publishDocument', input, '2015-09-30')).toEqual([
      'conflict',
      '2015-09-30 早于文件 D3 的印发日期（2015-10-01）。',
      '2015-09-30 is before issuedOn of the document D3, which is 2015-10-01.',
    ]);
    expect((await refusal('publishDocument', { ...input, media: [] }, '2015-10-05'))[0]).toBe('invalid');
    expect((await refusal('publishDocument', { ...input, media: [' '] }, '2015-10-05'))[0]).toBe('invalid');
    expect((await refusal('publishDocument', { ...input, document: 'D9' }, '2015-10-05'))[0]).toBe(
      'not-found',
    );
    expect((await refusal('publishDocument', input, '2016-11-25'))[0]).toBe('invalid');
    expect(await trial({ publishDocument: input }, '2020-01-01')).toMatchObject({
      impact: { objections: [] },
    });
    await done('publishDocument', input, '2015-10-01');
  });
});

describe('handTransfer, receiveTransfer and refuseTransfer', () => {
  const item = { ...A1, item: 2 };

  it('moves an item that is owed from state to state, each on its day', async () => {
    expect(await stateOfItem(2, 20151020)).toBe('IN_PART');
    expect(await stateOfItem(2, 20151101)).toBe('REFUSED');
    await done('handTransfer', { ...item, note: '含密码' }, '2015-11-05');
    const { revision } = await done(
      'receiveTransfer',
      { ...item, receipt: '收据2', note: '齐' },
      '2015-11-06',
    );
    expect(await stateOfItem(2, 20151104)).toBe('REFUSED');
    expect(await stateOfItem(2, 20151105)).toBe('HANDED');
    expect(await stateOfItem(2, 20151106)).toBe('RECEIVED');
    expect(await stateOfItem(2, 20151106, revision - 1)).toBe('HANDED');
    expect((await rows('Transfer', A1)).at(-1)).toMatchObject({
      ...{ item: 2, isPart: null, receivedOn: 20151106, receipt: '收据2', refusedOn: null, note: '齐' },
    });
    await isWhole();
  });

  it('an item that was received stays so when a second copy is refused', async () => {
    await done('handTransfer', { ...A1, item: 1 }, '2015-11-05');
    await done('refuseTransfer', { ...A1, item: 1, note: '重复' }, '2015-11-06');
    expect(await stateOfItem(1, 20151106)).toBe('RECEIVED');
    await isWhole();
  });

  it('looks at the one that was handed over on a day, where that is said', async () => {
    await done('handTransfer', { ...item, isPart: true }, '2015-11-05');
    await done('handTransfer', item, '2015-11-07');
    await done('receiveTransfer', { ...item, handedOn: '2015-11-05' }, '2015-11-08');
    expect(await stateOfItem(2, 20151108)).toBe('HANDED');
    await done('receiveTransfer', item, '2015-11-09');
    expect(await stateOfItem(2, 20151109)).toBe('RECEIVED');
    expect(await refusal('receiveTransfer', { ...item, handedOn: '2015-11-06' }, '2015-11-10')).toEqual([
      'conflict',
      '到 2015-11-06 还没有这条移交。',
      'There is no such transfer by 2015-11-06.',
    ]);
  });

  it('is refused twice, out of order, and in a state that does not allow it, in words', async () => {
    expect(await refusal('receiveTransfer', item, '2015-11-01')).toEqual([
      'conflict',
      '移交 Z1|A1|2|2015-10-20 当日的状态为“退回”，只有状态为“已移交”或“部分移交”时才可以。',
      'The transfer Z1|A1|2|2015-10-20 is REFUSED on that day: it must be HANDED or IN_PART.',
    ]);
    await done('handTransfer', { ...item, isPart: true }, '2015-11-05');
    await done('receiveTransfer', item, '2015-11-08');
    expect(await refusal('receiveTransfer', item, '2015-11-09')).toEqual([
      'conflict',
      '移交 Z1|A1|2|2015-11-05 的签收日期已记为 2015-11-08。',
      'The transfer Z1|A1|2|2015-11-05 has receivedOn already: 2015-11-08.',
    ]);
    expect(await refusal('refuseTransfer', { ...item, note: '缺' }, '2015-11-07')).toEqual([
      'conflict',
      '2015-11-07 早于移交 Z1|A1|2|2015-11-05 的签收日期（2015-11-08）。',
      '2015-11-07 is before receivedOn of the transfer Z1|A1|2|2015-11-05, which is 2015-11-08.',
    ]);
    expect(
      await refusal('refuseTransfer', { ...item, handedOn: '2015-11-05', note: '缺' }, '2015-11-04'),
    ).toEqual([
      'conflict',
      '2015-11-04 早于移交 Z1|A1|2|2015-11-05 的签收日期（2015-11-08）。',
      '2015-11-04 is before receivedOn of the transfer Z1|A1|2|2015-11-05, which is 2015-11-08.',
    ]);
    expect((await refusal('refuseTransfer', { ...A1, item: 9, note: '缺' }, '2015-11-04'))[0]).toBe(
      'conflict',
    );
  });

  it('of an item that the power does not have, twice on one day, and on a day to come, is refused', async () => {
    expect((await refusal('handTransfer', { ...A1, item: 9 }, '2015-11-05'))[0]).toBe('not-found');
    await done('handTransfer', item, '2015-11-05');
    expect((await refusal('handTransfer', item, '2015-11-05'))[0]).toBe('conflict');
    for (const command of ['receiveTransfer', 'refuseTransfer'])
      expect((await refusal(command, { ...item, note: '缺' }, '2016-11-25'))[0]).toBe('invalid');
  });

  it('counts for the term that is in force, or the one to come; not once the last has ended', async () => {
    expect(await refusal('handTransfer', item, '2016-10-01')).toEqual([
      'conflict',
      expect.stringContaining('已于2016-10-01终止'),
      expect.stringContaining('ended on 2016-10-01'),
    ]);
    await done('delegatePower', A1, '2016-11-01');
    await done('handTransfer', item, '2016-10-10');
    expect(await stateOfItem(2, 20160930)).toBe('REFUSED');
    expect(await stateOfItem(2, 20161101)).toBe('HANDED');
    expect(await stateOfItem(1, 20161101)).toBe('OWED');
    await isWhole();
  });

  it('before the first term is for it; for what was never handed down it is refused', async () => {
    await done('handTransfer', { ...A1, item: 1 }, '2015-09-01');
    expect((await refusal('handTransfer', { zone: 'Z2', power: 'A1', item: 1 }, '2015-11-05'))[0]).toBe(
      'not-found',
    );
    await isWhole();
  });
});

describe('grantStanding', () => {
  const D2 = { document: 'D2', kind: 'ENTRUSTMENT', zone: 'Z1', grantor: 'C1' };

  it('holds from its day on, and ends where the same begins again', async () => {
    await done('grantStanding', { ...D2, validTo: '2018-01-01' }, '2016-01-01');
    await done('grantStanding', { ...D2, power: 'A1' }, '2016-02-01');
    await done('grantStanding', D2, '2016-06-01');
    const held = (await rows('Standing', { document: 'D2' }))
      .map(({ power, validFrom, validTo }) => [power, validFrom, validTo])
      .sort();
    expect(held).toEqual(
      [
        [null, 20160101, 20160601],
        ['A1', 20160201, 99991231],
        [null, 20160601, 99991231],
      ]
        .map(([power, from, to]) => [power, from, to === 99991231 ? expect.any(Number) : to])
        .sort(),
    );
    await isWhole();
  });

  it('may be to come; by no document, of nobody who may grant, or twice on one day it is refused', async () => {
    await done('grantStanding', D2, '2017-01-01');
    expect((await refusal('grantStanding', D2, '2017-01-01'))[0]).toBe('conflict');
    expect((await refusal('grantStanding', { ...D2, document: 'D9' }, '2017-02-01'))[0]).toBe('not-found');
    expect((await refusal('grantStanding', { ...D2, grantor: 'Z1D1' }, '2017-02-01'))[0]).not.toBe(
      'forbidden',
    );
    expect((await refusal('grantStanding', { ...D2, validTo: '2016-01-01' }, '2017-02-01'))[0]).toBe(
      'invalid',
    );
  });
});

describe('makeFiling, acceptFiling and returnFiling', () => {
  const division = { subject: 'DIVISION', ...A1, to: 'C1' };
  const list = { ...division, subject: 'SUPERVISION_LIST' };
  const filings = async (subject: string, revision?: number) =>
    (await rows('Filing', { to: 'C1' }, revision))
      .filter((row) => row['subject'] === subject)
      .map(({ filedOn, acceptedOn, returnedOn, note }) => [filedOn, acceptedOn, returnedOn, note]);

  it('is filed, accepted and returned, each on its day; before, as it was known then', async () => {
    await done('makeFiling', { ...list, note: '第一版' }, '2015-10-20');
    await done('acceptFiling', { ...list, filedOn: '2015-10-20' }, '2015-10-21');
    const { revision } = await done(
      'returnFiling',
      { ...list, filedOn: '2015-10-20', note: '缺项' },
      '2015-10-25',
    );
    expect(await filings('SUPERVISION_LIST')).toEqual([[20151020, 20151021, 20151025, '缺项']]);
    expect(await filings('SUPERVISION_LIST', revision - 1)).toEqual([[20151020, 20151021, null, '第一版']]);
    await done('makeFiling', list, '2015-10-25');
    expect(await filings('SUPERVISION_LIST')).toHaveLength(2);
    await isWhole();
  });

  it('is filed once while it is not returned; who answers, anew once that has changed', async () => {
    await done('makeFiling', list, '2015-10-20');
    expect(await refusal('makeFiling', list, '2015-12-01')).toEqual([
      'conflict',
      '已于 2015-10-20 向 C1 备案，且未被退回，内容也未变化。',
      'It was filed with C1 on 2015-10-20, was not returned, and says what holds.',
    ]);
    // Filed on 10-20; on 11-15 another answers for the first step.
    expect((await refusal('makeFiling', division, '2015-11-14'))[0]).toBe('conflict');
    await done('makeFiling', division, '2015-11-15');
    expect((await refusal('makeFiling', division, '2015-11-16'))[0]).toBe('conflict');
    await isWhole();
  });

  it('of a supervision list is made anew once that has changed', async () => {
    const item = { ...A1, order: 7, name: '在线', methods: ['ONLINE', 'CREDIT'], department: 'C1' };
    await done('makeFiling', list, '2015-10-20');
    await done('addRecord', { supervisionItem: item }, '2015-11-01');
    expect((await refusal('makeFiling', list, '2015-10-31'))[0]).toBe('conflict');
    await done('makeFiling', list, '2015-11-01');
    expect((await refusal('makeFiling', list, '2015-11-02'))[0]).toBe('conflict');
    const key = [
      { column: 'zone', value: 'Z1' },
      { column: 'power', value: 'A1' },
      { column: 'order', value: '7' },
    ];
    await done('endRecord', { kind: 'SUPERVISION_ITEM', key }, '2015-11-10');
    // What was filed first says what holds again, and what was filed last does not: that is what counts.
    expect((await refusal('makeFiling', list, '2015-11-09'))[0]).toBe('conflict');
    await done('makeFiling', list, '2015-11-10');
    expect((await refusal('makeFiling', list, '2015-11-11'))[0]).toBe('conflict');
    await isWhole();
  });

  it('two of one key on one day are refused, not merged', async () => {
    await done('makeFiling', list, '2015-10-20');
    await done('returnFiling', { ...list, filedOn: '2015-10-20', note: '缺项' }, '2015-10-20');
    expect((await refusal('makeFiling', list, '2015-10-20'))[0]).toBe('conflict');
    await done('makeFiling', list, '2015-10-21');
    expect(await filings('SUPERVISION_LIST')).toHaveLength(2);
  });

  it('is made with the department that has the power on the day', async () => {
    expect(await refusal('makeFiling', { ...list, to: 'C2' }, '2015-12-01')).toEqual([
      'conflict',
      '应向 C1 备案：职权 A1 在 2015-12-01 属于该部门。',
      'File it with C1: power A1 is of that department on 2015-12-01.',
    ]);
    await done('makeFiling', list, '2015-12-01');
    await done('revisePower', { power: 'A1', department: 'C2' }, '2016-02-01');
    expect((await refusal('makeFiling', list, '2016-02-01'))[0]).toBe('conflict');
    await done('makeFiling', { ...list, to: 'C2' }, '2016-02-01');
    await isWhole();
  });

  it('of an ended term counts for no other: it is filed anew, and what was filed then moves no more', async () => {
    await done('makeFiling', list, '2015-10-20');
    await done('delegatePower', A1, '2016-11-01');
    await done('makeFiling', list, '2016-10-05');
    expect((await refusal('makeFiling', list, '2016-11-02'))[0]).toBe('conflict');
    expect(await refusal('acceptFiling', { ...list, filedOn: '2015-10-20' }, '2016-10-05')).toEqual([
      'conflict',
      '备案 SUPERVISION_LIST|Z1|A1|||C1|2015-10-20 当日的状态为“失效”，只有状态为“已报送”时才可以。',
      'The filing SUPERVISION_LIST|Z1|A1|||C1|2015-10-20 is VOID on that day: it must be FILED.',
    ]);
    await done('acceptFiling', { ...list, filedOn: '2016-10-05' }, '2016-10-06');
    await isWhole();
  });

  it('once the last term has ended nothing is filed of it, and what was filed is void', async () => {
    expect((await refusal('makeFiling', list, '2016-10-01'))[0]).toBe('conflict');
    expect(
      (await refusal('returnFiling', { ...division, filedOn: '2015-10-20', note: '错' }, '2016-10-01'))[2],
    ).toContain('is VOID on that day: it must be FILED or ACCEPTED');
    await done('returnFiling', { ...division, filedOn: '2015-10-20', note: '错' }, '2016-09-30');
  });

  it('is refused twice, out of order, and where it is not filed', async () => {
    const filed = { ...division, filedOn: '2015-10-20' };
    expect((await refusal('acceptFiling', filed, '2015-10-23'))[2]).toContain('is ACCEPTED on that day');
    expect((await refusal('returnFiling', { ...filed, note: '错' }, '2015-10-21'))[2]).toBe(
      '2015-10-21 is before acceptedOn of the filing DIVISION|Z1|A1|||C1|2015-10-20, which is 2015-10-22.',
    );
    expect((await refusal('acceptFiling', { ...filed, filedOn: '2015-10-21' }, '2015-10-23'))[0]).toBe(
      'conflict',
    );
    expect((await refusal('acceptFiling', filed, '2016-11-25'))[0]).toBe('invalid');
    expect((await refusal('returnFiling', { ...filed, note: '错' }, '2016-11-25'))[0]).toBe('invalid');
    expect((await refusal('makeFiling', list, '2016-11-25'))[0]).toBe('invalid');
  });

  it('is of a penalty or a certificate by itself, whatever term; what its subject does not have is refused', async () => {
    const penalty = { subject: 'PENALTY', penalty: 'J1', to: 'C2' };
    await done('makeFiling', penalty, '2016-11-05');
    expect((await refusal('makeFiling', penalty, '2016-11-06'))[0]).toBe('conflict');
    await done('acceptFiling', { ...penalty, filedOn: '2016-11-05' }, '2016-11-06');
    await done('makeFiling', { subject: 'CERTIFICATE', certificate: '证1', to: 'C2' }, '2015-11-05');
    expect(
      (await refusal('makeFiling', { ...penalty, penalty: 'J1', zone: 'Z1', to: 'C1' }, '2016-11-06'))[0],
    ).toBe('invalid');
    expect((await refusal('makeFiling', { subject: 'PENALTY', to: 'C1' }, '2016-11-06'))[0]).toBe('invalid');
    expect(
      (await refusal('makeFiling', { subject: 'DIVISION', power: 'A1', to: 'C1' }, '2015-12-06'))[0],
    ).toBe('invalid');
    expect((await refusal('makeFiling', { ...penalty, penalty: 'J9' }, '2016-11-06'))[0]).toBe('not-found');
    await isWhole();
  });
});

describe('all of them', () => {
  const inputs: Readonly<Record<string, Input>> = {
    publishDocument: { document: 'D2', media: ['日报'] },
    handTransfer: { ...A1, item: 2 },
    grantStanding: { document: 'D2', kind: 'AUTHORIZATION', zone: 'Z1', grantor: 'CITY' },
    makeFiling: { subject: 'SUPERVISION_LIST', ...A1, to: 'C1' },
    returnFiling: { subject: 'DIVISION', ...A1, to: 'C1', filedOn: '2015-10-20', note: '错' },
  };
  const DAY = '2016-01-01';

  it.each(Object.keys(inputs))(
    '%s is foretold, done once by its key, and about what it names',
    async (command) => {
      const input = inputs[command] as Input;
      expect((await trial({ [command]: input }, DAY)).impact.objections).toEqual([]);
      const { revision, change } = await done(command, input, DAY, { key: 'k1', r: 1 });
      expect(change.subjects.length).toBeGreaterThan(0);
      expect((await done(command, input, DAY, { key: 'k1' })).revision).toBe(revision);
      expect((await readHead(database)).revision).toBe(revision);
    },
  );

  it('what a decision depends on has moved: expectedRevision refuses it', async () => {
    await done('returnFiling', inputs['returnFiling'] as Input, DAY);
    for (const [command, input] of [
      ['returnFiling', inputs['returnFiling']],
      ['makeFiling', { subject: 'DIVISION', ...A1, to: 'C1' }],
    ] as const) {
      const { errors } = await give(command, input as Input, '2016-01-02', { r: 1 });
      expect(errors?.[0]?.message).toContain('revision 2 changed what it depends on');
    }
    await done('publishDocument', inputs['publishDocument'] as Input, DAY, { r: 1 });
  });

  it('delegatePower says mode and memorandum, addToCatalogue its document', async () => {
    await done(
      'delegatePower',
      { zone: 'Z2', power: 'A1', mode: 'AUTHORIZATION', memorandum: '备忘2号' },
      DAY,
    );
    await done('delegatePower', { zone: 'Z2', power: 'A2' }, DAY);
    const held = (await rows('Delegation', { zone: 'Z2', power: 'A1' })).concat(
      await rows('Delegation', { zone: 'Z2', power: 'A2' }),
    );
    expect(held.map(({ mode, memorandum }) => [mode, memorandum ?? null])).toEqual([
      ['AUTHORIZATION', '备忘2号'],
      ['ENTRUSTMENT', null],
    ]);
    await done('addToCatalogue', { class: 'CLASS_TWO', power: 'A1', document: 'D1' }, DAY);
    expect((await rows('CatalogueEntry', { power: 'A1', zoneClass: 'CLASS_TWO' }))[0]).toMatchObject({
      document: 'D1',
    });
    expect(
      (await refusal('addToCatalogue', { class: 'CLASS_TWO', power: 'A2', document: 'D9' }, DAY))[0],
    ).toBe('not-found');
    await isWhole();
  });
});
