import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, graphKnowing, placesOf } from './fixtures.ts';

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
    expect(asking.asked.map(([sheet]) => sheet)).toEqual([
      ...['organizations', 'memberships', 'delegations'],
      ...['offices', 'duties', 'standings'],
      // Whether periods overlap, and what all rounds of a list say alike.
      ...['adjustmentLists', 'adjustmentLists', 'adjustmentItems'],
      ...['platforms', 'platformPowers', 'platformLinks', 'deputies', 'absences'],
    ]);
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
