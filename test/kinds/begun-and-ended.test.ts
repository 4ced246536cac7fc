import { beforeAll, describe, expect, it } from 'vitest';
import { isoFromDay, type Day } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Database } from '../../graph/database/database.ts';
import { readSheet } from '../../graph/export/read-sheet.ts';
import { RECORD_KINDS } from '../../graph/import/record-kinds.ts';
import { SEARCHED } from '../../graph/model/searched.ts';
import { readHead } from '../../graph/record/read-head.ts';
import { recordWord, type Kind, type Value, type Values } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { ADDED, addedColumns, ENDED, inputNameOf, keyColumns } from '../../kinds/type-fields.ts';
import { asking, dataOf, type Ask } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { EVER_CITY } from '../support/ever-city.ts';
import { codeOfRow } from '../support/kind-rows.ts';
import { importTables } from '../support/tables.ts';

/**
 * A row of every kind that says who may begin or end one is begun and ended by the general pair of commands, and a thing of
 * every kind that says what it is found by is found: a kind that is added is tested by being there.
 */
const ADD =
  'mutation ($input: AddRecordInput!, $day: Date) { addRecord(input: $input, asOf: $day) { revision } }';
const END =
  'mutation ($input: EndRecordInput!, $day: Date) { endRecord(input: $input, asOf: $day) { revision } }';
const SEARCH = `query ($text: String!) { found: search(text: $text, asOf: "2016-01-01", first: 100) { edges { node { ... on Node { id } } } } }`;
const listOf = ({ type }: Kind): string =>
  `query ($text: String!) { found: ${type?.list?.name}(text: $text, asOf: "2016-01-01", first: 100) { edges { node { id } } } }`;

/** What makes another row of one that is there already, beside a code, a number and the day: what tells it apart, or goes with the day. */
const ANOTHER: Readonly<Record<string, Values>> = {
  CalendarDay: { day: 20160501 },
  Inspection: { plannedFor: 20160401 },
  Task: { parent: 'T1' },
  Trainee: { person: 'N1' },
  Training: { endsOn: 20160302 },
};

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database, 'en');
  await emptyDatabase(database);
  expect((await importTables(database, EVER_CITY)).list).toEqual([]);
  return () => database.close();
});

/** The rows of a kind's table as they are recorded now; of what is made of them, what they come to. */
async function rowsOf(kind: Kind): Promise<readonly Values[]> {
  const { revision } = await readHead(database);
  const { accepts } = RECORD_KINDS.find(({ label }) => label === kind.label) ?? {};
  const rows: Values[] = [];
  for await (const { values } of readSheet(database, kind.table, { revision, scope: 'all' }))
    if (kind.madeOf) rows.push(...kind.madeOf(values));
    else if (!accepts || accepts(values)) rows.push(values);
  return rows;
}

/** As the schema's input has it. */
function given({ columns }: Kind, column: string, value: Value | undefined): unknown {
  if (value === null || value === undefined) return null;
  const is = columns[column]?.type.is;
  if (is === 'day') return isoFromDay(value as Day);
  return is === 'number' ? Number(value) : value;
}

/** The last row of a kind, as another one that begins. */
async function another(kind: Kind): Promise<Values> {
  const row = (await rowsOf(kind)).at(-1);
  if (!row) throw new Error(`no row of ${kind.label} in the city`);
  const own = {
    ...(kind.identity.includes('code') ? { code: `W${kind.label}` } : {}),
    ...(kind.identity.includes('order') && kind.form !== 'fact' ? { order: 7 } : {}),
    ...ANOTHER[kind.label],
  };
  const added = addedColumns(kind).filter((column) => column !== 'validTo');
  return { ...Object.fromEntries(added.map((column) => [column, row[column] ?? null])), ...own };
}

async function inputOf(kind: Kind, row: Values): Promise<object> {
  const { with: added } = kind.adds ?? {};
  const more: Record<string, unknown> = {};
  if (added) {
    const other = KINDS.find(({ label }) => label === added.label) as Kind;
    more[added.given] = given(other, added.given, (await rowsOf(other)).at(-1)?.[added.given]);
  }
  const said = Object.entries(row).map(([column, value]) => [column, given(kind, column, value)]);
  return { [inputNameOf(kind)]: { ...Object.fromEntries(said), ...more } };
}

const ended = async (kind: Kind, row: Values, day: string): Promise<void> => {
  const key = keyColumns(kind).map((column) => ({ column, value: textOf(given(kind, column, row[column])) }));
  await dataOf(ask(END, { input: { kind: recordWord(kind), key }, day }));
};
const textOf = (value: unknown): string | null => (value === null ? null : String(value));

const lacking = (rows: readonly Values[], wanted: Values): boolean =>
  !rows.some((row) =>
    Object.entries(wanted).every(
      ([column, value]) => JSON.stringify(row[column] ?? null) === JSON.stringify(value),
    ),
  );

/** What went wrong with each of some kinds, told with its label. */
async function faultsOf(
  kinds: readonly Kind[],
  work: (kind: Kind) => Promise<void>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const kind of kinds)
    await work(kind).catch((error: unknown) => faults.push(`${kind.label}: ${String(error).slice(0, 300)}`));
  return faults;
}

describe('a thing of every kind that is searched', () => {
  it('is found by what its kind says, as what it says', async () => {
    const searched = KINDS.filter(({ found }) => found !== undefined);
    expect(searched.length).toBeGreaterThan(15);
    const faults = await faultsOf(searched, async (kind) => {
      const rows = await rowsOf(kind);
      const row = rows.at(-1) ?? {};
      const [property = ''] = kind.found?.texts ?? [];
      const column = Object.keys(kind.columns).find(
        (each) => (kind.columns[each]?.property ?? each) === property,
      );
      const text = String(row[column ?? property] ?? '');
      const isInSearch = SEARCHED.some(({ label }) => kind.found?.of.includes(label));
      // Others are found by the text of their own list.
      const { found } = await dataOf(ask(isInSearch ? SEARCH : listOf(kind), { text }));
      const ids = found.edges.map(({ node }: { node: { id: string } }) => node.id);
      const own = (kind.found?.of ?? []).map((label) => globalId(label, codeOfRow(kind, row)));
      if (text === '' || !own.some((id) => ids.includes(id))) throw new Error(`not found by ${text}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('a row of every kind', () => {
  it('that says who may is begun from a day on, and ended', async () => {
    expect(ADDED.length).toBeGreaterThan(20);
    const faults = await faultsOf(ADDED, async (kind) => {
      const isEnded = ENDED.includes(kind);
      const before = (await rowsOf(kind)).at(-1) ?? {};
      if (isEnded && kind.form === 'fact') {
        await ended(kind, before, '2016-02-01');
        if (lacking(await rowsOf(kind), { ...before, validTo: 20160201 })) throw new Error('it did not end');
      }
      const row = await another(kind);
      await dataOf(ask(ADD, { input: await inputOf(kind, row), day: '2016-03-01' }));
      const since = kind.happenedOn ?? (kind.columns['validFrom'] ? 'validFrom' : undefined);
      const begun = { ...row, ...(since === undefined ? {} : { [since]: 20160301 }) };
      if (lacking(await rowsOf(kind), begun)) throw new Error('it did not begin');
      if (!isEnded) return;
      await ended(kind, row, '2016-04-01');
      if (kind.columns['validTo'] && lacking(await rowsOf(kind), { ...begun, validTo: 20160401 }))
        throw new Error('what was begun did not end');
    });
    expect(faults).toEqual([]);
    const alone = ENDED.filter((kind) => !ADDED.includes(kind));
    const others = await faultsOf(alone, async (kind) => {
      const row = (await rowsOf(kind)).at(-1) ?? {};
      await ended(kind, row, '2016-02-01');
      if (lacking(await rowsOf(kind), { ...row, validTo: 20160201 })) throw new Error('it did not end');
    });
    expect(others).toEqual([]);
  });
});
