import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, goodPlus, placesOf } from './fixtures.ts';

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
