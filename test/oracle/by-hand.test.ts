import { beforeAll, describe, expect, it } from 'vitest';
import { contract, dataOf, type Data } from '../support/ask.ts';
import { RandomCities, type LoadedCity } from '../support/random-cities.ts';
import { audit, scoresOfZone, type AuditFilters } from './audit.ts';
import { lookAt } from './checks.ts';
import type { SheetRows } from './city.ts';

/** A city in which nothing is wrong: one zone, one power, one step, all five named. */
const SOUND = {
  organizations: [
    ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
    ['CITY', '市政府', '市政府', '', '', ''],
    ['C1', '环保局', '市直部门', 'CITY', '', ''],
    ['Z1', '东区', '新区', 'CITY', '一类', ''],
    ['Z2', '西区', '新区', 'CITY', '一类', ''],
    ['D1', '环保分局', '新区部门', 'Z1', '', 'C1'],
  ],
  sections: [
    ['code', 'name', 'department'],
    ['S1', '审批科', 'D1'],
    ['S2', '监管科', 'D1'],
    ['S3', '市局科', 'C1'],
  ],
  posts: [
    ['code', 'name', 'department', 'section', 'kind'],
    ['L1', '局长', 'D1', '', '领导岗位'],
    ['W1', '审查岗', 'D1', 'S1', '工作岗位'],
  ],
  people: [
    ['code', 'name'],
    ['N1', '甲'],
    ['N2', '乙'],
  ],
  memberships: [
    ['person', 'post', 'validFrom', 'validTo'],
    ['N1', 'L1', '2015-01-01', ''],
    ['N2', 'W1', '2015-01-01', ''],
  ],
  certificates: [
    ['number', 'person', 'validFrom', 'validTo'],
    ['证1', 'N2', '2015-01-01', '2016-04-01'],
  ],
  powers: [
    ['code', 'name', 'type', 'department'],
    ['A1', '排污检查', '行政检查', 'C1'],
  ],
  catalogueEntries: [
    ['zoneClass', 'power'],
    ['一类', 'A1'],
  ],
  delegations: [
    ['zone', 'power', 'mode', 'validFrom', 'validTo', 'filedOn'],
    ['Z1', 'A1', '授权', '2015-01-01', '', '2015-01-01'],
  ],
  steps: [
    ['zone', 'power', 'order', 'name', 'kind'],
    ['Z1', 'A1', 1, '审查', '审查'],
  ],
  responsibilities: [
    ['zone', 'power', 'step', 'department', 'leader', 'section', 'post', 'staff', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, 'D1', 'N1', 'S1', 'W1', 'N2', '2015-01-01', ''],
  ],
} satisfies SheetRows;

/** The sound city with other rows in some sheets. */
function but(
  rows: Partial<Record<keyof typeof SOUND, readonly (readonly (string | number)[])[]>>,
): SheetRows {
  const changed = Object.entries(rows).map(([sheet, others]) => [
    sheet,
    [SOUND[sheet as keyof typeof SOUND][0], ...others],
  ]);
  return { ...SOUND, ...Object.fromEntries(changed) };
}

let cities: RandomCities;
beforeAll(async () => {
  cities = await RandomCities.open();
  return () => cities.close();
});

/** `KIND zone power step person: detail`, as far as they are there, by the product and by the oracle. */
async function found({ city, ask }: LoadedCity, asOf: string, filters: AuditFilters = {}): Promise<string[]> {
  const { audit: answer } = await dataOf(ask(contract('audit'), { asOf, ...filters, first: 500 }));
  const told = answer.findings.edges.map(({ node }: Data) =>
    line([
      node.kind,
      ...[node.zone?.code, node.power?.code, node.step?.order, node.chain?.code, node.person?.code],
      ...[node.element?.code, node.detail],
    ]),
  );
  const expected = audit(city, asOf, filters).findings.map((each) =>
    line([each.kind, each.zone, each.power, each.step, each.chain, each.person, each.element, each.detail]),
  );
  expect(told).toEqual(expected);
  expect(answer.findings.totalCount).toBe(told.length);
  return told;
}

const line = (parts: readonly unknown[]): string =>
  parts.filter((part) => part !== null && part !== undefined).join(' ');

describe('an audit, worked out by hand', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await found(await cities.loadSheets(SOUND, 'sound'), '2016-01-01')).toEqual([]);
  });

  it('looks at a delegation from its first day up to, not including, its last', async () => {
    const loaded = await cities.loadSheets(
      but({ delegations: [['Z1', 'A1', '授权', '2015-10-01', '2016-03-01', '']] }),
      'first and last day',
    );
    expect(await found(loaded, '2015-09-30')).toEqual([]);
    expect(await found(loaded, '2015-10-01')).toEqual(['NOT_FILED Z1 A1']);
    expect(await found(loaded, '2016-02-29')).toEqual(['NOT_FILED Z1 A1']);
    expect(await found(loaded, '2016-03-01')).toEqual([]);
  });

  it('takes a filing on the very day as filed by that day', async () => {
    const loaded = await cities.loadSheets(
      but({ delegations: [['Z1', 'A1', '授权', '2015-01-01', '', '2015-11-05']] }),
      'filed',
    );
    expect(await found(loaded, '2015-11-04')).toEqual(['NOT_FILED Z1 A1']);
    expect(await found(loaded, '2015-11-05')).toEqual([]);
  });

  it('counts what is over on a day as gone on that day: responsibility, membership, certificate', async () => {
    const loaded = await cities.loadSheets(
      but({
        memberships: [
          ['N1', 'L1', '2015-01-01', '2016-02-01'],
          ['N2', 'W1', '2015-01-01', '2016-03-01'],
        ],
        responsibilities: [['Z1', 'A1', 1, 'D1', 'N1', 'S1', 'W1', 'N2', '2015-01-01', '2016-05-01']],
      }),
      'ends',
    );
    expect(await found(loaded, '2016-01-31')).toEqual([]);
    expect(await found(loaded, '2016-02-01')).toEqual(['LEADER_NOT_IN_OFFICE Z1 A1 1 N1']);
    expect(await found(loaded, '2016-03-01')).toEqual([
      'STAFF_NOT_IN_POST Z1 A1 1 N2',
      'LEADER_NOT_IN_OFFICE Z1 A1 1 N1',
    ]);
    expect(await found(loaded, '2016-04-01')).toEqual([
      'STAFF_NOT_IN_POST Z1 A1 1 N2',
      'LEADER_NOT_IN_OFFICE Z1 A1 1 N1',
      'CERTIFICATE_MISSING Z1 A1 1 N2',
    ]);
    expect(await found(loaded, '2016-05-01')).toEqual(['STEP_UNASSIGNED Z1 A1 1']);
  });

  it('lists once what has two causes, and says what any of them leaves out', async () => {
    const loaded = await cities.loadSheets(
      but({
        responsibilities: [
          ['Z1', 'A1', 1, 'D1', 'N1', 'S1', '', '', '2015-01-01', ''],
          ['Z1', 'A1', 1, '', 'N1', 'S1', 'W1', '', '2015-02-01', ''],
          ['Z1', 'A1', 1, 'D1', 'N1', 'S3', 'W1', 'N2', '2015-03-01', ''],
        ],
      }),
      'two causes',
    );
    expect(await found(loaded, '2016-01-01')).toEqual([
      'RESPONSIBILITY_CONFLICT Z1 A1 1',
      'ASSIGNMENT_INCOMPLETE Z1 A1 1 department,post,staff',
      // Elsewhere by its section and by its post.
      'ASSIGNMENT_MISPLACED Z1 A1 1 N2',
    ]);
    // Yet each cause fails by itself.
    const document = '{ zone(code: "Z1", asOf: "2016-01-01") { scores { kind checked failed ratio } } }';
    const { scores } = (await dataOf(loaded.ask(document))).zone;
    const byHand = { kind: 'ASSIGNMENT_INCOMPLETE', checked: 3, failed: 2, ratio: 2 / 3 };
    expect(scores).toContainEqual(byHand);
    expect(scoresOfZone(lookAt(loaded.city, '2016-01-01'), 'Z1')).toContainEqual(byHand);
  });

  it('finds a leader’s post misplaced where a section is named with it', async () => {
    const loaded = await cities.loadSheets(
      but({ responsibilities: [['Z1', 'A1', 1, 'D1', 'N1', 'S1', 'L1', 'N2', '2015-01-01', '']] }),
      'leader’s post with a section',
    );
    expect(await found(loaded, '2016-01-01', { kinds: ['ASSIGNMENT_MISPLACED'] })).toEqual([
      'ASSIGNMENT_MISPLACED Z1 A1 1 N2',
    ]);
  });

  it('does not look where a section or post is that is left out', async () => {
    const loaded = await cities.loadSheets(
      but({ responsibilities: [['Z1', 'A1', 1, 'C1', '', '', 'L1', 'N1', '2015-01-01', '']] }),
      'left out',
    );
    expect(await found(loaded, '2016-01-01')).toEqual([
      'ASSIGNMENT_INCOMPLETE Z1 A1 1 N1 leader,section',
      'CERTIFICATE_MISSING Z1 A1 1 N1',
    ]);
  });

  it('keeps apart leader and staff who are the same person', async () => {
    const loaded = await cities.loadSheets(
      but({ responsibilities: [['Z1', 'A1', 1, 'C1', 'N2', 'S3', 'W1', 'N2', '2015-01-01', '']] }),
      'leader is staff',
    );
    expect(await found(loaded, '2016-01-01')).toEqual([
      'ASSIGNMENT_MISPLACED Z1 A1 1 N2',
      'LEADER_NOT_IN_OFFICE Z1 A1 1 N2',
    ]);
  });

  it('adds up what one person has in all zones, and lets the limit itself pass', async () => {
    const loaded = await cities.loadSheets(
      but({
        delegations: [
          ['Z1', 'A1', '授权', '2015-01-01', '', '2015-01-01'],
          ['Z2', 'A1', '授权', '2015-01-01', '', '2015-01-01'],
        ],
        steps: [
          ['Z1', 'A1', 1, '审查', '审查'],
          ['Z1', 'A1', 2, '检查', '检查'],
          ['Z2', 'A1', 1, '审查', '审查'],
        ],
        responsibilities: [
          ['Z1', 'A1', 1, 'D1', 'N1', 'S1', 'W1', 'N2', '2015-01-01', ''],
          ['Z1', 'A1', 2, 'D1', 'N1', 'S1', 'W1', 'N2', '2015-01-01', ''],
          ['Z2', 'A1', 1, 'D1', 'N1', 'S1', 'W1', 'N2', '2015-01-01', ''],
        ],
      }),
      'overloaded',
    );
    expect(await found(loaded, '2016-01-01', { overload: 3 })).toEqual([]);
    expect(await found(loaded, '2016-01-01', { overload: 2 })).toEqual(['OVERLOADED N2 3']);
    expect(await found(loaded, '2016-01-01', { overload: 2, zones: ['Z1', 'Z2'] })).toEqual([]);
    const document = `{ zones(asOf: "2016-01-01") { edges { node { code
      scores(overload: 2, kinds: [OVERLOADED]) { kind checked failed ratio } } } } }`;
    const score = { kind: 'OVERLOADED', checked: 1, failed: 1, ratio: 1 };
    const { zones } = await dataOf(loaded.ask(document));
    expect(zones.edges.map(({ node }: Data) => node)).toEqual([
      { code: 'Z1', scores: [score] },
      { code: 'Z2', scores: [score] },
    ]);
  });

  it('finds the steps of a delegation that came back, in each of its periods as it is filed then', async () => {
    const loaded = await cities.loadSheets(
      but({
        delegations: [
          ['Z1', 'A1', '授权', '2015-01-01', '2015-06-01', '2015-01-01'],
          ['Z1', 'A1', '委托', '2016-01-01', '', ''],
        ],
        responsibilities: [['Z1', 'A1', 1, 'D1', 'N1', 'S1', 'W1', '', '2015-01-01', '']],
      }),
      'came back',
    );
    const unnamed = 'ASSIGNMENT_INCOMPLETE Z1 A1 1 staff';
    expect(await found(loaded, '2015-05-31')).toEqual([unnamed]);
    expect(await found(loaded, '2015-06-01')).toEqual([]);
    expect(await found(loaded, '2015-12-31')).toEqual([]);
    expect(await found(loaded, '2016-01-01')).toEqual([unnamed, 'NOT_FILED Z1 A1']);
  });

  it('keeps nothing for no zones, and nothing for a zone that nobody knows; counts are zero then', async () => {
    const loaded = await cities.loadSheets(
      but({ delegations: [['Z1', 'A1', '授权', '2015-01-01', '', '']] }),
      'no zones',
    );
    expect(await found(loaded, '2016-01-01', { zones: ['Z1'] })).toEqual(['NOT_FILED Z1 A1']);
    for (const zones of [[], ['Z2'], ['?'], ['D1']]) {
      expect(await found(loaded, '2016-01-01', { zones })).toEqual([]);
      const { counts } = (await dataOf(loaded.ask(contract('audit'), { asOf: '2016-01-01', zones }))).audit;
      expect(counts.length).toBeGreaterThan(13);
      for (const { count } of counts) expect(count).toBe(0);
    }
  });
});
