import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, goodBut, goodPlus, graphKnowing, placesOf } from './fixtures.ts';

describe('a row that names what neither the workbook nor the graph knows', () => {
  it.each([
    ['organizations', 'C9,局,市直部门,X,,', 'parent', 'X'],
    ['organizations', 'Z1E,分局,新区部门,Z1,,X', 'counterpart', 'X'],
    ['sections', 'S9,科,X', 'department', 'X'],
    ['posts', 'T9,岗,X,,工作岗位', 'department', 'X'],
    ['posts', 'T9,岗,Z1D,X,工作岗位', 'section', 'X'],
    ['memberships', 'X,T1,2015-01-01,', 'person', 'X'],
    ['memberships', 'N1,X,2015-01-01,', 'post', 'X'],
    ['certificates', 'K9,X,2015-01-01,', 'person', 'X'],
    ['powers', 'P9,查,行政检查,X,,', 'department', 'X'],
    ['powerRequirements', 'X,E1,,', 'power', 'X'],
    ['powerRequirements', 'P1,X,,', 'element', 'X'],
    ['chainLinks', 'X,1,监管,P1', 'chain', 'X'],
    ['chainLinks', 'L1,9,监管,X', 'power', 'X'],
    ['catalogueEntries', '一类,X', 'power', 'X'],
    ['zoneCapacities', 'X,E1,2015-01-01,', 'zone', 'X'],
    ['zoneCapacities', 'Z1,X,2015-01-01,', 'element', 'X'],
    ['delegations', 'X,P1,授权,2015-01-01,,,', 'zone', 'X'],
    ['delegations', 'Z1,X,授权,2015-01-01,,,', 'power', 'X'],
    ['steps', 'X,P1,1,办,决定', 'zone', 'X'],
    ['steps', 'Z1,X,1,办,决定', 'power', 'X'],
    ['responsibilities', 'X,P1,1,,,,,,2015-01-01,', 'zone', 'X'],
    ['responsibilities', 'Z1,X,1,,,,,,2015-01-01,', 'power', 'X'],
    ['responsibilities', 'Z1,P1,9,,,,,,2015-01-01,', 'step', '9'],
    ['responsibilities', 'Z1,P1,1,X,,,,,2015-01-01,', 'department', 'X'],
    ['responsibilities', 'Z1,P1,1,,X,,,,2015-01-01,', 'leader', 'X'],
    ['responsibilities', 'Z1,P1,1,,,X,,,2015-01-01,', 'section', 'X'],
    ['responsibilities', 'Z1,P1,1,,,,X,,2015-01-01,', 'post', 'X'],
    ['responsibilities', 'Z1,P1,1,,,,,X,2015-01-01,', 'staff', 'X'],
  ] as const)('is an error: %s %s in %s', async (sheet, line, column, value) => {
    const row = GOOD[sheet].split('\n').length + 1;
    expect(await placesOf(goodPlus({ [sheet]: line }))).toEqual([[sheet, row, column, value]]);
  });

  it('is an error in each column that does', async () => {
    expect(await placesOf(goodPlus({ steps: 'X,Y,1,办,决定' }))).toEqual([
      ['steps', 4, 'zone', 'X'],
      ['steps', 4, 'power', 'Y'],
    ]);
  });

  it('is an error at the power where zone and power are known, but not handed down', async () => {
    const files = goodPlus({ steps: 'Z1,P2,1,办,决定', responsibilities: 'Z1,P2,2,,,,,,2015-01-01,' });
    expect(await placesOf(files)).toEqual([
      ['steps', 4, 'power', 'P2'],
      ['responsibilities', 4, 'power', 'P2'],
    ]);
  });

  it('is an error for each row, in order, however many there are', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `K${at + 10},X${at},2015-01-01,`);
    const errors = await errorsIn(goodPlus({ certificates: lines.join('\n') }));
    expect(errors.map((error) => error.row)).toEqual(lines.map((_, at) => at + 3));
  });

  it('may name what stands further down in its own sheet', async () => {
    expect(await placesOf(goodPlus({ organizations: 'C3,局,市直部门,C4,,\nC4,局,市直部门,CITY,,' }))).toEqual(
      [],
    );
  });
});

describe('a row that names something of the wrong kind', () => {
  it.each([
    ['a zone for a department', 'sections', 'S9,科,Z1', 'department', 'Z1'],
    ['the city government for a department', 'posts', 'T9,岗,CITY,,工作岗位', 'department', 'CITY'],
    ['a zone department for a city department', 'powers', 'P9,查,行政检查,Z1D,,', 'department', 'Z1D'],
    ['a zone department as counterpart', 'organizations', 'Z1E,分局,新区部门,Z1,,Z1D', 'counterpart', 'Z1D'],
    ['a section of another department', 'posts', 'T9,岗,Z1D,S2,工作岗位', 'section', 'S2'],
    ['a department for a zone', 'delegations', 'C1,P2,授权,2015-01-01,,,', 'zone', 'C1'],
    ['a department for a zone that has capacities', 'zoneCapacities', 'C1,E1,2015-01-01,', 'zone', 'C1'],
    ['a zone that answers for a step', 'responsibilities', 'Z1,P1,1,Z1,,,,,2015-01-01,', 'department', 'Z1'],
    ['a post for a person', 'memberships', 'T1,T1,2015-01-01,', 'person', 'T1'],
  ] as const)('is an error: %s', async (_, sheet, line, column, value) => {
    const row = GOOD[sheet].split('\n').length + 1;
    expect(await placesOf(goodPlus({ [sheet]: line }))).toEqual([[sheet, row, column, value]]);
  });

  it('is right for a city department and a zone department where both are due', async () => {
    const files = goodPlus({
      sections: 'S8,科,C2\nS9,科,Z1D',
      responsibilities: 'Z1,P1,1,C1,,S2,,,2015-01-01,',
    });
    expect(await placesOf(files)).toEqual([]);
  });
});

describe('what the graph knows', () => {
  const known = graphKnowing({
    organizations: {
      C1: { cells: { kind: 'CITY_DEPARTMENT', parent: null } },
      Z1: { cells: { kind: 'ZONE', parent: null } },
      Z1D: { cells: { kind: 'ZONE_DEPARTMENT', parent: 'Z1' } },
    },
    sections: { S1: { cells: { department: 'Z1D' } }, S2: { cells: { department: 'C1' } } },
    people: { N1: {} },
    powers: { P1: {} },
    delegations: { 'Z1|P1': { periods: [{ validFrom: 20151001, validTo: 20161001 }] } },
    steps: { 'Z1|P1|1': {} },
  });

  it('may be named', async () => {
    const files = {
      posts: 'code,name,department,section,kind\nT9,岗,Z1D,S1,工作岗位',
      steps: 'zone,power,order,name,kind\nZ1,P1,2,办,决定',
      responsibilities:
        'zone,power,step,department,staff,validFrom\nZ1,P1,1,C1,N1,2015-10-01\nZ1,P1,2,,,2015-10-01',
    };
    expect(await placesOf(files, { known })).toEqual([]);
  });

  it('must be of the right kind', async () => {
    const files = {
      posts: 'code,name,department,section,kind\nT9,岗,Z1D,S2,工作岗位',
      powers: 'code,name,type,department\nP9,查,行政检查,Z1',
    };
    expect(await placesOf(files, { known })).toEqual([
      ['posts', 2, 'section', 'S2'],
      ['powers', 2, 'department', 'Z1'],
    ]);
  });

  it('gives way to what the workbook says of the same thing', async () => {
    const files = {
      sections: 'code,name,department\nS2,科,Z1D',
      posts: 'code,name,department,section,kind\nT9,岗,Z1D,S2,工作岗位',
    };
    expect(await placesOf(files, { known })).toEqual([]);
  });

  it('is asked for what the workbook lacks, in batches and once a batch', async () => {
    const asking = graphKnowing({});
    const lines = Array.from({ length: 4500 }, (_, at) => `K${at},N${at % 4200},2015-01-01`);
    await errorsIn({ certificates: `number,person,validFrom\n${lines.join('\n')}` }, { known: asking });
    expect(asking.asked.map(([sheet, handles]) => [sheet, handles.length])).toEqual([
      ['people', 2000],
      ['people', 2000],
      ['people', 500],
    ]);
  });

  it('is not asked about references that the workbook makes good', async () => {
    const asking = graphKnowing({});
    expect(await placesOf(GOOD, { known: asking })).toEqual([]);
    expect(asking.asked.map(([sheet]) => sheet)).toEqual(['organizations', 'delegations']);
  });
});

describe('an organisation in the graph', () => {
  const known = graphKnowing({
    organizations: {
      Z1: { cells: { kind: 'ZONE', parent: 'CITY' } },
      C1: { cells: { kind: 'CITY_DEPARTMENT', parent: 'CITY' } },
      C2: { cells: { kind: 'ZONE_DEPARTMENT', parent: 'Z1' } },
    },
  });

  it('cannot become a 新区, nor a 新区 something else', async () => {
    const files = {
      organizations: 'code,name,kind,zoneClass\nC1,局,新区,一类\nZ1,区,市直部门,\nC2,局,市直部门,',
    };
    expect(await placesOf(files, { known })).toEqual([
      ['organizations', 2, 'kind', '新区'],
      ['organizations', 3, 'kind', '市直部门'],
    ]);
  });
});

describe('parents', () => {
  const organizations = (...pairs: [string, string][]) => ({
    organizations: `code,name,kind,parent\n${pairs.map(([code, up]) => `${code},局,市直部门,${up}`).join('\n')}`,
  });

  it.each([
    ['a row above itself', organizations(['A', 'A']), [['organizations', 2, 'parent', 'A']]],
    [
      'three rows',
      organizations(['X', ''], ['A', 'B'], ['B', 'C'], ['C', 'A']),
      [['organizations', 3, 'parent', 'B']],
    ],
    [
      'a row below a circle',
      organizations(['X', 'A'], ['A', 'B'], ['B', 'A']),
      [['organizations', 3, 'parent', 'B']],
    ],
    [
      'two circles',
      organizations(['A', 'A'], ['B', 'C'], ['C', 'B']),
      [
        ['organizations', 2, 'parent', 'A'],
        ['organizations', 3, 'parent', 'C'],
      ],
    ],
  ])('must not go in a circle: %s', async (_, files, places) => {
    expect(await placesOf(files)).toEqual(places);
  });

  it('are named where they go in a circle', async () => {
    const [error] = await errorsIn(organizations(['A', 'B'], ['B', 'C'], ['C', 'A']));
    expect(error?.message).toBe('parent leads in a circle: A → B → C → A');
  });

  it('must not go in a circle through the graph', async () => {
    const kind = 'CITY_DEPARTMENT';
    const known = graphKnowing({
      organizations: { B: { cells: { kind, parent: 'C' } }, C: { cells: { kind, parent: 'A' } } },
    });
    expect(await placesOf(organizations(['A', 'B']), { known })).toEqual([
      ['organizations', 2, 'parent', 'B'],
    ]);
    expect(await placesOf(organizations(['A', 'B'], ['C', '']), { known })).toEqual([]);
  });
});

describe('periods of one delegation', () => {
  const delegations = (...periods: string[]) => ({
    ...GOOD,
    delegations: `zone,power,mode,validFrom,validTo\n${periods.map((each) => `Z1,P1,授权,${each}`).join('\n')}`,
  });

  it.each([
    ['that meet do not overlap', delegations('2015-01-01,2016-01-01', '2016-01-01,'), []],
    ['may come in any order', delegations('2016-01-01,', '2015-01-01,2016-01-01'), []],
    [
      'overlap by a day',
      delegations('2015-01-01,2016-01-02', '2016-01-01,'),
      [['delegations', 3, 'validFrom', '2016-01-01']],
    ],
    [
      'overlap one that goes on',
      delegations('2015-01-01,', '2017-01-01,2018-01-01'),
      [['delegations', 3, 'validFrom', '2017-01-01']],
    ],
    [
      'overlap at the one that starts later',
      delegations('2017-01-01,', '2015-01-01,'),
      [['delegations', 2, 'validFrom', '2017-01-01']],
    ],
    [
      'overlap a longer one further back',
      delegations('2015-01-01,2020-01-01', '2016-01-01,2017-01-01', '2018-01-01,2019-01-01'),
      [
        ['delegations', 3, 'validFrom', '2016-01-01'],
        ['delegations', 4, 'validFrom', '2018-01-01'],
      ],
    ],
    [
      'do not count where they are wrong themselves',
      delegations('2015-01-01,2014-01-01', '2014-06-01,'),
      [['delegations', 2, 'validTo', '2014-01-01']],
    ],
  ])('%s', async (_, files, places) => {
    expect(await placesOf(files)).toEqual(places);
  });

  it('of other delegations do not count', async () => {
    expect(await placesOf(goodPlus({ delegations: 'Z1,P2,授权,2015-11-01,,,' }))).toEqual([]);
  });

  describe('that the graph has', () => {
    const graph = (validFrom: number, validTo: number) =>
      graphKnowing({ delegations: { 'Z1|P1': { periods: [{ validFrom, validTo }] } } });

    it.each([
      [
        'count',
        graph(20140101, 20150601),
        delegations('2015-01-01,'),
        [['delegations', 2, 'validFrom', '2015-01-01']],
      ],
      [
        'count where they start later',
        graph(20160101, 99999999),
        delegations('2015-01-01,'),
        [['delegations', 2, 'validFrom', '2015-01-01']],
      ],
      ['may meet', graph(20140101, 20150101), delegations('2015-01-01,'), []],
      [
        'are corrected by a row with the same first day',
        graph(20150101, 99999999),
        delegations('2015-01-01,2016-01-01', '2017-01-01,'),
        [],
      ],
    ])('%s', async (_, known, files, places) => {
      expect(await placesOf(files, { known })).toEqual(places);
    });

    it('do not count when they are replaced', async () => {
      const given = { known: graph(20140101, 20150601), replace: ['delegations:Z1'] };
      expect(await placesOf(delegations('2015-01-01,'), given)).toEqual([]);
    });

    it('do not count while a first day is wrong', async () => {
      const files = goodBut('delegations', '2015-10-01', '2015-10-32');
      const places = await placesOf(files, { known: graph(20151001, 99999999) });
      expect(places).toEqual([['delegations', 2, 'validFrom', '2015-10-32']]);
    });
  });
});
