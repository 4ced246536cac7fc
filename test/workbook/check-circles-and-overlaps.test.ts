import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, goodBut, goodPlus, graphKnowing, placesOf } from './fixtures.ts';

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

  it('are found through codes with | and \\ in them', async () => {
    const organizations = 'code,name,kind,parent\nA|,甲,市直部门,B\\\\\nB\\\\,乙,市直部门,A|';
    expect(await placesOf({ organizations })).toEqual([['organizations', 2, 'parent', 'B\\\\']]);
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
