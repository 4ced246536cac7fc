import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { folded } from '../../domain/search-text.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';
import { triesOf } from '../support/share.ts';

/** A city of odd names, imported, and a part of it a second time under other names. */
const KINDS = ['Power', 'Chain', 'Person', 'Department', 'Zone', 'Post', 'Section'] as const;
interface Thing {
  readonly kind: (typeof KINDS)[number];
  readonly code: string;
  /** Each: the name, the code, other codes. The last is what holds now. */
  readonly records: (readonly string[])[];
}
const WORDS = [
  '排污',
  '许可',
  '许',
  '可证',
  '𠮷田',
  '田𠮷',
  'Ab',
  'a',
  'B1',
  '（一）',
  ')',
  '*',
  'AND',
  '\\',
  '"',
  ' ',
  '　',
  'ß',
  'é',
  '葛\u{E0100}',
  '4207',
];
const nameOf = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(''))
  .filter((name) => name.trim() !== '');
const COLUMNS: Readonly<
  Record<string, readonly [sheet: string, header: readonly string[], rest: readonly string[]]>
> = {
  Power: ['powers', ['code', 'name', 'officialCodes', 'type', 'department'], ['行政许可', 'C1']],
  Chain: ['chains', ['code', 'name'], []],
  Person: ['people', ['code', 'name'], []],
  Department: ['organizations', ['code', 'name', 'kind', 'parent', 'zoneClass'], ['新区部门', 'Z1', '']],
  Zone: ['organizations', ['code', 'name', 'kind', 'parent', 'zoneClass'], ['新区', 'CITY', '二类']],
  Post: ['posts', ['code', 'name', 'department', 'kind'], ['Z1D1', '工作岗位']],
  Section: ['sections', ['code', 'name', 'department'], ['Z1D1']],
};

let database: Database;
let ask: Ask;
let things: readonly Thing[];

function makeThings(): readonly Thing[] {
  const names = fc.sample(nameOf, { numRuns: 7 * 24 * 2, seed: 1 });
  return names.slice(0, 7 * 24).map((name, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'Power';
    const code = `${['b', '许', '𠮷', 'Ａ', 'b𠮷', 'bＡ'][index % 6] ?? ''}${index}-${index % 5}`;
    const others = kind === 'Power' && index % 2 === 0 ? [`4207${index}`, `x·${index % 4}`] : [];
    const records = [[name.trim(), code, ...others]];
    if (index % 3 === 0) records.push([(names[7 * 24 + index] ?? '').trim(), code]);
    return { kind, code, records };
  });
}

const sheetsOf = (all: readonly Thing[], record: number) => {
  const sheets: Record<string, (readonly string[])[]> = {};
  for (const thing of all) {
    const said = thing.records[record];
    if (!said) continue;
    const [sheet, header, rest] = COLUMNS[thing.kind] ?? ['', [], []];
    const [name = '', code = '', ...others] = said;
    const row = thing.kind === 'Power' ? [code, name, others.join('；'), ...rest] : [code, name, ...rest];
    (sheets[sheet] ??= [header]).push(row);
  }
  return sheets;
};

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  const { organizations, sections } = SMALL_CITY;
  await importSheets(database, { organizations, sections });
  things = makeThings();
  for (const record of [0, 1]) {
    const { errors, list } = await importSheets(database, sheetsOf(things, record));
    expect(errors, JSON.stringify(list)).toBe(0);
  }
  const record = (kind: Thing['kind'], name: string, code: string): Thing => ({
    kind,
    code,
    records: [[name, code]],
  });
  things = [
    ...things,
    record('Department', '市政府', 'CITY'),
    record('Department', '环保局', 'C1'),
    record('Zone', '东区', 'Z1'),
    record('Zone', '西区', 'Z2'),
    record('Department', '环保分局', 'Z1D1'),
    record('Section', '审批科', 'S1'),
  ];
  return () => database.close();
});

type Found = readonly [kind: string, code: string, score: number];

/** What a plain program over the same things finds. */
function plainly(text: string, kinds: readonly string[]): readonly Found[] {
  const asked = folded(text);
  const pieces = asked.split(' ').flatMap((word) => {
    const characters = [...word];
    return characters.length === 1
      ? [word]
      : characters.slice(1).map((each, at) => `${characters[at] ?? ''}${each}`);
  });
  const hits = things.flatMap((thing) => {
    if (!kinds.includes(thing.kind)) return [];
    const best = thing.records
      .map((record, at) => ({ texts: record.map(folded), isNow: at === thing.records.length - 1 }))
      .filter(({ texts }) => pieces.every((piece) => texts.some((each) => each.includes(piece))))
      .map(({ texts, isNow }) => ({
        score: scoreOf(asked, texts) / (isNow ? 1 : 2),
        length: [...(texts[0] ?? '')].length,
      }))
      .sort((a, b) => b.score - a.score || a.length - b.length)[0];
    return best ? [{ thing, ...best }] : [];
  });
  const place = ({ thing }: { thing: Thing }) => KINDS.indexOf(thing.kind);
  hits.sort(
    (a, b) =>
      b.score - a.score || a.length - b.length || place(a) - place(b) || compare(a.thing.code, b.thing.code),
  );
  return hits.map(({ thing, score }) => [thing.kind, thing.code, score]);
}

function scoreOf(asked: string, texts: readonly string[]): number {
  if (texts.includes(asked)) return 1;
  if (texts.some((each) => each.startsWith(asked))) return 0.75;
  return texts.some((each) => each.includes(asked)) ? 0.5 : 0.25;
}

/** Of a former name that has the pieces of the text. What is found by its sound alone has less. */
const LOWEST_OF_TEXT = 0.125;

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

async function walk(text: string, kinds: readonly string[] | null, first: number): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null; ;) {
    const { search } = await dataOf(ask(contract('search'), { text, kinds, first, after }));
    found.push(...search.edges.map(({ node, score }: Data) => [node.__typename, node.code, score]));
    after = search.pageInfo.endCursor;
    if (search.pageInfo.hasNextPage) continue;
    expect(search.totalCount).toBe(found.length);
    return found;
  }
}

/** Parts of names and codes, joined; or anything. */
const cut = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([thing, record, from, length]) => {
  const { records } = things[thing % things.length] as Thing;
  const texts = records.flat();
  const characters = [...(texts[record % texts.length] ?? '')];
  const start = from % characters.length;
  return characters.slice(start, start + 1 + (length % 5)).join('');
});
const anyText = fc.oneof(
  { weight: 4, arbitrary: cut },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(cut, fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: nameOf },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ANDORT到许'), maxLength: 8 }),
  },
);

describe('whatever text is asked', () => {
  it('finds exactly what a plain program over the same city finds, in the same order', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(anyText, fc.option(fc.subarray([...KINDS]), { freq: 3 }), async (text, kinds) => {
        if (folded(text) === '') return;
        const asked = kinds?.map((kind) => kind.toUpperCase()) ?? null;
        const expected = plainly(text, kinds ?? KINDS);
        const found = await walk(text, asked, 500);
        expect(found.filter(([, , score]) => score >= LOWEST_OF_TEXT)).toEqual(expected);
        hits += expected.length;
      }),
      { numRuns: triesOf(50, 4) },
    );
    expect(hits).toBeGreaterThan(50);
  });

  it('pages of any size are the whole list, once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(cut, fc.integer({ min: 1, max: 40 }), async (text, first) => {
        if (folded(text) === '') return;
        const whole = await walk(text, null, 500);
        expect(await walk(text, null, Math.max(first, Math.ceil(whole.length / 6)))).toEqual(whole);
      }),
      { numRuns: triesOf(10, 4) },
    );
  });
});
