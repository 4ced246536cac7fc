import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localActor, type Actor } from '../../domain/access/actor.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { search as searchMigration } from '../../graph/database/migrations/0003-search.ts';
import { searchOfLaws } from '../../graph/database/migrations/0005-search-of-laws.ts';
import { searchBySound } from '../../graph/database/migrations/0012-search-by-sound.ts';
import type { RecordKind } from '../../graph/import/record-kind.ts';
import { RECORD_KINDS } from '../../graph/import/record-kinds.ts';
import { toRecords } from '../../graph/import/to-record.ts';
import { KindWriter } from '../../graph/import/write-records.ts';
import { PendingRevision } from '../../graph/record/pending-revision.ts';
import { NEVER } from '../../graph/record/revisions.ts';
import { searchEntry } from '../../graph/search/entry.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase, emptyDatabase, profile } from '../support/database.ts';
import { observing } from '../support/observe.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importTables, type Tables } from '../support/tables.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  return () => database.close();
});

const document = contract('search');

/** `Power A1`, in order. */
const found = async (text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> => {
  const { search } = await dataOf(ask(document, { text, ...variables }));
  expect(search.totalCount).toBeGreaterThanOrEqual(search.edges.length);
  return search.edges.map(({ node }: Data) => `${node.__typename} ${node.code}`);
};

const withPowers = (...powers: readonly (readonly [string, string, string?])[]): Sheets => ({
  ...SMALL_CITY,
  powers: [
    ...SMALL_CITY.powers,
    ...powers.map(([code, name, officialCodes = '']) => [code, name, '行政许可', 'C1', '', officialCodes]),
  ],
});

/** Puts versions of several days in the place of the one for all days, as a write that says since when does. */
async function splitVersion(
  code: string,
  versions: readonly { name: string; validFrom: number; validTo: number }[],
): Promise<void> {
  const rows = versions.map((each) => ({ says: each, search: searchEntry('Power', code, each) }));
  await database.command(
    cypher`MATCH (power:Power {code: $code})<-[:VERSION_OF]-(version)-[:BELONGS_TO]->(department)
      SET power.settledAt = $never, version.supersededAt = version.recordedAt
      WITH power, version, department
      UNWIND $rows AS row
      CREATE (power)<-[:VERSION_OF]-(made:PowerVersion)-[:BELONGS_TO]->(department)
      SET made = properties(version), made.supersededAt = $never, made += row.says, made += row.search`,
    { code, rows, never: NEVER },
  );
}

describe('a text finds', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importSheets(
      database,
      withPowers(
        ['B1', '建设工程竣工验收备案', '鄂420704-XK-01'],
        ['B2', '竣工建设', '420704'],
        ['B3', 'Permit for Größe ΣΑΣ ＡＢ（一）'],
        ['B4', `'"\`') RETURN n // \\ * AND OR + - && || ! ( ) { } [ ] ^ ~ ? : / 𠮷田`],
        ['B5', '葛\u{E0100}店'],
      ),
    );
  });

  it.each([
    { rule: 'a whole name', text: '排污许可', things: ['Power A1'] },
    { rule: 'a part of a name, of every kind', text: '排污', things: ['Power A1', 'Power A2', 'Chain K1'] },
    { rule: 'one character', text: '局', things: ['Post L1', 'Department C1', 'Department Z1D1'] },
    { rule: 'a code, and what contains it after it', text: 'Z1', things: ['Zone Z1', 'Department Z1D1'] },
    { rule: 'the beginning of a code', text: 'z', things: ['Zone Z1', 'Zone Z2', 'Department Z1D1'] },
    {
      rule: 'an official code, and what has its pieces apart after it',
      text: '420701',
      things: ['Power A1', 'Power B1'],
    },
    { rule: 'an official code of letters', text: '鄂420704-xk', things: ['Power B1'] },
    {
      rule: 'the whole official code before the one that contains it',
      text: '420704',
      things: ['Power B2', 'Power B1'],
    },
    { rule: 'pieces that stand apart, when all occur', text: '竣工 建设', things: ['Power B2', 'Power B1'] },
    { rule: 'nothing when one piece does not occur', text: '建设检查', things: [] },
    { rule: 'a name and a code together', text: '排污 A2', things: ['Power A2'] },
    { rule: 'letters whatever their case', text: 'PERMIT grösse', things: ['Power B3'] },
    { rule: 'full-width letters and brackets', text: 'ab(一)', things: ['Power B3'] },
    { rule: 'decomposed letters', text: 'gro\u0308', things: ['Power B3'] },
    { rule: 'another sigma', text: 'σας', things: ['Power B3'] },
    { rule: 'a name without its variation selector', text: '葛店', things: ['Power B5'] },
    { rule: 'a name with a variation selector that it has not', text: '葛\u{E0101}店', things: ['Power B5'] },
    { rule: 'characters of four bytes', text: '𠮷田', things: ['Power B4'] },
    { rule: 'one character of four bytes', text: '𠮷', things: ['Power B4'] },
    { rule: 'nothing by half of one', text: '\uD842', things: [] },
  ])('$rule: $text', async ({ text, things }) => {
    expect(await found(text)).toEqual(things);
  });

  it.each([
    ')',
    '*',
    'AND',
    'OR',
    '"',
    '\\',
    "'",
    '`',
    '&&',
    '||',
    '[',
    '^',
    '~',
    '?',
    ':',
    '/',
    '+',
    '-',
    '!',
    '{',
    '// \\ *',
  ])('what looks like syntax, as characters: %s', async (text) => {
    expect(await found(text)).toContain('Power B4');
    expect(await found(`${text}${text}${text}无`)).toEqual([]);
  });

  it('a name of two characters however it is written, and no two characters that stand apart', async () => {
    const names = ['张　三', '张三', '张\u00a0三办', '三张', '张某三', '张 某三'];
    const { list } = await importSheets(
      database,
      withPowers(...names.map((name, at) => [`S${at}`, name] as const)),
    );
    expect(list).toEqual([]);
    expect(await found('张三')).toEqual(['Power S1', 'Power S0', 'Power S2']);
    const { powers } = await dataOf(ask('{ powers(text: "张三") { totalCount } }'));
    expect(powers.totalCount).toBe(3);
  });

  it('only the kinds asked, and nothing for none', async () => {
    expect(await found('排污', { kinds: ['CHAIN'] })).toEqual(['Chain K1']);
    expect(await found('排污', { kinds: ['CHAIN', 'POWER', 'ZONE'] })).toHaveLength(3);
    expect(await found('排污', { kinds: null })).toHaveLength(3);
    expect(await found('排污', { kinds: [] })).toEqual([]);
  });

  it('and says how well by a number: whole, beginning, contained, apart', async () => {
    const { search } = await dataOf(ask(document, { text: '建设' }));
    expect(search.edges.map(({ node, score }: Data) => [node.code, score])).toEqual([
      ['B1', 0.75],
      ['B2', 0.5],
    ]);
    expect((await dataOf(ask(document, { text: '竣工建设' }))).search.edges).toMatchObject([
      { score: 1, node: { code: 'B2' } },
    ]);
    expect((await dataOf(ask(document, { text: '竣工 建设' }))).search.edges).toMatchObject([
      { score: 0.25 },
      { score: 0.25 },
    ]);
  });

  it('each type with what is asked of it', async () => {
    const { search } = await dataOf(
      ask(
        '{ search(text: "Z1") { edges { cursor __typename node { __typename ... on Zone { class } ... on Department { counterpart { name } } ... on Node { id } } } } }',
      ),
    );
    expect(search.edges).toMatchObject([
      { __typename: 'SearchEdge', node: { __typename: 'Zone', class: 'CLASS_ONE', id: expect.any(String) } },
      { node: { __typename: 'Department', counterpart: { name: '环保局' }, id: expect.any(String) } },
    ]);
  });

  it.each([
    { rule: 'nothing', text: '', value: '' },
    { rule: 'only blanks', text: ' \u3000\t', value: ' \u3000\t' },
    { rule: 'only what nobody can see', text: '\u200B\uFE0F', value: '\u200B\uFE0F' },
    { rule: 'more than 200 characters', text: '许'.repeat(201), value: `${'许'.repeat(40)}…` },
    {
      rule: 'more than 200 characters when written out',
      text: '\uFDFA'.repeat(20),
      value: '\uFDFA'.repeat(20),
    },
  ])('no thing by a text of $rule, which is refused', async ({ text, value }) => {
    const { errors } = await ask(document, { text });
    expect(errors?.[0]?.originalError).toMatchObject({
      kind: 'invalid',
      details: { argument: 'text', value },
    });
  });

  it('things by 200 characters', async () => {
    expect(await found('𠮷'.repeat(200))).toEqual([]);
    expect(
      await found(Array.from({ length: 100 }, (_, i) => String.fromCharCode(0x4e00 + i)).join(' ')),
    ).toEqual([]);
  });

  it('by one statement that scans nothing', async () => {
    const { database: observed, sent } = observing(database);
    const { search } = await dataOf(asking(observed)(document, { text: '许可' }));
    expect(search.totalCount).toBe(1);
    expect(sent).toHaveLength(1);
    for (const [text, params] of sent) {
      const { operators } = await profile(text, params);
      expect(operators.filter((each) => /Scan|CartesianProduct/.test(each))).toEqual([]);
    }
  });
});

const REFERENCES: Tables = {
  aliases: [
    { organization: 'C1', name: '市环境保护局' },
    { organization: 'Z1', name: '东开发区', validTo: '2016-01-01' },
  ],
  identifiers: [{ power: 'A2', scheme: '省编码', value: '鄂X-17' }],
  referenceItems: [{ code: 'R1', name: '公共服务查询', reasons: '公共服务' }],
  tasks: [
    {
      ...{ code: 'T1', name: '年底前完成下放', order: '1', deadline: '2015年底', deliverables: '清单' },
      ...{ dueFrom: '2015-12-01', dueBy: '2015-12-31' },
    },
  ],
};

describe('what stands beside a name finds the thing', () => {
  beforeAll(async () => {
    await cityAfresh(database, SMALL_CITY);
    await importTables(database, REFERENCES);
  });

  it.each([
    { rule: 'another name', text: '市环境保护局', things: ['Department C1'] },
    { rule: 'a part of another name, of things of both labels', text: '开发', things: ['Zone Z1'] },
    { rule: 'an official code of a scheme', text: '鄂x-17', things: ['Power A2'] },
    { rule: 'another name and the code', text: '环境 c1', things: ['Department C1'] },
    { rule: 'name and other name alike, once', text: '环 c1', things: ['Department C1'] },
  ])('$rule', async ({ text, things }) => {
    expect(await found(text)).toEqual(things);
  });

  it('a law, a task and a reference item as kinds of their own', async () => {
    const KINDS_FOUND =
      'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) { edges { node { __typename ... on Law { code } ... on ReferenceItem { code } ... on Task { code state deliverables } } } } }';
    const nodes = async (text: string, kinds: readonly string[] | null = null) =>
      (await dataOf(ask(KINDS_FOUND, { text, kinds }))).search.edges.map(({ node }: Data) => node);
    expect(await nodes('公共服务')).toEqual([{ __typename: 'ReferenceItem', code: 'R1' }]);
    expect(await nodes('环境保护法')).toEqual([{ __typename: 'Law', code: '环境保护法' }]);
    expect(await nodes('公共服务', ['LAW', 'TASK'])).toEqual([]);
    expect(await nodes('年底前完成', ['TASK'])).toEqual([
      { __typename: 'Task', code: 'T1', state: 'LATE', deliverables: ['清单'] },
    ]);
  });

  it('only of the kinds asked', async () => {
    expect(await found('市环境', { kinds: ['ZONE'] })).toEqual([]);
    expect(await found('东开发', { kinds: ['ZONE'] })).toEqual(['Zone Z1']);
    expect(await found('东开发', { kinds: ['DEPARTMENT'] })).toEqual([]);
  });

  it('and counts half when it holds on another day', async () => {
    const score = async (asOf: string): Promise<number> =>
      (
        await dataOf(
          ask('query ($d: Date) { search(text: "东开发区", asOf: $d) { edges { score } } }', { d: asOf }),
        )
      ).search.edges[0].score;
    expect(await score('2015-12-31')).toBe(1);
    expect(await score('2016-01-01')).toBe(0.5);
  });
});

describe('pinyin finds', () => {
  const RENAMED: Sheets = withPowers(
    ['B1', '银行卡行政处罚'],
    ['B2', 'paiwu登记'],
    ['B3', '张　三'],
    ['B4', '西安路1号绿化'],
  );
  const ALL =
    'query ($text: String!, $asOf: Date) { search(text: $text, asOf: $asOf) { edges { score matched { text isFormer isToCome isByPinyin } node { ... on Power { code } ... on Chain { code } ... on Zone { code } } } } }';
  const edges = async (text: string, asOf?: string) =>
    (await dataOf(ask(ALL, { text, ...(asOf && { asOf }) }))).search.edges.map(
      ({ node, matched, score }: Data) => ({ code: node.code, score, ...matched }),
    );
  const codes = async (text: string): Promise<string[]> =>
    (await edges(text)).map(({ code }: { code: string }) => code);

  beforeAll(async () => {
    await cityAfresh(database, RENAMED);
    await importTables(database, REFERENCES);
  });

  it.each([
    { rule: 'whole syllables, below what stands so', text: 'paiwu', things: ['B2', 'A1', 'A2', 'K1'] },
    { rule: 'first letters', text: 'pwxk', things: ['A1'] },
    { rule: 'a last syllable that is only begun', text: 'paiwux', things: ['A1'] },
    { rule: 'capitals and blanks', text: 'Pai WU xu', things: ['A1'] },
    { rule: 'each reading of a character', text: 'yinxing', things: ['B1'] },
    { rule: 'the reading that it has there', text: 'yinhangka', things: ['B1'] },
    { rule: 'syllables that letters alone could part otherwise', text: "xi'anlu", things: ['B4'] },
    { rule: 'the same without an apostrophe', text: 'xianlu', things: ['B4'] },
    { rule: 'lü as keyboards have it', text: 'lvhua', things: ['B4'] },
    { rule: 'a name with a blank in it', text: 'zhangsan', things: ['B3'] },
    { rule: 'nothing across what has no sound', text: 'lulv', things: [] },
    { rule: 'nothing from within a syllable', text: 'aiwux', things: [] },
    { rule: 'nothing by one letter', text: 'w', things: ['B2'] },
    { rule: 'nothing by letters that are no pinyin', text: 'qqzz', things: [] },
  ])('$rule: $text', async ({ text, things }) => {
    expect((await codes(text)).sort()).toEqual([...things].sort());
  });

  it('after all that has the text itself, with what was found and how', async () => {
    const found = await edges('paiwu');
    expect(found[0]).toEqual({
      ...{ code: 'B2', score: 0.75, text: 'paiwu登记' },
      ...{ isFormer: false, isToCome: false, isByPinyin: false },
    });
    expect(found[1]).toMatchObject({ score: 0.12, isByPinyin: true });
    expect(await edges('pwxk')).toMatchObject([{ score: 0.08, text: '排污许可', isByPinyin: true }]);
  });

  it('in lists by a text as in a search', async () => {
    const { powers } = await dataOf(ask('{ powers(text: "paiwu") { totalCount edges { node { code } } } }'));
    expect(powers.edges.map(({ node }: Data) => node.code)).toEqual(['A1', 'A2', 'B2']);
  });

  it('a former name, which is told as one, before and after its end', async () => {
    expect(await edges('东开发区', '2015-12-31')).toMatchObject([
      { code: 'Z1', text: '东开发区', isFormer: false, isToCome: false },
    ]);
    expect(await edges('东开发区', '2016-01-01')).toMatchObject([
      { code: 'Z1', score: 0.5, text: '东开发区', isFormer: true },
    ]);
    expect(await edges('dongkaifaqu', '2016-01-01')).toMatchObject([
      { code: 'Z1', score: 0.06, text: '东开发区', isFormer: true, isByPinyin: true },
    ]);
    expect(await edges('420701')).toMatchObject([{ code: 'A1', text: '420701' }]);
  });

  it('in a graph of before as in one of now, once the migration has run', async () => {
    const entries = cypher`MATCH (v) WHERE v.searchTerms IS NOT NULL RETURN elementId(v) AS id, v.searchTexts, v.searchSounds, v.searchTerms ORDER BY id`;
    const before = await database.read(entries);
    await database.command(
      cypher`MATCH (v) WHERE v.searchTerms IS NOT NULL REMOVE v.searchSounds SET v.searchTerms = CASE WHEN v:TaskVersion THEN null ELSE 'Power' END`,
    );
    expect(await codes('pwxk')).toEqual([]);
    await searchBySound.fill?.(database);
    expect(await database.read(entries)).toEqual(before);
    expect(await codes('pwxk')).toEqual(['A1']);
  });
});

describe('a document is found', () => {
  const DOCUMENTS = [
    ['code', 'title', 'kind', 'number', 'issuer'],
    ['W1', '排污许可授权决定', '授权文件', '政发〔2015〕7号', 'CITY'],
    ['W2', '排污许可', '规则', '', 'Z1'],
  ];
  const papers = async (text: string, variables = {}, by: Ask = ask): Promise<string[]> => {
    const { search } = await dataOf(
      by(
        'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) { totalCount edges { node { __typename ... on Document { code title number } ... on Power { code } } } } }',
        { text, ...variables },
      ),
    );
    expect(search.totalCount).toBe(search.edges.length);
    return search.edges.map(({ node }: Data) => `${node.__typename} ${node.code}`);
  };

  beforeAll(() => cityAfresh(database, { ...SMALL_CITY, documents: DOCUMENTS }, 'documents'));

  it.each([
    { by: 'its number, whatever its width', text: '政发〔２０１５〕7号', things: ['Document W1'] },
    { by: 'its code', text: 'w2', things: ['Document W2'] },
    { by: 'a part of its title', text: '授权', things: ['Document W1'] },
    { by: 'title and number together', text: '授权 2015', things: ['Document W1'] },
    {
      by: 'its title, after a power of the same name, before what contains it',
      text: '排污许可',
      things: ['Power A1', 'Document W2', 'Document W1'],
    },
  ])('by $by', async ({ text, things }) => {
    expect(await papers(text)).toEqual(things);
  });

  it('where its kind is asked, and else not', async () => {
    expect(await papers('排污许可', { kinds: ['DOCUMENT'] })).toEqual(['Document W2', 'Document W1']);
    expect(await papers('授权', { kinds: ['POWER', 'ZONE'] })).toEqual([]);
  });

  it('by a zone as by everybody, for documents are public', async () => {
    const zone: Actor = { ...localActor(''), role: 'zone', scope: { zones: ['Z2'], departments: [] } };
    const ofZone = asking(database, 'zh', zone);
    expect(await papers('排污许可', { kinds: ['DOCUMENT'] }, ofZone)).toEqual(['Document W2', 'Document W1']);
  });

  it('under its number of now, for half the score by that of before', async () => {
    await importSheets(database, {
      documents: [DOCUMENTS[0] ?? [], ['W1', '排污许可授权决定', '授权文件', '政发〔2015〕8号', 'CITY']],
    });
    expect(await papers('8号')).toEqual(['Document W1']);
    const { search } = await dataOf(
      ask('{ search(text: "政发〔2015〕7号") { edges { score node { ... on Document { number } } } } }'),
    );
    expect(search.edges).toEqual([{ score: 0.5, node: { number: '政发〔2015〕8号' } }]);
  });
});

describe('as of a day and a moment', () => {
  beforeEach(() => emptyDatabase(database));

  const renamed = (name: string, official = ''): Sheets => withPowers(['B1', name, official]);
  const momentOf = async (revision: number): Promise<string> => {
    const [[at] = []] = await database.read(cypher`MATCH (c:Change {revision: $revision}) RETURN c.at`, {
      revision,
    });
    return new Date(at as number).toISOString();
  };
  const ranked = async (text: string, variables = {}): Promise<unknown[]> => {
    const { search } = await dataOf(ask(WITH_TIMES, { text, ...variables }));
    return search.edges.map(({ node, score }: Data) => [node.code, node.name, score]);
  };
  const WITH_TIMES =
    'query ($text: String!, $asOf: Date, $knownAt: DateTime) { search(text: $text, asOf: $asOf, knownAt: $knownAt) { totalCount edges { score node { ... on Power { code name } } } } }';

  it('a former name finds the thing under its present name, for half the score', async () => {
    await importSheets(database, renamed('旧名称'));
    await importSheets(database, renamed('新名称'));
    expect(await ranked('旧名称')).toEqual([['B1', '新名称', 0.5]]);
    expect(await ranked('新名称')).toEqual([['B1', '新名称', 1]]);
    expect(await ranked('名称')).toEqual([['B1', '新名称', 0.5]]);
  });

  it('a name that is recorded later does not find it, and the name of then is a name of then', async () => {
    await importSheets(database, renamed('旧名称', 'X-1'));
    await importSheets(database, renamed('新名称'));
    const knownAt = await momentOf(1);
    expect(await ranked('新名称', { knownAt })).toEqual([]);
    expect(await ranked('旧名称', { knownAt })).toEqual([['B1', '旧名称', 1]]);
    expect(await ranked('x-1', { knownAt })).toEqual([['B1', '旧名称', 1]]);
    expect(await ranked('x-1')).toEqual([['B1', '新名称', 0.5]]);
  });

  it('what is no more in the record is not found, and is found in the record of before', async () => {
    await importSheets(database, renamed('旧名称'));
    await importSheets(database, { powers: SMALL_CITY.powers }, { replace: ['powers'] });
    expect(await ranked('旧名称')).toEqual([]);
    expect(await ranked('旧名称', { knownAt: await momentOf(1) })).toHaveLength(1);
  });

  it('a name of another day finds the thing, as long as the thing is there on the day', async () => {
    await importSheets(database, renamed('旧名称'));
    await splitVersion('B1', [
      { name: '旧名称', validFrom: 20150101, validTo: 20160101 },
      { name: '新名称', validFrom: 20160101, validTo: 20170101 },
    ]);
    expect(await ranked('旧名称', { asOf: '2015-12-31' })).toEqual([['B1', '旧名称', 1]]);
    expect(await ranked('新名称', { asOf: '2015-12-31' })).toEqual([['B1', '旧名称', 0.5]]);
    expect(await ranked('旧名称', { asOf: '2016-01-01' })).toEqual([['B1', '新名称', 0.5]]);
    expect(await ranked('新名称', { asOf: '2017-01-01' })).toEqual([]);
    expect(await ranked('旧名称', { asOf: '2014-12-31' })).toEqual([]);
  });

  it('what a command writes is found like what an import does', async () => {
    await importSheets(database, SMALL_CITY);
    await dataOf(
      ask(
        'mutation { reclassifyZone(input: { zone: "Z2", class: CLASS_ONE }, asOf: "2016-01-01") { change { revision } } }',
      ),
    );
    for (const asOf of ['2015-12-31', '2016-01-01']) {
      const { search, zones } = await dataOf(
        ask(
          'query ($d: Date) { search(text: "西区", asOf: $d) { edges { score node { ... on Zone { code class } } } } zones(text: "西", asOf: $d) { facets { classes { class count } } } }',
          { d: asOf },
        ),
      );
      const zoneClass = asOf < '2016' ? 'CLASS_TWO' : 'CLASS_ONE';
      expect(search.edges).toEqual([{ score: 1, node: { code: 'Z2', class: zoneClass } }]);
      expect(zones.facets.classes).toEqual([{ class: zoneClass, count: 1 }]);
    }
  });

  it('nothing of a revision that is not published is found, and nothing stays of one that is taken back', async () => {
    await importSheets(database, renamed('旧名称'));
    const pending = await PendingRevision.begin(database);
    const writer = new KindWriter(
      RECORD_KINDS.find(({ label }) => label === 'Power') as RecordKind,
      database,
    );
    const [record] = toRecords(RECORD_KINDS.find(({ label }) => label === 'Power') as RecordKind, {
      key: 'B1',
      values: { code: 'B1', name: '将来名称', type: 'LICENSE', department: 'C1' },
    });
    await writer.write(pending, await writer.compare(record ? [record] : []));
    expect(await ranked('将来名称')).toEqual([]);
    expect(await ranked('旧名称')).toEqual([['B1', '旧名称', 1]]);
    await pending.discard();
    expect(await ranked('将来名称')).toEqual([]);
    expect(await ranked('旧名称')).toEqual([['B1', '旧名称', 1]]);
  });

  it('a graph of before searches is filled by the migration, to the same answers', async () => {
    await importSheets(database, withPowers(['B1', '旧名称', '420704；42(A)']));
    await importTables(database, REFERENCES);
    const entries = cypher`MATCH (v) WHERE v.searchTerms IS NOT NULL RETURN elementId(v) AS id, v.searchTexts, v.searchTerms ORDER BY id`;
    const before = await database.read(entries);
    expect(before.length).toBeGreaterThan(10);
    await database.command(
      cypher`MATCH (v) WHERE v.searchTerms IS NOT NULL REMOVE v.searchTexts, v.searchSounds, v.searchTerms`,
    );
    expect(await ranked('旧名称')).toEqual([]);
    await searchMigration.fill?.(database);
    await searchOfLaws.fill?.(database);
    await searchBySound.fill?.(database);
    expect(await database.read(entries)).toEqual(before);
    expect(await ranked('旧名称')).toEqual([['B1', '旧名称', 1]]);
  });
});
