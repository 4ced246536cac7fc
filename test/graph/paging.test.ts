import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { byKeys } from '../oracle/order.ts';
import { walk } from '../oracle/walk.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importSheets } from '../support/workbook.ts';
import { triesOf } from '../support/share.ts';

/** Texts that sort differently by code point, by UTF-16 unit, by letter without case, by number and by dictionary. */
const TEXTS = [
  '张（1）',
  '张𠮷',
  '张',
  '张𠮷（',
  '张（𠮷',
  '（',
  '𠮷',
  '𠀀',
  'ﾟ',
  '\u{10FFFD}',
  'Z',
  'z',
  'Ä',
  'A10',
  'A2',
  'a|b',
  'a\\b',
  '..',
  '[a',
];
/** No code may look like another, or say that there is nothing; a name may. */
const AS_CODES: Readonly<Record<string, string>> = { z: 'zz', '..': '..a' };
const CODES = TEXTS.map((text) => AS_CODES[text] ?? text);
const PEOPLE = CODES.flatMap((text, index) => [
  { code: text, name: TEXTS[(index * 7) % TEXTS.length] ?? text },
  { code: `${text}。𠮷`, name: '同名' },
]);

const DOCUMENT = parse(`query ($first: Int, $after: String, $orderBy: ListOrder, $codes: [ID!]) {
  people(codes: $codes, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { code name } } } }`);

let ask: Ask;
beforeAll(async () => {
  const database: Database = await connectTestDatabase();
  await emptyDatabase(database);
  const people = [['code', 'name'], ...PEOPLE.map(({ code, name }) => [code, name])];
  const { list } = await importSheets(database, { people });
  expect(list).toEqual([]);
  ask = asking(database);
  return () => database.close();
});

const pageOf = async (variables: Readonly<Record<string, unknown>>): Promise<Data> =>
  (await dataOf(ask(DOCUMENT, variables))).people;

describe('the pages of a list', () => {
  const sorted = {
    CODE: PEOPLE.toSorted(byKeys(({ code }) => [code])),
    NAME: PEOPLE.toSorted(byKeys(({ code, name }) => [name, code])),
  };

  it('together are the whole list, once, by code point, however large they are', async () => {
    const orders = fc.constantFrom('CODE' as const, 'NAME' as const);
    const some = fc.option(fc.subarray(PEOPLE.map(({ code }) => code)), { nil: null });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 60 }), some, async (orderBy, first, codes) => {
        const kept = sorted[orderBy].filter(({ code }) => codes?.includes(code) ?? true);
        expect(await walk((after) => pageOf({ orderBy, first, after, codes }))).toEqual(kept);
      }),
      { numRuns: triesOf(4, 3) },
    );
  });

  it('go on after any entry, and say where they begin and end', async () => {
    for (const orderBy of ['CODE', 'NAME'] as const) {
      const whole = await pageOf({ orderBy, first: 500 });
      const size = 3;
      for (const [place, { cursor }] of whole.edges.entries()) {
        const page = await pageOf({ orderBy, first: size, after: cursor });
        const expected = whole.edges.slice(place + 1, place + 1 + size);
        expect(page.edges).toEqual(expected);
        expect(page.totalCount).toBe(PEOPLE.length);
        expect(page.pageInfo).toEqual({
          hasNextPage: place + 1 + size < PEOPLE.length,
          hasPreviousPage: true,
          startCursor: expected[0]?.cursor ?? null,
          endCursor: expected.at(-1)?.cursor ?? null,
        });
      }
    }
  });
});
