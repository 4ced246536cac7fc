import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, OPEN_READER } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase, profile } from '../support/database.ts';
import { observing } from '../support/observe.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
  ask = asking(database, 'zh', 'local:li');
});

const LIST = `totalCount counts { record added removed changed } edges { node {
  kind record key zone { code } power { code } step { order } person { code name } element { code }
  fields { field before after beforeName afterName }
  before { validFrom validTo } after { validFrom validTo } change { revision actor operation } } }`;

async function compared(field: string, asker = ask): Promise<Data> {
  const { found } = await dataOf(asker(`{ found: ${field} { ${LIST} } }`));
  return found;
}
const nodes = async (field: string, asker = ask): Promise<Data[]> =>
  (await compared(field, asker)).edges.map(({ node }: Data) => node);
/** `ADDED DELEGATION Z1|A1` */
const brief = ({ kind, record, key }: Data): string => `${kind} ${record} ${key}`;
const briefly = async (field: string, asker = ask): Promise<string[]> =>
  (await nodes(field, asker)).map(brief);

async function write(change: string, asOf: string): Promise<{ at: string; revision: number }> {
  const { applyChanges } = await dataOf(
    ask(`mutation { applyChanges(changes: [${change}], asOf: "${asOf}") { revision change { at } } }`),
  );
  return { at: applyChanges.change.at, revision: applyChanges.revision };
}
const lastMoment = async (): Promise<string> =>
  (await dataOf(ask('{ changes(first: 1) { edges { node { at } } } }'))).changes.edges[0].node.at;

describe('between two days', () => {
  it('another holder is one change, with both names and the Change that did it', async () => {
    expect(await nodes('compareDays(from: "2015-11-01", to: "2015-11-20")')).toEqual([
      {
        ...{ kind: 'CHANGED', record: 'RESPONSIBILITY', key: 'Z1|A1|1' },
        ...{ zone: { code: 'Z1' }, power: { code: 'A1' }, step: { order: 1 }, person: null, element: null },
        fields: [{ field: 'staff', before: 'N2', after: 'N3', beforeName: '乙', afterName: '丙' }],
        before: { validFrom: '2015-10-01', validTo: '2015-11-15' },
        after: { validFrom: '2015-11-15', validTo: null },
        change: { revision: 1, actor: 'local:test', operation: 'IMPORT' },
      },
    ]);
  });

  it('what a command ended or began is told with that command', async () => {
    const { revision } = await write('{ withdrawPower: { power: "A1", zone: "Z1" } }', '2016-03-01');
    await write('{ delegatePower: { zone: "Z2", power: "A2" } }', '2016-03-01');
    const found = await nodes('compareDays(from: "2016-02-29", to: "2016-03-01")');
    expect(found.map(brief)).toEqual(['REMOVED DELEGATION Z1|A1', 'ADDED DELEGATION Z2|A2']);
    expect(found.map(({ change }) => change)).toEqual([
      { revision, actor: 'local:li', operation: 'APPLY_CHANGES' },
      { revision: revision + 1, actor: 'local:li', operation: 'APPLY_CHANGES' },
    ]);
    expect(found[1].fields).toEqual([
      { field: 'mode', before: null, after: 'ENTRUSTMENT', beforeName: null, afterName: null },
    ]);
  });

  it('every kind of record that began or ended is there, in the order of the record', async () => {
    expect(await briefly('compareDays(from: "2014-12-31", to: "2015-10-01")')).toEqual([
      ...['N1|L1', 'N2|P1'].map((key) => `ADDED MEMBERSHIP ${key}`),
      'ADDED CERTIFICATE 证1',
      'ADDED ZONE_CAPACITY Z1|E1',
      'ADDED DELEGATION Z1|A1',
      ...['Z1|A1|1', 'Z1|A1|2'].map((key) => `ADDED RESPONSIBILITY ${key}`),
    ]);
  });

  it('its columns, names and words are told in the language of who asks', async () => {
    await write('{ delegatePower: { zone: "Z2", power: "A2" } }', '2016-03-01');
    const toldOf = async (from: string, to: string, language: 'zh' | 'en') => {
      const list = `compareDays(from: "${from}", to: "${to}") { edges { node { fields { name beforeText afterText } } } }`;
      const { found } = await dataOf(asking(database, language, 'local:li')(`{ found: ${list} }`));
      return found.edges[0].node.fields;
    };
    const holder = ['2015-11-01', '2015-11-20'] as const;
    const delegated = ['2016-02-29', '2016-03-01'] as const;
    expect([await toldOf(...holder, 'zh'), await toldOf(...delegated, 'zh')]).toEqual([
      [{ name: '人员', beforeText: '乙', afterText: '丙' }],
      [{ name: '方式', beforeText: null, afterText: '委托' }],
    ]);
    expect([await toldOf(...holder, 'en'), await toldOf(...delegated, 'en')]).toEqual([
      [{ name: 'Staff', beforeText: '乙', afterText: '丙' }],
      [{ name: 'Mode', beforeText: null, afterText: 'Entrustment' }],
    ]);
  });

  it('what ended and was begun again as it was is no difference', async () => {
    await write('{ endMembership: { person: "N3", post: "P1" } }', '2016-03-01');
    await write('{ appoint: { person: "N3", post: "P1" } }', '2016-04-01');
    const membership = async (to: string) =>
      briefly(`compareDays(from: "2016-02-01", to: "${to}", records: [MEMBERSHIP])`);
    expect(await membership('2016-03-15')).toEqual(['REMOVED MEMBERSHIP N3|P1']);
    expect(await membership('2016-04-01')).toEqual([]);
  });

  it('of one day, or two on which all holds, there is nothing', async () => {
    for (const days of ['from: "2015-11-01", to: "2015-11-01"', 'from: "2015-10-10", to: "2015-10-20"'])
      expect(await compared(`compareDays(${days})`)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('asked the other way round, what was added is removed, before is after, and the Change is the same', async () => {
    const there = await nodes('compareDays(from: "2015-09-01", to: "2016-03-01")');
    const back = await nodes('compareDays(from: "2016-03-01", to: "2015-09-01")');
    expect(there.length).toBeGreaterThan(4);
    expect(back).toEqual(there.map(turned));
  });

  it('only what belongs to the zones asked is there', async () => {
    await write('{ delegatePower: { zone: "Z2", power: "A2" } }', '2015-10-05');
    await write('{ addToChain: { chain: "K2", order: 2, stage: APPROVAL, power: "A1" } }', '2015-10-05');
    const all = 'from: "2014-01-01", to: "2015-10-05"';
    expect(await briefly(`compareDays(${all}, zones: ["Z2"])`)).toEqual(['ADDED DELEGATION Z2|A2']);
    expect(await briefly(`compareDays(${all}, zones: ["Z1"])`)).toEqual(
      (await briefly(`compareDays(${all})`)).filter((each) => !/Z2|K2/.test(each)),
    );
    for (const zones of ['[]', '["none"]'])
      expect(await briefly(`compareDays(${all}, zones: ${zones})`)).toEqual([]);
  });

  it('filters by kind of record and of difference keep those, and count those', async () => {
    const days = 'from: "2015-10-01", to: "2016-01-01"';
    const all = await briefly(`compareDays(${days})`);
    for (const [filter, keeps] of [
      ['records: [MEMBERSHIP]', / MEMBERSHIP /],
      ['kinds: [REMOVED]', /^REMOVED/],
      ['kinds: [ADDED, CHANGED]', /^(ADDED|CHANGED)/],
      ['records: []', /^$/],
    ] as const) {
      const found = await compared(`compareDays(${days}, ${filter})`);
      expect(found.edges.map(({ node }: Data) => brief(node))).toEqual(
        all.filter((each) => keeps.test(each)),
      );
      expect(found.totalCount).toBe(found.edges.length);
    }
  });
});

describe('of a step that several answer for', () => {
  const assigned = (rows: readonly (readonly string[])[]) => ({
    responsibilities: [
      SMALL_CITY.responsibilities[0] ?? [],
      ...rows.map(([staff = '', from = '', to = '', leader = 'N1']) => [
        ...['Z1', 'A1', '2', 'Z1D1', leader, 'S1', 'P1', staff, from, to],
      ]),
    ],
  });
  const only = 'compareDays(from: "2017-01-01", to: "2017-06-01", records: [RESPONSIBILITY])';

  it('whoever stays is no difference, and one who went and one who came are one change', async () => {
    await importSheets(
      database,
      assigned([
        ['N2', '2016-12-01', '2017-03-01'],
        ['N2', '2017-03-01', ''],
        ['N3', '2016-12-01', '2017-02-01'],
        ['', '2017-02-01', ''],
      ]),
    );
    const [change, ...others] = await nodes(only);
    expect(others).toEqual([]);
    expect([brief(change), change.fields]).toEqual([
      'CHANGED RESPONSIBILITY Z1|A1|2',
      [{ field: 'staff', before: 'N3', after: null, beforeName: '丙', afterName: null }],
    ]);
  });

  it('whose leader alone is another is one change, and two who went are two that are removed', async () => {
    await importSheets(
      database,
      assigned([
        ['N2', '2016-12-01', '2017-02-01'],
        ['N2', '2017-02-01', '', 'N3'],
        ['N3', '2016-12-01', '2017-02-01'],
        ['', '2016-12-01', '2017-02-01'],
      ]),
    );
    const found = await nodes(only);
    expect(found.map(({ kind, fields }) => [kind, fields.map(({ field }: Data) => field).join()])).toEqual([
      ['REMOVED', 'department,leader,section,post'],
      ['CHANGED', 'leader'],
      ['REMOVED', 'department,leader,section,post,staff'],
    ]);
  });
});

describe('between two moments', () => {
  it('a correction is a change, with the Change that made it', async () => {
    const from = await lastMoment();
    const { at, revision } = await write(
      '{ correct: { record: POWER, identity: [{ column: "code", value: "A1" }], values: [{ column: "name", value: "排污许可证" }] } }',
      '2016-01-01',
    );
    const found = await nodes(`compareMoments(from: "${from}", to: "${at}", asOf: "2015-11-01")`);
    expect(found).toMatchObject([
      {
        ...{ kind: 'CHANGED', record: 'POWER', key: 'A1' },
        fields: [{ field: 'name', before: '排污许可', after: '排污许可证' }],
        change: { revision, operation: 'APPLY_CHANGES' },
      },
    ]);
    expect(await nodes(`compareMoments(from: "${at}", to: "${from}", asOf: "2015-11-01")`)).toEqual(
      found.map(turned),
    );
  });

  it('that something will end is told before it does', async () => {
    const from = await lastMoment();
    await write('{ withdrawPower: { power: "A1", zone: "Z1" } }', '2016-03-01');
    const [ended] = await nodes(`compareMoments(from: "${from}", asOf: "2015-11-01")`);
    expect(brief(ended)).toBe('CHANGED DELEGATION Z1|A1');
    expect(ended.fields).toMatchObject([{ field: 'validTo', before: '2016-10-01', after: '2016-03-01' }]);
    expect(await briefly(`compareMoments(from: "${from}", asOf: "2016-03-01")`)).toEqual([
      'REMOVED DELEGATION Z1|A1',
    ]);
  });

  it('before anything was recorded everything is added', async () => {
    const found = await compared('compareMoments(from: "2000-01-01T00:00:00Z", asOf: "2015-11-01")');
    expect(found.counts).toContainEqual({ record: 'POWER', added: 2, removed: 0, changed: 0 });
    expect(found.counts).toContainEqual({ record: 'ARTICLE', added: 1, removed: 0, changed: 0 });
    expect(found.totalCount).toBe(found.edges.length);
  });

  it('of the same record there is nothing, and a moment to come is refused by its argument', async () => {
    const at = await lastMoment();
    expect(await nodes(`compareMoments(from: "${at}", to: "${at}")`)).toEqual([]);
    const { errors } = await ask('{ compareMoments(from: "2999-01-01T00:00:00Z") { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^from must not be a moment to come/);
    expect(errors?.[0]?.originalError).toMatchObject({ details: { argument: 'from' } });
  });
});

describe('between two zones', () => {
  it('what one holds and the other does not is told by power, step and element', async () => {
    await write('{ delegatePower: { zone: "Z2", power: "A2" } }', '2015-11-01');
    const there = await nodes('compareZones(zone: "Z1", other: "Z2", asOf: "2015-11-01")');
    expect(there.map(brief)).toEqual([
      'REMOVED ZONE_CAPACITY E1',
      'REMOVED DELEGATION A1',
      'ADDED DELEGATION A2',
      'REMOVED STEP A1|1',
      'REMOVED STEP A1|2',
      'REMOVED RESPONSIBILITY A1|1',
      'REMOVED RESPONSIBILITY A1|2',
    ]);
    expect(there[1].zone).toEqual({ code: 'Z1' });
    expect(there[2].zone).toEqual({ code: 'Z2' });
    expect(await nodes('compareZones(zone: "Z2", other: "Z1", asOf: "2015-11-01")')).toEqual(
      there.map(turned),
    );
  });

  it('what both hold is no difference but for its mode, its steps, and whether anybody answers', async () => {
    await write(
      `{ delegatePower: { zone: "Z2", power: "A1" } }, { defineSteps: { zone: "Z2", power: "A1", steps: [
        { order: 1, name: "受理", kind: ACCEPTANCE }, { order: 2, name: "审查", kind: REVIEW }] } },
      { assignResponsibility: { zone: "Z2", power: "A1", step: 1, leader: "N1" } }`,
      '2015-10-05',
    );
    const found = await nodes('compareZones(zone: "Z1", other: "Z2", asOf: "2015-10-06")');
    expect(found.map(brief)).toEqual([
      'REMOVED ZONE_CAPACITY E1',
      'CHANGED DELEGATION A1',
      'CHANGED STEP A1|2',
      'REMOVED RESPONSIBILITY A1|2',
    ]);
    expect(found[2]).toMatchObject({
      zone: null,
      step: null,
      power: { code: 'A1' },
      fields: [
        { field: 'name', before: '决定', after: '审查' },
        { field: 'kind', before: 'DECISION', after: 'REVIEW' },
      ],
    });
  });

  it('a zone and itself have none, and one that is not there is null', async () => {
    expect(await nodes('compareZones(zone: "Z1", other: "Z1", asOf: "2015-11-01")')).toEqual([]);
    for (const zones of ['zone: "Z1", other: "none"', 'zone: "none", other: "Z1"', 'zone: "C1", other: "Z1"'])
      expect(await compared(`compareZones(${zones})`)).toBe(null);
  });
});

describe('a zone and the catalogue of its class', () => {
  it('differ in powers that are delegated and not listed, and listed and not delegated', async () => {
    await write('{ delegatePower: { zone: "Z1", power: "A2" } }', '2015-11-01');
    expect(await nodes('compareWithCatalogue(zone: "Z1", asOf: "2015-11-01")')).toMatchObject([
      { kind: 'ADDED', record: 'DELEGATION', key: 'Z1|A2', zone: { code: 'Z1' }, power: { code: 'A2' } },
    ]);
    expect(await nodes('compareWithCatalogue(zone: "Z1", asOf: "2016-10-01")')).toMatchObject([
      { kind: 'REMOVED', record: 'CATALOGUE_ENTRY', key: 'CLASS_ONE|A1', power: { code: 'A1' } },
      { kind: 'ADDED', record: 'DELEGATION', key: 'Z1|A2' },
    ]);
    expect(await briefly('compareWithCatalogue(zone: "Z1", asOf: "2016-10-01", kinds: [ADDED])')).toEqual([
      'ADDED DELEGATION Z1|A2',
    ]);
  });

  it('are compared by the class of that day, and a zone that is not there is null', async () => {
    await write('{ reclassifyZone: { zone: "Z1", class: CLASS_TWO } }', '2016-01-01');
    expect(await nodes('compareWithCatalogue(zone: "Z1", asOf: "2015-12-31")')).toEqual([]);
    expect(await briefly('compareWithCatalogue(zone: "Z1", asOf: "2016-01-01")')).toEqual([
      'ADDED DELEGATION Z1|A1',
    ]);
    expect(await compared('compareWithCatalogue(zone: "none")')).toBe(null);
  });
});

describe('a page', () => {
  it.each([1, 2, 3, 7])('of %i after another gives the whole list once, in order', async (first) => {
    const field = 'compareMoments(from: "2000-01-01T00:00:00Z", asOf: "2015-11-20"';
    const whole = await briefly(`${field}, first: 500)`);
    expect(whole.length).toBeGreaterThan(25);
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Data = await dataOf(
        ask(
          `query ($after: String) { found: ${field}, first: ${first}, after: $after) {
          totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { kind record key } } } }`,
          { after },
        ),
      );
      const { totalCount, pageInfo, edges } = page.found;
      expect(totalCount).toBe(whole.length);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(edges.at(-1).cursor).toBe(pageInfo.endCursor);
      found.push(...edges.map(({ node }: Data) => brief(node)));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(found).toEqual(whole);
  });
});

/** What differences name, and who did it. */
const FOR_NAMES = 5;

describe('the number of statements', () => {
  it('is that of what differences name, whatever the rows and kinds; none walks over all nodes', async () => {
    const { database: observed, sent } = observing(database);
    const one = asking(observed);
    const sentFor = async (field: string): Promise<number> => {
      const before = sent.length;
      await compared(field, one);
      return sent.length - before;
    };
    const [few, more] = ['from: "2015-11-01", to: "2015-11-20"', 'from: "2014-12-31", to: "2015-10-01"'];
    const only = 'records: [RESPONSIBILITY]';
    // The first question reads the record into memory.
    await sentFor(`compareDays(${few})`);
    expect(await sentFor(`compareDays(${few}, ${only})`)).toBe(
      await sentFor(`compareDays(${more}, ${only})`),
    );
    // What differs is in memory.
    expect(await sentFor(`compareDays(${more})`)).toBeLessThanOrEqual(FOR_NAMES);
    const statements = await Promise.all(sent.map(([text, params]) => profile(text, params)));
    for (const { operators } of statements)
      expect(operators.filter((each) => /AllNodesScan|CartesianProduct/.test(each))).toEqual([]);
  });
});

describe('who may', () => {
  const asker = (role: string, of: object = {}) => {
    const actor = actorOf({ sub: 'wang', role, ...of });
    if (!actor) throw new Error(role);
    return asking(database, 'zh', actor);
  };
  const days = 'compareDays(from: "2014-12-31", to: "2015-10-01")';

  it('see a zone, sees what is public and what is its own', async () => {
    const own = await briefly(days, asker('zone', { zone: 'Z1' }));
    expect(own).toEqual(await briefly(days));
    expect(await briefly(days, asker('zone', { zone: 'Z2' }))).toEqual(['ADDED DELEGATION Z1|A1']);
    expect(await briefly(days, asker('department', { department: 'C1' }))).toEqual(
      expect.arrayContaining(['ADDED DELEGATION Z1|A1', 'ADDED RESPONSIBILITY Z1|A1|1']),
    );
  });

  it('learn who wrote what: those who may ask for Changes, and nobody else', async () => {
    const changes = async (one: Ask) =>
      (await nodes(days, one)).map(({ change }) => change?.revision ?? null);
    expect(new Set(await changes(asker('auditor')))).toEqual(new Set([1]));
    for (const one of [asker('zone', { zone: 'Z1' }), asking(database, 'zh', OPEN_READER)])
      expect(new Set(await changes(one))).toEqual(new Set([null]));
    const moments = '{ compareMoments(from: "2000-01-01T00:00:00Z") { totalCount } }';
    expect((await asking(database, 'zh', OPEN_READER)(moments)).errors?.[0]?.message).toMatch(/token/);
  });

  it('compare moments: a zone finds what is public and its own there, too', async () => {
    const moments = 'compareMoments(from: "2000-01-01T00:00:00Z", asOf: "2015-11-20")';
    const all = await briefly(moments);
    const isPersonal = (each: string) =>
      / (PERSON|MEMBERSHIP|CERTIFICATE|ZONE_CAPACITY|RESPONSIBILITY) /.test(each);
    expect(all.filter(isPersonal).length).toBeGreaterThan(5);
    expect(await briefly(moments, asker('zone', { zone: 'Z2' }))).toEqual(
      all.filter((each) => !isPersonal(each)),
    );
    expect(await briefly(moments, asker('zone', { zone: 'Z1' }))).toEqual(all);
  });

  it('of what a reader may see in one zone only, nothing is said of the other', async () => {
    const field = 'compareZones(zone: "Z1", other: "Z2", asOf: "2015-11-01")';
    expect(await briefly(field, asker('zone', { zone: 'Z1' }))).toEqual([
      'REMOVED DELEGATION A1',
      'REMOVED STEP A1|1',
      'REMOVED STEP A1|2',
    ]);
    expect(await briefly(field, asker('zone', { zone: ['Z1', 'Z2'] }))).toEqual(await briefly(field));
    expect(await briefly(field, asker('department', { department: 'C1' }))).toEqual(await briefly(field));
  });
});

const SWAPPED: Readonly<Record<string, string>> = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' };
/** A difference as it is the other way round. */
const turned = ({ kind, before, after, fields, ...rest }: Data): Data => ({
  ...rest,
  ...{ kind: SWAPPED[kind], before: after, after: before },
  fields: fields.map((each: Data) => ({
    ...{ field: each.field, before: each.after, after: each.before },
    ...{ beforeName: each.afterName, afterName: each.beforeName },
  })),
});
