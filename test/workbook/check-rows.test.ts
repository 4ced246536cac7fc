import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, goodBut, goodPlus, placesOf } from './fixtures.ts';

describe('a workbook', () => {
  it('without an error has none', async () => {
    expect(await errorsIn(GOOD)).toEqual([]);
  });

  it('may lack the sheets and columns that are not required', async () => {
    expect(await placesOf({ people: 'code,name\nN1,金雪', chains: 'code,name' })).toEqual([]);
  });

  it('tells all of its errors at once, by sheet, row and column', async () => {
    const errors = await placesOf(
      goodPlus({
        responsibilities: 'Z1,P1,x,C9,N9,S1,T1,N1,2015-13-01,\nZ1,P1,1,Z1,N0,S1,T1,N1,2015-10-01,',
        people: ',无名\nN1,重名',
        powers: 'P3,,批准,Z1,,',
      }),
    );
    expect(errors).toEqual([
      ['people', 4, 'code', ''],
      ['people', 5, 'code', 'N1'],
      ['powers', 4, 'name', ''],
      ['powers', 4, 'type', '批准'],
      ['powers', 4, 'department', 'Z1'],
      ['responsibilities', 4, 'step', 'x'],
      ['responsibilities', 4, 'department', 'C9'],
      ['responsibilities', 4, 'leader', 'N9'],
      ['responsibilities', 4, 'validFrom', '2015-13-01'],
      ['responsibilities', 5, 'department', 'Z1'],
      ['responsibilities', 5, 'staff', 'Z1|P1|1|2015-10-01|N1'],
    ]);
  });

  it('says of an error what is wrong and what would be right', async () => {
    expect(await errorsIn(goodPlus({ powers: 'P3,查封,行政强制,Z1,,' }))).toEqual([
      {
        sheet: 'powers',
        row: 4,
        column: 'department',
        value: 'Z1',
        message: 'department Z1 is of organizations (组织), but its kind is 新区',
        expected: 'a code of organizations (组织) of kind 市直部门',
      },
    ]);
  });
});

describe('a required cell that is blank', () => {
  it.each([
    ['sections', 'S3,,C1', 'name'],
    ['posts', 'T2,岗,,,工作岗位', 'department'],
    ['memberships', 'N0,T1,,', 'validFrom'],
    ['chainLinks', 'L1,,监管,P2', 'order'],
    ['catalogueEntries', ',P2', 'zoneClass'],
    ['delegations', 'Z1,P2,,2015-10-01,,,', 'mode'],
    ['steps', ',P1,3,办,决定', 'zone'],
    ['responsibilities', 'Z1,P1,,Z1D,,,,,2015-10-01,', 'step'],
  ] as const)('of %s is an error, once', async (sheet, line, column) => {
    const row = GOOD[sheet].split('\n').length + 1;
    expect(await placesOf(goodPlus({ [sheet]: line }))).toEqual([[sheet, row, column, '']]);
  });

  it('is also one of blanks only', async () => {
    expect(await placesOf(goodPlus({ people: 'N2,\u3000 ' }))).toEqual([['people', 4, 'name', '']]);
  });

  it.each(['department', 'leader', 'section', 'post', 'staff'])(
    'is not %s of a responsibility',
    async (column) => {
      const values: Record<string, string> = {
        department: 'Z1D',
        leader: 'N0',
        section: 'S1',
        post: 'T1',
        staff: 'N1',
      };
      values[column] = '';
      const line = `Z1,P1,2,${Object.values(values).join(',')},2016-01-01,`;
      expect(await placesOf(goodPlus({ responsibilities: line }))).toEqual([]);
    },
  );
});

describe('a period', () => {
  it.each([
    ['must not end before it starts', 'memberships', 'N0,T1,2015-02-02,2015-02-01', '2015-02-01'],
    ['must not end on the day it starts', 'certificates', 'K2,N1,2015-02-02,2015-02-02', '2015-02-02'],
  ] as const)('%s', async (_, sheet, line, value) => {
    const row = GOOD[sheet].split('\n').length + 1;
    expect(await placesOf(goodPlus({ [sheet]: line }))).toEqual([[sheet, row, 'validTo', value]]);
  });

  it('may end the day after', async () => {
    expect(await placesOf(goodPlus({ memberships: 'N0,T1,2015-02-02,2015-02-03' }))).toEqual([]);
  });

  it.each([
    ['powerRequirements', 'power,element', 'P2,E1'],
    ['chainLinks', 'chain,order,stage,power', 'L1,3,监管,P2'],
    ['catalogueEntries', 'zoneClass,power', '二类,P2'],
    ['steps', 'zone,power,order,name,kind', 'Z1,P1,1,办,决定'],
  ] as const)('is optional in %s, and looked at where it is there', async (sheet, header, line) => {
    const files = {
      ...{ ...GOOD, responsibilities: 'zone,power,step,validFrom' },
      documentScopes: 'document,topic,validFrom',
    };
    const csv = (from: string, to: string) => `${header},起始日期,终止日期\n${line},${from},${to}`;
    expect(await placesOf({ ...files, [sheet]: csv('', '2015-01-01') })).toEqual([]);
    expect(await placesOf({ ...files, [sheet]: csv('2015-01-01', '2015-01-01') })).toEqual([
      [sheet, 2, 'validTo', '2015-01-01'],
    ]);
  });
});

describe('a zone class', () => {
  it('is required for a 新区', async () => {
    const files = goodPlus({ organizations: 'Z2,西新区,新区,CITY,,' });
    expect(await placesOf(files)).toEqual([['organizations', 7, 'zoneClass', '']]);
  });

  it('is an error elsewhere', async () => {
    const files = goodPlus({ organizations: 'C3,环保局,市直部门,CITY,二类,' });
    expect(await placesOf(files)).toEqual([['organizations', 7, 'zoneClass', '二类']]);
  });

  it('is not asked for while the kind is wrong', async () => {
    const files = goodPlus({ organizations: 'C3,环保局,局,CITY,二类,' });
    expect(await placesOf(files)).toEqual([['organizations', 7, 'kind', '局']]);
  });
});

describe('an identity', () => {
  it.each([
    ['organizations', 'C1,规划局二,市直部门,CITY,,', 'code', 'C1', 3],
    ['memberships', 'N0,T0,2014-01-01,2015-01-01', 'validFrom', 'N0|T0|2014-01-01', 2],
    ['powerRequirements', 'P1,E1,2015-01-01,', 'element', 'P1|E1', 2],
    ['chainLinks', 'L1,01,执法,P2', 'order', 'L1|1', 2],
    ['delegations', 'Z1,P1,授权,2017-01-01,,,', 'validFrom', 'Z1|P1|2017-01-01', 3],
    ['steps', 'Z1,P1,2,又审,审查', 'order', 'Z1|P1|2', 3],
    ['responsibilities', 'Z1,P1,2,Z1D,,,,,2015-10-01,', 'staff', 'Z1|P1|2|2015-10-01|', 3],
  ] as const)('of %s must not come twice', async (sheet, line, column, value, first) => {
    const row = GOOD[sheet].split('\n').length + 1;
    const errors = await errorsIn(goodPlus({ [sheet]: line }));
    expect(errors.map((error) => [error.sheet, error.row, error.column, error.value])).toEqual([
      [sheet, row, column, value],
    ]);
    expect(errors[0]?.message).toContain(`row ${first} already`);
  });

  it('is another one where a composed name is the same only after NFC', async () => {
    expect(await placesOf(goodPlus({ people: 'é,甲\ne\u0301,乙' }))).toEqual([['people', 5, 'code', 'é']]);
  });
});

describe('a row with an error', () => {
  it.each([
    [
      'a bad kind',
      goodBut('organizations', 'C1,规划局,市直部门', 'C1,规划局,部门'),
      ['organizations', 3, 'kind', '部门'],
    ],
    ['a blank name', goodBut('people', 'N1,严平', 'N1,'), ['people', 3, 'name', '']],
    [
      'an unknown department',
      goodBut('sections', 'S1,审批科,Z1D', 'S1,审批科,Z9'),
      ['sections', 2, 'department', 'Z9'],
    ],
    [
      'a blank department',
      goodBut('sections', 'S1,审批科,Z1D', 'S1,审批科,'),
      ['sections', 2, 'department', ''],
    ],
    [
      'an impossible day',
      goodBut('delegations', '2015-10-01,2016-10-01', '2015-02-30,2016-10-01'),
      ['delegations', 2, 'validFrom', '2015-02-30'],
    ],
    ['a bad word', goodBut('steps', '1,受理,受理', '1,受理,接件'), ['steps', 2, 'kind', '接件']],
    ['too many cells', goodBut('people', 'N1,严平', 'N1,严,平'), ['people', 3, null, '平']],
  ])('still counts for those that name it: %s', async (_, files, place) => {
    expect(await placesOf(files)).toEqual([place]);
  });
});
