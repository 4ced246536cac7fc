import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { joinKey, splitKey } from '../../../domain/keys.ts';
import { runChanges } from '../../../graph/commands/run-changes.ts';
import { Worksheet } from '../../../graph/commands/worksheet.ts';
import type { Database } from '../../../graph/database/database.ts';
import { findKnown } from '../../../graph/import/find-known.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { recordWord } from '../../../kinds/kind.ts';
import { KINDS } from '../../../kinds/registry.ts';
import { checkWorkbook } from '../../../tables/check/check-workbook.ts';
import type { KnownThings } from '../../../tables/check/known-things.ts';
import { memorySource } from '../../../tables/memory-source.ts';
import { SHEETS, sheetOf, type SheetKey, type WorkbookSheet } from '../../../tables/sheets/registry.ts';
import type { Column } from '../../../tables/sheets/sheet.ts';
import type { WorkbookError } from '../../../tables/source.ts';
import { allAnswers } from '../../support/all-answers.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { shareOf } from '../../support/share.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});
async function load(): Promise<void> {
  await cityAfresh(database, RUNNING_CITY);
}

const APPLY = 'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';
const apply = async (d: string, ...c: readonly Data[]): Promise<Data> => dataOf(ask(APPLY, { c, d }));
const refusal = async (d: string, ...c: readonly Data[]): Promise<string> => {
  const { data, errors } = await ask(APPLY, { c, d });
  expect(data?.applyChanges).toBeNull();
  return String(errors?.[0]?.message);
};
const read = async (d: string, fields: string): Promise<Data> =>
  dataOf(ask(`query ($d: Date) { ${fields} }`, { d }));
const isWhole = async () =>
  expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);

describe('correct', () => {
  beforeEach(load);
  const member = [
    { column: 'person', value: 'N2' },
    { column: 'post', value: 'P1' },
    { column: 'validFrom', value: '2015-01-01' },
  ];
  const held = async (knownAt?: string) =>
    (
      await dataOf(
        ask(
          'query ($k: DateTime) { person(code: "N2", asOf: "2015-06-01", knownAt: $k) { memberships { validFrom validTo } } }',
          { k: knownAt },
        ),
      )
    ).person.memberships;

  it('puts right what was wrong from the start; what was known before is still told', async () => {
    const { changes } = await dataOf(ask('{ changes(first: 1) { edges { node { at } } } }'));
    await apply('2016-01-01', {
      correct: {
        record: 'MEMBERSHIP',
        identity: member,
        values: [{ column: 'validFrom', value: '2015-05-01' }],
      },
    });
    expect(await held()).toEqual([{ validFrom: '2015-05-01', validTo: '2016-01-01' }]);
    expect(await held(changes.edges[0].node.at)).toEqual([
      { validFrom: '2015-01-01', validTo: '2016-01-01' },
    ]);
    await isWhole();
  });

  it('takes out what never was', async () => {
    await apply('2016-01-01', { correct: { record: 'MEMBERSHIP', identity: member, isVoid: true } });
    expect(await held()).toEqual([]);
    expect(
      await refusal('2016-01-01', { correct: { record: 'MEMBERSHIP', identity: member, isVoid: true } }),
    ).toContain('it may be superseded already');
    await isWhole();
  });

  it('refuses a period that would overlap another of the same, and leaves both', async () => {
    await apply('2016-10-01', { delegatePower: { zone: 'Z1', power: 'A1' } });
    await apply('2017-01-01', { appoint: { person: 'N2', post: 'P1' } });
    const until = (value: string) => [{ column: 'validTo', value }];
    const delegation = ['zone', 'power', 'validFrom'].map((column, at) => ({
      column,
      value: ['Z1', 'A1', '2015-10-01'][at],
    }));
    expect(
      await refusal('2016-01-01', {
        correct: { record: 'DELEGATION', identity: delegation, values: until('2016-10-02') },
      }),
    ).toContain('overlaps [2016-10-01, …) in the graph');
    expect(
      await refusal('2016-01-01', {
        correct: { record: 'MEMBERSHIP', identity: member, values: until('2017-01-02') },
      }),
    ).toContain('overlaps [2017-01-01, …) in the graph');
    await apply('2016-01-01', {
      correct: { record: 'DELEGATION', identity: delegation, values: until('2016-09-01') },
    });
    const { power } = await read(
      '2016-08-31',
      'power(code: "A1", asOf: $d) { delegations { validFrom validTo } }',
    );
    expect(power.delegations).toEqual([{ validFrom: '2015-10-01', validTo: '2016-09-01' }]);
    await isWhole();
  });

  it.each([
    [
      'an unknown column',
      {
        record: 'POWER',
        identity: [{ column: 'code', value: 'A1' }],
        values: [{ column: 'colour', value: 'red' }],
      },
      'colour of power is no column',
    ],
    [
      'a word that is none',
      {
        record: 'POWER',
        identity: [{ column: 'code', value: 'A1' }],
        values: [{ column: 'type', value: 'RED' }],
      },
      'type RED is not one of the words of this column; right would be one of 行政许可',
    ],
    [
      'a name that nothing has',
      {
        record: 'POWER',
        identity: [{ column: 'code', value: 'A1' }],
        values: [{ column: 'department', value: 'X' }],
      },
      'department X is in organizations (组织) neither of the workbook nor of the graph',
    ],
    [
      'a period that ends before it starts',
      { record: 'MEMBERSHIP', identity: member, values: [{ column: 'validTo', value: '2014-01-01' }] },
      'is not after the day on which the period starts',
    ],
    [
      'the code',
      {
        record: 'POWER',
        identity: [{ column: 'code', value: 'A1' }],
        values: [{ column: 'code', value: 'A7' }],
      },
      'void this one',
    ],
    ['nothing', { record: 'POWER', identity: [{ column: 'code', value: 'A1' }] }, 'Say what is right'],
  ])('refuses %s', async (_what, input, message) => {
    expect(await refusal('2016-01-01', { correct: input })).toContain(message);
  });
});

/** What a row of a sheet is as a record that can be corrected; those of organisations are one of two. */
const RECORDS: Readonly<Record<string, string>> = Object.fromEntries(
  KINDS.filter(({ part, rows }) => part === 'workbook' && !rows).map((kind) => [
    kind.table,
    recordWord(kind),
  ]),
);
const recordOf = (key: string, row: Cells): string =>
  RECORDS[key] ?? (row['kind'] === '新区' ? 'ZONE' : 'DEPARTMENT');

type Cells = Readonly<Record<string, string>>;

function rowsOf(key: SheetKey): readonly Cells[] {
  const [header = [], ...rows] = RUNNING_CITY[key];
  return rows.map((row) => Object.fromEntries(header.map((column, place) => [column, String(row[place])])));
}

const CODES = ['nobody', 'CITY', 'Z1', 'Z1D1', 'C1', 'S1', 'P1', 'N3', 'A2', 'E1', 'K1'];
const BAD_TEXTS = ['a\u202Eb', 'x'.repeat(201), 'x'.repeat(4001)];

/** Values that a column might be given: such as it takes, and such as it does not. */
function candidates({ type, refersTo, key }: Column): readonly string[] {
  switch (type.is) {
    case 'day':
      return ['', '2014-01-01', '2015-10-01', '2016-10-01', '2016-02-30', 'soon'];
    case 'order':
      return ['', '7', '1', '-1', 'two', '99999999999'];
    case 'word':
    case 'words':
      return ['', '红', ...Object.keys(type.words)];
    default:
      return ['', '  ', ...BAD_TEXTS, ...(refersTo || key === 'zone' || key === 'power' ? CODES : ['新名'])];
  }
}

describe('whatever a sheet refuses in a row, correct refuses in the same words, and takes what it takes', () => {
  beforeAll(load);
  const known: KnownThings = {
    find: async (sheet, handles) => {
      const single = sheetOf(sheet).handle.length === 1;
      const codes = single ? handles.map((handle) => splitKey(handle)[0] ?? '') : handles;
      const found = await findKnown(database, sheet, codes);
      return new Map([...found].map(([code, facts]) => [single ? joinKey([code]) : code, facts]));
    },
  };
  const sheetSays = async (sheet: WorkbookSheet, row: Cells): Promise<readonly WorkbookError[]> => {
    const errors: WorkbookError[] = [];
    const source = memorySource('one row', [sheet], () => [row]);
    const onError = (error: WorkbookError): void => void errors.push(error);
    await checkWorkbook(source, known, { replace: [], tables: [sheet], onError });
    return errors;
  };
  const correctSays = async (correct: Data): Promise<Refusal | undefined> => {
    const worksheet = new Worksheet({ read: database.read.bind(database), revision: 1 });
    try {
      await runChanges(worksheet, [{ correct } as never], 20160101);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };

  it.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))('in %s', async (key, sheet) => {
    const outcomes = new Set<string>();
    const rows = rowsOf(key);
    for (const row of key === 'organizations' ? rows.slice(1) : rows.slice(-1)) {
      const record = recordOf(key, row);
      const identity = sheet.identity.map((column) => ({ column, value: row[column] ?? null }));
      for (const column of sheet.columns) {
        for (const value of candidates(column)) {
          const about = `${record} ${column.key} = ${value.slice(0, 20)}`;
          const errors = await sheetSays(sheet, { ...row, [column.key]: value });
          const refusal = await correctSays({ record, identity, values: [{ column: column.key, value }] });
          // A row of a further period is in the way of the one that would move.
          if (sheet.identity.includes(column.key) && errors.some(isOverlap)) continue;
          outcomes.add(errors.length > 0 ? 'refused' : 'taken');
          const sentences = errors.map(({ message }) => message);
          if (sentences.length > 0)
            expect(sentences.filter((each) => isSaid(refusal, each)).length, about).toBeGreaterThan(0);
          else if (refusal) expect(beyondSheets(refusal, column, record), about).toBe(true);
        }
      }
    }
    expect([...outcomes].sort()).toEqual(['refused', 'taken']);
  });

  const isOverlap = ({ message }: WorkbookError): boolean => message.en.includes('overlaps');
  const isSaid = (refusal: Refusal | undefined, { zh, en }: Bilingual): boolean =>
    refusal?.in('zh').includes(zh) === true && refusal.in('en').includes(en);

  /**
   * What a row of its own would be for a sheet is another record; a zone has no counterpart to be corrected; and what rows
   * of other sheets still name is looked at when a whole workbook is taken in.
   */
  const beyondSheets = (refusal: Refusal, { key }: Column, record: string): boolean =>
    /void this one/.test(refusal.in('en')) ||
    (/must be there on .* names it/.test(refusal.in('en')) && /^valid(?:From|To)$/.test(key)) ||
    (/is no column/.test(refusal.in('en')) && record === 'ZONE' && key === 'counterpart') ||
    (/already/.test(refusal.in('en')) &&
      /^(?:CHAIN_LINK|ZONE_CAPACITY|MEMBERSHIP|RESPONSIBILITY|STEP)$/.test(record));

  it('whatever was taken, all lists answer', async () => {
    let taken = 0;
    for (const { key, columns, identity: columnsOfIdentity } of SHEETS) {
      for (const row of rowsOf(key)) {
        const identity = columnsOfIdentity.map((column) => ({ column, value: row[column] ?? null }));
        for (const column of columns.filter((each) => !columnsOfIdentity.includes(each.key))) {
          const correct = { record: recordOf(key, row), identity };
          for (const value of shareOf(candidates(column), 3)) {
            const { errors } = await ask(APPLY, {
              c: [{ correct: { ...correct, values: [{ column: column.key, value }] } }],
              d: '2016-01-01',
            });
            if (!errors) taken += 1;
          }
        }
      }
    }
    expect(taken).toBeGreaterThan(20);
    for (const asOf of ['2014-06-01', '2016-01-01', '2020-01-01']) await allAnswers(database, { asOf });
    await isWhole();
  });
});

describe('what others name', () => {
  beforeEach(() => cityAfresh(database, SMALL_CITY));

  it.each([
    ['PERSON', 'N2', /person N2 cannot be void: .*membership N2\|P1\|2015-01-01 names it, and stays/],
    ['POST', 'P1', /post P1 cannot be void: membership N2/],
    ['SECTION', 'S1', /section S1 cannot be void: post P1 names it/],
    ['DEPARTMENT', 'Z1D1', /department Z1D1 cannot be void: post L1 names it, .*post P1.*; and \d+ more/],
    ['ZONE', 'Z1', /zone Z1 cannot be void: .*department Z1D1/],
    ['SUPPORT_ELEMENT', 'E1', /support element E1 cannot be void: .*power requirement A1\|E1/],
    ['POWER', 'A2', /power A2 cannot be void: .*chain link K1\|2/],
    ['CHAIN', 'K1', /chain K1 cannot be void: .*chain link K1\|1/],
    ['STEP', 'Z1|A1|1', /step Z1\|A1\|1 cannot be void: responsibility/],
    ['DELEGATION', 'Z1|A1|2015-10-01', /delegation Z1\|A1 cannot be void: step Z1\|A1\|1/],
  ])('cannot be void: %s %s', async (record, key, message) => {
    const sheet = SHEETS.find((each) => (RECORDS[each.key] ?? 'ZONE') === record) ?? sheetOf('organizations');
    const identity = sheet.identity.map((column, at) => ({ column, value: key.split('|')[at] ?? null }));
    expect(await refusal('2016-01-01', { correct: { record, identity, isVoid: true } })).toMatch(message);
    await allAnswers(database, { asOf: '2015-11-01' });
  });

  it('can be when what names it is void before it, and not when something comes to name it', async () => {
    const isVoid = (record: string, identity: Data) => ({
      correct: {
        record,
        identity: Object.entries(identity).map(([column, value]) => ({ column, value })),
        isVoid: true,
      },
    });
    const person = isVoid('PERSON', { code: 'N9' });
    await apply('2016-01-01', { registerPerson: { code: 'N9', name: '新人' } });
    const appoint = { appoint: { person: 'N9', post: 'P2' } };
    expect(await refusal('2016-01-01', appoint, person)).toContain('membership N9|P2|2016-01-01 names it');
    await apply('2016-01-01', appoint);
    expect(await refusal('2016-01-01', person)).toContain('membership N9|P2|2016-01-01 names it');
    const membership = isVoid('MEMBERSHIP', { person: 'N9', post: 'P2', validFrom: '2016-01-01' });
    await apply('2016-01-01', membership, person);
    expect((await read('2016-01-01', 'person(code: "N9", asOf: $d) { name }')).person).toBeNull();
    await isWhole();
  });
});
